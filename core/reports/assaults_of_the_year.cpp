// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

constexpr int kOfStaff = 1000;

bool isIt(const Names &names, const char *list, const Code &code, const char *trait)
{
    return names.hasTrait(QLatin1String(list), code.text, QLatin1String(trait));
}

/// The physical assaults of a period, by whom they affected. A count of the return is of assaults, not of people.
class Assaults {
public:
    Assaults(const PackFigures &figures, const Period &period) : m_figures(figures), m_period(period)
    {
        for (const Read<Person> &person : figures.facts().people)
            m_staff.insert(person.id, &person.value);
        for (const CountedIncident &incident : figures.of(period)) {
            if (!figures.kindHas(incident, QStringLiteral("assault:physical")))
                continue;
            const std::vector<const Party *> affected = affectedBy(incident);
            const bool isOnStaff = std::any_of(affected.begin(), affected.end(),
                                               [&](const Party *party) { return isStaff(*party, incident.day); });
            if (isOnStaff)
                m_onStaff.push_back(&incident);
            else if (affected.empty())
                m_onNobody.push_back(incident.id());
        }
    }

    using Test = std::function<bool(const CountedIncident &)>;
    Figure count(const Test &test) const
    {
        std::vector<RecordId> ids;
        for (const CountedIncident *incident : m_onStaff)
            if (!test || test(*incident))
                ids.push_back(incident->id());
        return Figure::count(std::move(ids));
    }
    Figure onNobody() const { return Figure::count(m_onNobody); }
    /// Whether a member of staff whom it affected passes.
    bool anyStaff(const CountedIncident &incident, const std::function<bool(const Party &)> &test) const
    {
        const std::vector<const Party *> affected = affectedBy(incident);
        return std::any_of(affected.begin(), affected.end(),
                           [&](const Party *party) { return isStaff(*party, incident.day) && test(*party); });
    }
    /// Assaults for each thousand of the staff in post at the period's end.
    Figure perThousand() const
    {
        qint64 staff = 0;
        for (const Person *person : m_staff)
            staff += isStaffOn(*person, m_period.last) ? 1 : 0;
        const Figure all = count({});
        return staff == 0 ? Figure::notKnown() : Figure::number((all.value * kOfStaff + staff / 2) / staff, all.ids);
    }

private:
    std::vector<const Party *> affectedBy(const CountedIncident &incident) const
    {
        std::vector<const Party *> affected;
        for (const Party &party : incident.value().parties)
            if (isIt(m_figures.names(), "party-role", party.role, "affected"))
                affected.push_back(&party);
        return affected;
    }
    bool isStaff(const Party &party, Day day) const
    {
        const Person *person = m_staff.value(party.person.value);
        return isIt(m_figures.names(), "person-category", party.category, "workforce") ||
               (person && isStaffOn(*person, day));
    }

    const PackFigures &m_figures;
    Period m_period;
    QHash<RecordId, const Person *> m_staff;
    std::vector<const CountedIncident *> m_onStaff;
    std::vector<RecordId> m_onNobody;
};

class Lines {
public:
    Lines(const PackFigures &figures, report::Table &table)
        : m_figures(figures), m_table(table), m_now(figures, figures.choices().period),
          m_before(figures, comparable(figures.choices().period))
    {
    }

    void add(const QString &key, const QString &label, const std::function<Figure(const Assaults &)> &figure,
             report::Row::Role role = report::Row::Role::Normal)
    {
        m_table.rows.push_back({{report::Cell(label), figure(m_now), figure(m_before)}, role, key});
    }
    void count(const QString &key, const QString &label, const Assaults::Test &test)
    {
        add(key, label, [&test](const Assaults &assaults) { return assaults.count(test); });
    }
    /// A line for each item of a list, and one for those of which it is not recorded.
    void addItems(const char *list, const QString &label, const QString &notRecorded,
                  const std::function<Codes(const CountedIncident &)> &codesOf,
                  const std::function<bool(const ChoiceName &)> &isShown = {})
    {
        for (const ChoiceName &item : m_figures.names().choices(QLatin1String(list)))
            if (!isShown || isShown(item))
                count(QLatin1String(list) + u':' + item.code, label.arg(item.label),
                      [&](const CountedIncident &incident) { return codesOf(incident).contains(item.code); });
        count(QLatin1String(list) + QStringLiteral(":not_recorded"), notRecorded,
              [&](const CountedIncident &incident) { return codesOf(incident).isEmpty(); });
    }

private:
    const PackFigures &m_figures;
    report::Table &m_table;
    Assaults m_now, m_before;
};

Codes codesOf(const Code &code) { return code.isKnown() ? Codes{{code.text}} : Codes{}; }

