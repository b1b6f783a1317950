// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/riddor.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/injury_facts.h"
#include "core/records/show.h"
#include <QCoreApplication>
#include <algorithm>
#include <utility>
#include <vector>

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

/// What a part of the facts may be: yes, no, or both where nobody knows.
using Either = std::vector<bool>;

/// One person's answer.
class Worksheet {
public:
    Worksheet(const Incident &incident, const Party &party, Day today, const Names &names)
        : m_incident(incident), m_party(party), m_names(names), m_accident(dayOfAccident(incident)),
          m_daysOff(is(u"yes-no-unknown", party.unable, u"no") ? 0 : daysOff(party, m_accident, today))
    {
    }

    RiddorAnswer answer()
    {
        if (!is(u"party-role", m_party.role, u"affected"))
            return {};
        if (m_party.riddor.isKnown())
            overrule();
        else
            work();
        m_answer.due = dueOf(m_answer.asks);
        return m_answer;
    }

private:
    bool is(QStringView list, const Code &code, QStringView trait) const
    {
        return isMarked(m_names, list, code, trait);
    }
    /// What an answer of yes, no or not known leaves open.
    Either either(const Code &code) const
    {
        if (is(u"yes-no-unknown", code, u"yes"))
            return {true};
        return is(u"yes-no-unknown", code, u"no") ? Either{false} : Either{false, true};
    }

    bool isSpecified() const
    {
        return m_party.specifiedInjury.isKnown() && !is(u"specified-injury", m_party.specifiedInjury, u"none");
    }
    bool inHospital() const { return is(u"treatment", m_party.treatment, u"hospital"); }
    bool isMinor() const { return is(u"harm", m_party.harm, u"rank:1") && !inHospital() && !isSpecified(); }
    bool isWorker() const { return is(u"person-category", m_party.category, u"workforce"); }

    /// Whether the body was hurt. Nobody having graded the harm says nothing where something else speaks for it.
    Either hurt() const
    {
        if (is(u"harm", m_party.harm, u"injury") || isSpecified() || inHospital())
            return {true};
        if (m_party.harm.isKnown())
            return {false};
        const bool isTold = m_party.unableFrom.isKnown() || is(u"yes-no-unknown", m_party.unable, u"yes") ||
                            m_party.bodyPart.isKnown() || m_party.mechanism.isKnown() ||
                            is(u"harm", m_incident.harm, u"injury");
        const bool isAssault = is(u"incident-kind", m_incident.kind, u"assault:physical") && !m_incident.harm.isKnown();
        return isTold || isAssault ? Either{false, true} : Either{false};
    }
    Either specified() const
    {
        if (m_party.specifiedInjury.isKnown())
            return {isSpecified()};
        return isMinor() ? Either{false} : Either{false, true};
    }
    Either hospital() const
    {
        const bool isKnown = m_party.treatment.isKnown() && !is(u"treatment", m_party.treatment, u"not-known");
        return isKnown || isMinor() ? Either{inHospital()} : Either{false, true};
    }
    Either atWork() const
    {
        const bool isPatient = is(u"person-category", m_party.category, u"in-care");
        const Either said = either(m_party.atWork);
        return said.size() > 1 && isPatient ? Either{false} : said;
    }
    /// Of somebody at work it is taken for granted unless somebody says otherwise.
    Either fromWork(bool atWork) const
    {
        const Either said = either(m_party.fromWork);
        return said.size() > 1 && atWork ? Either{true} : said;
    }
    std::vector<int> days() const
    {
        return m_daysOff ? std::vector{*m_daysOff} : std::vector{0, kRecordedAfterDays + 1, kReportedAfterDays + 1};
    }

    /// Every way in which what is known can be so; parts that decide nothing there keep one value.
    std::vector<InjuryFacts> possible() const
    {
        std::vector<InjuryFacts> all;
        const bool isViolence = is(u"incident-kind", m_incident.kind, u"violence");
        for (const bool isHurt : hurt()) {
            if (!isHurt) {
                all.push_back({.isHurt = false});
                continue;
            }
            for (const bool atWork : atWork())
                for (const bool fromWork : fromWork(atWork))
                    addInjured(all, {.isHurt = true,
                                     .isDead = is(u"harm", m_party.harm, u"rank:4"),
                                     .atWork = atWork,
                                     .fromWork = fromWork,
                                     .isViolence = isViolence});
        }
        return all;
    }

