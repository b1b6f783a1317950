// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/catalogue.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "tests/bench/figures.h"

namespace {
constexpr int kRuns = 5;

/// September and October 2026, as on the bench's day.
PackChoices choices(const Workspace &office)
{
    PackChoices asked;
    asked.period = Period::months(2026, 9, 2026, 10);
    asked.cutOff = asked.asAt = Day(kBenchYear, kBenchMonth, kBenchDay);
    return startingChoices(office.names(), asked);
}

/// The kinds with a trait, as a condition on an incident's.
QString ofKindsWith(const BothFiles &files, const QStringList &traits)
{
    QStringList codes;
    for (const ChoiceName &item : files.office().names().choices(QStringLiteral("incident-kind")))
        if (std::any_of(traits.begin(), traits.end(), [&](const QString &trait) { return item.has(trait); }))
            codes << QStringLiteral("'%1'").arg(item.code);
    return QStringLiteral("parent IN (SELECT id FROM incident WHERE kind IN (%1))").arg(codes.join(u','));
}

/// The same columns of the same rows, as one asks for them by hand, kept for the counting; all incidents of the bench
/// are open, so all are needed. Sanctions, courses and papers there are none here or there.
std::size_t keepPlainFacts(const BothFiles &files)
{
    const QString tomorrow = storedInstant(benchNow().addDays(1));
    const auto incidents = files.keepPlain(
        QStringLiteral(
            "SELECT id, reference, entered, kind, exercise, occurred, occurred_to, discovered, channel, site, "
            "department, actor, clinical_factor, hate, harm, first_grade, attempted, police_reported, reported, "
            "reached_lsms, reporter, confidential, status, status_since, reviewed, feedback_given, closed, "
            "duplicate_of, alone FROM incident WHERE withdrawn IS NULL AND entered < ? AND (occurred >= '2024-11' OR "
            "occurred IS NULL OR closed IS NULL OR closed > '2025-10-31' OR reported >= '2026-09' OR entered >= ? OR "
            "id IN (SELECT parent FROM incident_police WHERE outcome_day IS NULL OR outcome_day >= '2026-09-01') OR "
            "id IN (SELECT parent FROM incident_property WHERE recovered_on >= '2026-09-01')) ORDER BY id"),
        {tomorrow, tomorrow});
    const QString rows = QStringLiteral("SELECT parent, id, %1 FROM incident_%2 %3 ORDER BY parent, position");
    const auto property = files.keepPlain(
        rows.arg(QStringLiteral("item, owner, quantity, value, basis, recovered, recovered_on, losses_number"),
                 QStringLiteral("property"), QString()));
    const auto police = files.keepPlain(
        rows.arg(QStringLiteral("force, incident_number, crime_number, reported_at, decision, outcome, outcome_day, "
                                "last_contact, next_chase"),
                 QStringLiteral("police"), QString()));
    const QString violence = QStringLiteral("pack:violence");
    const auto parties = files.keepPlain(
        rows.arg(QStringLiteral("role, person, category, harm, specified_injury, treatment, alone, died, "
                                "body_part, mechanism, unable, unable_from, unable_to, at_work, from_work, riddor, "
                                "supports_police, support_offered, clinical_factor"),
                 QStringLiteral("parties"), QStringLiteral("WHERE ") + ofKindsWith(files, {violence})));
    const auto told = files.keepPlain(
        rows.arg(QStringLiteral("body, needed, due, sent"), QStringLiteral("told"),
                 QStringLiteral("WHERE ") +
                     ofKindsWith(files, {violence, QStringLiteral("pack:theft-damage"), QStringLiteral("loss")})));
    const auto people = files.keepPlain(QStringLiteral("SELECT * FROM person"));
    const auto departments = files.keepPlain(QStringLiteral("SELECT * FROM department"));
    return incidents.size();
}
} // namespace

std::vector<Measured> packFigures(const BothFiles &files)
{
    const Workspace &office = files.office();
    const PackChoices asked = choices(office);
    PackFacts facts;
    std::size_t there = 0;
    const Best queries = inTurn(
        kRuns, [&] { facts = must(packFacts(office.database(), asked)); }, [&] { there = keepPlainFacts(files); });
    if (facts.incidents.size() != there || there != static_cast<std::size_t>(files.rows()))
        fail(QStringLiteral("pack: %1 incidents here, %2 there").arg(facts.incidents.size()).arg(there));
    double counted = 0;
    for (int i = 0; i < kRuns; ++i) {
        const double once = seconds([&] { (void)auditCommitteePack(facts, office.names()); });
        counted = i == 0 ? once : std::min(counted, once);
    }
    return {{QStringLiteral("pack, its queries"), queries.ours * 1000, queries.plain * 1000, QStringLiteral("ms"), 1.5,
             false},
            {QStringLiteral("pack, counted from its facts"), counted * 1000, {}, QStringLiteral("ms"), {}, false}};
}

Report packOf(const BothFiles &files)
{
    const Workspace &office = files.office();
    return must(makeReport(office.database(), office.names(), office.actor(),
                           {QStringLiteral("audit-committee"), choices(office), {}, benchNow()}));
}
