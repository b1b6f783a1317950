// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"
#include "core/incidents/arrival.h"
#include "core/incidents/incident_status.h"
#include "core/incidents/party_tags.h"
#include <QCoreApplication>

namespace {
constexpr qsizetype kSummaryLength = 120;

QString tr(const char *text) { return QCoreApplication::translate("incident", text); }

void say(Problems &problems, const char *field, const char *text,
         Problem::Severity severity = Problem::Severity::Refuses)
{
    problems.push_back({QLatin1String(field), tr(text), severity});
}

/// Whether the earlier can't be before the later: a month or a day not told more exactly gets the benefit of the doubt.
bool isAfter(const Moment &moment, const Moment &other)
{
    if (!moment.isKnown() || !other.isKnown() || moment.isAbout() || other.isAbout())
        return false;
    const qsizetype shared = std::min(moment.text().size(), other.text().size());
    return moment.text().left(shared) > other.text().left(shared);
}

void nothingInTheFuture(const Incident &i, Day today, Problems &problems)
{
    const std::pair<const char *, const Moment &> moments[] = {
        {"occurred", i.occurred}, {"occurred_to", i.occurredTo},   {"discovered", i.discovered},
        {"reported", i.reported}, {"reached_lsms", i.reachedLsms},
    };
    for (const auto &[field, moment] : moments)
        if (moment.isKnown() && moment.day() > today)
            say(problems, field, QT_TRANSLATE_NOOP("incident", "This is in the future."));
    const std::pair<const char *, Day> days[] = {{"feedback_given", i.feedbackGiven}, {"closed", i.closed}};
    for (const auto &[field, day] : days)
        if (day.isKnown() && day > today)
            say(problems, field, QT_TRANSLATE_NOOP("incident", "This is in the future."));
}

void timesInOrder(const Incident &i, Problems &problems)
{
    if (i.occurredTo.isKnown() && !i.occurred.isKnown())
        say(problems, "occurred", QT_TRANSLATE_NOOP("incident", "Give the earlier end of the time between too."));
    if (isAfter(i.occurred, i.occurredTo))
        say(problems, "occurred_to", QT_TRANSLATE_NOOP("incident", "This is before it began."));
    if (isAfter(i.occurred, i.discovered))
        say(problems, "discovered", QT_TRANSLATE_NOOP("incident", "It can’t be found before it happened."));
    if (isAfter(i.occurred, i.reported))
        say(problems, "reported", QT_TRANSLATE_NOOP("incident", "It can’t be reported before it happened."));
    if (isAfter(i.discovered, i.reported))
        say(problems, "reported", QT_TRANSLATE_NOOP("incident", "It can’t be reported before it was found."));
    if (isAfter(i.reported, i.reachedLsms))
        say(problems, "reached_lsms",
            QT_TRANSLATE_NOOP("incident", "It can’t reach the LSMS before it was first reported."));
    if (i.closed.isKnown() && i.reported.isKnown() && i.closed < i.reported.day())
        say(problems, "closed", QT_TRANSLATE_NOOP("incident", "It can’t be closed before it was reported."));
}

void saysWhatAndWhen(const Incident &i, Problems &problems)
{
    if (i.narrative.trimmed().isEmpty() && i.summary.trimmed().isEmpty())
        say(problems, "narrative", QT_TRANSLATE_NOOP("incident", "Say what happened."));
    if (!i.occurred.isKnown() && !i.discovered.isKnown() && !i.reported.isKnown())
        say(problems, "occurred", QT_TRANSLATE_NOOP("incident", "Say when it happened, was found or was reported."));
    if (i.reporter.isNull() && i.reporterText.trimmed().isEmpty() && i.otherReference.isEmpty())
        say(problems, "reporter_text", QT_TRANSLATE_NOOP("incident", "Nobody is named who reported this."),
            Problem::Severity::Warns);
}

void partsAgree(const Incident &i, const Names &names, Problems &problems)
{
    if (i.alsoKinds.contains(i.kind.text) && i.kind.isKnown())
        say(problems, "also_kinds", QT_TRANSLATE_NOOP("incident", "This is the main kind already."));
    const bool told =
        names.hasTrait(QStringLiteral("police-reported"), i.policeReported.text, QStringLiteral("not-told"));
    if (told && !i.police.empty())
        say(problems, "police_reported",
            QT_TRANSLATE_NOOP("incident", "What stands here says that the police were told."),
            Problem::Severity::Warns);
    if (i.closed.isKnown() && i.status.isKnown() && !isClosed(i.status, names))
        say(problems, "closed", QT_TRANSLATE_NOOP("incident", "Its status says that it is open."));
}

void tagsMeanParties(const Incident &i, const Names &names, Problems &problems)
{
    for (const Field *field : kindOf<Incident>().fields()) {
        const bool isText = field->type == Type::Text || field->type == Type::LongText;
        const QString text = isText && !field->is(Field::Hidden) ? field->value(&i).text() : QString();
        if (!text.contains(u'['))
            continue;
        const QStringList without = tagsWithoutParty(text, partiesCalled(i, names), names);
        if (!without.isEmpty())
            problems.push_back({QLatin1String(field->key),
                                tr(QT_TRANSLATE_NOOP("incident", "Nobody among the people involved is %1."))
                                    .arg(without.join(QStringLiteral(", "))),
                                Problem::Severity::Warns});
    }
}

bool isReporterKnown(const Incident &i) { return !i.reporter.isNull() || !i.reporterText.trimmed().isEmpty(); }

void reporterIsTold(const Incident &i, Problems &problems)
{
    if (isReporterKnown(i) && !i.feedbackGiven.isKnown() && i.feedbackWhyNot.trimmed().isEmpty())
        say(problems, "feedback_given",
            QT_TRANSLATE_NOOP("incident", "Tell the reporter the outcome first, or say why not."));
}
} // namespace