    void addInjured(std::vector<InjuryFacts> &all, InjuryFacts one) const
    {
        for (const bool isSpecified : specified()) {
            one.isSpecified = isSpecified;
            if (one.atWork)
                for (const int days : days()) {
                    one.days = days;
                    all.push_back(one);
                }
            else
                for (const bool inHospital : hospital())
                    for (const bool onPremises : {false, true}) {
                        one.inHospital = inHospital;
                        one.onHospitalPremises = onPremises;
                        all.push_back(one);
                    }
        }
    }

    void work()
    {
        const std::vector<InjuryFacts> all = possible();
        const auto [least, most] = std::ranges::minmax(all, {}, asksOf);
        const Asks asks = asksOf(least);
        const Asks upTo = asksOf(most);
        m_answer.asks = asks == upTo || asks >= Asks::SevenDay ? asks : Asks::MoreFacts;
        if (asks != upTo) {
            ask(all);
            if (upTo >= Asks::SevenDay)
                warn(upTo);
        }
        if (m_answer.asks != Asks::MoreFacts)
            explain(asks == upTo ? all.back() : least, asks != upTo);
        else if (m_daysOff && hurt().size() == 1 && atWork().front())
            m_answer.reasons << tr("If not, this holds: %1").arg(daysAnswer(*m_daysOff));
        if (is(u"person-category", m_party.category, u"agency") && upTo != Asks::Nothing)
            m_answer.reasons << tr("Employed by an agency: agree with the agency whose duty the report is.");
    }

    /// Whether a part of the facts is not known and its being turned round comes to something else.
    static bool decides(const std::vector<InjuryFacts> &all, bool InjuryFacts::*part)
    {
        const auto isOn = [part](const InjuryFacts &one) { return one.*part; };
        if (std::ranges::all_of(all, isOn) || std::ranges::none_of(all, isOn))
            return false;
        return std::ranges::any_of(all, [part](const InjuryFacts &one) {
            InjuryFacts turned = one;
            turned.*part = !(one.*part);
            return asksOf(turned) != asksOf(one);
        });
    }

    /// The questions whose answers decide; whether there was an injury comes before all others.
    void ask(const std::vector<InjuryFacts> &all)
    {
        const auto put = [this](const QString &question) { m_answer.reasons << question; };
        if (decides(all, &InjuryFacts::isHurt))
            return put(tr("Find out whether there was an injury to the body; distress alone is not reported."));
        if (decides(all, &InjuryFacts::atWork))
            put(tr("Find out whether this person was at work at the time."));
        if (decides(all, &InjuryFacts::fromWork))
            put(tr("Find out whether it arose from work; a quarrel at home or between friends does not."));
        if (decides(all, &InjuryFacts::inHospital))
            put(tr("Find out whether this person was taken from there to a hospital for treatment."));
        if (decides(all, &InjuryFacts::isSpecified))
            put(tr("It is not known whether the injury is one that the regulations name. Was it one of these: %1?")
                    .arg(specifiedOnes()));
        if (decides(all, &InjuryFacts::onHospitalPremises))
            put(tr("Of somebody not at work such an injury is reported if it happened on the premises of a hospital; "
                   "decide it under “Decided otherwise”."));
        if (!m_daysOff &&
            std::ranges::any_of(all, [](const InjuryFacts &one) { return asksOf(one) == Asks::SevenDay; }))
            put(tr("Say from when to when normal work could not be done, or that it could be done all along."));
    }

    QString specifiedOnes() const
    {
        QStringList named;
        for (const ChoiceName &item : m_names.choices(QStringLiteral("specified-injury")))
            if (!item.has(QStringLiteral("none")))
                named << item.label.toLower();
        return named.join(QStringLiteral("; "));
    }

    /// What it can come to: a report whose day runs whether or not somebody has found out. Days of inability alone
    /// after a minor injury are asked for without a day.
    void warn(Asks upTo)
    {
        m_answer.mayAsk = upTo;
        const bool isAtOnce = upTo >= Asks::Specified;
        if (isAtOnce || !isMinor())
            m_answer.mayBeDue = dueOf(upTo);
        const QString until = m_answer.mayBeDue.isKnown() ? show(m_answer.mayBeDue) : QString();
        if (isAtOnce)
            m_answer.reasons << (until.isEmpty()
                                     ? tr("It may have to be told to the Health and Safety Executive at once, and "
                                          "reported within days of the accident.")
                                     : tr("It may have to be told to the Health and Safety Executive at once, and "
                                          "reported by %1.")
                                           .arg(until));
        else if (!until.isEmpty())
            m_answer.reasons << tr("It may have to be reported by %1.").arg(until);
    }

