// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/report_letters.h"
#include "core/incidents/incident_counting.h"
#include "core/office/place_names.h"
#include <QCoreApplication>
#include <algorithm>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ReportLetters", text); }

// What a kind's trait asks for at once, unless a step with the trait was ticked.
struct AtOnce {
    const char *kindTrait;
    const char *doneTrait;
    const char *text;
};
constexpr AtOnce kAtOnce[] = {
    {"police-at-once", "police",
     QT_TRANSLATE_NOOP("ReportLetters", "Tell the police: 999 while it goes on or somebody is in danger, else 101.")},
    {"asks:harm", "first-aid",
     QT_TRANSLATE_NOOP("ReportLetters", "See to those affected first: first aid, somebody with them, a way home.")},
    {"asks:cctv", "cctv-kept",
     QT_TRANSLATE_NOOP("ReportLetters", "Ask for CCTV to be kept today; recordings are soon overwritten.")},
    {"loss", "",
     QT_TRANSLATE_NOOP("ReportLetters", "Touch and move nothing until the police say so; note who was there.")},
    {"asks:information", "told:it",
     QT_TRANSLATE_NOOP("ReportLetters",
                       "Could it hold personal or patient information? Tell IT and the information governance lead.")},
    {"asks:badge", "", QT_TRANSLATE_NOOP("ReportLetters", "Have the badge stopped in the access system.")},
    {"course-of-conduct", "verbal-warning",
     QT_TRANSLATE_NOOP("ReportLetters", "If it is safe, have the person told to stop, and note by whom and when.")},
    {"confidential", "",
     QT_TRANSLATE_NOOP("ReportLetters", "Speak of it to nobody but the LSMS. The record is restricted.")},
    {"referral", "",
     QT_TRANSLATE_NOOP("ReportLetters", "Ask nobody about it; the Local Counter Fraud Specialist takes it on.")},
};

bool isDone(const Incident &incident, const QString &trait, const Names &names)
{
    return !trait.isEmpty() && std::any_of(incident.steps.begin(), incident.steps.end(), [&](const StepDone &step) {
        return names.hasTrait(QStringLiteral("done-step"), step.step.text, trait);
    });
}

QString kindOfIt(const Incident &incident, const Names &names)
{
    const QString kind = names.choiceLabel(QStringLiteral("incident-kind"), incident.kind.text);
    return incident.attempted ? tr("%1 (attempted)").arg(kind) : kind;
}

QString whenOf(const Incident &incident)
{
    const CountingInstant instant = countingInstant(incident);
    return instant.at.isKnown() ? show(instant.at) : tr("not known when");
}

QString channelOf(const Incident &incident, const Names &names)
{
    return incident.channel.isKnown() ? names.choiceLabel(QStringLiteral("channel"), incident.channel.text)
                                      : tr("not known where");
}

QString lsmsLine(const ReportContacts &contacts)
{
    QStringList parts{contacts.lsms, contacts.lsmsPhone, contacts.lsmsEmail};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QStringList whatHappensNext(const Incident &incident, const ReportContacts &contacts, const Names &names)
{
    QStringList next;
    const QString lsms = contacts.lsms.isEmpty() ? tr("The LSMS") : tr("%1, the LSMS,").arg(contacts.lsms);
    next << (isImmediate(incident, names) ? tr("%1 hears of this kind of incident at once.").arg(lsms)
                                          : tr("%1 reads the report on the next working day.").arg(lsms));
    next << tr("It is reviewed within %1 working days.").arg(contacts.reviewDays);
    next << tr("Whoever reported it is told the outcome before it is closed.");
    return next;
}

QStringList immediateSteps(const Incident &incident, const Names &names)
{
    QStringList steps;
    for (const AtOnce &step : kAtOnce)
        if (names.hasTrait(QStringLiteral("incident-kind"), incident.kind.text, QLatin1String(step.kindTrait)) &&
            !isDone(incident, QLatin1String(step.doneTrait), names))
            steps << tr(step.text);
    return steps;
}

ReportLetter acknowledgement(const Saved<Incident> &incident, const ReportContacts &contacts, const Names &names)
{
    QString text = contacts.reporter.isEmpty() ? tr("Thank you for your report.")
                                               : tr("Dear %1,\n\nthank you for your report.").arg(contacts.reporter);
    text +=
        u'\n' +
        tr("Its reference is %1. Please quote it whenever you write or ring about it.").arg(incident.stamp.reference);
    text += QStringLiteral("\n\n") + tr("What happens next:") + u'\n';
    for (const QString &sentence : whatHappensNext(incident.value, contacts, names))
        text += QStringLiteral("- ") + sentence + u'\n';
    text += u'\n' + tr("If it starts again or somebody is in danger, ring 999 first.");
    if (!lsmsLine(contacts).isEmpty())
        text += u'\n' + tr("The LSMS: %1").arg(lsmsLine(contacts));
    text += QStringLiteral("\n\n") + contacts.office + u'\n';
    return {contacts.reporterEmail, tr("Your report %1").arg(incident.stamp.reference), text};
}

ReportLetter tellLsms(const Saved<Incident> &incident, const ReportContacts &contacts, const Names &names)
{
    const Incident &i = incident.value;
    QStringList lines;
    lines << tr("A security incident was reported: %1.").arg(incident.stamp.reference) << QString();
    lines << tr("Kind: %1").arg(kindOfIt(i, names));
    lines << tr("When: %1").arg(whenOf(i));
    const QString place = placeName(i.site, i.building, i.room, names);
    lines << tr("Where: %1").arg(place.isEmpty() ? channelOf(i, names) : place);
    if (i.firstHarm.isKnown())
        lines << tr("Hurt or shaken: %1").arg(names.choiceLabel(QStringLiteral("first-harm"), i.firstHarm.text));
    if (i.policeReported.isKnown())
        lines << tr("Police: %1").arg(names.choiceLabel(QStringLiteral("police-reported"), i.policeReported.text));
    lines << QString() << tr("Names and the account stand in the record alone.");
    const QString urgent = isImmediate(i, names) ? tr("At once: ") : QString();
    return {contacts.lsmsEmail, urgent + tr("%1, %2").arg(incident.stamp.reference, kindOfIt(i, names)),
            lines.join(u'\n') + u'\n'};
}
