// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/measure_due.h"
#include "core/due/due_for.h"
#include "core/premises/measure_state.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

QString ownerName(const Measure &measure, const Names &names)
{
    return names.choiceLabel(QStringLiteral("owner-organisation"), measure.testedBy.text);
}
} // namespace

void addMeasureDue(std::vector<DueItem> &items, const Saved<Measure> &measure, bool hasAction,
                   const DueContext &context)
{
    const Measure &value = measure.value;
    const auto put = [&](const char *key, const QString &what, Day due) {
        DueItem &item = items.emplace_back();
        item.due = Deadline(due);
        item.what = what;
        item.record = measure.stamp.id;
        item.reference = measure.stamp.reference;
        item.title = value.name;
        item.obligations = obligationsOf(value, context.names);
        item.key = QLatin1String(key);
        item.isOurs = true;
        item.list = DueList::Register;
        handTo(item, value.seenToBy.value, value.testedBy, context);
    };
    const Day today = context.now.day;
    const MeasureState state = measureState(value, today, context.names);
    if (state == MeasureState::Fault && !hasAction)
        put("measure-fault", tr("Have the fault put right"), openFault(value, today, context.names)->on);
    if (const Day next = nextTest(value, today, context.names); context.isWithinHorizon(next))
        put("measure-test",
            isOwnOrganisation(value.testedBy, context.names)
                ? tr("Test the measure")
                : tr("Have the measure tested: %1").arg(ownerName(value, context.names)),
            next);
}
