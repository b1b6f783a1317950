// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/conduct_due.h"
#include "core/due/due_for.h"
#include "core/sanctions/conduct_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

/// What is to be done for a rung.
QString doing(LadderStep step)
{
    return step == LadderStep::Verbal   ? tr("give and record the verbal warning")
           : step == LadderStep::Letter ? tr("write the formal letter")
                                        : tr("tell the police");
}

/// Puts one course's due things on the list.
class ConductDue {
public:
    ConductDue(std::vector<DueItem> &items, const FoundCourse &course, const DueContext &context)
        : m_items(items), m_course(course), m_context(context)
    {
    }
    void add()
    {
        const LadderLimits limits{amount("conduct_verbal_warning"), amount("conduct_letter"), amount("conduct_police"),
                                  amount("summary_only_charge")};
        for (const RungStanding &rung : ladderOf(m_course, m_context.now.day, limits, m_context.holidays).rungs)
            if (rung.is == RungStanding::Is::Due)
                addRung(rung);
        for (const LadderTaken *taken : notTold(m_course))
            addTelling(*taken);
        addCharge(chargeBy(m_course, limits));
    }

private:
    int amount(const char *code) const { return m_context.limits.limit(code).amount; }
    DueItem &put(const QString &key, const QString &what, Day due, const char *limit)
    {
        DueItem &item = m_items.emplace_back();
        item.due = Deadline(due);
        item.what = what;
        handToLsms(item, m_context);
        item.record = m_course.saved != 0 ? m_course.saved : m_course.alleged;
        item.reference = m_course.reference;
        item.title = conduct::personLabel(m_course.alleged, m_context.names);
        item.namesPerson = true;
        item.obligations = m_context.limits.obligations(limit);
        item.key = key;
        return item;
    }
    void addRung(const RungStanding &rung)
    {
        const QString what = m_course.decision == CourseDecision::Confirmed ? tr("Course of conduct: %1")
                                                                            : tr("Possible course of conduct: %1");
        DueItem &item = put(QStringLiteral("ladder-") + conduct::stepCode(rung.step, m_context.names),
                            what.arg(doing(rung.step)), rung.due, limitOf(rung.step));
        item.isOurs = rung.step != LadderStep::Police; // the policy names no days for the first two
        if (rung.step == LadderStep::Verbal)
            handToLineManager(item, firstDepartment(), m_context);
    }
    /// Where the report that calls for the verbal warning came from.
    RecordId firstDepartment() const
    {
        const FoundOccasion *first = nullptr;
        const auto reported = [](const FoundOccasion &one) {
            return one.reported.isKnown() ? one.reported : one.at.day();
        };
        for (const FoundOccasion &one : m_course.occasions)
            if (one.counts && (!first || reported(one) < reported(*first)))
                first = &one;
        return first ? first->department : 0;
    }
    static const char *limitOf(LadderStep step)
    {
        return step == LadderStep::Verbal   ? "conduct_verbal_warning"
               : step == LadderStep::Letter ? "conduct_letter"
                                            : "conduct_police";
    }
    void addTelling(const LadderTaken &taken)
    {
        if (!taken.on.isKnown())
            return;
        const QString step = tr("%1 of %2")
                                 .arg(conduct::stepLabel(taken.step, m_context.names).toLower(),
                                      showShort(taken.on)); // two of one kind are told apart
        const QString what = taken.officerTold.isKnown() ? tr("Tell the lay member: %1")
                             : taken.layMemberTold.isKnown()
                                 ? tr("Tell the Accountable Officer: %1")
                                 : tr("Tell the Accountable Officer and the lay member: %1");
        put(QStringLiteral("told-%1-%2").arg(conduct::stepCode(taken.step, m_context.names), taken.on.iso()),
            what.arg(step), deadline(Moment(taken.on), m_context.limits.limit("conduct_told"), m_context.holidays).day,
            "conduct_told")
            .isOurs = true;
    }
    void addCharge(Day last)
    {
        if (last.isKnown() && last >= m_context.now.day && m_context.isWithinHorizon(last))
            put(QStringLiteral("six-months"),
                tr("Course of conduct: last day for a charge of an offence that only magistrates try"), last,
                "summary_only_charge");
    }

    std::vector<DueItem> &m_items;
    const FoundCourse &m_course;
    const DueContext &m_context;
};
} // namespace

void addConductDue(std::vector<DueItem> &items, const FoundCourse &course, const DueContext &context)
{
    ConductDue(items, course, context).add();
}
