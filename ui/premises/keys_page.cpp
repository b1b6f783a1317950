// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/keys_page.h"
#include "core/workspace/lock_code.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include <QPushButton>
#include <algorithm>

namespace {
const QString kState = QStringLiteral("key_state"); // no field's key
const QString kHolders = QStringLiteral("holders");
} // namespace

KeysPage::KeysPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(withExchange({.kind = &kindOf<KeyOrCode>()}, services, print), services, parent),
      m_out(view().addButton(QStringLiteral("forward"), tr("Sign out …"))),
      m_back(view().addButton(QStringLiteral("back"), tr("Back"))),
      m_show(view().addButton(QStringLiteral("eye"), tr("Show the code"))),
      m_change(view().addButton(QStringLiteral("lock"), tr("Set the code …")))
{
    filters().addChoice(
        kState, tr("State"),
        [] {
            std::vector<FilterChoice> choices;
            for (const KeyState state : keyStates())
                choices.push_back(
                    {Value(QString::fromLatin1(nameOf(state).word)), found("key_or_code", nameOf(state)).text});
            return choices;
        },
        true);
    m_show->setToolTip(tr("The journal keeps that you saw it."));
    connect(m_out, &QPushButton::clicked, this, &KeysPage::signOut);
    connect(m_back, &QPushButton::clicked, this, &KeysPage::signBack);
    connect(m_show, &QPushButton::clicked, this, &KeysPage::tellCode);
    connect(m_change, &QPushButton::clicked, this, &KeysPage::askCode);
    connect(&table(), &RecordTable::chosen, this, &KeysPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &KeysPage::showSteps);
    showSteps();
}

std::optional<Saved<KeyOrCode>> KeysPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<KeyOrCode>())
        return {};
    return Saved<KeyOrCode>{saved->stamp, saved->record.as<KeyOrCode>()};
}

void KeysPage::showSteps()
{
    const Workspace &workspace = services().workspace;
    const auto key = shown();
    const bool mine = key && mayShowCode(workspace, *key);
    const bool code = mine && isCode(key->value, workspace.names());
    m_out->setVisible(mine && !key->value.retired.isKnown());
    m_back->setVisible(mine && std::any_of(key->value.holders.begin(), key->value.holders.end(),
                                           [&](const KeyHolding &one) { return isOutOn(one, workspace.today()); }));
    m_show->setVisible(code && !key->value.sealed.isEmpty());
    m_change->setVisible(code);
}

std::vector<Filter> KeysPage::conditionsOf(const FilterState &state) const
{
    const auto chosen = state.fields.find(kState);
    if (chosen == state.fields.end())
        return {};
    const Workspace &workspace = services().workspace;
    Filter filter{QStringLiteral("id"), Filter::Is::OneOf, {}};
    if (const auto all = workspace.all<KeyOrCode>())
        for (const Saved<KeyOrCode> &key : *all) {
            const Value word(
                QString::fromLatin1(nameOf(keyState(key.value, workspace.today(), workspace.names())).word));
            if (std::count(chosen->second.begin(), chosen->second.end(), word) > 0)
                filter.values.emplace_back(key.stamp.id);
        }
    return {filter};
}

void KeysPage::tell(const QString &title, const QString &text)
{
    services().prompts.tell(this, {title, text, {}, Tone::Warning});
}

void KeysPage::tellCode()
{
    const auto key = shown();
    if (!key)
        return;
    const Result<QString> code = showCode(services().workspace, key->id());
    if (!code)
        return tell(tr("The code can't be shown"), code.error().text);
    services().prompts.tell(
        this, {tr("Code of %1").arg(key->value.name), *code, tr("The journal keeps that you saw it."), Tone::Neutral});
}

void KeysPage::askCode()
{
    const auto key = shown();
    if (!key || refusesWriting(services().workspace, services().prompts, this))
        return;
    const TextQuestion question{tr("Set the code of %1").arg(key->value.name),
                                tr("The new code, in use from today. It is kept sealed; tell those who need it."),
                                {},
                                tr("Keep the code")};
    services().prompts.askText(this, question, [this, id = key->id()](const QString &code) {
        Workspace &workspace = services().workspace;
        if (const Result<void> done = changeCode(workspace, id, code, workspace.today()); !done)
            return tell(tr("The code was not kept"), done.error().text);
        Q_EMIT statusText(tr("The code is kept."));
    });
}

void KeysPage::signOut()
{
    const auto key = shown();
    if (!key || refusesWriting(services().workspace, services().prompts, this))
        return;
    auto *dialog = new RecordDialog(AnySaved{key->stamp, AnyRecord::of(key->value)}, services(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (FormChildren *rows = dialog->form().children(kHolders)) {
        rows->addWith(QStringLiteral("out_day"), Value(services().workspace.today().iso()), QStringLiteral("person"));
        dialog->form().jumpTo(QStringLiteral("holders/%1/person").arg(rows->count() - 1));
    }
}

void KeysPage::signBack()
{
    const auto key = shown();
    if (!key || refusesWriting(services().workspace, services().prompts, this))
        return;
    Workspace &workspace = services().workspace;
    const Day today = workspace.today();
    KeyOrCode now = key->value;
    const auto isOut = [today](const KeyHolding &one) { return isOutOn(one, today); };
    if (std::count_if(now.holders.begin(), now.holders.end(), isOut) > 1)
        return editRecordAt(key->stamp.id, kHolders);
    const auto holder = std::find_if(now.holders.begin(), now.holders.end(), isOut);
    if (holder == now.holders.end())
        return;
    holder->back = today;
    const Result<void> written = workspace.write(tr("Signed back"), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*key, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        tell(tr("This was not saved"), written.error().text);
}
