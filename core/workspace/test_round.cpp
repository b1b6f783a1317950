// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/test_round.h"
#include "core/base/count.h"
#include "core/premises/measure_state.h"
#include "core/workspace/fault_action.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int kAhead = 7; ///< days before its day a test may be made on the way

QString tr(const char *text) { return QCoreApplication::translate("test_round", text); }

Result<Organisation> organisationOf(const Workspace &workspace)
{
    const auto all = workspace.all<Organisation>();
    if (!all)
        return all.error();
    return all->empty() ? Organisation() : all->front().value;
}

bool isFault(const RoundResult &result, const Names &names)
{
    return names.hasTrait(QStringLiteral("test-result"), result.result.text, QStringLiteral("fault"));
}

/// The row that the later state of a measure has and the earlier had not.
const MeasureTest *addedTest(const Measure &before, const Measure &after)
{
    for (const MeasureTest &test : after.tests)
        if (std::none_of(before.tests.begin(), before.tests.end(),
                         [&test](const MeasureTest &old) { return old.id == test.id; }))
            return &test;
    return nullptr;
}

Result<void> enter(Write &write, const TestRound &round, const RoundResult &result, const TimeLimits &limits,
                   SavedRound &saved)
{
    const auto was = write.load(result.measure);
    if (!was)
        return was.error();
    Measure now = was->value;
    MeasureTest &test = now.tests.emplace_back();
    test.on = round.on;
    test.by = round.by.trimmed();
    test.result = result.result;
    test.found = result.found.trimmed();
    const auto changed = write.change(*was, now);
    if (!changed)
        return changed.error();
    const MeasureTest *added = addedTest(was->value, changed->value);
    if (!added)
        return Error{Error::Code::Refused, tr("The test of %1 was not kept.").arg(now.name)};
    saved.tests.push_back({result.measure, changed->stamp.version, added->id});
    const Names &names = write.context().names;
    if (!result.setsAction || !isFault(result, names))
        return {};
    const auto action = write.add(faultAction(*changed, *added, limits, names));
    if (!action)
        return action.error();
    saved.actions.push_back(*action);
    return {};
}

Result<void> takeOut(Write &write, const SavedRound::Entry &entry)
{
    const auto was = write.load(entry.measure);
    if (!was)
        return was.error();
    if (was->stamp.version != entry.version)
        return Error{Error::Code::Refused,
                     tr("%1 was changed since. Change its test diary instead.").arg(was->value.name)};
    Measure now = was->value;
    now.tests.erase(std::remove_if(now.tests.begin(), now.tests.end(),
                                   [&entry](const MeasureTest &test) { return test.id == entry.test; }),
                    now.tests.end());
    const auto changed = write.change(*was, now);
    return changed ? Result<void>() : Result<void>(changed.error());
}
} // namespace

bool isDueInRound(const Measure &measure, Day on, const Names &names)
{
    return isForTesting(measure, on.plus(kAhead), names);
}

Result<std::vector<Saved<Measure>>> measuresOfRound(const Workspace &workspace, Id<Site> site, Day on)
{
    const Names &names = workspace.names();
    const auto ids = workspace.list(kindOf<Measure>())
                         .ids({.filters = {{QStringLiteral("site"), Filter::Is::OneOf, {Value(site.value)}}},
                               .sort = QStringLiteral("name"),
                               .descending = false});
    if (!ids)
        return ids.error();
    std::vector<Saved<Measure>> all;
    for (const RecordId id : *ids) {
        auto one = workspace.load(Id<Measure>{id});
        if (!one)
            return one.error();
        const MeasureState state = measureState(one->value, on, names);
        if (state != MeasureState::Removed && state != MeasureState::Exempt)
            all.push_back(std::move(*one));
    }
    std::stable_partition(all.begin(), all.end(),
                          [&](const Saved<Measure> &measure) { return isDueInRound(measure.value, on, names); });
    return all;
}

Result<SavedRound> saveRound(Workspace &workspace, const TestRound &round)
{
    if (!round.on.isKnown())
        return Error{Error::Code::Refused, tr("Say on which day the tests were made.")};
    std::vector<RoundResult> made;
    for (const RoundResult &result : round.results)
        if (result.result.isKnown())
            made.push_back(result);
    if (made.empty())
        return Error{Error::Code::Refused, tr("Give the result of one measure at least.")};
    for (const RoundResult &result : made)
        if (isFault(result, workspace.names()) && result.found.trimmed().isEmpty())
            return Error{Error::Code::Refused,
                         tr("Say what was found at %1.")
                             .arg(workspace.names().recordName(kindOf<Measure>(), result.measure.value))};
    const Result<Organisation> office = organisationOf(workspace);
    if (!office)
        return office.error();
    const TimeLimits limits(*office, workspace.names());
    SavedRound saved;
    const QString why = tr("Round of %1 tests on %2").arg(shownCount(static_cast<qint64>(made.size())), round.on.iso());
    const Result<void> written = workspace.write(why, [&](Write &write) -> Result<void> {
        saved = {};
        for (const RoundResult &result : made)
            if (const Result<void> done = enter(write, round, result, limits, saved); !done)
                return done;
        return {};
    });
    if (!written)
        return written.error();
    return saved;
}

Result<void> takeBackRound(Workspace &workspace, const SavedRound &round)
{
    const QString why = tr("Round of tests taken back");
    return workspace.write(why, [&](Write &write) -> Result<void> {
        for (const Saved<Action> &action : round.actions)
            if (const Result<void> done = write.withdraw(action, why); !done)
                return done;
        for (const SavedRound::Entry &entry : round.tests)
            if (const Result<void> done = takeOut(write, entry); !done)
                return done;
        return {};
    });
}
