// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_reporter.h"
#include "core/exchange/eml.h"
#include "core/incidents/first_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/incidents/moment_line.h"
#include "ui/incidents/office_picks.h"
#include "ui/incidents/pick_field.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

QString shown(const QDateTime &when)
{
    return show(Moment(Day(when.date()), QTime(when.time().hour(), when.time().minute())));
}

QVBoxLayout *labelled(const QString &text, QWidget *field, QLineEdit *buddy)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *label = new Label(TextRank::Small, text);
    label->setBuddy(buddy);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return column;
}

} // namespace

QuestionReporter::QuestionReporter(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : ReportQuestion(tr("10 Who is te&lling us? (needed)"), parent), m_workspace(workspace), m_privacy(privacy),
      m_who(new PickField(tr("Who is telling us"), [this](const QString &words) { return options(words); })),
      m_confidential(new QCheckBox(tr("wishes to stay confidential"))),
      m_route(choiceFor(*kindOf<Incident>().field("route"), workspace.names(), tr("How it arrived"))),
      m_reference(new QLineEdit), m_reported(new MomentLine(tr("First reported"), workspace.today())),
      m_reached(new MomentLine(tr("Reached the LSMS"), workspace.today()))
{
    const QString now = shown(workspace.now().toLocalTime());
    m_reported->setText(now);
    m_reached->setText(now);
    m_who->setPlaceholderText(tr("me, a name, or name and phone as told"));
    m_route->line()->setPlaceholderText(tr("in person, phone, e-mail …"));
    m_reference->setAccessibleName(tr("Reference in the other system"));
    m_reference->setPlaceholderText(tr("their reference"));
    layOut();
    setBuddy(m_who);
    for (QWidget *stop :
         {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_route->line()), static_cast<QWidget *>(m_reference),
          static_cast<QWidget *>(m_reported->line()), static_cast<QWidget *>(m_reached->line())})
        addStop(stop);
    connect(m_who, &PickField::edited, this, &ReportQuestion::edited);
    connect(m_who, &PickField::chosen, this, &ReportQuestion::answered);
    connect(m_confidential, &QCheckBox::toggled, this, &ReportQuestion::edited);
    connect(m_route, &FieldEditor::edited, this, &QuestionReporter::showReference);
    connect(m_route, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_route->line(), &OptionField::picked, this, &ReportQuestion::answered);
    connect(m_reference, &QLineEdit::textEdited, this, &ReportQuestion::edited);
    connect(m_reported, &MomentLine::edited, this, &ReportQuestion::edited);
    connect(m_reached, &MomentLine::edited, this, &ReportQuestion::edited);
    showReference();
}

void QuestionReporter::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    first->addWidget(m_who, 1);
    first->addWidget(m_confidential);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * kGrid);
    second->addLayout(labelled(tr("How it arrived"), m_route, m_route->line()), 2);
    second->addWidget(m_reference, 2, Qt::AlignBottom);
    second->addLayout(labelled(tr("First reported"), m_reported, m_reported->line()), 3);
    second->addLayout(labelled(tr("Reached the LSMS"), m_reached, m_reached->line()), 3);
    body().addLayout(first);
    body().addLayout(second);
}

std::vector<Option> QuestionReporter::options(const QString &words) const
{
    std::vector<Option> found;
    const QString typed = words.simplified();
    const QString me = tr("Me, %1").arg(m_workspace.actor().name);
    if (holdsWords(me, words))
        found.push_back({QStringLiteral("me"), me, {}});
    for (const Option &person : peopleFor(m_workspace, m_privacy, words))
        found.push_back(person);
    if (typed.isEmpty())
        return found;
    found.push_back({QStringLiteral("told:") + typed, typed, tr("As told: name and phone")});
    found.push_back({QStringLiteral("new:") + typed, tr("New person “%1”").arg(typed), tr("Put into the register")});
    return found;
}

void QuestionReporter::showReference()
{
    m_reference->setVisible(m_workspace.names().hasTrait(QStringLiteral("route"), m_route->value().text(),
                                                         QStringLiteral("asks:reference")) ||
                            !m_reference->text().isEmpty());
}

void QuestionReporter::answer(FirstReport &report) const
{
    Incident &incident = report.incident;
    const Value who = m_who->choice().value;
    const QString text = who.text();
    if (who.isNumber())
        incident.reporter = Id<Person>{who.number()};
    else if (text == QStringLiteral("me") && m_workspace.actor().person != 0)
        incident.reporter = Id<Person>{m_workspace.actor().person};
    else if (text == QStringLiteral("me"))
        incident.reporterText = m_workspace.actor().name;
    else if (text.startsWith(QStringLiteral("new:")))
        report.newReporter = personCalled(text.mid(4));
    else if (m_who->saysUnknown())
        incident.reporterText = tr("Not known");
    else
        incident.reporterText = m_who->text().simplified();
    incident.confidential = m_confidential->isChecked();
    incident.route = Code{m_route->value().text()};
    incident.otherReference = m_reference->text().simplified();
    if (const auto &reported = m_reported->said())
        incident.reported = reported->from;
    if (const auto &reached = m_reached->said())
        incident.reachedLsms = reached->from;
}

QString QuestionReporter::problem() const
{
    if (m_who->text().trimmed().isEmpty() && !m_confidential->isChecked())
        return tr("Say who is telling us, or “?” where nobody knows.");
    for (const MomentLine *line : {m_reported, m_reached})
        if (!line->said())
            return line->said().error().text;
    return m_route->readingProblem();
}

void QuestionReporter::setConfidential(bool confidential) { m_confidential->setChecked(confidential); }

void QuestionReporter::setRoute(const QString &code)
{
    m_route->setValue(Value(code));
    showReference();
}

void QuestionReporter::fill(const Mail &letter)
{
    QStringList sender{letter.fromName, letter.fromAddress};
    sender.removeAll(QString());
    if (!sender.isEmpty())
        m_who->choose(
            {QStringLiteral("told:") + sender.join(QStringLiteral(", ")), sender.join(QStringLiteral(", ")), {}});
    if (letter.sentAt.isValid())
        m_reported->setText(shown(letter.sentAt));
    if (m_route->value().isNull())
        setRoute(QStringLiteral("email"));
}

QJsonObject QuestionReporter::draft() const
{
    return {{QStringLiteral("who"), m_who->draft()},
            {QStringLiteral("confidential"), m_confidential->isChecked()},
            {QStringLiteral("route"), m_route->value().text()},
            {QStringLiteral("reference"), m_reference->text()},
            {QStringLiteral("reported"), m_reported->text()},
            {QStringLiteral("reached"), m_reached->text()}};
}

void QuestionReporter::restore(const QJsonObject &draft)
{
    m_who->restore(draft[u"who"].toObject());
    m_confidential->setChecked(draft[u"confidential"].toBool());
    m_reference->setText(draft[u"reference"].toString());
    setRoute(draft[u"route"].toString());
    m_reported->setText(draft[u"reported"].toString());
    m_reached->setText(draft[u"reached"].toString());
}
