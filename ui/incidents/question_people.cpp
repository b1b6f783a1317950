// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_people.h"
#include "core/incidents/first_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/elided_label.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/incidents/office_picks.h"
#include "ui/incidents/pick_field.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

const QString kPerson = QStringLiteral("person");
const QString kNew = QStringLiteral("new");
const QString kTold = QStringLiteral("told");

// Those affected are of a category of people; who did it is of the kinds that figures count.
const Field &categoryField(QuestionPeople::Part part)
{
    return part == QuestionPeople::Part::Affected ? *kindOf<Party>().field("category")
                                                  : *kindOf<Incident>().field("actor");
}

// What figures call the offender, as the register of people calls it.
Code personCategory(const QString &actor, const Names &names)
{
    const QString list = QStringLiteral("person-category");
    const auto byCode = names.choiceMeant(list, actor);
    if (byCode)
        return Code{*byCode};
    const auto byLabel = names.choiceMeant(list, names.choiceLabel(QStringLiteral("actor"), actor));
    return byLabel ? Code{*byLabel} : Code();
}

} // namespace

QuestionPeople::QuestionPeople(Part part, const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : ReportQuestion(part == Part::Affected ? tr("5 Who was a&ffected?") : tr("7 Who &did it?"), parent), m_part(part),
      m_workspace(workspace), m_privacy(privacy), m_list(new QVBoxLayout),
      m_add(new PickField(part == Part::Affected ? tr("Add who was affected") : tr("Add who did it"),
                          [this](const QString &words) { return options(words); }))
{
    m_add->setPlaceholderText(part == Part::Affected ? tr("The organisation, or a name or description")
                                                     : tr("A name or a description, or ?"));
    m_list->setSpacing(kGrid);
    body().addLayout(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * kGrid);
    line->addWidget(m_add, 1);
    if (part == Part::Affected) {
        m_alone = new QCheckBox(tr("somebody was alone at the time"));
        line->addWidget(m_alone);
        connect(m_alone, &QCheckBox::toggled, this, &ReportQuestion::edited);
    }
    body().addLayout(line);
    setBuddy(m_add);
    setStops();
    connect(m_add, &OptionField::picked, this, &QuestionPeople::take);
    connect(m_add, &PickField::edited, this, &ReportQuestion::edited);
}

std::vector<Option> QuestionPeople::options(const QString &words) const
{
    std::vector<Option> found;
    const QString typed = words.simplified();
    if (m_part == Part::Affected && holdsWords(tr("The organisation"), words))
        found.push_back({QStringLiteral("body"), tr("The organisation"), {}});
    for (const Option &person : peopleFor(m_workspace, m_privacy, words))
        found.push_back(person);
    if (typed.isEmpty()) {
        if (m_part == Part::Alleged)
            found.push_back({QStringLiteral("unknown"), tr("Not known"), {}});
        return found;
    }
    // A name is short; what was seen is a sentence.
    const Option made{QStringLiteral("new:") + typed, tr("New person “%1”").arg(typed), tr("Put into the register")};
    const Option told{QStringLiteral("told:") + typed, tr("Described as “%1”").arg(typed), {}};
    const bool isName = typed.count(u' ') < 3 && typed[0].isUpper();
    found.push_back(isName ? made : told);
    found.push_back(isName ? told : made);
    return found;
}

void QuestionPeople::take(const Option &option)
{
    m_add->choose({});
    const QString text = option.value.text();
    if (option.value.isNumber())
        addRow(kPerson, option.text, option.value.number());
    else if (text.startsWith(QStringLiteral("new:")))
        addRow(kNew, text.mid(4), 0);
    else if (text.startsWith(QStringLiteral("told:")))
        addRow(kTold, text.mid(5), 0);
    else if (text == QStringLiteral("body"))
        addRow(kTold, tr("The organisation"), 0);
    else
        addRow(kTold, tr("Not known"), 0).category->setValue(Value(QStringLiteral("unknown")));
    const QString known = m_rows.back().category->value().text();
    if (text == QStringLiteral("body") || !known.isEmpty())
        m_add->setFocus();
    else
        m_rows.back().category->line()->setFocus();
    Q_EMIT edited();
}

QuestionPeople::Row &QuestionPeople::addRow(const QString &is, const QString &name, RecordId person)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    auto *who = new ElidedLabel(is == kNew ? tr("%1 (new)").arg(name) : name);
    who->setContentsMargins(0, kGrid + 2, 0, 0); // on the line of the field beside it
    line->addWidget(who, 3, Qt::AlignTop);
    ChoiceEditor *category = choiceFor(categoryField(m_part), m_workspace.names(), tr("What %1 is to us").arg(name));
    category->line()->setPlaceholderText(tr("patient, visitor, staff …"));
    line->addWidget(category, 2);
    auto *away = new QToolButton;
    away->setIcon(icon(QStringLiteral("close"), IconInk::Muted));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::TabFocus);
    away->setAccessibleName(tr("Remove %1").arg(name));
    away->setToolTip(away->accessibleName());
    line->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QToolButton::clicked, this, [this, whole] { remove(whole); });
    connect(category, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(category->line(), &OptionField::picked, this, &ReportQuestion::answered);
    m_list->addWidget(whole);
    m_rows.push_back({whole, is, name, person, category});
    whole->show();
    setStops();
    return m_rows.back();
}

