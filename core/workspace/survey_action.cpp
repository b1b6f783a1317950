// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/survey_action.h"
#include <algorithm>

namespace {
const char *limitFor(const Code &priority, const Names &names)
{
    const auto is = [&](const char *trait) {
        return names.hasTrait(QStringLiteral("priority"), priority.text, QLatin1String(trait));
    };
    return is("high") ? "finding_high" : is("low") ? "finding_low" : "finding_medium";
}
} // namespace

Action findingAction(const Saved<Survey> &survey, const SurveyFinding &finding, const QString &obligations,
                     const TimeLimits &limits, const Names &names)
{
    Action action;
    action.holder = AnyId{survey.stamp.id};
    const QString recommended = finding.recommended.simplified();
    action.what = recommended.isEmpty() ? finding.finding : recommended;
    action.organisation = finding.organisation;
    action.priority = finding.priority;
    if (survey.value.on.isKnown())
        action.due = deadline(Moment(survey.value.on), limits.limit(limitFor(finding.priority, names)), {}).day;
    action.obligations = obligations;
    return action;
}

int findingsWithoutAction(const Survey &survey)
{
    return static_cast<int>(std::count_if(survey.findings.begin(), survey.findings.end(),
                                          [](const SurveyFinding &one) { return one.action.isNull(); }));
}

Result<int> makeFindingActions(Write &write, const Saved<Survey> &survey, const TimeLimits &limits)
{
    const auto form = write.load(survey.value.form);
    if (!form)
        return form.error();
    Survey now = survey.value;
    int made = 0;
    for (SurveyFinding &finding : now.findings) {
        if (!finding.action.isNull())
            continue;
        const auto added =
            write.add(findingAction(survey, finding, form->value.obligations, limits, write.context().names));
        if (!added)
            return added.error();
        finding.action = added->id();
        ++made;
    }
    if (made == 0)
        return 0;
    const auto changed = write.change(survey, now);
    return changed ? Result<int>(made) : Result<int>(changed.error());
}