    QString daysAnswer(int days) const
    {
        const QString said = daysSaid(days);
        return days > kReportedAfterDays   ? tr("%1 More than seven is reported.").arg(said)
               : days > kRecordedAfterDays ? tr("%1 More than three is recorded, more than seven reported.").arg(said)
                                           : tr("%1 Three or fewer are not reported.").arg(said);
    }

    /// Why the answer is what it is; `isAtLeast` where what is not known can only make it more.
    void explain(const InjuryFacts &facts, bool isAtLeast)
    {
        const QString why =
            !facts.isHurt ? tr("No injury to the body is recorded; distress alone is not reported.")
            : facts.isViolence && !facts.atWork ? tr("Violence is reported where it was done to someone at work.")
            : !facts.fromWork                   ? tr("It did not arise from work.")
            : facts.isDead                      ? deathSaid(facts)
            : !facts.atWork                     ? notAtWorkSaid(facts)
            : facts.isSpecified
                ? tr("A specified injury: %1.")
                      .arg(m_names.choiceLabel(QStringLiteral("specified-injury"), m_party.specifiedInjury.text))
                : daysAnswer(facts.days);
        m_answer.reasons << (isAtLeast ? tr("If not, this holds: %1").arg(why) : why);
        if (isMinor() && !m_party.specifiedInjury.isKnown() && facts.isHurt && facts.atWork && facts.fromWork)
            m_answer.reasons << tr("Graded as minor and not treated in hospital, so it is taken as none of the "
                                   "injuries that the regulations name; say so under “Specified injury” if it was "
                                   "one.");
    }

    QString deathSaid(const InjuryFacts &facts) const
    {
        if (m_party.died.isKnown() && m_accident.isKnown() && m_party.died > m_accident)
            return tr("Someone died on %1 of an accident on %2. A death within a year of an injury at work that was "
                      "reportable is told too, in writing, whether or not the injury had been reported.")
                .arg(show(m_party.died), show(m_accident));
        return facts.atWork ? tr("Someone at work died.") : tr("Someone died in an accident that arose from work.");
    }

    static QString notAtWorkSaid(const InjuryFacts &facts)
    {
        return facts.inHospital ? tr("Someone not at work was taken to hospital from here.")
                                : tr("Not at work, and not taken to hospital.");
    }

    void overrule()
    {
        const auto said = [this](QStringView trait) { return is(u"riddor-answer", m_party.riddor, trait); };
        m_answer.overruled = true;
        m_answer.asks = said(u"death")       ? Asks::Death
                        : said(u"public")    ? Asks::PublicHospital
                        : said(u"at-once")   ? Asks::Specified
                        : said(u"seven-day") ? Asks::SevenDay
                        : said(u"record")    ? Asks::Record
                                             : Asks::Nothing;
        m_answer.reasons << tr("Decided otherwise: %1").arg(m_party.riddorWhy);
    }

    /// The last day for the report, which runs from the accident; of a later death the day of the death itself.
    Day dueOf(Asks asks) const
    {
        if (asks < Asks::SevenDay || !m_accident.isKnown())
            return {};
        const QString limit =
            asks == Asks::SevenDay ? QStringLiteral("riddor_seven_day") : QStringLiteral("riddor_specified");
        const Day due = deadline(Moment(m_accident), m_names.timeLimit(limit).limit, {}).day;
        return asks == Asks::Death && m_party.died.isKnown() ? std::max(due, m_party.died) : due;
    }

    const Incident &m_incident;
    const Party &m_party;
    const Names &m_names;
    const Day m_accident;
    const std::optional<int> m_daysOff; ///< not known: nobody said
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
        const bool isMore = answer.mayAsk > most.mayAsk;
        const auto [mayAsk, mayBeDue] =
            isMore ? std::pair(answer.mayAsk, answer.mayBeDue) : std::pair(most.mayAsk, most.mayBeDue);
        if (answer.asks > most.asks || most.reasons.isEmpty())
            most = std::move(answer);
        most.mayAsk = mayAsk; // of whomever it is not known
        most.mayBeDue = mayBeDue;
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
        return tr("Report it: more than seven days");
    case Asks::Specified:
        return tr("Tell at once and report: specified injury");
    case Asks::Death:
        return tr("Tell at once and report: death");
    case Asks::PublicHospital:
        return tr("Tell at once and report: somebody not at work");
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
