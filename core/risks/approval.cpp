// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/approval.h"
#include "core/records/canonical.h"
#include "core/risks/risk_rules.h"
#include "core/storage/digest.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Approval", text); }
} // namespace

QString signedContent(const RiskAssessment &assessment)
{
    RiskAssessment words = assessment;
    words.approval = {};
    words.replacedBy = {};
    words.lastHazard = {};
    words.staffTold = words.escalated = words.lookedAt = {}; // what is done with it does not change what it says
    words.toldHow = words.escalatedTo = words.lookedWhy = QString();
    words.nextReview = {};
    for (Hazard &hazard : words.hazards)
        hazard.id = hazard.number.value_or(0); // a row has its number only once it was saved
    RecordId place = 0;
    for (HazardControl &control : words.controls)
        control.id = ++place;
    return QString::fromLatin1(sha256(canonical(kindOf<RiskAssessment>(), &words, QString())).toHex());
}

Standing standingOf(const RiskAssessment &assessment)
{
    const Approval &approval = assessment.approval;
    if (!approval.signedAt.isKnown())
        return Standing::Draft;
    if (approval.content != signedContent(assessment))
        return Standing::Changed;
    if (!approval.acceptedAt.isKnown())
        return Standing::Signed;
    return approval.seenAt.isKnown() ? Standing::Seen : Standing::Accepted;
}

Found approvalFound(const RiskAssessment &assessment, Day, const Names &)
{
    if (!assessment.replacedBy.isNull())
        return {tr("Replaced"), Found::As::State, Tone::Neutral};
    switch (standingOf(assessment)) {
    case Standing::Draft:
        return {tr("Not signed"), Found::As::State, Tone::Warning};
    case Standing::Changed:
        return {tr("Changed since it was signed"), Found::As::State, Tone::Warning};
    case Standing::Signed:
        return {tr("Signed"), Found::As::State, Tone::Info};
    case Standing::Accepted:
        return {tr("Accepted"), Found::As::State, Tone::Good};
    case Standing::Seen:
        break;
    }
    return {tr("Accepted and seen"), Found::As::State, Tone::Good};
}

Problems signingProblems(const RiskAssessment &assessment, const Names &names)
{
    Problems problems;
    const auto at = [](std::size_t i, const char *key) {
        return QStringLiteral("hazards/%1/%2").arg(i).arg(QLatin1String(key));
    };
    if (assessment.hazards.empty())
        problems.push_back({QStringLiteral("hazards"), tr("There is no hazard yet: say at least one.")});
    for (std::size_t i = 0; i < assessment.hazards.size(); ++i) {
        const Hazard &hazard = assessment.hazards[i];
        if (hazard.carried && !hazard.reviewed.isKnown())
            problems.push_back(
                {at(i, "reviewed"), tr("Say whether “%1” is unchanged, changed or closed.").arg(hazard.hazard)});
        if (!isClosed(hazard, names) && (!hazard.currentLikelihood || !hazard.currentConsequence))
            problems.push_back(
                {at(i, "current_likelihood"), tr("Say how likely and how bad “%1” is today.").arg(hazard.hazard)});
    }
    return problems;
}

RiskAssessment signedBy(RiskAssessment assessment, Id<Person> person, const Moment &at)
{
    assessment.approval = {};
    assessment.approval.signedBy = person;
    assessment.approval.signedAt = at;
    assessment.approval.content = signedContent(assessment);
    return assessment;
}

RiskAssessment acceptedBy(RiskAssessment assessment, Id<Person> person, const Moment &at)
{
    assessment.approval.acceptedBy = person;
    assessment.approval.acceptedAt = at;
    return assessment;
}

RiskAssessment seenBy(RiskAssessment assessment, Id<Person> person, const Moment &at)
{
    assessment.approval.seenBy = person;
    assessment.approval.seenAt = at;
    return assessment;
}

RiskAssessment reviewOf(const RiskAssessment &earlier, Id<RiskAssessment> id, Day today, const Names &names)
{
    RiskAssessment review = earlier;
    review.replaces = id;
    review.replacedBy = {};
    review.assessed = today;
    review.approval = {};
    review.nextReview = review.staffTold = review.escalated = review.lookedAt = {};
    review.toldHow = review.escalatedTo = review.lookedWhy = QString();
    std::erase_if(review.hazards, [&names](const Hazard &hazard) { return isClosed(hazard, names); });
    for (Hazard &hazard : review.hazards) {
        hazard.id = 0;
        hazard.carried = true;
        hazard.reviewed = {};
    }
    for (HazardControl &control : review.controls)
        control.id = 0;
    return review;
}