/// Of the incident, else of the first person alleged of whom it is known.
Code clinicalFactor(const Incident &incident, const Names &names)
{
    Code factor = incident.clinicalFactor;
    for (const Party &party : incident.parties)
        if (!factor.isKnown() && isIt(names, "party-role", party.role, "alleged"))
            factor = party.clinicalFactor;
    return factor;
}

void addWhatItDid(Lines &lines, const Names &names)
{
    lines.addItems("clinical-factor", tr("  Clinical factor: %1"), tr("  Clinical factor: not recorded"),
                   [&names](const CountedIncident &i) { return codesOf(clinicalFactor(i.value(), names)); });
    lines.addItems("harm", tr("  Injury: %1"), tr("  Injury: not graded"),
                   [](const CountedIncident &i) { return codesOf(i.value().harm); });
    lines.count(QStringLiteral("restraint"), tr("  Restraint used"),
                [](const CountedIncident &i) { return i.value().restraint.value_or(false); });
    lines.count(QStringLiteral("seclusion"), tr("  Seclusion used"),
                [](const CountedIncident &i) { return i.value().seclusion.value_or(false); });
}

void addPolice(Lines &lines, const PackFigures &figures)
{
    const auto told = [&figures](const CountedIncident &i) { return figures.isPoliceTold(i); };
    lines.count(QStringLiteral("police"), tr("  Police told"), told);
    for (const ChoiceName &decision : figures.names().choices(QStringLiteral("police-decision")))
        lines.count(QStringLiteral("police-decision:") + decision.code, tr("  Police action: %1").arg(decision.label),
                    [&](const CountedIncident &incident) {
                        const std::vector<PoliceCase> &cases = incident.value().police;
                        return told(incident) && std::any_of(cases.begin(), cases.end(), [&](const PoliceCase &police) {
                                   return police.decision.text == decision.code;
                               });
                    });
    lines.count(QStringLiteral("police_outcome"), tr("  Police outcome known"),
                [&figures](const CountedIncident &i) { return figures.isPoliceOutcomeKnown(i); });
}
/// A line for each type that answered an assault in either year; none where no sanction did.
void addSanctions(Lines &lines, const PackFigures &figures)
{
    const QMultiHash<RecordId, Code> &issued = figures.facts().sanctionsOf;
    lines.count(QStringLiteral("sanctions"), tr("  Answered by a sanction"),
                [&issued](const CountedIncident &incident) { return issued.contains(incident.id()); });
    const QList<Code> used = issued.values();
    for (const ChoiceName &type : figures.names().choices(QStringLiteral("sanction-type")))
        if (used.contains(Code{type.code}))
            lines.count(
                QStringLiteral("sanction-type:") + type.code, tr("  Sanction: %1").arg(type.label),
                [&](const CountedIncident &incident) { return issued.contains(incident.id(), Code{type.code}); });
}
} // namespace

Report assaultsOfTheYear(const PackFigures &figures)
{
    Report report;
    report.title = tr("Physical assaults on staff");
    report.subtitle = figures.choices().period.title();
    report::Table table;
    table.title = tr("Return of physical assaults");
    table.columns = periodColumns(tr("Measure"),
                                  {figures.choices().period.heading(), comparable(figures.choices().period).heading()},
                                  {QStringLiteral("this"), QStringLiteral("last_year")}, 3.5);
    Lines lines(figures, table);
    lines.add(
        QStringLiteral("assaults"), tr("Physical assaults on staff"),
        [](const Assaults &assaults) { return assaults.count({}); }, report::Row::Role::Total);
    addWhatItDid(lines, figures.names());
    addPolice(lines, figures);
    addSanctions(lines, figures);
    lines.add(QStringLiteral("victim_declined"), tr("  Somebody affected did not want police action"),
              [&figures](const Assaults &assaults) {
                  return assaults.count([&](const CountedIncident &incident) {
                      return assaults.anyStaff(incident, [&](const Party &party) {
                          return isIt(figures.names(), "yes-no-undecided", party.supportsPolice, "no");
                      });
                  });
              });
    lines.add(QStringLiteral("per_thousand"), tr("For each 1,000 staff in post at the end"),
              [](const Assaults &assaults) { return assaults.perThousand(); });
    lines.add(QStringLiteral("nobody"), tr("Physical assaults without anybody recorded as affected, not counted above"),
              [](const Assaults &assaults) { return assaults.onNobody(); });
    table.note = tr("An assault on staff is one in which a member of staff, an agency worker or a member of the "
                    "governing body is recorded as affected; each is counted once, however many it affected. %1")
                     .arg(pack::source(figures));
    report.sections.push_back({{}, {}, 1, false, false, {std::move(table)}});
    return report;
}
