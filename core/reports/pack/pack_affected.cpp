// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/riddor.h"
#include "core/reports/pack/pack_sections.h"
#include "core/training/training_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// Somebody affected by an incident of violence or aggression.
struct Affected {
    const CountedIncident *incident = nullptr;
    const Party *party = nullptr;
    bool isOnly = false; ///< nobody else was
    const Incident &value() const { return incident->value(); }
};

using People = std::vector<Affected>;
using Question = std::function<std::optional<bool>(const Affected &)>;

bool isYes(const PackFigures &figures, const char *list, const Code &code)
{
    return figures.names().hasTrait(QLatin1String(list), code.text, QStringLiteral("yes"));
}

People affectedIn(const PackFigures &figures, const Period &period)
{
    People people;
    for (const CountedIncident &incident : figures.of(period)) {
        if (!figures.kindHas(incident, QStringLiteral("pack:violence")))
            continue;
        const std::size_t first = people.size();
        for (const Party &party : incident.value().parties)
            if (figures.names().hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("affected")))
                people.push_back({&incident, &party, false});
        if (people.size() == first + 1)
            people.back().isOnly = true;
    }
    return people;
}

/// The incidents, one for each of the people: figures count people.
std::vector<RecordId> idsOf(const People &people)
{
    std::vector<RecordId> ids;
    for (const Affected &affected : people)
        ids.push_back(affected.incident->id());
    return ids;
}

Figure shareOfPeople(const People &people, const Question &question)
{
    std::vector<RecordId> yes, asked;
    for (const Affected &affected : people) {
        const std::optional<bool> answer = question(affected);
        if (answer)
            asked.push_back(affected.incident->id());
        if (answer.value_or(false))
            yes.push_back(affected.incident->id());
    }
    return shareOf(std::move(yes), std::move(asked), false);
}

/// The grade of a person; of the incident where nobody else was affected.
Code harmOf(const Affected &affected)
{
    return affected.party->harm.isKnown() || !affected.isOnly ? affected.party->harm : affected.value().harm;
}

/// How staff stood with the conflict training on the day of an incident; not asked of others or of those exempt.
class TrainingThatDay {
public:
    explicit TrainingThatDay(const PackFigures &figures) : m_figures(figures), m_course(pack::conflictTraining(figures))
    {
        if (!m_course)
            return;
        for (const Read<Person> &person : figures.facts().people)
            m_staff.insert(person.id, &person.value);
        for (const Read<TrainingRecord> &record : figures.facts().training)
            if (record.value.course.value == m_course->id)
                m_records[record.value.person.value].push_back(record.value);
    }

    bool isKept() const { return m_course != nullptr; }
    std::optional<bool> operator()(const Affected &affected) const
    {
        const Person *person = m_staff.value(affected.party->person.value);
        const Day day = affected.incident->day;
        if (!person || !isStaffOn(*person, day))
            return {};
        const auto held = m_records.constFind(affected.party->person.value);
        const TrainingState state =
            held == m_records.constEnd() ? TrainingState::Never : trainingState(*held, day, m_figures.names());
        return state == TrainingState::Exempt ? std::nullopt : std::optional(isInDate(state));
    }

private:
    const PackFigures &m_figures;
    const Read<Course> *m_course;
    QHash<RecordId, const Person *> m_staff;
    QHash<RecordId, std::vector<TrainingRecord>> m_records;
};

/// Days that no longer pass by the cut-off, and how many people they were.
report::Cell daysCell(const PackFigures &figures, const People &people)
{
    People unable;
    qint64 days = 0;
    for (const Affected &affected : people)
        if (const std::optional<int> theirs = daysUnable(*affected.party, figures.choices().cutOff)) {
            unable.push_back(affected);
            days += *theirs;
        }
    return report::Text(QStringLiteral("%1 (%2)"), {Figure::number(days, idsOf(unable)), Figure::count(idsOf(unable))});
}

/// How many the regulations want reported, and of how many the report was there in time.
report::Cell riddorCell(const PackFigures &figures, const People &people)
{
    const Day cutOff = figures.choices().cutOff;
    People reportable, inTime;
    for (const Affected &affected : people) {
        const RiddorAnswer answer = riddorOf(affected.value(), *affected.party, cutOff, figures.names());
        if (!answer.isReport())
            continue;
        reportable.push_back(affected);
        const Moment told = riddorTold(affected.value(), figures.names());
        if (told.isKnown() && told.day() <= cutOff && answer.due.isKnown() && told.day() <= answer.due)
            inTime.push_back(affected);
    }
    return report::Text(QStringLiteral("%1 / %2"), {Figure::count(idsOf(reportable)), Figure::count(idsOf(inTime))});
}

