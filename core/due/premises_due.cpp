// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/premises_due.h"
#include "core/due/due_for.h"
#include "core/premises/key_state.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

Day after(Day from, const char *limit, const DueContext &context)
{
    const TimeLimit kept = context.limits.limit(limit);
    return from.isKnown() && kept.amount > 0 ? deadline(Moment(from), kept, context.holidays).day : Day();
}

DueItem &put(std::vector<DueItem> &items, const Stamp &stamp, const QString &title, const QString &key,
             const QString &what, Day due, const DueContext &context)
{
    DueItem &item = items.emplace_back();
    item.due = Deadline(due);
    item.what = what;
    item.record = stamp.id;
    item.reference = stamp.reference;
    item.title = title;
    item.key = key;
    item.isOurs = true;
    item.list = DueList::Register;
    handToLsms(item, context);
    return item;
}

QString nameOf(const KeyHolding &holding, const Names &names)
{
    return holding.person.isNull() ? holding.name : names.recordName(kindOf<Person>(), holding.person.value);
}

/// What a code asks for: the earliest of its reasons, since one change serves them all.
void addCodeDue(std::vector<DueItem> &items, const Saved<KeyOrCode> &key, const Leavers &leavers,
                const DueContext &context)
{
    const KeyOrCode &value = key.value;
    const Day today = context.now.day;
    Day due = changeDue(value, context.names);
    QString what = tr("Change the code: it has been in use since %1").arg(show(value.changed));
    const auto soonest = [&](Day day, const QString &words) {
        if (day.isKnown() && (!due.isKnown() || day < due)) {
            due = day;
            what = words;
        }
    };
    for (const KeyHolding &holding : value.holders) {
        if (isOpenLoss(value, holding, today, context.names))
            soonest(after(holding.lost, "code_change_leaver", context), tr("Change the code: it was disclosed"));
        const Day left = leavers.value(holding.person.value);
        if (left.isKnown() && isOutOn(holding, left) && (!value.changed.isKnown() || value.changed <= left))
            soonest(after(left, "code_change_leaver", context), tr("Change the code: somebody who knows it leaves"));
    }
    if (context.isWithinHorizon(due))
        put(items, key.stamp, value.name, QStringLiteral("code-change"), what, due, context).obligations =
            context.limits.obligations("code_change");
}

void addOneKeyDue(std::vector<DueItem> &items, const Saved<KeyOrCode> &key, const Leavers &leavers,
                  const DueContext &context)
{
    const KeyOrCode &value = key.value;
    for (const KeyHolding &holding : value.holders) {
        const QString number = QString::number(holding.id);
        if (isOpenLoss(value, holding, context.now.day, context.names))
            put(items, key.stamp, value.name, QStringLiteral("key-lost-") + number,
                tr("Have the lock changed, or say why not: the key is lost"),
                after(holding.lost, "code_change_leaver", context), context)
                .obligations = QStringLiteral("P8.4");
        const Day left = leavers.value(holding.person.value);
        if (!left.isKnown() || !isOutOn(holding, left) || !context.isWithinHorizon(left))
            continue;
        DueItem &item = put(items, key.stamp, nameOf(holding, context.names), QStringLiteral("key-back-") + number,
                            tr("Get the key back: %1").arg(value.name), left, context);
        item.obligations = QStringLiteral("P8.4");
        item.namesPerson = true;
    }
}
} // namespace

void addSiteDue(std::vector<DueItem> &items, const Saved<Site> &site, const DueContext &context)
{
    for (const EmergencyProcedure &one : site.value.procedures) {
        const Day next = after(one.tested, "emergency_procedure_test", context);
        if (!context.isWithinHorizon(next))
            continue;
        const QString name = context.names.choiceLabel(QStringLiteral("emergency-procedure"), one.procedure.text);
        put(items, site.stamp, site.value.name, QStringLiteral("procedure-") + one.procedure.text,
            tr("Test the emergency procedure: %1").arg(name), next, context)
            .obligations = context.limits.obligations("emergency_procedure_test");
    }
    const Day service = after(site.value.cctvServiced, "cctv_service", context);
    if (site.value.cctv != false && context.isWithinHorizon(service))
        put(items, site.stamp, site.value.name, QStringLiteral("cctv-service"), tr("Have the CCTV serviced"), service,
            context)
            .obligations = context.limits.obligations("cctv_service");
}

void addKeyDue(std::vector<DueItem> &items, const Saved<KeyOrCode> &key, const Leavers &leavers,
               const DueContext &context)
{
    if (key.value.retired.isKnown() && key.value.retired <= context.now.day)
        return;
    if (isCode(key.value, context.names))
        addCodeDue(items, key, leavers, context);
    else
        addOneKeyDue(items, key, leavers, context);
}

void addGoodsDue(std::vector<DueItem> &items, const Saved<GoodsReceived> &goods, const DueContext &context)
{
    const GoodsReceived &value = goods.value;
    const QString obligations = context.limits.obligations("goods_collected");
    if (!isSigned(value)) {
        DueItem &item = put(items, goods.stamp, value.what, QStringLiteral("goods-signature"), tr("Have it signed for"),
                            value.received.day(), context);
        item.obligations = obligations;
        item.isOurs = false;
        handTo(item, value.receivedBy.value, context);
    }
    if (const Day by = collectBy(value, context.names); context.isWithinHorizon(by)) {
        DueItem &item =
            put(items, goods.stamp, value.what, QStringLiteral("goods-collect"), tr("Collect the goods"), by, context);
        item.obligations = obligations;
        handTo(item, value.forPerson.value, context);
    }
}
