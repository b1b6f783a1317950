// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/notification.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace notification {
constexpr Field fields[] = {
    field<&Notification::body>("body", label("Body")).list("body-told").required(),
    field<&Notification::needed>("needed", label("Needed")).list("yes-no-undecided"),
    field<&Notification::why>("why", label("Why")).help(label("Above all where it is not needed.")),
    field<&Notification::due>("due", label("Due")),
    field<&Notification::sent>("sent", label("Told on")),
    field<&Notification::how>("how", label("How")),
    field<&Notification::by>("told_by", label("By whom")).personal(),
    field<&Notification::reference>("their_reference", label("Their reference")).searched(),
    field<&Notification::answer>("answer", label("Answer")),
};
constexpr Section sections[] = {{"told", label("Body told"), fields}};

void rules(const Notification &told, const RuleContext &context, Problems &problems)
{
    if (context.names.hasTrait(QStringLiteral("yes-no-undecided"), told.needed.text, QStringLiteral("no")) &&
        told.why.trimmed().isEmpty())
        problems.push_back({QStringLiteral("why"),
                            QCoreApplication::translate("notification", "Say why it is not needed."),
                            Problem::Severity::Refuses});
    if (context.names.hasTrait(QStringLiteral("yes-no-undecided"), told.needed.text, QStringLiteral("yes")) &&
        !told.due.isKnown() && !told.sent.isKnown())
        problems.push_back(
            {QStringLiteral("due"),
             QCoreApplication::translate("notification", "Say by when: without a day no list asks for it."),
             Problem::Severity::Warns});
    if (told.sent.isKnown() && told.sent.day() > context.today)
        problems.push_back({QStringLiteral("sent"), QCoreApplication::translate("notification", "This lies ahead."),
                            Problem::Severity::Refuses});
}
constexpr Kind description{.name = "notification",
                           .label = label("Body told"),
                           .plural = label("Bodies told"),
                           .area = Area::Incidents,
                           .naming = "body",
                           .sections = sections,
                           .shape = shapeOf<Notification>(),
                           .rules = rulesOf<Notification, rules>(),
                           .table = "incident_told"};
} // namespace notification

template <> const Kind &kindOf<Notification>() { return notification::description; }