class Rows {
public:
    Rows(const PackFigures &figures, report::Table &table)
        : m_table(table), m_people{affectedIn(figures, figures.periods()[0]), affectedIn(figures, figures.periods()[3])}
    {
    }
    bool isNil() const { return m_people[1].empty(); }
    void add(const QString &key, const QString &label, const std::function<report::Cell(const People &)> &cell)
    {
        report::Row row{{report::Cell(label)}, report::Row::Role::Normal, key};
        for (const People &people : m_people)
            row.cells.push_back(cell(people));
        m_table.rows.push_back(std::move(row));
    }
    void addShare(const QString &key, const QString &label, const Question &question)
    {
        add(key, label, [&question](const People &people) { return report::Cell(shareOfPeople(people, question)); });
    }

private:
    report::Table &m_table;
    std::array<People, 2> m_people;
};

void addHarm(Rows &rows, const PackFigures &figures)
{
    for (const ChoiceName &grade : figures.names().choices(QStringLiteral("harm"))) {
        if (!grade.has(u"injury"))
            continue;
        rows.addShare(QStringLiteral("harm:") + grade.code, tr("Injured: %1").arg(grade.label.toLower()),
                      [&grade](const Affected &affected) -> std::optional<bool> {
                          const Code harm = harmOf(affected);
                          return harm.isKnown() ? std::optional(harm.text == grade.code) : std::nullopt;
                      });
    }
    rows.add(QStringLiteral("unable"), tr("Days unable to do normal work (people)"),
             [&figures](const People &people) { return daysCell(figures, people); });
    rows.add(QStringLiteral("riddor"), tr("RIDDOR: reportable / reported in time"),
             [&figures](const People &people) { return riddorCell(figures, people); });
}

void addCircumstances(Rows &rows, const PackFigures &figures)
{
    rows.addShare(QStringLiteral("support"), tr("Support offered"),
                  [](const Affected &affected) { return std::optional(!affected.party->supportOffered.isEmpty()); });
    rows.addShare(
        QStringLiteral("alone"), tr("Alone at the time"), [&figures](const Affected &affected) -> std::optional<bool> {
            const Code &alone = affected.party->alone;
            if (isYes(figures, "yes-no-unknown", alone) || (!alone.isKnown() && affected.value().alone))
                return true;
            return figures.names().hasTrait(QStringLiteral("yes-no-unknown"), alone.text, QStringLiteral("no"))
                       ? std::optional(false)
                       : std::nullopt;
        });
    if (const TrainingThatDay training(figures); training.isKept())
        rows.addShare(QStringLiteral("training"), tr("Conflict training in date that day, of staff"), training);
}

void addPolice(Rows &rows, const PackFigures &figures)
{
    rows.addShare(QStringLiteral("police"), tr("Police told"), [&figures](const Affected &affected) {
        const bool told = figures.isPoliceTold(*affected.incident);
        const bool notTold = figures.names().hasTrait(QStringLiteral("police-reported"),
                                                      affected.value().policeReported.text, QStringLiteral("not-told"));
        return told || notTold ? std::optional(told) : std::nullopt;
    });
    rows.addShare(QStringLiteral("supports"), tr("Supports police action, of those asked"),
                  [&figures](const Affected &affected) -> std::optional<bool> {
                      const Code &wish = affected.party->supportsPolice;
                      return wish.isKnown() ? std::optional(isYes(figures, "yes-no-undecided", wish)) : std::nullopt;
                  });
    rows.addShare(QStringLiteral("sanction"), tr("A sanction answered it"), [&figures](const Affected &affected) {
        return std::optional(figures.facts().sanctionsOf.contains(affected.incident->id()));
    });
}
} // namespace

namespace pack {
report::Table affectedTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 6");
    table.title = tr("What happened to those affected");
    table.nil = tr("Nil: nobody is recorded as affected by violence or aggression in the last 12 months.");
    table.columns = periodColumns(tr("People"), {figures.periods()[0].heading(), tr("Last 12 months")},
                                  {QStringLiteral("this"), QStringLiteral("twelve")}, 3.2);
    Rows rows(figures, table);
    if (rows.isNil())
        return table;
    rows.add(QStringLiteral("people"), tr("People affected"),
             [](const People &people) { return report::Cell(Figure::count(idsOf(people))); });
    addHarm(rows, figures);
    addCircumstances(rows, figures);
    addPolice(rows, figures);
    table.note = tr("People recorded as affected by violence and aggression; those of whom an answer is not recorded "
                    "are not asked. %1")
                     .arg(source(figures));
    return table;
}
} // namespace pack
