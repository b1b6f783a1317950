// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letters_page.h"
#include "core/incidents/incident.h"
#include "core/office/copied_code.h"
#include "core/workspace/workspace.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/prompts.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_desk.h"
#include "ui/letters/template_dialog.h"
#include <QPushButton>

namespace {
/// Asks of which incident, for a letter begun from the register.
void askIncident(const RegisterServices &services, QWidget *over)
{
    services.prompts.askText(over,
                             {LettersPage::tr("Write a letter"),
                              LettersPage::tr("Reference of the incident it is about"),
                              {},
                              LettersPage::tr("Write it"),
                              true,
                              false},
                             [services, over](const QString &reference) {
                                 const auto id =
                                     services.workspace.names().recordMeant(kindOf<Incident>(), reference.trimmed());
                                 if (!id)
                                     return services.prompts.tell(
                                         over, {LettersPage::tr("Write a letter"), id.error().text, {}, Tone::Warning});
                                 writeLetter(services, *id, {}, over);
                             });
}

bool isIssuedLetter(const Workspace &workspace, RecordId id)
{
    const auto letter = workspace.load(Id<Letter>{id});
    return letter && isIssued(letter->value);
}

/// The office's own from here on, and known as a copy: a step that asks for a letter from the original takes one from
/// it.
LetterTemplate copyOf(const LetterTemplate &original, const Workspace &workspace)
{
    QStringList codes;
    if (const auto all = workspace.all<LetterTemplate>())
        for (const Saved<LetterTemplate> &one : *all)
            codes << one.value.code;
    LetterTemplate copy = original;
    copy.title = LettersPage::tr("Copy of %1").arg(original.title);
    copy.code = codeOfCopy(original.code, codes);
    copy.edition = 1;
    copy.retired = copy.verified = false;
    copy.shipped.clear();
    return copy;
}

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup{.kind = &kindOf<Letter>(), .group = LettersPage::tr("Incidents")};
    setup = withExchange(std::move(setup), services, print);
    setup.importInto = {};
    setup.addText = LettersPage::tr("Write a letter …");
    setup.add = [services](QWidget *over) { askIncident(services, over); };
    setup.printRecord = [services](QWidget *over, RecordId id) { openLetter(services, id, over); };
    setup.edit = [services](QWidget *over, RecordId id) {
        if (isIssuedLetter(services.workspace, id))
            serveLetter(services, id, over); // nothing else of it can be changed
        else
            openLetter(services, id, over);
        return true;
    };
    return setup;
}
} // namespace

LettersPage::LettersPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent)
{
    m_open = view().addButton(QStringLiteral("mail"), tr("Open the letter"));
    m_serve = view().addButton(QStringLiteral("ok"), tr("Served …"));
    connect(m_open, &QPushButton::clicked, this, &LettersPage::openShown);
    connect(m_serve, &QPushButton::clicked, this, &LettersPage::serveShown);
    connect(&table(), &RecordTable::chosen, this, &LettersPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &LettersPage::showSteps);
    showSteps();
}

void LettersPage::showSteps()
{
    const auto &saved = view().saved();
    const bool isLetter = saved && &saved->record.kind() == &kindOf<Letter>();
    m_open->setVisible(isLetter);
    m_serve->setVisible(isLetter && isIssued(saved->record.as<Letter>()) && !saved->stamp.isWithdrawn() &&
                        !services().workspace.isReadOnly());
}

void LettersPage::openShown() { openLetter(services(), view().shownId(), this); }

void LettersPage::serveShown() { serveLetter(services(), view().shownId(), this); }

bool LettersPage::goOnWith(const Draft &draft)
{
    const QJsonObject content = contentOf(draft);
    if (draft.kind != QLatin1String(kindOf<Letter>().name) || !content.contains(QStringLiteral("letter")))
        return RegisterPage::goOnWith(draft);
    Workspace &workspace = services().workspace;
    const RecordId holder = content.value(QStringLiteral("holder")).toString().toLongLong();
    const Kind *kind = workspace.kindOfRecord(holder);
    const Result<AnySaved> record =
        kind ? workspace.load(*kind, holder) : Result<AnySaved>(Error{Error::Code::NotFound, {}});
    if (!record) {
        services().prompts.tell(this, {tr("The draft's record can't be opened"), record.error().text});
        return true;
    }
    const auto letter = workspace.load(Id<Letter>{draft.record});
    auto *dialog = draft.record != 0 && letter ? new LetterDialog(*record, *letter, services(), window())
                                               : new LetterDialog(*record, QString(), services(), window());
    dialog->continueDraft(draft);
    dialog->open();
    return true;
}

PageFactory lettersPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) { return new LettersPage(services, print, parent); };
}

RegisterSetup letterTemplatesTab(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup = withExchange({.kind = &kindOf<LetterTemplate>()}, services, print);
    setup.add = [services](QWidget *over) { (new TemplateDialog(std::nullopt, services, over->window()))->open(); };
    setup.copy = [services](QWidget *over, const AnySaved &saved) {
        (new TemplateDialog(std::nullopt, services, over->window(),
                            copyOf(saved.record.as<LetterTemplate>(), services.workspace)))
            ->open();
    };
    setup.edit = [services](QWidget *over, RecordId id) {
        const auto saved = services.workspace.load(Id<LetterTemplate>{id});
        if (saved)
            (new TemplateDialog(*saved, services, over->window()))->open();
        return saved.ok();
    };
    return setup;
}
