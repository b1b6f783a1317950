// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/riddor.h"
#include "core/incidents/incident_counting.h"
#include "core/records/show.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Asks = RiddorAnswer::Asks;

QString tr(const char *text) { return QCoreApplication::translate("Riddor", text); }

Day dayOfAccident(const Incident &incident) { return countingInstant(incident).at.day(); }

/// Days unable to do normal work, that of the accident left out.
std::optional<int> daysOff(const Party &party, Day accident, Day today)
{
    Party counted = party;
    if (accident.isKnown() && counted.unableFrom.isKnown() && counted.unableFrom <= accident)
        counted.unableFrom = accident.plus(1);
    if (counted.unableTo.isKnown() && counted.unableTo < counted.unableFrom)
        return 0;
    return daysUnable(counted, today);
}

QString daysSaid(int days)
{
    return days == 1 ? tr("Unable to do normal work for 1 day.")
                     : tr("Unable to do normal work for %1 days.").arg(days);
}

/// One person's answer, found step by step.
class Worksheet {
public:
    Worksheet(const Incident &incident, const Party &party, Day today, const Names &names)
        : m_incident(incident), m_party(party), m_today(today), m_names(names), m_accident(dayOfAccident(incident))
    {
    }

    RiddorAnswer answer()
    {
        if (!isMarked(m_names, u"party-role", m_party.role, u"affected"))
            return {};
        if (m_party.riddor.isKnown())
            overrule();
        else if (!isHurt() && !m_party.harm.isKnown() && m_party.unableFrom.isKnown())
            say(Asks::MoreFacts,
                tr("Find out whether there was an injury to the body; distress alone is not reported."));
        else if (!isHurt())
            say(Asks::Nothing, tr("No injury to the body is recorded; distress alone is not reported."));
        else if (isWorker())
            worker();
        else
            notAtWork();
        setDue();
        return m_answer;
    }

private:
    void say(Asks asks, const QString &reason)
    {
        m_answer.asks = asks;
        m_answer.reasons << reason;
    }

    bool isHurt() const
    {
        return isMarked(m_names, u"harm", m_party.harm, u"injury") || isSpecified() ||
               isMarked(m_names, u"treatment", m_party.treatment, u"hospital");
    }

    bool isWorker() const { return isMarked(m_names, u"person-category", m_party.category, u"workforce"); }

    void worker()
    {
        if (isMarked(m_names, u"yes-no-unknown", m_party.atWork, u"no"))
            return say(Asks::Nothing, tr("Not at work, or not arising from the work."));
        if (!isMarked(m_names, u"yes-no-unknown", m_party.atWork, u"yes")) {
            m_answer.reasons << tr("Find out whether it happened at work and arose from the work; a quarrel at home "
                                   "or between friends does not.");
            m_answer.asks = Asks::MoreFacts;
            return;
        }
        byInjury();
        if (isMarked(m_names, u"person-category", m_party.category, u"agency") && m_answer.asks != Asks::Nothing)
            m_answer.reasons << tr("Employed by an agency: agree with the agency whose duty the report is.");
    }

    /// One that the regulations name; `none` of the list says that it is none of them.
    bool isSpecified() const
    {
        return m_party.specifiedInjury.isKnown() &&
               !isMarked(m_names, u"specified-injury", m_party.specifiedInjury, u"none");
    }

    void byInjury()
    {
        if (isMarked(m_names, u"harm", m_party.harm, u"rank:4"))
            return say(Asks::Death, tr("Someone at work died."));
        if (isSpecified())
            return say(Asks::Specified,
                       tr("A specified injury: %1.")
                           .arg(m_names.choiceLabel(QStringLiteral("specified-injury"), m_party.specifiedInjury.text)));
        if (m_party.specifiedInjury.isKnown())
            return byDays();
        const bool isMinor = isMarked(m_names, u"harm", m_party.harm, u"rank:1") &&
                             !isMarked(m_names, u"treatment", m_party.treatment, u"hospital");
        if (!isMinor)
            return askWhetherSpecified();
        byDays();
        m_answer.reasons << tr(
            "Graded as minor and not treated in hospital, so it is taken as none of the injuries that "
            "the regulations name; say so under “Specified injury” if it was one.");
    }

