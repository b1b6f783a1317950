// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/closing.h"
#include "core/incidents/police_standing.h"
#include "core/records/problems.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("incident", text); }
} // namespace

Problems closingProblems(const Incident &incident, bool secondPerson, const RuleContext &context)
{
    Problems found = problems(kindOf<Incident>(), &incident, {context.today, context.names, Stage::Close});
    std::erase_if(found, [](const Problem &problem) { return problem.severity != Problem::Severity::Refuses; });
    if (!secondPerson)
        return found;
    if (incident.signedOffBy.isNull() || !incident.signedOff.isKnown())
        found.push_back(
            {QStringLiteral("signed_off_by"), tr("A second person signs it off first."), Problem::Severity::Refuses});
    else if (incident.signedOffBy == incident.owner)
        found.push_back({QStringLiteral("signed_off_by"), tr("Somebody other than its owner signs it off."),
                         Problem::Severity::Refuses});
    return found;
}

bool awaitsPolice(const Incident &incident, const RuleContext &context)
{
    return !openPoliceCases(incident, context.today, context.names).empty();
}

Result<Incident> reopened(Incident incident, const QString &why)
{
    if (why.trimmed().isEmpty())
        return Error{Error::Code::Invalid, tr("Say why it is opened again: the reason stays with it.")};
    incident.reopenedWhy = why.trimmed();
    incident.signedOffBy = {};
    incident.signedOff = {};
    return incident;
}