void QuestionPeople::remove(const QWidget *whole)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [whole](const Row &r) { return r.whole == whole; });
    if (row == m_rows.end())
        return;
    m_add->setFocus();
    row->whole->hide();
    row->whole->deleteLater(); // its button is what was clicked
    m_rows.erase(row);
    setStops();
    Q_EMIT edited();
}

void QuestionPeople::setStops()
{
    clearStops();
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        addStop(row.category->line());
        if (before)
            setTabOrder(before, row.category->line());
        before = row.category->line();
    }
    addStop(m_add);
    if (before)
        setTabOrder(before, m_add);
}

QString QuestionPeople::traitRole() const
{
    return m_part == Part::Affected ? QStringLiteral("affected") : QStringLiteral("alleged");
}

void QuestionPeople::answer(FirstReport &report) const
{
    Incident &incident = report.incident;
    const Names &names = m_workspace.names();
    Code role;
    for (const ChoiceName &choice : names.choices(QStringLiteral("party-role")))
        if (choice.traits.contains(traitRole()))
            role = Code{choice.code};
    QStringList actors;
    for (const Row &row : m_rows) {
        const QString picked = row.category->value().text();
        actors << picked;
        Party party;
        party.role = role;
        party.person = Id<Person>{row.person};
        party.description = row.is == kTold ? row.name : QString();
        party.category = m_part == Part::Affected ? Code{picked} : personCategory(picked, names);
        if (row.is == kNew) {
            Person person = personCalled(row.name);
            person.category = party.category;
            report.newPeople.insert(static_cast<qsizetype>(incident.parties.size()), person);
        }
        incident.parties.push_back(party);
    }
    if (m_part == Part::Affected)
        incident.alone = m_alone->isChecked();
    else
        incident.actor = actorOf(actors, names);
}

QString QuestionPeople::problem() const
{
    for (const Row &row : m_rows)
        if (!row.category->readingProblem().isEmpty())
            return row.category->readingProblem();
    const QString unread = m_add->text().trimmed();
    return unread.isEmpty() || m_add->saysUnknown()
               ? QString()
               : tr("“%1” is not chosen yet: pick somebody, make a new person, or take it as a description.")
                     .arg(unread);
}

QJsonObject QuestionPeople::draft() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(QJsonObject{{QStringLiteral("is"), row.is},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("person"), QString::number(row.person)},
                                {QStringLiteral("category"), row.category->value().text()}});
    QJsonObject kept{{QStringLiteral("rows"), rows}, {QStringLiteral("typed"), m_add->text()}};
    if (m_alone)
        kept[QStringLiteral("alone")] = m_alone->isChecked();
    return kept;
}

void QuestionPeople::restore(const QJsonObject &draft)
{
    for (const QJsonValue &value : draft[u"rows"].toArray()) {
        const QJsonObject row = value.toObject();
        addRow(row[u"is"].toString(), row[u"name"].toString(), row[u"person"].toString().toLongLong())
            .category->setValue(Value(row[u"category"].toString()));
    }
    m_add->setText(draft[u"typed"].toString());
    if (m_alone)
        m_alone->setChecked(draft[u"alone"].toBool());
}
