// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letters_desk.h"
#include "core/letters/letter_rules.h"
#include "core/records/show.h"
#include "core/workspace/letter_desk.h"
#include "core/workspace/sanction_letters.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view.h"
#include "ui/base/theme.h"
#include "ui/letters/letter_dialog.h"
#include <QPushButton>
#include <QVBoxLayout>

LettersDesk::LettersDesk(const RegisterServices &services, RecordView &view, QWidget *page)
    : QObject(page), m_services(services), m_view(view), m_page(page)
{
    view.addCard([this](RecordId record) { return card(record); });
}

void LettersDesk::addWriteButton()
{
    m_write = m_view.addButton(QStringLiteral("mail"), tr("Write a letter …"));
    connect(m_write, &QPushButton::clicked, this, [this] { writeLetter(m_services, m_view.shownId(), {}, m_page); });
    m_write->hide();
}

/// The cards are made each time a record is shown: then it is known too whether letters are written about it.
Card *LettersDesk::card(RecordId record)
{
    showButton();
    const auto &saved = m_view.saved();
    const auto letters = saved ? lettersAbout(m_services.workspace, saved->record.kind(), record)
                               : Result<std::vector<Saved<Letter>>>(Error{});
    if (!letters || letters->empty())
        return nullptr;
    auto *made = new Card(tr("Letters"));
    made->setCount(static_cast<int>(letters->size()));
    for (const Saved<Letter> &letter : *letters)
        made->body()->addWidget(line(letter));
    return made;
}

void LettersDesk::showButton()
{
    if (!m_write)
        return;
    const auto &saved = m_view.saved();
    const auto offered = saved ? offeredTemplates(m_services.workspace, saved->record.kind())
                               : Result<std::vector<Saved<LetterTemplate>>>(Error{});
    m_write->setVisible(offered && !offered->empty() && !saved->stamp.isWithdrawn() &&
                        mayWriteLetters(m_services.workspace, saved->record.kind()));
}

QStringList LettersDesk::whatHappened(const Letter &letter) const
{
    const Names &names = m_services.workspace.names();
    QStringList said;
    if (!letter.recipient.isNull())
        said << tr("To %1").arg(m_services.privacy.shown(names.recordName(kindOf<Person>(), letter.recipient.value)));
    if (isIssued(letter))
        said << tr("issued %1").arg(show(letter.issued.day()));
    if (letter.served.isKnown())
        said << tr("served %1 (%2)")
                    .arg(show(letter.served),
                         names.choiceLabel(QStringLiteral("letter-served"), letter.servedHow.text));
    if (letter.returned.isKnown())
        said << tr("came back %1").arg(show(letter.returned));
    return said;
}

/// What it is, how it stands and when that came to be; the steps that are left.
QWidget *LettersDesk::line(const Saved<Letter> &saved)
{
    const Letter &letter = saved.value;
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(
        (new Label(TextRank::Strong, tr("%1, %2").arg(letter.templateTitle, saved.stamp.reference)))->wrapped());
    auto *state = new QHBoxLayout;
    const Found found = letterState(letter, m_services.workspace.today(), m_services.workspace.names());
    state->addWidget(new Tag(tagOf(found).value_or(TagText{found.text, found.tone, Shape::Dot})));
    state->addStretch();
    column->addLayout(state);
    const QStringList said = whatHappened(letter);
    if (!said.isEmpty())
        column->addWidget((new Label(TextRank::Body, said.join(QStringLiteral(", "))))->wrapped());
    auto *buttons = new FlowLayout(nullptr, 2 * kGrid);
    const auto addStep = [&](const QString &text, void (*act)(const RegisterServices &, RecordId, QWidget *)) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(text, saved.stamp.reference));
        connect(button, &QPushButton::clicked, this, [this, act, id = saved.stamp.id] { act(m_services, id, m_page); });
        buttons->addWidget(button);
    };
    addStep(tr("Open"),
            [](const RegisterServices &services, RecordId id, QWidget *over) { openLetter(services, id, over); });
    if (isIssued(letter) && !letter.returned.isKnown() && !m_services.workspace.isReadOnly())
        addStep(letter.served.isKnown() ? tr("Came back …") : tr("Served …"), &serveLetter);
    column->addLayout(buttons);
    return whole;
}

void serveLetter(const RegisterServices &services, RecordId letter, QWidget *over)
{
    const auto saved = services.workspace.load(kindOf<Letter>(), letter);
    if (!saved)
        return services.prompts.tell(over, {LettersDesk::tr("It can’t be opened"), saved.error().text});
    if (refusesWriting(services.workspace, services.prompts, over))
        return;
    auto *dialog = new RecordDialog(*saved, services, over->window());
    QObject::connect(dialog, &RecordDialog::saved, over,
                     [services, over](RecordId id) { tellSanction(services, id, over); });
    dialog->open();
}

void tellSanction(const RegisterServices &services, RecordId letter, QWidget *over)
{
    const auto saved = services.workspace.load(Id<Letter>{letter});
    const auto news = saved ? newsOf(services.workspace, *saved) : std::nullopt;
    if (!news)
        return;
    QStringList lines;
    for (const Field *field : kindOf<Sanction>().fields()) {
        const Value was = field->value(&news->was.value), now = field->value(&news->now);
        if (!(was == now))
            lines << LettersDesk::tr("%1: %2").arg(kindOf<Sanction>().shown(field->label),
                                                   now.isNull() ? LettersDesk::tr("not known")
                                                                : show(*field, now, services.workspace.names()));
    }
    const Question question{LettersDesk::tr("Write it to %1 too?").arg(news->was.stamp.reference),
                            LettersDesk::tr("The sanction’s record then says, from %1:").arg(saved->stamp.reference) +
                                u'\n' + lines.join(u'\n'),
                            {},
                            {LettersDesk::tr("Write it"), LettersDesk::tr("Leave the sanction as it is")},
                            1};
    services.prompts.ask(over, question, [services, over, news = *news](int answer) {
        if (answer != 0)
            return;
        const Result<void> written = services.workspace.write(
            LettersDesk::tr("Issued and served as its letter says"), [&](Write &write) -> Result<void> {
                const auto changed = write.change(news.was, news.now);
                return changed ? Result<void>() : Result<void>(changed.error());
            });
        if (!written)
            services.prompts.tell(
                over, {LettersDesk::tr("The sanction is not changed"), written.error().text, {}, Tone::Warning});
    });
}
