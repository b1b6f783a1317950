// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/riddor_worksheet.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/party_tags.h"
#include "core/incidents/riddor.h"
#include "core/records/kind.h"
#include "core/records/show.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

QString notKnown() { return QStringLiteral("n/k"); }

/// What the answer hangs on; what is not known is said, for it may have to be found out.
constexpr const char *kFacts[] = {"category",  "job_role",  "at_work", "from_work",   "harm",     "specified_injury",
                                  "body_part", "treatment", "unable",  "unable_from", "unable_to"};

/// What the party is called: `Person affected 1`, with the name for those who may read it.
QString called(const PartyCalled &party, bool withNames)
{
    const QString role = QStringLiteral("%1 %2").arg(party.roleName).arg(party.number);
    return withNames && !party.name.isEmpty() ? tr("%1: %2").arg(role, party.name) : role;
}

report::KeyValues factsOf(const Party &party, Day today, const Names &names)
{
    const Kind &kind = kindOf<Party>();
    report::KeyValues facts;
    for (const char *key : kFacts) {
        const Field &field = *kind.field(QLatin1String(key));
        const QString value = show(field, field.value(&party), names);
        facts.rows.push_back({kind.shown(field.label), report::Text(value.isEmpty() ? notKnown() : value)});
    }
    const std::optional<int> days = daysUnable(party, today);
    facts.rows.push_back(
        {tr("Days unable to do normal work"), days ? report::Text(Figure::number(*days)) : report::Text(notKnown())});
    return facts;
}

report::Box answerOf(const RiddorAnswer &answer)
{
    report::Box box;
    box.title = riddorWords(answer.asks);
    for (const QString &reason : answer.reasons)
        box.list.items.emplace_back(reason);
    if (answer.due.isKnown())
        box.list.items.emplace_back(tr("The report is due by %1.").arg(show(answer.due)));
    return box;
}

/// Of the incident: where and when, and who was told.
report::KeyValues headOf(const Saved<Incident> &saved, const Names &names)
{
    const Incident &incident = saved.value;
    const Moment at = countingInstant(incident).at;
    const QString kind = names.choiceLabel(QStringLiteral("incident-kind"), incident.kind.text);
    const QString site =
        incident.site.isNull() ? incident.place : names.recordName(kindOf<Site>(), incident.site.value);
    const Moment told = riddorTold(incident, names);
    const auto known = [](const QString &text) { return report::Text(text.isEmpty() ? notKnown() : text); };
    return {{{tr("Kind"), known(kind)},
             {tr("Accident"), known(show(at))},
             {tr("Where"), known(site)},
             {tr("Health and Safety Executive told"), report::Text(told.isKnown() ? show(told) : tr("not yet"))}}};
}
report::Section rulesSection()
{
    return {
        {},
        tr("The rules"),
        2,
        false,
        true,
        {report::Paragraph{report::Text(tr("Reporting of Injuries, Diseases and Dangerous Occurrences Regulations "
                                           "2013. Days are counted one after the other, weekends and rest days too, "
                                           "without the day of the accident; light duties count as unable to do "
                                           "normal work. More than three days: recorded. More than seven: reported "
                                           "within 15 days of the accident. A death, a specified injury of somebody "
                                           "at work, or somebody not at work taken to hospital or so injured in "
                                           "one: told at once, reported within 10 days. Violence counts as an "
                                           "accident where it was done to somebody at work.")),
                           true}}};
}
} // namespace

Report riddorWorksheet(const Saved<Incident> &incident, const Names &names, Day today, bool withNames)
{
    Report report;
    report.title = tr("Reportable injury worksheet %1").arg(incident.stamp.reference);
    report.subtitle = tr("As it stands on %1").arg(show(today));
    report.sections.push_back({{}, tr("The accident"), 2, false, true, {headOf(incident, names)}});
    const std::vector<PartyCalled> calls = partiesCalled(incident.value, names);
    bool isAny = false;
    for (std::size_t i = 0; i < incident.value.parties.size(); ++i) {
        const Party &party = incident.value.parties[i];
        if (!names.hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("affected")))
            continue;
        isAny = true;
        report.sections.push_back(
            {{},
             called(calls[i], withNames),
             2,
             false,
             true,
             {factsOf(party, today, names), answerOf(riddorOf(incident.value, party, today, names))}});
    }
    if (!isAny)
        report.sections.push_back(
            {{},
             {},
             2,
             false,
             false,
             {report::Paragraph{report::Text(tr("Nobody is recorded as affected, and so nothing is asked.")), false}}});
    report.sections.push_back(rulesSection());
    return report;
}
