// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/fault_action.h"
#include <QCoreApplication>

Action faultAction(const Saved<Measure> &measure, const MeasureTest &test, const TimeLimits &limits, const Names &names)
{
    const Measure &value = measure.value;
    Action action;
    action.holder = AnyId{measure.stamp.id};
    const QString found = test.found.simplified();
    action.what = found.isEmpty()
                      ? QCoreApplication::translate("fault_action", "Have %1 put right").arg(value.name)
                      : QCoreApplication::translate("fault_action", "Have %1 put right: %2").arg(value.name, found);
    action.owner = value.seenToBy;
    action.organisation = value.testedBy;
    action.due = deadline(Moment(test.on), limits.limit("fault_put_right"), {}).day;
    action.obligations = obligationsOf(value, names);
    return action;
}
