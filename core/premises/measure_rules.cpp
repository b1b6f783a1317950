// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
void say(Problems &problems, const char *field, const char *text,
         Problem::Severity severity = Problem::Severity::Refuses)
{
    problems.push_back({QLatin1String(field), QCoreApplication::translate("measure", text), severity});
}
} // namespace

void measureRules(const Measure &measure, const RuleContext &context, Problems &problems)
{
    if (measure.exempt.isKnown() && measure.exemptWhy.trimmed().isEmpty())
        say(problems, "exempt_why", QT_TRANSLATE_NOOP("measure", "Say why it is exempt."));
    if (measure.exempt.isKnown() && measure.exemptAgreedBy.trimmed().isEmpty())
        say(problems, "exempt_agreed_by", QT_TRANSLATE_NOOP("measure", "Say who agreed to the exemption."));
    for (const MeasureTest &test : measure.tests)
        if (test.mended.isKnown() &&
            !context.names.hasTrait(QStringLiteral("test-result"), test.result.text, QStringLiteral("fault")))
            return say(problems, "tests",
                       QT_TRANSLATE_NOOP("measure", "A fault is put right only where the test found one."));
}

QString obligationsOf(const Measure &measure, const Names &names)
{
    return traitOf(names, QStringLiteral("measure-kind"), measure.kind, u"obligation");
}

void completeMeasure(Measure &measure, const RuleContext &)
{
    std::stable_sort(measure.tests.begin(), measure.tests.end(),
                     [](const MeasureTest &a, const MeasureTest &b) { return a.on > b.on; });
}
