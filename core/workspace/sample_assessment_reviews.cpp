// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/approval.h"
#include "core/risks/risk_queries.h"
#include "core/risks/sign_assessment.h"
#include "core/workspace/sample_registers.h"

namespace {
constexpr std::size_t kReviewedTogether = 2;

/// A year on: what is done already helped with the first hazard, the rest is as it was.
RiskAssessment lookedAtAgain(const Saved<RiskAssessment> &earlier, Day on, const Names &names)
{
    RiskAssessment review = reviewOf(earlier.value, earlier.id(), on, names);
    for (Hazard &hazard : review.hazards)
        hazard.reviewed = Code{QStringLiteral("unchanged")};
    if (!review.hazards.empty()) {
        Hazard &first = review.hazards.front();
        first.reviewed = Code{QStringLiteral("changed")};
        for (std::optional<int> Hazard::*part : {&Hazard::currentLikelihood, &Hazard::targetLikelihood})
            if (first.*part)
                first.*part = std::max(1, *(first.*part) - 1);
    }
    return review;
}

Result<void> review(Write &write, const Saved<RiskAssessment> &earlier, Id<Person> lsms)
{
    const WriteContext &context = write.context();
    const Moment at(context.today);
    const auto added = write.add(lookedAtAgain(earlier, context.today, context.names));
    if (!added)
        return added.error();
    const auto signedNow = signAssessment(write, *added, earlier.value.assessor, at);
    if (!signedNow)
        return signedNow.error();
    const RiskAssessment accepted = acceptedBy(signedNow->value, earlier.value.assessor, at);
    const auto done = write.change(*signedNow, seenBy(accepted, lsms, at));
    return done ? Result<void>() : Result<void>(done.error());
}

/// The oldest that were seen through; those that were reviewed before come first once more.
Result<void> reviewSome(Write &write, Id<Person> lsms, bool isAgain)
{
    Scope all;
    all.everything = all.namedOnAll = true;
    const auto current = currentAssessments(write.database(), all);
    if (!current)
        return current.error();
    std::size_t done = 0;
    for (const Saved<RiskAssessment> &one : *current) {
        const bool fits = standingOf(one.value) == Standing::Seen && one.value.replaces.isNull() != isAgain &&
                          one.value.assessed < write.context().today;
        if (!fits || done == kReviewedTogether)
            continue;
        ++done;
        if (const Result<void> written = review(write, one, lsms); !written)
            return written;
    }
    return {};
}
} // namespace

void scheduleAssessmentReviews(const SampleOffice &office, SampleTimeline &timeline)
{
    for (const auto &[daysBefore, isAgain] : {std::pair(45, false), std::pair(9, true)}) {
        const Day on = office.until.plus(-daysBefore);
        if (on < office.first)
            continue;
        timeline.at(sampleInstant(on.date, 16, 10), QStringLiteral("Risk assessments reviewed"),
                    [&office, again = isAgain](Write &write) {
                        return reviewSome(write, office.holder(QStringLiteral("lsms")).id, again);
                    });
    }
}
