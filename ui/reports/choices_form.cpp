// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/choices_form.h"
#include "core/base/reading/read_day.h"
#include "core/base/reading/read_moment.h"
#include "core/threats/threat_call.h"
#include "ui/base/card.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/long_text_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/form_problems.h"
#include "ui/base/label.h"
#include "ui/base/steady_combo.h"
#include "ui/base/theme.h"
#include "ui/reports/choice_questions.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
/// What a report on one record is asked about.
struct Asked {
    Id<Incident> incident;
    Id<ThreatCall> threatCall;
};
constexpr Field kAsked[] = {
    field<&Asked::incident>("incident", label("Incident")),
    field<&Asked::threatCall>("threat_call", label("Threat call")),
};

Day endOfMonth(Day day, bool isLast)
{
    return day.isKnown() ? Day(day.date.year(), day.date.month(), isLast ? day.date.daysInMonth() : 1) : day;
}

/// A label above what it names.
Label *put(Card *card, const QString &label, QWidget *editor)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(kGrid);
    auto *name = new Label(TextRank::Body, label);
    name->setBuddy(editor);
    both->addWidget(name->wrapped());
    both->addWidget(editor);
    card->body()->addLayout(both);
    return name;
}

LineEditor *lineIn(Card *card, const QString &label, LineReader reader = readerFor(Type::Text, {}))
{
    auto *editor = new LineEditor(std::move(reader));
    editor->setName(label);
    put(card, label, editor);
    return editor;
}

QCheckBox *tickIn(Card *card, const QString &label, const QString &help)
{
    auto *box = new QCheckBox(label);
    box->setToolTip(help);
    card->body()->addWidget(box);
    return box;
}

QComboBox *choiceIn(Card *card, const QString &label, const QStringList &offered)
{
    auto *box = new SteadyCombo;
    box->addItem(QString());
    box->addItems(offered);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(label);
    put(card, label, box);
    return box;
}
} // namespace

ChoicesForm::ChoicesForm(std::function<Day()> today, const Names &names, LinkSource &links, QWidget *parent)
    : QWidget(parent), m_today(std::move(today)), m_questions(new ChoiceQuestions(this)),
      m_recordCard(new Card(tr("Record"))), m_periodCard(new Card(tr("Period"))),
      m_meetingCard(new Card(tr("Meeting"))), m_wordsCard(new Card(tr("Your words on the cover"))),
      m_commentsCard(new Card(tr("Comments under the sections"))), m_problem(new ProblemLabel)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, kGrid, 0);
    all->setSpacing(3 * kGrid);
    for (Card *card : {m_recordCard, m_periodCard, m_meetingCard, m_wordsCard, m_commentsCard})
        all->addWidget(card);
    all->addStretch(1);
    makeRecord({names, m_today(), &links});
    makePeriod();
    makeMeeting();
    makeWords();
    m_commentsCard->hide();
    connect(m_questions, &ChoiceQuestions::edited, this, &ChoicesForm::edited);
}

LineEditor *ChoicesForm::dayIn(Card *card, const QString &label, LineReader reader)
{
    LineEditor *editor = lineIn(card, label, std::move(reader));
    auto *problem = new ProblemLabel;
    problem->hide();
    editor->layout()->addWidget(problem);
    m_days.emplace_back(editor, problem);
    return editor;
}

LongTextEditor *ChoicesForm::textIn(Card *card, const QString &label, const QString &help)
{
    auto *editor = new LongTextEditor;
    editor->setName(label);
    editor->text()->setPlaceholderText(help);
    editor->text()->setAccessibleDescription(help);
    put(card, label, editor);
    return editor;
}

LineReader ChoicesForm::dayReader(const QString &hint) const
{
    LineReader reader = readerFor(Type::Day, {});
    reader.read = [today = m_today](const QString &text) { return readerFor(Type::Day, today()).read(text); };
    reader.hint = hint;
    return reader;
}

/// A meeting lies before or behind today: a day typed without its year is the nearest one.
LineReader ChoicesForm::meetingReader() const
{
    LineReader reader = dayReader(tr("Such as 24/11"));
    reader.read = [today = m_today, past = reader.read](const QString &text) -> Result<LineRead> {
        Result<LineRead> read = past(text);
        const Day now = today();
        const Day before = read ? Day::fromIso(read->value.text()) : Day();
        const Result<Day> ahead = readDay(text, now, nullptr, Lean::Future);
        if (before.isKnown() && ahead && now.daysTo(*ahead) < before.daysTo(now))
            return LineRead{Value(ahead->iso()), sayMoment(Moment(*ahead), now), {}};
        return read;
    };
    return reader;
}

