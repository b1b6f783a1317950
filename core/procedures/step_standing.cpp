// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/step_standing.h"
#include "core/office/copied_code.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using State = ChecklistStep::State;

QString tr(const char *text) { return QCoreApplication::translate("Checklist", text); }

/// The first of the moments that is known.
Moment firstKnown(std::initializer_list<const Moment *> moments)
{
    for (const Moment *moment : moments)
        if (moment->isKnown())
            return *moment;
    return {};
}

/// Where an event has no time of its own, the next one that the record knows.
Moment momentOf(StepEvent event, const ChecklistFacts &facts)
{
    switch (event) {
    case StepEvent::Occurred:
        return firstKnown({&facts.occurred, &facts.found, &facts.reported});
    case StepEvent::Found:
        return firstKnown({&facts.found, &facts.reported, &facts.occurred});
    case StepEvent::Reported:
        return firstKnown({&facts.reported, &facts.found, &facts.occurred});
    case StepEvent::ReachedLsms:
    case StepEvent::Reports: // this report is the one that counts so far
        return firstKnown({&facts.reachedLsms, &facts.reported, &facts.found, &facts.occurred});
    case StepEvent::None:
    case StepEvent::StepDone:
        break;
    }
    return {};
}

/// Compared as exactly as both are known: what has no time of day is not before the same day.
bool isBefore(const Moment &at, const Moment &from)
{
    constexpr qsizetype kMinute = 16, kDay = 10, kMonth = 7;
    const auto exact = [](const Moment &moment) {
        const qsizetype size = moment.text().size();
        return size >= kMinute ? kMinute : size >= kDay ? kDay : kMonth;
    };
    const qsizetype length = std::min(exact(at), exact(from));
    return QStringView(at.text()).left(length) < QStringView(from.text()).left(length);
}

/// Whether it hangs on the incident: there may be several, each about something else.
bool isHung(StepProof proof)
{
    return proof == StepProof::Letter || proof == StepProof::Contact || proof == StepProof::Action ||
           proof == StepProof::Lessons || proof == StepProof::Answer;
}

bool isOfStep(const RecordProof &proof, const PlannedStep &step)
{
    if (proof.of != step.proof)
        return false;
    if (proof.of == StepProof::Letter)
        return step.step->letter.isEmpty() || isCodeOrCopy(proof.which, step.step->letter);
    return proof.of != StepProof::Contact || step.contacts.isEmpty() || step.contacts.contains(proof.which);
}

QString ordinal(int number)
{
    switch (number) {
    case 1:
        return tr("first");
    case 2:
        return tr("second");
    case 3:
        return tr("third");
    case 4:
        return tr("fourth");
    default:
        return tr("%1th").arg(number);
    }
}

