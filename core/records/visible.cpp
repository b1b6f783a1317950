// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/visible.h"
#include "core/records/any_record.h"
#include <algorithm>

namespace {

/// A value that a new record does not have.
bool isKnown(const Kind &kind, const Field &field, const void *record)
{
    const Value value = field.value(record);
    return !value.isNull() && value != field.value(AnyRecord(kind).data());
}

const Field *fieldNamed(const Kind &kind, const char *key)
{
    return key && *key ? kind.field(QString::fromUtf8(key)) : nullptr;
}

QStringList parts(const Value &value) { return value.stored().split(u'|', Qt::SkipEmptyParts); }

/// Several choices match where any of them does.
bool matches(const Field &controlling, const void *record, const char *wanted)
{
    const Value value = controlling.value(record);
    if (qstrcmp(wanted, "*") == 0)
        return !value.isNull();
    const QStringList values = QString::fromUtf8(wanted).split(u'|');
    for (const QString &held : parts(value))
        if (values.contains(held))
            return true;
    return false;
}

bool isAsked(const Kind &kind, const char *asks, const void *record, const Names &names)
{
    const Field *pick = asks ? fieldNamed(kind, kind.picks) : nullptr;
    if (!pick)
        return true;
    const QString trait = QStringLiteral("asks:") + QLatin1String(asks);
    for (const QString &code : parts(pick->value(record)))
        if (names.hasTrait(QString::fromUtf8(pick->listName), code, trait))
            return true;
    return false;
}

} // namespace

bool isShown(const Kind &kind, const Field &field, const void *record)
{
    const Field *controlling = fieldNamed(kind, field.whenField);
    return !controlling || matches(*controlling, record, field.whenValues) || isKnown(kind, field, record);
}

bool isShown(const Kind &kind, const Section &section, const void *record, const Names &names)
{
    if (isAsked(kind, section.asks, record, names))
        return true;
    for (const Field &field : section.fields)
        if (!field.is(Field::Hidden) && isKnown(kind, field, record))
            return true;
    return false;
}

bool isShown(const Kind &kind, const Children &list, const void *record, const Names &names)
{
    return !isProgramsOwn(list) && (list.size(record) > 0 || isAsked(kind, list.asks, record, names));
}

bool isProgramsOwn(const Children &list)
{
    const std::vector<const Field *> fields = list.kind().fields();
    return std::all_of(fields.begin(), fields.end(), [](const Field *field) { return field->is(Field::Derived); });
}

std::vector<ShownSection> shownSections(const Kind &kind, const void *record, const Names &names)
{
    std::vector<ShownSection> all;
    for (const Section &section : kind.sections) {
        if (!isShown(kind, section, record, names))
            continue;
        ShownSection shown{&section, {}};
        for (const Field &field : section.fields)
            if (!field.is(Field::Hidden) && isShown(kind, field, record))
                shown.fields.push_back(&field);
        if (!shown.fields.empty())
            all.push_back(std::move(shown));
    }
    return all;
}

std::vector<const Children *> shownLists(const Kind &kind, const void *record, const Names &names)
{
    std::vector<const Children *> all;
    for (const Children &list : kind.lists)
        if (isShown(kind, list, record, names))
            all.push_back(&list);
    return all;
}
