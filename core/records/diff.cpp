// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/diff.h"
#include "core/records/rows.h"
#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace {

Value joined(const std::vector<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

std::vector<RecordId> parted(const Value &value)
{
    std::vector<RecordId> ids;
    for (const QString &text : value.text().split(u' ', Qt::SkipEmptyParts))
        ids.push_back(text.toLongLong());
    return ids;
}

std::vector<RecordId> sorted(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Either side may be missing: nothing of it is known.
void compare(Changes &changes, const Kind &kind, const QString &prefix, const void *before, const void *after)
{
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields) {
            Value was = before ? field.value(before) : Value();
            Value is = after ? field.value(after) : Value();
            if (was != is)
                changes.push_back({prefix + QLatin1String(field.key), std::move(was), std::move(is)});
        }
}

void compareRows(Changes &changes, const Children &list, const void *before, const void *after)
{
    const auto was = rowIds(list, before);
    const auto is = rowIds(list, after);
    const QString key = QLatin1String(list.key);
    if (was != is)
        changes.push_back({key, joined(was), joined(is)});
    const auto prefix = [&](RecordId id) { return key + u'/' + QString::number(id) + u'/'; };
    for (std::size_t i = 0; i < was.size(); ++i) {
        const auto now = indexOfRow(list, after, was[i]);
        compare(changes, list.kind(), prefix(was[i]), list.at(before, i), now ? list.at(after, *now) : nullptr);
    }
    for (std::size_t i = 0; i < is.size(); ++i)
        if (std::find(was.begin(), was.end(), is[i]) == was.end())
            compare(changes, list.kind(), prefix(is[i]), nullptr, list.at(after, i));
}

const Value &from(const Change &change, Direction d) { return d == Direction::Forwards ? change.before : change.after; }
const Value &to(const Change &change, Direction d) { return d == Direction::Forwards ? change.after : change.before; }

Error doesNotFit(const QString &path)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("Diff", "The record does not hold at “%1” what its history says.").arg(path)};
}

/// A row that goes takes its values with it: each must have been said, or be what a new row starts with.
Result<void> checkGoing(const Children &list, const void *row, const Changes &changes)
{
    const AnyRecord fresh(list.kind());
    const QString prefix = QLatin1String(list.key) + u'/' + QString::number(list.id(row)) + u'/';
    for (const Field *field : list.kind().fields()) {
        const Value value = field->value(row);
        if (value.isNull() || value == field->value(fresh.data()))
            continue;
        const QString path = prefix + QLatin1String(field->key);
        if (std::none_of(changes.begin(), changes.end(), [&](const Change &c) { return c.path == path; }))
            return doesNotFit(path);
    }
    return {};
}

Result<void> checkList(const Children &list, const void *record, const Change &change, const Changes &all, Direction d)
{
    if (sorted(rowIds(list, record)) != sorted(parted(from(change, d))))
        return doesNotFit(change.path);
    const auto target = parted(to(change, d));
    for (std::size_t i = 0; i < list.size(record); ++i) {
        const void *row = list.at(record, i);
        if (std::find(target.begin(), target.end(), list.id(row)) == target.end())
            if (auto checked = checkGoing(list, row, all); !checked)
                return checked;
    }
    return {};
}

Result<void> check(const Kind &kind, const void *record, const Changes &changes, Direction d)
{
    for (const Change &change : changes) {
        if (const Children *list = listOf(kind, change.path)) {
            if (auto checked = checkList(*list, record, change, changes, d); !checked)
                return checked;
            continue;
        }
        const auto place = placeOf(kind, change.path);
        if (!place)
            return doesNotFit(change.path);
        const void *holder = holderOf(*place, record);
        if ((holder ? place->field->value(holder) : Value()) != from(change, d))
            return doesNotFit(change.path);
    }
    return {};
}

QJsonValue jsonOf(const Value &value)
{
    constexpr qint64 kExact = qint64(1) << 53;
    if (value.isText())
        return value.text();
    if (value.number() > kExact || value.number() < -kExact)
        return QJsonObject{{QStringLiteral("number"), QString::number(value.number())}};
    return value.number();
}

std::optional<Value> valueOf(const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return Value();
    if (json.isString())
        return Value(json.toString());
    if (json.isDouble())
        return Value(json.toInteger());
    bool isNumber = false;
    const qint64 number = json.toObject().value(QStringLiteral("number")).toString().toLongLong(&isNumber);
    return isNumber ? std::optional(Value(number)) : std::nullopt;
}

} // namespace

Changes diff(const Kind &kind, const void *before, const void *after)
{
    Changes changes;
    compare(changes, kind, QString(), before, after);
    for (const Children &list : kind.lists)
        compareRows(changes, list, before, after);
    return changes;
}

Result<void> apply(const Kind &kind, void *record, const Changes &changes, Direction direction)
{
    if (auto checked = check(kind, record, changes, direction); !checked)
        return checked;
    for (const Change &change : changes)
        if (const Children *list = listOf(kind, change.path))
            arrangeRows(*list, record, parted(to(change, direction)));
    for (const Change &change : changes) {
        const auto place = placeOf(kind, change.path);
        void *holder = place ? holderOf(*place, record) : nullptr;
        if (holder && !place->field->setValue(holder, to(change, direction)))
            return doesNotFit(change.path);
    }
    return {};
}

QJsonArray changesToJson(const Changes &changes)
{
    QJsonArray json;
    for (const Change &change : changes) {
        QJsonObject one{{QStringLiteral("path"), change.path}};
        if (!change.before.isNull())
            one.insert(QStringLiteral("before"), jsonOf(change.before));
        if (!change.after.isNull())
            one.insert(QStringLiteral("after"), jsonOf(change.after));
        json.append(one);
    }
    return json;
}

Result<Changes> changesFromJson(const QJsonArray &json)
{
    Changes changes;
    for (const QJsonValue &one : json) {
        const QJsonObject object = one.toObject();
        const QString path = object.value(QStringLiteral("path")).toString();
        const auto before = valueOf(object.value(QStringLiteral("before")));
        const auto after = valueOf(object.value(QStringLiteral("after")));
        if (path.isEmpty() || !before || !after)
            return Error{Error::Code::Damaged,
                         QCoreApplication::translate("Diff", "A change in the journal can’t be read.")};
        changes.push_back({path, *before, *after});
    }
    return changes;
}