    /// Nobody said whether it is one that the regulations name: that decides, so it is asked and nothing is ruled out.
    void askWhetherSpecified()
    {
        QStringList named;
        for (const ChoiceName &item : m_names.choices(QStringLiteral("specified-injury")))
            if (!item.has(QStringLiteral("none")))
                named << item.label.toLower();
        m_answer.reasons
            << tr("It is not known whether the injury is one that the regulations name. Was it one of these: "
                  "%1?")
                   .arg(named.join(QStringLiteral("; ")));
        if (m_accident.isKnown()) {
            m_answer.ifSpecified = m_accident.plus(kSpecifiedReport);
            m_answer.reasons
                << tr("If so, the Health and Safety Executive is told at once and the report is due by %1.")
                       .arg(show(m_answer.ifSpecified));
        } else {
            m_answer.reasons << tr(
                "If so, the Health and Safety Executive is told at once and the report is due within "
                "10 days of the accident.");
        }
        m_answer.reasons << tr("If not, this holds:");
        byDays();
        m_answer.asks = std::max(m_answer.asks, Asks::MoreFacts);
        if (m_answer.asks == Asks::Record)
            m_answer.asks = Asks::MoreFacts;
    }

    void byDays()
    {
        const auto days = daysOff(m_party, m_accident, m_today);
        if (!days)
            return say(Asks::MoreFacts,
                       tr("Say from when to when normal work could not be done; if not at all, nothing is due."));
        const QString said = daysSaid(*days);
        if (*days > kReportedAfterDays)
            say(Asks::SevenDay, tr("%1 More than seven is reported.").arg(said));
        else if (*days > kRecordedAfterDays)
            say(Asks::Record, tr("%1 More than three is recorded, more than seven reported.").arg(said));
        else
            say(Asks::Nothing, tr("%1 Three or fewer are not reported.").arg(said));
    }

    void notAtWork()
    {
        if (isMarked(m_names, u"incident-kind", m_incident.kind, u"violence"))
            return say(Asks::Nothing, tr("Violence is reported where it was done to someone at work."));
        if (isMarked(m_names, u"harm", m_party.harm, u"rank:4") &&
            !isMarked(m_names, u"yes-no-unknown", m_party.atWork, u"no"))
            return say(Asks::Death, tr("Someone died in an accident that arose from work."));
        if (!isMarked(m_names, u"treatment", m_party.treatment, u"hospital"))
            return say(Asks::Nothing, tr("Not at work, and not taken to hospital."));
        if (isMarked(m_names, u"yes-no-unknown", m_party.atWork, u"no"))
            return say(Asks::Nothing, tr("It did not arise from work done here."));
        say(Asks::PublicHospital, tr("Someone not at work was taken to hospital from here."));
    }

    void overrule()
    {
        const auto said = [this](QStringView trait) {
            return isMarked(m_names, u"riddor-answer", m_party.riddor, trait);
        };
        m_answer.overruled = true;
        m_answer.asks = said(u"death")       ? Asks::Death
                        : said(u"public")    ? Asks::PublicHospital
                        : said(u"at-once")   ? Asks::Specified
                        : said(u"seven-day") ? Asks::SevenDay
                        : said(u"record")    ? Asks::Record
                                             : Asks::Nothing;
        m_answer.reasons << tr("Decided otherwise: %1").arg(m_party.riddorWhy);
    }

    void setDue()
    {
        if (m_answer.isReport() && m_accident.isKnown())
            m_answer.due = m_accident.plus(m_answer.isAtOnce() ? kSpecifiedReport : kSevenDayReport);
    }

    const Incident &m_incident;
    const Party &m_party;
    const Day m_today;
    const Names &m_names;
    const Day m_accident;
    RiddorAnswer m_answer;
};
} // namespace

RiddorAnswer riddorOf(const Incident &incident, const Party &party, Day today, const Names &names)
{
    return Worksheet(incident, party, today, names).answer();
}

RiddorAnswer riddorOf(const Incident &incident, Day today, const Names &names)
{
    RiddorAnswer most;
    for (const Party &party : incident.parties) {
        RiddorAnswer answer = riddorOf(incident, party, today, names);
        const Day asked = answer.ifSpecified.isKnown() ? answer.ifSpecified : most.ifSpecified;
        if (answer.asks > most.asks || most.reasons.isEmpty())
            most = std::move(answer);
        most.ifSpecified = asked; // of whoever it is not known
    }
    return most;
}

QString riddorWords(Asks asks)
{
    switch (asks) {
    case Asks::Nothing:
        return tr("Not reportable");
    case Asks::MoreFacts:
        return tr("More has to be known");
    case Asks::Record:
        return tr("Record it: more than three days");
    case Asks::SevenDay:
        return tr("Report it within 15 days of the accident: more than seven days");
    case Asks::Specified:
        return tr("Tell at once and report within 10 days: specified injury");
    case Asks::Death:
        return tr("Tell at once and report within 10 days: death");
    case Asks::PublicHospital:
        return tr("Tell at once and report within 10 days: taken to hospital");
    }
    return {};
}

Moment riddorTold(const Incident &incident, const Names &names)
{
    for (const Notification &told : incident.told)
        if (isMarked(names, u"body-told", told.body, u"riddor") && told.sent.isKnown())
            return told.sent;
    return {};
}