/// A paper reports whole calendar months (PACK.md 1, rule 2): any day of a month means the month, and so does its name.
LineReader ChoicesForm::endOfPeriod(bool isLast) const
{
    const LineReader plain = dayReader(tr("Such as September 2026 or 14/9"));
    LineReader reader = plain;
    reader.read = [this, plain, isLast](const QString &text) -> Result<LineRead> {
        if (!m_wholeMonths)
            return plain.read(text);
        const Result<MomentRead> read = readMoment(text, m_today());
        if (!read)
            return read.error();
        const Day day = endOfMonth(read->from.day(), isLast);
        return LineRead{Value(day.iso()), ::show(day), {}};
    };
    reader.write = [this, plain](const Value &value) {
        return m_wholeMonths ? ::show(Moment::fromText(value.text().left(7))) : plain.write(value);
    };
    return reader;
}

void ChoicesForm::makeRecord(const FormContext &context)
{
    for (const Field &asked : kAsked) {
        const QString name = asked.target().shown(asked.target().label);
        auto *editor = new LinkEditor(asked, context);
        editor->setName(name);
        editor->line()->setPlaceholderText(tr("Any part of its reference or summary"));
        connect(editor, &LinkEditor::edited, this, &ChoicesForm::edited);
        m_records.push_back({&asked.target(), put(m_recordCard, name, editor), editor});
    }
    m_record = m_records.front().editor;
}

void ChoicesForm::makePeriod()
{
    Card *card = m_periodCard;
    m_first = dayIn(card, tr("From"), endOfPeriod(false));
    m_last = dayIn(card, tr("To"), endOfPeriod(true));
    LineEditor *cutOff = dayIn(card, tr("Figures entered by"), dayReader(tr("Today")));
    card->body()->addWidget(m_problem);
    m_problem->hide();
    m_public = tickIn(card, tr("Public edition"),
                      tr("Counts from 1 to 4 are suppressed, and others where they would give one back."));
    m_letters = tickIn(card, tr("Name sites by letter"),
                       tr("For a site with one team on it, whose name would tell who is meant."));
    m_questions->add(
        m_first, [](auto &c) -> auto & { return c.period.first; });
    m_questions->add(
        m_last, [](auto &c) -> auto & { return c.period.last; });
    m_questions->add(cutOff, &PackChoices::cutOff);
    m_questions->add(m_public, &PackChoices::isPublic);
    m_questions->add(m_letters, &PackChoices::sitesByLetter);
}

void ChoicesForm::makeMeeting()
{
    Card *card = m_meetingCard;
    const auto line = [&](const QString &label, auto place) { m_questions->add(lineIn(card, label), place); };
    line(tr("Committee"), &PackChoices::committee);
    m_questions->add(dayIn(card, tr("Date of the meeting"), meetingReader()), &PackChoices::meeting);
    line(tr("Item"), &PackChoices::item);
    line(tr("Paper"), &PackChoices::paper);
    line(tr("Version"), &PackChoices::version);
    line(tr("Executive lead"), &PackChoices::lead);
    line(tr("Author"), &PackChoices::author);
    line(tr("Cleared by"), &PackChoices::clearedBy);
    m_questions->add(dayIn(card, tr("Cleared on"), dayReader(tr("Not cleared yet"))), &PackChoices::cleared);
    line(tr("Considered before by"), &PackChoices::consideredBefore);
    line(tr("Part, and why"), &PackChoices::part);
    QComboBox *purpose =
        choiceIn(card, tr("Purpose"), {tr("Approval"), tr("Assurance"), tr("Discussion"), tr("Noting")});
    purpose->setEditable(true);
    m_questions->add(purpose, &PackChoices::purpose);
}

