// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("information_request", text); }

void say(Problems &problems, const QString &field, const char *text,
         Problem::Severity severity = Problem::Severity::Refuses)
{
    problems.push_back({field, tr(text), severity});
}

bool holdsBack(const FoundInRecord &found, const Names &names)
{
    return names.hasTrait(QStringLiteral("disclosure-decision"), found.decision.text, QStringLiteral("holds-back"));
}
} // namespace

bool asksWhatWasWithheld(const InformationRequest &request, const Names &names)
{
    return names.hasTrait(QStringLiteral("request-outcome"), request.outcome.text, QStringLiteral("withholds")) &&
           request.withheld.trimmed().isEmpty() &&
           std::none_of(request.found.begin(), request.found.end(),
                        [&names](const FoundInRecord &found) { return holdsBack(found, names); });
}

int undecided(const InformationRequest &request)
{
    return static_cast<int>(std::count_if(request.found.begin(), request.found.end(),
                                          [](const FoundInRecord &found) { return !found.decision.isKnown(); }));
}

void requestRules(const InformationRequest &request, const RuleContext &context, Problems &problems)
{
    const Names &names = context.names;
    if (request.answered.isKnown() && !request.outcome.isKnown())
        say(problems, QStringLiteral("outcome"), QT_TRANSLATE_NOOP("information_request", "Say what the answer was."));
    if (request.outcome.isKnown() && !request.answered.isKnown())
        say(problems, QStringLiteral("answered"),
            QT_TRANSLATE_NOOP("information_request", "Say when it was answered."));
    if (asksWhatWasWithheld(request, names))
        say(problems, QStringLiteral("withheld"),
            QT_TRANSLATE_NOOP("information_request", "Say what was withheld, and why."));
    if (request.extendedTo.isKnown() && request.extendedWhy.trimmed().isEmpty())
        say(problems, QStringLiteral("extended_why"),
            QT_TRANSLATE_NOOP("information_request", "Say why it was extended: the person who asks is told."));
    if (names.hasTrait(QStringLiteral("request-type"), request.type.text, QStringLiteral("one-person")) &&
        request.subject.isNull())
        say(problems, QStringLiteral("subject"),
            QT_TRANSLATE_NOOP("information_request", "Name the person, so that the office can be searched."),
            Problem::Severity::Warns);
    if (request.answered.isKnown() && undecided(request) > 0)
        say(problems, QStringLiteral("found"),
            QT_TRANSLATE_NOOP("information_request", "Not everything that was found is decided."),
            Problem::Severity::Warns);
    for (std::size_t i = 0; i < request.found.size(); ++i)
        if (holdsBack(request.found[i], names) && request.found[i].ground.trimmed().isEmpty())
            say(problems, QStringLiteral("found/%1/ground").arg(i),
                QT_TRANSLATE_NOOP("information_request", "Say on what ground."));
}
