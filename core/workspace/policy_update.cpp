// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/policy_update.h"
#include "core/letters/letter_template.h"
#include "core/office/follow_policy.h"
#include "core/office/office_limit.h"
#include "core/office/policy.h"
#include "core/procedures/procedure.h"
#include "core/surveys/survey_template.h"
#include "core/training/course.h"
#include <array>

namespace {
bool same(const ChoiceItem &a, const ChoiceItem &b) { return a.list == b.list && a.code == b.code; }
bool same(const BankHoliday &a, const BankHoliday &b) { return a.day == b.day && a.where == b.where; }
bool same(const OfficeLimit &a, const OfficeLimit &b) { return a.code == b.code; }
bool same(const LetterTemplate &a, const LetterTemplate &b) { return !a.code.isEmpty() && a.code == b.code; }
bool same(const Course &a, const Course &b) { return !a.code.isEmpty() && a.code == b.code; }

/// What has to be written for the items of one kind: how many, and how.
struct Coming {
    std::size_t count = 0;
    WriteStep write;
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

template <class T> Result<Coming> changesOf(const Workspace &office, const Result<std::vector<T>> &shipped)
{
    if (!shipped)
        return shipped.error();
    if (!may(office.actor(), Act::Change, kindOf<T>(), office.today()).everything)
        return Coming{}; // the next sitting of somebody who may brings them
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
    const std::size_t count = steps.size();
    return Coming{count, [was = std::move(*saved), steps = std::move(steps)](Write &write) -> Result<void> {
                      for (const PolicyStep<T> &step : steps) {
                          const Result<Saved<T>> done =
                              step.was ? write.change(was[*step.was], step.now) : write.add(step.now);
                          if (!done)
                              return done.error();
                      }
                      return {};
                  }};
}

/// The versions that come; what stands is never changed, for records began with it.
template <class T> Result<Coming> versionsOf(const Workspace &office, const Result<std::vector<T>> &shipped)
{
    if (!shipped)
        return shipped.error();
    if (!may(office.actor(), Act::Add, kindOf<T>(), office.today()).everything)
        return Coming{};
    const auto saved = office.all<T>();
    if (!saved)
        return saved.error();
    const Result<std::vector<T>> withdrawn = withdrawnOf<T>(office);
    if (!withdrawn)
        return withdrawn.error();
    std::vector<T> values;
    for (const Saved<T> &one : *saved)
        values.push_back(one.value);
    std::vector<T> coming = versionsComing<T>(values, *shipped);
    std::erase_if(coming, [&](const T &next) { // what the office took out does not come again
        return std::any_of(withdrawn->begin(), withdrawn->end(), [&](const T &gone) { return gone.code == next.code; });
    });
    const std::size_t count = coming.size();
    return Coming{count, [coming = std::move(coming)](Write &write) -> Result<void> {
                      for (const T &next : coming)
                          if (const auto added = write.add(next); !added)
                              return added.error();
                      return {};
                  }};
}
} // namespace

Result<int> bringPolicyUpToDate(Workspace &office)
{
    const std::array parts{changesOf(office, shippedChoices()),
                           changesOf(office, shippedBankHolidays()),
                           changesOf(office, shippedLimits()),
                           changesOf(office, shippedRecords<Course>(QStringLiteral("courses"))),
                           changesOf(office, shippedRecords<LetterTemplate>(QStringLiteral("letter-templates"))),
                           versionsOf(office, shippedRecords<Procedure>(QStringLiteral("procedures"))),
                           versionsOf(office, shippedRecords<SurveyTemplate>(QStringLiteral("surveys")))};
    std::size_t count = 0;
    for (const Result<Coming> &part : parts) {
        if (!part)
            return part.error();
        count += part->count;
    }
    if (count == 0)
        return 0;
    const Result<void> written =
        office.write(Workspace::tr("Policy brought up to this version"), [&](Write &write) -> Result<void> {
            for (const Result<Coming> &part : parts)
                if (part->count > 0)
                    if (const Result<void> done = part->write(write); !done)
                        return done;
            return {};
        });
    return written ? Result<int>(static_cast<int>(count)) : Result<int>(written.error());
}
