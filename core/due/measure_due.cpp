// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/measure_due.h"
#include "core/premises/measure_state.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

void handTo(DueItem &item, const Measure &measure, const DueContext &context)
{
    const QString &list = QStringLiteral("owner-organisation");
    if (!measure.seenToBy.isNull()) {
        item.who = context.names.recordName(kindOf<Person>(), measure.seenToBy.value);
        item.person = measure.seenToBy.value;
    } else if (measure.testedBy.isKnown() &&
               !context.names.hasTrait(list, measure.testedBy.text, QStringLiteral("own"))) {
        item.who = context.names.choiceLabel(list, measure.testedBy.text);
    } else {
        item.who = context.posts.lsms().name;
        item.person = context.posts.lsms().person;
        item.isLsms = true;
    }
}

QString obligationOf(const Measure &measure, const Names &names)
{
    for (const ChoiceName &kind : names.choices(QStringLiteral("measure-kind")))
        if (kind.code == measure.kind.text)
            return kind.trait(u"obligation");
    return {};
}
} // namespace

void addMeasureDue(std::vector<DueItem> &items, const Saved<Measure> &measure, const DueContext &context)
{
    const Measure &value = measure.value;
    const auto put = [&](const char *key, const QString &what, Day due) {
        DueItem &item = items.emplace_back();
        item.due = Deadline(due);
        item.what = what;
        item.record = measure.stamp.id;
        item.reference = measure.stamp.reference;
        item.title = value.name;
        item.obligations = obligationOf(value, context.names);
        item.key = QLatin1String(key);
        item.isOurs = true;
        item.list = DueList::Register;
        handTo(item, value, context);
    };
    const Day today = context.now.day;
    const MeasureState state = measureState(value, today, context.names);
    if (state == MeasureState::Fault)
        put("measure-fault", tr("Have the fault put right"), openFault(value, today, context.names)->on);
    if (const Day next = nextTest(value, today, context.names); context.isWithinHorizon(next))
        put("measure-test", tr("Test the measure"), next);
}
