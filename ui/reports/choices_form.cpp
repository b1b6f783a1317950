// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/choices_form.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int kTextLines = 3;

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

QFormLayout *formIn(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setSpacing(2 * kGrid);
    return form;
}
} // namespace

ChoicesForm::ChoicesForm(QWidget *parent)
    : QWidget(parent), m_periodBox(new QGroupBox(tr("Period"))), m_recordBox(new QGroupBox(tr("Record"))),
      m_meetingBox(new QGroupBox(tr("Meeting"))), m_wordsBox(new QGroupBox(tr("Your words on the cover"))),
      m_commentsBox(new QGroupBox(tr("Comments under the sections")))
{
    auto *recordForm = formIn(m_recordBox);
    m_record = line(recordForm, tr("Reference"));
    makePeriod();
    makeMeeting();
    makeWords();
    makeComments();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    for (QGroupBox *box : {m_recordBox, m_periodBox, m_meetingBox, m_wordsBox, m_commentsBox})
        all->addWidget(box);
    all->addStretch(1);
}

QLineEdit *ChoicesForm::line(QFormLayout *form, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(); });
    return edit;
}

QPlainTextEdit *ChoicesForm::text(QFormLayout *form, const QString &label, const QString &help)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(help);
    edit->setPlaceholderText(help);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * kTextLines + 4 * kGrid);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * kTextLines * 2);
    form->addRow(label, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT changed();
    });
    return edit;
}

QDateEdit *ChoicesForm::day(QFormLayout *form, const QString &label)
{
    auto *edit = new QDateEdit;
    edit->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    connect(edit, &QDateEdit::dateChanged, this, [this] {
        if (!m_setting)
            Q_EMIT changed();
    });
    return edit;
}

void ChoicesForm::watch(QWidget *editor)
{
    if (auto *box = qobject_cast<QCheckBox *>(editor))
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_setting)
                Q_EMIT changed();
        });
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::currentTextChanged, this, [this] {
            if (!m_setting)
                Q_EMIT changed();
        });
}

void ChoicesForm::makePeriod()
{
    QFormLayout *form = formIn(m_periodBox);
    m_first = day(form, tr("From"));
    m_last = day(form, tr("To"));
    m_cutOff = day(form, tr("Figures entered by"));
    m_public = new QCheckBox(tr("Public edition"));
    m_public->setToolTip(tr("Counts from 1 to 4 are suppressed, and others where they would give one back."));
    m_letters = new QCheckBox(tr("Name sites by letter"));
    for (QCheckBox *box : {m_public, m_letters}) {
        form->addRow(box);
        watch(box);
    }
}

void ChoicesForm::makeMeeting()
{
    QFormLayout *form = formIn(m_meetingBox);
    m_committee = line(form, tr("Committee"));
    m_hasMeeting = new QCheckBox(tr("Its date is known"));
    form->addRow(m_hasMeeting);
    watch(m_hasMeeting);
    m_meeting = day(form, tr("Date"));
    connect(m_hasMeeting, &QCheckBox::toggled, m_meeting, &QWidget::setEnabled);
    m_item = line(form, tr("Item"));
    m_paper = line(form, tr("Paper"));
    m_version = line(form, tr("Version"));
    m_lead = line(form, tr("Executive lead"));
    m_author = line(form, tr("Author"));
    m_clearedBy = line(form, tr("Cleared by"));
    m_isCleared = new QCheckBox(tr("It has been cleared"));
    form->addRow(m_isCleared);
    watch(m_isCleared);
    m_cleared = day(form, tr("Cleared on"));
    connect(m_isCleared, &QCheckBox::toggled, m_cleared, &QWidget::setEnabled);
    m_before = line(form, tr("Considered before by"));
    m_part = line(form, tr("Part, and why"));
    m_purpose = new QComboBox;
    m_purpose->addItems({QString(), tr("Approval"), tr("Assurance"), tr("Discussion"), tr("Noting")});
    m_purpose->setEditable(true);
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_purpose->setAccessibleName(tr("Purpose"));
    form->addRow(tr("Purpose"), m_purpose);
    watch(m_purpose);
}

void ChoicesForm::makeWords()
{
    QFormLayout *form = formIn(m_wordsBox);
    m_asked = text(form, tr("The Committee is asked to"), tr("One request a line."));
    m_keyPoints = text(form, tr("Key points"), tr("One a line; left empty they are those the rules propose."));
    auto *propose = new QPushButton(tr("Take the rules' points"));
    propose->setToolTip(tr("Puts the points that the rules propose here, to be edited."));
    form->addRow(propose);
    connect(propose, &QPushButton::clicked, this, &ChoicesForm::keyPointsAsked);
    m_assurance = new QComboBox;
    m_assurance->addItems({QString(), tr("Substantial"), tr("Reasonable"), tr("Limited"), tr("None")});
    m_assurance->setAccessibleName(tr("Level of assurance"));
    form->addRow(tr("Level of assurance"), m_assurance);
    watch(m_assurance);
    m_assuranceWhy = text(form, tr("Why this level"));
    m_links = line(form, tr("Risk register"));
    m_money = line(form, tr("Money"));
    m_law = line(form, tr("Law"));
    m_people = line(form, tr("People and equality"));
    m_quality = line(form, tr("Quality"));
    m_interests = line(form, tr("Interests"));
    m_concerns = text(form, tr("What concerns me"));
    m_decisions = text(form, tr("What I did about your last decisions"), tr("Reference, decision, position."));
}