void ChoicesForm::makeWords()
{
    Card *card = m_wordsCard;
    const auto line = [&](const QString &label, auto place) { m_questions->add(lineIn(card, label), place); };
    const auto text = [&](const QString &label, auto place, const QString &help = {}) {
        LongTextEditor *editor = textIn(card, label, help);
        m_questions->add(editor, place);
        return editor;
    };
    text(tr("The Committee is asked to"), &PackChoices::asked, tr("One request a line."));
    m_keyPoints =
        text(tr("Key points"), &PackChoices::keyPoints, tr("One a line; left empty they are those the rules propose."));
    auto *propose = new QPushButton(tr("Take the rules' points"));
    propose->setToolTip(tr("Puts the points that the rules propose here, to be edited."));
    connect(propose, &QPushButton::clicked, this, &ChoicesForm::keyPointsAsked);
    card->body()->addWidget(propose);
    m_propose = propose;
    m_questions->add(
        choiceIn(card, tr("Level of assurance"), {tr("Substantial"), tr("Reasonable"), tr("Limited"), tr("None")}),
        &PackChoices::assurance);
    text(tr("Why this level"), &PackChoices::assuranceWhy);
    line(tr("Risk register"), &PackChoices::registerLinks);
    line(tr("Money"), &PackChoices::money);
    line(tr("Law"), &PackChoices::law);
    line(tr("People and equality"), &PackChoices::peopleAndEquality);
    line(tr("Quality"), &PackChoices::quality);
    line(tr("Interests"), &PackChoices::interests);
    text(tr("What concerns me"), &PackChoices::concerns);
    text(tr("What I did about your last decisions"), &PackChoices::decisions, tr("Reference, decision, position."));
}

void ChoicesForm::offerComments(const std::vector<report::Section> &sections)
{
    for (const report::Section &section : sections) {
        if (section.level != 1 || section.number.isEmpty() || m_comments.contains(section.number))
            continue;
        LongTextEditor *editor = textIn(m_commentsCard, report::name(section));
        editor->setValue(Value(m_kept.comments.value(section.number)));
        editor->setReadOnly(m_readOnly);
        connect(editor, &LongTextEditor::edited, this, &ChoicesForm::edited);
        m_comments.emplace(section.number, editor);
    }
    m_commentsCard->setVisible(m_wholeMonths && !m_comments.empty());
}

void ChoicesForm::askFor(const ReportEntry &report)
{
    m_wholeMonths = report.isPaper;
    m_onRecord = report.onRecord;
    m_recordCard->setVisible(report.onRecord);
    for (const RecordPick &pick : m_records) {
        const bool wanted = pick.kind == &report.kind();
        pick.label->setVisible(wanted);
        pick.editor->setVisible(wanted);
        m_record = wanted ? pick.editor : m_record;
    }
    m_periodCard->setVisible(!report.onRecord);
    for (QWidget *part : std::initializer_list<QWidget *>{m_public, m_letters, m_meetingCard, m_wordsCard})
        part->setVisible(report.isPaper);
    m_commentsCard->setVisible(report.isPaper && !m_comments.empty());
}

void ChoicesForm::setKeyPoints(const QStringList &points) { m_keyPoints->text()->setPlainText(points.join(u'\n')); }

RecordId ChoicesForm::record() const { return m_record->value().number(); }

QString ChoicesForm::problem() const
{
    if (m_onRecord)
        return m_record->readingProblem();
    for (const auto &[day, problem] : m_days)
        if (!day->readingProblem().isEmpty() && day->isVisibleTo(this))
            return day->readingProblem();
    const Period period = choices().period;
    if (!period.first.isKnown() || !period.last.isKnown())
        return tr("Say from when to when.");
    return period.last < period.first ? tr("The period ends before it begins.") : QString();
}

void ChoicesForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_questions->setReadOnly(readOnly);
    for (const auto &[number, editor] : m_comments)
        editor->setReadOnly(readOnly);
    m_propose->setEnabled(!readOnly);
}

void ChoicesForm::edited()
{
    bool readable = true;
    for (const auto &[day, problem] : m_days) {
        const QString wrong = day->readingProblem();
        problem->showProblems(wrong.isEmpty() ? Problems() : Problems{{{}, wrong}});
        readable = readable && wrong.isEmpty();
    }
    const QString wrong = readable ? problem() : QString();
    m_problem->showProblems(wrong.isEmpty() ? Problems() : Problems{{{}, wrong}});
    Q_EMIT changed();
}

void ChoicesForm::setChoices(const PackChoices &choices)
{
    m_kept = choices;
    if (m_wholeMonths)
        m_kept.period = {endOfMonth(choices.period.first, false), endOfMonth(choices.period.last, true)};
    m_questions->show(m_kept);
    for (const auto &[number, editor] : m_comments)
        editor->setValue(Value(m_kept.comments.value(number)));
    m_problem->showProblems({});
    for (const auto &[day, problem] : m_days)
        problem->showProblems({});
}

PackChoices ChoicesForm::choices() const
{
    PackChoices c = m_kept;
    m_questions->read(c);
    for (const auto &[number, editor] : m_comments) {
        c.comments.remove(number);
        if (const QString words = editor->value().text().trimmed(); !words.isEmpty())
            c.comments.insert(number, words);
    }
    return c;
}
