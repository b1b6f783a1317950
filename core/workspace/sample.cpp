// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"
#include "core/base/count.h"
#include "core/workspace/new_office.h"
#include "core/workspace/sample_conduct.h"
#include "core/workspace/sample_import.h"
#include "core/workspace/sample_incident_acts.h"
#include "core/workspace/sample_letters.h"
#include "core/workspace/sample_paper.h"
#include "core/workspace/sample_procedures.h"
#include "core/workspace/sample_registers.h"
#include "core/workspace/sample_risk_register.h"
#include <QCoreApplication>

namespace {
constexpr int kDaysBefore = 30; ///< the file is made before its registers are filled

Result<void> fill(Workspace &office, QDateTime &clock, const SampleMaterial &material, const SampleOptions &options,
                  const SampleProgress &progress)
{
    Chance chance(options.seed);
    const Day first(options.until.date.addYears(-options.years));
    SampleOffice body = planOffice(material, first, options.until, chance);
    const std::vector<SampleOccasion> occasions =
        planOccasions(material, options.incidents, first, options.until, chance);
    SampleTimeline timeline;
    scheduleOffice(body, timeline, chance);
    scheduleMappings(body, timeline);
    scheduleBadges(body, timeline, chance);
    scheduleTraining(body, material, timeline, chance);
    scheduleRisks(body, material, timeline, chance);
    scheduleIncidents(occasions, material, body, office.names(), timeline);
    scheduleConduct(body, timeline);
    scheduleThreats(occasions, material, options.until, office.names(), timeline);
    schedulePeople(body, timeline);
    scheduleLetters(office, options.until, timeline);
    scheduleProcedures(body, timeline);
    scheduleReviews(body, timeline);
    scheduleMeasures(body, timeline);
    schedulePremises(body, timeline);
    scheduleRiskRegister(body, timeline);
    scheduleAssessmentReviews(body, timeline);
    scheduleSurveys(office, body, material, timeline);
    scheduleForms(body, timeline);
    schedulePaper(material, options.until, timeline);
    return timeline.run(office, clock, options.seed, progress);
}

Result<void> checked(const SampleOptions &options)
{
    if (options.until.isKnown() && options.years >= 1 && options.years <= SampleOptions::kMostYears &&
        options.incidents >= 0 && options.incidents <= SampleOptions::kMostIncidents)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Workspace", "A sample has up to %1 incidents over 1 to %2 years.")
                     .arg(shownCount(SampleOptions::kMostIncidents))
                     .arg(SampleOptions::kMostYears)};
}
} // namespace

Result<void> makeSample(const QString &path, const SampleOptions &options, const Actor &actor,
                        const SampleProgress &progress)
{
    if (const Result<void> sound = checked(options); !sound)
        return sound;
    const Result<SampleMaterial> material = sampleMaterial();
    if (!material)
        return material.error();
    QDateTime clock = sampleInstant(options.until.date.addYears(-options.years).addDays(-kDaysBefore), 9, 0);
    OfficeSetup setup;
    setup.organisation = sampleOrganisation(*material);
    auto office = makeOffice(
        path, setup, actor, [&clock] { return clock; }, IdMaker(options.seed, clock.toMSecsSinceEpoch()));
    if (!office)
        return office.error();
    Result<void> filled = (*office)->database().doNotWaitForDisk();
    if (filled)
        filled = fill(**office, clock, *material, options, progress);
    office->reset();
    if (!filled)
        discardOffice(path);
    return filled;
}
