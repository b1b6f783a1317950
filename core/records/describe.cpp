// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/describe.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include <QCoreApplication>
#include <QSet>

namespace {

QString words(const char *text) { return QCoreApplication::translate("Describe", text); }

QString side(const Field &field, const Value &value, const Names &names)
{
    return value.isNull() ? words("not known") : showShort(field, value, names);
}

QSet<QString> numbers(const Value &value)
{
    const QStringList ids = value.text().split(u' ', Qt::SkipEmptyParts);
    return {ids.begin(), ids.end()};
}

QString describeRows(const Change &change)
{
    const auto was = numbers(change.before);
    const auto is = numbers(change.after);
    const auto added = (is - was).size();
    const auto removed = (was - is).size();
    QStringList said;
    if (added > 0)
        said.append(words("%1 added").arg(added));
    if (removed > 0)
        said.append(words("%1 removed").arg(removed));
    return said.isEmpty() ? words("put in another order") : said.join(QStringLiteral(", "));
}

} // namespace

QString describe(const Kind &kind, const Change &change, const Names &names)
{
    const QString pattern = words("%1: %2");
    if (const Children *list = listOf(kind, change.path))
        return pattern.arg(kind.shown(list->label), describeRows(change));
    const auto place = placeOf(kind, change.path);
    if (!place)
        return pattern.arg(change.path, words("%1 → %2").arg(change.before.stored(), change.after.stored()));
    const QString before = side(*place->field, change.before, names);
    const bool isTakenAway = place->field->type == Type::Link && change.after.isNull();
    const QString after = isTakenAway ? words("none") : side(*place->field, change.after, names);
    const QString said = before == after && place->field->type == Type::LongText ? words("changed further on")
                                                                                 : words("%1 → %2").arg(before, after);
    const QString text = pattern.arg(place->kind->shown(place->field->label), said);
    return place->list ? pattern.arg(kind.shown(place->list->label), text) : text;
}
