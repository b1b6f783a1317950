// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_status.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const QString &list()
{
    static const QString name = QStringLiteral("incident-status");
    return name;
}

bool has(const ChoiceName &status, const char *trait) { return status.traits.contains(QLatin1String(trait)); }
} // namespace

Code statusOfArrival(const Names &names)
{
    for (const ChoiceName &status : names.choices(list()))
        if (has(status, "start"))
            return Code{status.code};
    return {};
}

bool isClosed(const Code &status, const Names &names)
{
    return names.hasTrait(list(), status.text, QStringLiteral("closed"));
}

std::vector<ChoiceName> statusesAfter(const Code &status, const Names &names)
{
    const bool closed = isClosed(status, names);
    std::vector<ChoiceName> next;
    for (const ChoiceName &choice : names.choices(list())) {
        if (choice.retired || choice.code == status.text || has(choice, "start"))
            continue;
        if (closed == has(choice, "reopens"))
            next.push_back(choice);
    }
    return next;
}

Result<Incident> withStatus(const Incident &incident, const Code &status, const Moment &now, const Names &names)
{
    const auto next = statusesAfter(incident.status, names);
    if (std::none_of(next.begin(), next.end(), [&](const ChoiceName &choice) { return choice.code == status.text; }))
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("incident", "“%1” can’t follow “%2”.")
                         .arg(names.choiceLabel(list(), status.text), names.choiceLabel(list(), incident.status.text))};
    Incident changed = incident;
    changed.status = status;
    changed.statusSince = now;
    if (!changed.reviewed.isKnown())
        changed.reviewed = now.day();
    changed.closed = isClosed(status, names) ? now.day() : Day();
    return changed;
}