void incidentRules(const Incident &incident, const RuleContext &context, Problems &problems)
{
    nothingInTheFuture(incident, context.today, problems);
    timesInOrder(incident, problems);
    saysWhatAndWhen(incident, problems);
    partsAgree(incident, context.names, problems);
    tagsMeanParties(incident, context.names, problems);
    if (context.stage == Stage::Close)
        reporterIsTold(incident, problems);
}

void completeIncident(Incident &incident, const RuleContext &context)
{
    settleArrival(incident);
    openPoliceCase(incident, context.names);
    giveTags(incident);
    if (incident.summary.trimmed().isEmpty())
        incident.summary = firstSentence(incident.narrative);
    if (!incident.status.isKnown())
        incident.status = statusOfArrival(context.names);
    if (!incident.firstGrade.isKnown())
        incident.firstGrade = incident.harm.isKnown() ? incident.harm : gradeOf(incident.firstHarm, context.names);
    if (!incident.harm.isKnown())
        incident.harm = incident.firstGrade;
}

bool isConfidentialKind(const Code &kind, const Names &names)
{
    return names.hasTrait(QStringLiteral("incident-kind"), kind.text, QStringLiteral("confidential"));
}

QString firstSentence(const QString &text)
{
    const QString plain = text.simplified();
    qsizetype end = plain.size();
    for (qsizetype at = 0; at + 1 < plain.size(); ++at)
        if ((plain[at] == u'.' || plain[at] == u'!' || plain[at] == u'?') && plain[at + 1] == u' ' &&
            (at + 2 >= plain.size() || !plain[at + 2].isLower())) {
            end = at + 1;
            break;
        }
    QString sentence = plain.left(end);
    if (sentence.size() <= kSummaryLength)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', kSummaryLength - 1);
    sentence.truncate(space > 0 ? space : kSummaryLength - 1);
    return sentence + u'…';
}

std::optional<int> daysToReport(const Incident &incident)
{
    const Moment &found = incident.discovered.isKnown() ? incident.discovered : incident.occurred;
    if (!found.isKnown() || !incident.reported.isKnown())
        return {};
    return std::max(0, found.day().daysTo(incident.reported.day()));
}

Code gradeOf(const Code &firstHarm, const Names &names)
{
    return Code{traitOf(names, QStringLiteral("first-harm"), firstHarm, u"grade")};
}
