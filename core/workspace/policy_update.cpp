// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/policy_update.h"
#include "core/letters/letter_template.h"
#include "core/office/follow_policy.h"
#include "core/office/office_limit.h"
#include "core/office/policy.h"
#include "core/procedures/follow_procedures.h"
#include "core/training/course.h"

namespace {
bool same(const ChoiceItem &a, const ChoiceItem &b) { return a.list == b.list && a.code == b.code; }
bool same(const BankHoliday &a, const BankHoliday &b) { return a.day == b.day && a.where == b.where; }
bool same(const OfficeLimit &a, const OfficeLimit &b) { return a.code == b.code; }
bool same(const LetterTemplate &a, const LetterTemplate &b) { return !a.code.isEmpty() && a.code == b.code; }
bool same(const Course &a, const Course &b) { return !a.code.isEmpty() && a.code == b.code; }

/// What has to be written for the items of one kind.
template <class T> struct Steps {
    std::vector<Saved<T>> office;
    std::vector<PolicyStep<T>> steps;
};

template <class T> Result<std::vector<T>> withdrawnOf(const Workspace &office)
{
    const Result<std::vector<RecordId>> ids = office.list(kindOf<T>()).ids({.withdrawn = true});
    if (!ids)
        return ids.error();
    std::vector<T> all;
    for (const RecordId id : *ids) {
        const Result<Saved<T>> one = office.load(Id<T>{id});
        if (!one)
            return one.error();
        all.push_back(one->value);
    }
    return all;
}

template <class T> Result<Steps<T>> stepsFor(const Workspace &office, const Result<std::vector<T>> &shipped)
{
    if (!shipped)
        return shipped.error();
    if (!may(office.actor(), Act::Change, kindOf<T>(), office.today()).everything)
        return Steps<T>{}; // the next sitting of somebody who may brings them
    Result<std::vector<Saved<T>>> saved = office.all<T>();
    if (!saved)
        return saved.error();
    std::vector<T> values;
    for (const Saved<T> &item : *saved)
        values.push_back(item.value);
    std::vector<PolicyStep<T>> steps =
        followPolicy<T>(values, *shipped, [](const T &a, const T &b) { return same(a, b); });
    const Result<std::vector<T>> withdrawn = withdrawnOf<T>(office);
    if (!withdrawn)
        return withdrawn.error();
    std::erase_if(steps, [&](const PolicyStep<T> &step) { // what the office took out does not come again
        return !step.was &&
               std::any_of(withdrawn->begin(), withdrawn->end(), [&](const T &gone) { return same(gone, step.now); });
    });
    return Steps<T>{std::move(*saved), std::move(steps)};
}

template <class T> Result<void> take(Write &write, const Steps<T> &todo)
{
    for (const PolicyStep<T> &step : todo.steps) {
        const Result<Saved<T>> done = step.was ? write.change(todo.office[*step.was], step.now) : write.add(step.now);
        if (!done)
            return done.error();
    }
    return {};
}

/// The versions of procedures that come; what stands is never changed, for incidents began with it.
Result<std::vector<Procedure>> proceduresFor(const Workspace &office)
{
    const auto shipped = shippedRecords<Procedure>(QStringLiteral("procedures"));
    if (!shipped)
        return shipped.error();
    if (!may(office.actor(), Act::Add, kindOf<Procedure>(), office.today()).everything)
        return std::vector<Procedure>();
    const auto saved = office.all<Procedure>();
    if (!saved)
        return saved.error();
    const Result<std::vector<Procedure>> withdrawn = withdrawnOf<Procedure>(office);
    if (!withdrawn)
        return withdrawn.error();
    std::vector<Procedure> values;
    for (const Saved<Procedure> &one : *saved)
        values.push_back(one.value);
    std::vector<Procedure> coming = versionsToFollow(values, *shipped);
    std::erase_if(coming, [&](const Procedure &next) { // what the office took out does not come again
        return std::any_of(withdrawn->begin(), withdrawn->end(),
                           [&](const Procedure &gone) { return gone.code == next.code; });
    });
    return coming;
}
} // namespace

Result<int> bringPolicyUpToDate(Workspace &office)
{
    const auto choices = stepsFor(office, shippedChoices());
    if (!choices)
        return choices.error();
    const auto holidays = stepsFor(office, shippedBankHolidays());
    if (!holidays)
        return holidays.error();
    const auto limits = stepsFor(office, shippedLimits());
    if (!limits)
        return limits.error();
    const auto courses = stepsFor(office, shippedRecords<Course>(QStringLiteral("courses")));
    if (!courses)
        return courses.error();
    const auto letters = stepsFor(office, shippedRecords<LetterTemplate>(QStringLiteral("letter-templates")));
    if (!letters)
        return letters.error();
    const auto procedures = proceduresFor(office);
    if (!procedures)
        return procedures.error();
    const auto count = static_cast<int>(choices->steps.size() + holidays->steps.size() + limits->steps.size() +
                                        courses->steps.size() + letters->steps.size() + procedures->size());
    if (count == 0)
        return 0;
    const Result<void> written =
        office.write(Workspace::tr("Policy brought up to this version"), [&](Write &write) -> Result<void> {
            if (const Result<void> done = take(write, *choices); !done)
                return done;
            if (const Result<void> done = take(write, *holidays); !done)
                return done;
            if (const Result<void> done = take(write, *limits); !done)
                return done;
            if (const Result<void> done = take(write, *courses); !done)
                return done;
            if (const Result<void> done = take(write, *letters); !done)
                return done;
            for (const Procedure &next : *procedures)
                if (const auto added = write.add(next); !added)
                    return added.error();
            return {};
        });
    if (!written)
        return written.error();
    return count;
}
