// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/incident_of_call.h"
#include "core/records/kind.h"
#include "core/records/show.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ThreatCall", text); }

/// The first item of a list that has the trait; none where the office has taken it out.
Code itemWith(const Names &names, const char *list, const QString &trait)
{
    for (const ChoiceName &item : names.choices(QLatin1String(list)))
        if (!item.retired && item.has(trait))
            return Code{item.code};
    return {};
}

/// `Where is it? the post room` for each field of a section that is known, a line each. What identifies a person stands
/// in the call and with the parties, not in a narrative.
QStringList answers(const ThreatCall &call, QLatin1String section, const Names &names, bool withPersonal)
{
    const Kind &kind = kindOf<ThreatCall>();
    QStringList lines;
    for (const Section &part : kind.sections)
        for (const Field &field : part.fields) {
            const Value value = field.value(&call);
            if (section != QLatin1String(part.key) || value.isNull() || field.is(Field::Guarded) ||
                (field.is(Field::Personal) && !withPersonal))
                continue;
            const QString asked = kind.shown(field.label);
            lines << (asked.endsWith(u'?') ? QStringLiteral("%1 %2") : QStringLiteral("%1: %2"))
                         .arg(asked, show(field, value, names));
        }
    return lines;
}

QString narrative(const ThreatCall &call, const Names &names)
{
    QStringList parts;
    if (call.exercise)
        parts << tr("This was an exercise.");
    if (const QString words = wordsAsText(call); !words.isEmpty())
        parts << tr("Exact words:") + u'\n' + words;
    for (const char *section : {"asked", "caller"})
        if (const QStringList lines = answers(call, QLatin1String(section), names, false); !lines.isEmpty())
            parts << lines.join(u'\n');
    return parts.isEmpty() ? tr("A threat was received; what was said is not noted.")
                           : parts.join(QStringLiteral("\n\n"));
}

QString summary(const ThreatCall &call, const Names &names)
{
    const QString kind = names.choiceLabel(QStringLiteral("incident-kind"),
                                           itemWith(names, "incident-kind", QStringLiteral("threat-call")).text);
    const QString what = call.exercise ? tr("Exercise: %1").arg(kind) : kind;
    return call.where.trimmed().isEmpty() ? what : tr("%1, said to be at: %2").arg(what, call.where.simplified());
}

void addSteps(const ThreatCall &call, const Names &names, Incident &incident)
{
    if (const Code step = itemWith(names, "done-step", QStringLiteral("threat-call:999"));
        step.isKnown() && call.called999.isKnown() && !call.exercise)
        incident.steps.push_back({0, step, call.called999, call.calledBy, call.policeReference});
    const Code told = itemWith(names, "done-step", QStringLiteral("told:accountable-officer"));
    if (told.isKnown() && (call.directorToldAt.isKnown() || !call.directorTold.trimmed().isEmpty()))
        incident.steps.push_back({0, told, call.directorToldAt, call.directorTold, {}});
}

void addCaller(const ThreatCall &call, const Names &names, Incident &incident)
{
    Party caller;
    caller.role = itemWith(names, "party-role", QStringLiteral("alleged"));
    QStringList known;
    for (const QString &part : {call.callerName, call.callerNumber, call.numberShown})
        if (!part.trimmed().isEmpty())
            known << part.trimmed();
    caller.description = known.isEmpty() ? tr("Caller, not known") : tr("Caller: %1").arg(known.join(u", "));
    incident.parties.push_back(caller);
}
} // namespace

QString showSeconds(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString wordsAsText(const ThreatCall &call)
{
    QStringList lines;
    for (const ThreatWords &said : call.words) {
        QStringList when;
        if (said.at.isKnown())
            when << said.at.time().toString(u"HH:mm");
        if (said.seconds)
            when << showSeconds(*said.seconds);
        const QString words = QStringLiteral("“%1”").arg(said.words);
        lines << (when.isEmpty() ? words : QStringLiteral("%1  %2").arg(when.join(u", "), words));
    }
    return lines.join(u'\n');
}

Incident incidentOf(const ThreatCall &call, const Names &names)
{
    Incident incident;
    incident.kind = itemWith(names, "incident-kind", QStringLiteral("threat-call"));
    incident.exercise = call.exercise;
    incident.summary = summary(call, names);
    incident.narrative = narrative(call, names);
    incident.occurred = call.started;
    incident.reported = call.started;
    incident.channel = Code{traitOf(names, QStringLiteral("threat-method"), call.method, u"channel")};
    incident.place = call.where.simplified();
    incident.actor = itemWith(names, "actor", QStringLiteral("not-known"));
    incident.reporterText = call.receivedBy.simplified();
    incident.actionTaken = answers(call, QLatin1String("after"), names, true).join(u'\n');
    addSteps(call, names, incident);
    addCaller(call, names, incident);
    return incident;
}