/// Looks at one of the steps that are one.
class Standing {
public:
    Standing(ChecklistStep &step, const PlannedStep &plan, const ChecklistStep *before, const ChecklistFacts &facts,
             SpentProofs &spent, const BankHolidays &holidays)
        : m_step(step), m_plan(plan), m_before(before), m_facts(facts), m_spent(spent), m_holidays(holidays)
    {
    }
    /// Whether the records settle it.
    bool isSettled()
    {
        if (settleByLadder())
            return true;
        const bool canBeShown = !m_before || m_before->state != State::Open;
        if (canBeShown && (settleByProof() || settleByBody() || settleByExcuse()))
            return true;
        return settleByNumber();
    }
    /// Why it can't be done yet; empty where it can.
    QString waits() const
    {
        if (rung() == RungFact::Is::Waits)
            return m_facts.against->rung(*m_plan.rung).why;
        if (rung() == RungFact::Is::Asked)
            return {};
        if (m_plan.fromReport > 1 && !m_facts.against)
            return m_facts.whyNotCounted;
        if (!m_before || m_before->state == State::Done)
            return {};
        return m_before->state == State::Open ? tr("Waits for: %1").arg(m_before->step().what)
                                              : tr("Comes after what does not apply: %1").arg(m_before->step().what);
    }
    bool isLadders() const { return rung() == RungFact::Is::Asked; }
    Deadline due() const
    {
        if (isLadders())
            return m_facts.against->rung(*m_plan.rung).due;
        return m_plan.limit ? deadline(from(), *m_plan.limit, m_holidays) : Deadline();
    }

private:
    RungFact::Is rung() const
    {
        return m_plan.rung && m_facts.against ? m_facts.against->rung(*m_plan.rung).is : RungFact::Is::Silent;
    }
    /// From when its time runs.
    Moment from() const
    {
        if (m_plan.event != StepEvent::StepDone)
            return momentOf(m_plan.event, m_facts);
        return m_before && m_before->state == State::Done ? m_before->at : Moment();
    }
    bool settle(State state, const Moment &at, const QString &why = {})
    {
        m_step.state = state;
        m_step.at = at;
        m_step.why = why;
        m_step.isShown = true;
        m_step.due = {};
        m_step.waits.clear();
        m_step.isLadders = false;
        return true;
    }
    bool settleByLadder()
    {
        if (rung() != RungFact::Is::Done && rung() != RungFact::Is::Passed)
            return false;
        const RungFact &fact = m_facts.against->rung(*m_plan.rung);
        return settle(fact.is == RungFact::Is::Done ? State::Done : State::NotApplicable, fact.at, fact.why);
    }
    /// Whether something of the moment is too early to show it.
    bool isTooEarly(const Moment &at, bool isHanging) const
    {
        if (m_before && m_before->at.isKnown() && isBefore(at, m_before->at))
            return true;
        const Moment begin = isHanging ? from() : Moment();
        return begin.isKnown() && isBefore(at, begin);
    }
    bool settleByProof()
    {
        const RecordProof *first = nullptr;
        for (const RecordProof &proof : m_facts.proofs)
            if (isOfStep(proof, m_plan) && !isTooEarly(proof.at, isHung(proof.of)) && !isSpent(proof) &&
                (!first || proof.at < first->at))
                first = &proof;
        if (!first)
            return false;
        if (first->of == StepProof::Contact)
            m_spent.push_back(first);
        return settle(State::Done, first->at);
    }
    bool isSpent(const RecordProof &proof) const
    {
        return std::find(m_spent.begin(), m_spent.end(), &proof) != m_spent.end();
    }
    bool settleByBody()
    {
        if (m_plan.proof != StepProof::Told)
            return false;
        for (const BodyTold &told : m_facts.told) {
            if (told.body != m_plan.step->tells.text)
                continue;
            if (told.sent.isKnown() && !isTooEarly(told.sent, false))
                return settle(State::Done, told.sent, told.why);
            if (!told.sent.isKnown() && !told.needed)
                return settle(State::NotApplicable, {}, told.why);
        }
        return false;
    }
    /// Why the police were not told at first says nothing of what comes later.
    bool settleByExcuse()
    {
        const QString &why = m_facts.excuses[static_cast<std::size_t>(m_plan.proof)];
        const bool isOfBefore = m_plan.proof == StepProof::Police && m_before;
        return !why.isEmpty() && !isOfBefore && settle(State::NotApplicable, {}, why);
    }
    bool settleByNumber()
    {
        if (rung() == RungFact::Is::Asked || !m_facts.against || m_facts.against->number >= m_plan.fromReport)
            return false;
        return settle(State::NotApplicable, {},
                      tr("This is the %1 report against the same person: it is asked from the %2 on.")
                          .arg(ordinal(m_facts.against->number), ordinal(m_plan.fromReport)));
    }

    ChecklistStep &m_step;
    const PlannedStep &m_plan;
    const ChecklistStep *m_before;
    const ChecklistFacts &m_facts;
    SpentProofs &m_spent;
    const BankHolidays &m_holidays;
};

bool settleAsMarked(ChecklistStep &step, const ChecklistFacts &facts)
{
    const auto mark = std::find_if(facts.marks.begin(), facts.marks.end(),
                                   [&step](const StepMark &one) { return one.key == step.plan().key; });
    if (mark == facts.marks.end())
        return false;
    step.state = mark->applies ? State::Done : State::NotApplicable;
    step.at = mark->at;
    step.by = mark->by;
    step.why = mark->why;
    step.evidence = mark->evidence;
    return true;
}
} // namespace

void putStanding(ChecklistStep &step, std::span<const ChecklistStep> all, const ChecklistFacts &facts,
                 SpentProofs &spent, const BankHolidays &holidays)
{
    if (settleAsMarked(step, facts))
        return;
    bool isFree = false;
    for (std::size_t i = 0; i < step.same->steps.size(); ++i) {
        const PlannedStep &plan = *step.same->steps[i];
        const int place = step.same->waitsFor[i];
        Standing standing(step, plan, place < 0 ? nullptr : &all[static_cast<std::size_t>(place)], facts, spent,
                          holidays);
        if (standing.isSettled()) // each may be shown by its own record
            return;
        if (const QString waits = standing.waits(); !waits.isEmpty()) {
            step.waits = waits;
            continue;
        }
        step.isLadders = standing.isLadders() && (step.isLadders || !isFree);
        isFree = true;
        if (const Deadline due = standing.due(); due.isKnown() && (!step.due.isKnown() || due < step.due)) {
            step.due = due;
            step.isOurTime = plan.step->ours;
        }
    }
    if (isFree)
        step.waits.clear();
}