void ChoicesForm::makeComments()
{
    QFormLayout *form = formIn(m_commentsBox);
    const QString titles[] = {
        tr("1 The position on one page"), tr("2 Incidents"),  tr("3 Violence, aggression, harassment"),
        tr("4 Theft, loss, damage"),      tr("5 Timeliness"), tr("6 Risks"),
        tr("7 Badges and training")};
    for (const QString &title : titles)
        m_comments.insert(title.left(1), text(form, title));
}

void ChoicesForm::askFor(bool paper, bool onRecord)
{
    m_recordBox->setVisible(onRecord);
    m_periodBox->setVisible(!onRecord);
    m_public->setVisible(paper);
    m_letters->setVisible(paper);
    for (QGroupBox *box : {m_meetingBox, m_wordsBox, m_commentsBox})
        box->setVisible(paper);
}

void ChoicesForm::setKeyPoints(const QStringList &points) { m_keyPoints->setPlainText(points.join(u'\n')); }

QString ChoicesForm::record() const { return m_record->text().trimmed(); }

void ChoicesForm::setReadOnly(bool readOnly)
{
    for (QGroupBox *box : {m_recordBox, m_periodBox, m_meetingBox, m_wordsBox, m_commentsBox})
        box->setEnabled(!readOnly);
}

void ChoicesForm::setChoices(const PackChoices &c)
{
    m_setting = true;
    m_kept = c;
    m_first->setDate(c.period.first.date);
    m_last->setDate(c.period.last.date);
    m_cutOff->setDate(c.cutOff.date);
    m_public->setChecked(c.isPublic);
    m_letters->setChecked(c.sitesByLetter);
    m_hasMeeting->setChecked(c.meeting.isKnown());
    m_meeting->setEnabled(c.meeting.isKnown());
    m_meeting->setDate(c.meeting.isKnown() ? c.meeting.date : c.asAt.date);
    m_isCleared->setChecked(c.cleared.isKnown());
    m_cleared->setEnabled(c.cleared.isKnown());
    m_cleared->setDate(c.cleared.isKnown() ? c.cleared.date : c.asAt.date);
    const std::pair<QLineEdit *, const QString *> lines[] = {{m_committee, &c.committee},
                                                             {m_item, &c.item},
                                                             {m_paper, &c.paper},
                                                             {m_version, &c.version},
                                                             {m_lead, &c.lead},
                                                             {m_author, &c.author},
                                                             {m_clearedBy, &c.clearedBy},
                                                             {m_before, &c.consideredBefore},
                                                             {m_part, &c.part},
                                                             {m_links, &c.registerLinks},
                                                             {m_money, &c.money},
                                                             {m_law, &c.law},
                                                             {m_people, &c.peopleAndEquality},
                                                             {m_quality, &c.quality},
                                                             {m_interests, &c.interests}};
    for (const auto &[edit, value] : lines)
        edit->setText(*value);
    m_purpose->setCurrentText(c.purpose);
    m_assurance->setCurrentText(c.assurance);
    m_asked->setPlainText(c.asked.join(u'\n'));
    m_keyPoints->setPlainText(c.keyPoints.join(u'\n'));
    m_assuranceWhy->setPlainText(c.assuranceWhy);
    m_concerns->setPlainText(c.concerns);
    m_decisions->setPlainText(c.decisions);
    for (auto it = m_comments.begin(); it != m_comments.end(); ++it)
        it.value()->setPlainText(c.comments.value(it.key()));
    m_setting = false;
}

PackChoices ChoicesForm::choices() const
{
    PackChoices c = m_kept;
    c.period = {Day(m_first->date()), Day(m_last->date())};
    c.cutOff = Day(m_cutOff->date());
    c.isPublic = m_public->isChecked();
    c.sitesByLetter = m_letters->isChecked();
    c.meeting = m_hasMeeting->isChecked() ? Day(m_meeting->date()) : Day();
    c.cleared = m_isCleared->isChecked() ? Day(m_cleared->date()) : Day();
    const std::pair<QLineEdit *, QString *> lines[] = {{m_committee, &c.committee},
                                                       {m_item, &c.item},
                                                       {m_paper, &c.paper},
                                                       {m_version, &c.version},
                                                       {m_lead, &c.lead},
                                                       {m_author, &c.author},
                                                       {m_clearedBy, &c.clearedBy},
                                                       {m_before, &c.consideredBefore},
                                                       {m_part, &c.part},
                                                       {m_links, &c.registerLinks},
                                                       {m_money, &c.money},
                                                       {m_law, &c.law},
                                                       {m_people, &c.peopleAndEquality},
                                                       {m_quality, &c.quality},
                                                       {m_interests, &c.interests}};
    for (const auto &[edit, value] : lines)
        *value = edit->text().trimmed();
    c.purpose = m_purpose->currentText().trimmed();
    c.assurance = m_assurance->currentText();
    c.asked = linesOf(m_asked);
    c.keyPoints = linesOf(m_keyPoints);
    c.assuranceWhy = m_assuranceWhy->toPlainText().trimmed();
    c.concerns = m_concerns->toPlainText().trimmed();
    c.decisions = m_decisions->toPlainText().trimmed();
    c.comments.clear();
    for (auto it = m_comments.begin(); it != m_comments.end(); ++it)
        if (const QString words = it.value()->toPlainText().trimmed(); !words.isEmpty())
            c.comments.insert(it.key(), words);
    return c;
}
