// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/hanging_card.h"
#include "core/records/show.h"
#include "core/workspace/hung_records.h"
#include "core/workspace/kinds.h"
#include "ui/base/break_words.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/base/theme.h"
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

HangingDesk::HangingDesk(const RegisterServices &services, RecordView &view, QWidget *window)
    : QObject(window), m_services(services), m_view(view), m_window(window), m_menu(new QMenu(window))
{
    for (const Kind *kind : kindsAddedToRecords())
        view.addCommonCard([this, kind](RecordId id) { return card(*kind, id); });
    QPushButton *button = view.addButton(QStringLiteral("add"), tr("Add"));
    button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &HangingDesk::fillMenu);
    fillMenu();
}

void HangingDesk::fillMenu()
{
    m_menu->clear();
    const Workspace &workspace = m_services.workspace;
    for (const auto &[kind, begins] : m_offers)
        if (!may(workspace.actor(), Act::Add, *kind, workspace.today()).isNothing())
            m_menu->addAction(icon(QLatin1String(kind->icon)), kind->shown(kind->label), this,
                              [this, with = begins] { begin(with); });
    for (const Kind *kind : kindsAddedToRecords())
        m_menu->addAction(icon(QLatin1String(kind->icon)), kind->shown(kind->label), this,
                          [this, kind] { add(*kind); });
}

void HangingDesk::offer(const Kind &kind, Begin begin)
{
    m_offers.emplace_back(&kind, std::move(begin));
    fillMenu();
}

void HangingDesk::begin(const Begin &with)
{
    if (m_view.shownId() == 0 || refusesWriting(m_services.workspace, m_services.prompts, m_window))
        return;
    if (const std::optional<AnyRecord> record = with(m_view.shownId()))
        (new RecordDialog(*record, m_services, m_window->window()))->open();
}

void HangingDesk::add(const Kind &kind)
{
    if (m_view.shownId() == 0 || refusesWriting(m_services.workspace, m_services.prompts, m_window))
        return;
    AnyRecord begin(kind);
    holderField(kind)->setValue(begin.data(), Value(m_view.shownId()));
    (new RecordDialog(begin, m_services, m_window->window()))->open();
}

void HangingDesk::open(const Kind &kind, RecordId id)
{
    const Result<AnySaved> saved = m_services.workspace.load(kind, id);
    if (!saved)
        return m_services.prompts.tell(m_window, {tr("It can't be opened"), saved.error().text});
    if (!refusesWriting(m_services.workspace, m_services.prompts, m_window))
        (new RecordDialog(*saved, m_services, m_window->window()))->open();
}

Card *HangingDesk::card(const Kind &kind, RecordId holder)
{
    const auto all = hungOn(m_services.workspace, kind, holder);
    if (!all || all->empty())
        return nullptr;
    auto *made = new Card(kind.shown(kind.plural));
    made->setCount(static_cast<int>(all->size()));
    for (const AnySaved &one : *all)
        made->body()->addWidget(line(one));
    return made;
}

/// What its register would show of it, each under its label, and the button that opens it.
QWidget *HangingDesk::line(const AnySaved &saved)
{
    const Kind &kind = saved.record.kind();
    const Names &names = m_services.workspace.names();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    QStringList said;
    for (const Field *field : kind.fields()) {
        const Value value = field->value(saved.record.data());
        if (value.isNull() || field->is(Field::Hidden) || !(field->is(Field::Column) || field->type == Type::LongText))
            continue;
        const bool hides = m_services.privacy.isOn() && isAboutPerson(*field);
        said << tr("%1: %2").arg(kind.shown(field->label),
                                 hides ? showPrivate(*field, value, names) : show(*field, value, names));
    }
    for (const QString &text : said)
        column->addWidget((new Label(TextRank::Body, withBreaks(text)))->wrapped());
    auto *buttons = new FlowLayout(nullptr, 2 * kGrid);
    auto *button = new QPushButton(tr("Open"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Open: %1").arg(said.value(0)));
    connect(button, &QPushButton::clicked, this, [this, &kind, id = saved.stamp.id] { open(kind, id); });
    buttons->addWidget(button);
    column->addLayout(buttons);
    return whole;
}
