// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"
#include "core/procedures/step_standing.h"

namespace {
/// Lets each step stand after those that it comes after, whatever their order.
class InTurn {
public:
    InTurn(std::vector<ChecklistStep> &steps, const ChecklistFacts &facts, const BankHolidays &holidays)
        : m_steps(steps), m_facts(facts), m_holidays(holidays), m_reached(steps.size())
    {
    }
    void stand(std::size_t place)
    {
        if (m_reached[place]) // or two that wait for one another would never end
            return;
        m_reached[place] = true;
        for (const int before : m_steps[place].same->waitsFor)
            if (before >= 0)
                stand(static_cast<std::size_t>(before));
        putStanding(m_steps[place], m_steps, m_facts, m_spent, m_holidays);
    }

private:
    std::vector<ChecklistStep> &m_steps;
    const ChecklistFacts &m_facts;
    const BankHolidays &m_holidays;
    std::vector<bool> m_reached;
    SpentProofs m_spent;
};
} // namespace

std::vector<ChecklistStep> checklistOf(const ProcedurePlan &plan, const ChecklistFacts &facts,
                                       const BankHolidays &holidays)
{
    const std::vector<SameStep> &asked = plan.stepsOf(facts.cause);
    std::vector<ChecklistStep> steps(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i)
        steps[i].same = &asked[i];
    InTurn turn(steps, facts, holidays);
    for (std::size_t i = 0; i < steps.size(); ++i)
        turn.stand(i);
    return steps;
}

const ChecklistStep *nextStep(std::span<const ChecklistStep> steps)
{
    const ChecklistStep *next = nullptr;
    for (const ChecklistStep &step : steps) {
        if (step.state != ChecklistStep::State::Open || !step.waits.isEmpty())
            continue;
        const bool sooner = step.due.isKnown() && (!next || !next->due.isKnown() || step.due < next->due);
        if (!next || sooner)
            next = &step;
    }
    return next;
}
