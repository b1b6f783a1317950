// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/between_fields.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString words(const char *text) { return QCoreApplication::translate("Problems", text); }

std::vector<const Field *> fieldsNamed(const Kind &kind, const char *keys)
{
    std::vector<const Field *> named;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        if (const Field *field = kind.field(key))
            named.push_back(field);
    return named;
}

/// Whether one day or moment lies after another, as far as both are known; they sort as their texts do.
bool isAfter(const QString &one, const QString &other)
{
    const auto plain = [](QString text) { return text.endsWith(u'~') ? text.chopped(1) : text; };
    const QString a = plain(one), b = plain(other);
    const qsizetype both = std::min(a.size(), b.size());
    return QStringView(a).left(both) > QStringView(b).left(both);
}

/// The last day among the fields that the field follows, if it lies before that.
const Field *laterThan(const Kind &kind, const Field &field, const QString &day, const void *record)
{
    const Field *latest = nullptr;
    QString last = day;
    for (const Field *other : fieldsNamed(kind, field.sinceFields))
        if (const QString text = other->value(record).text(); isAfter(text, last)) {
            latest = other;
            last = text;
        }
    return latest;
}

/// The fields, if none of them says anything; blanks say nothing.
std::vector<const Field *> allUnknown(std::vector<const Field *> fields, const void *record)
{
    for (const Field *field : fields)
        if (const Value value = field->value(record); value.isNumber() || !value.text().trimmed().isEmpty())
            return {};
    return fields;
}

QString labelsOf(const Kind &kind, const std::vector<const Field *> &fields, const QString &join)
{
    QStringList labels;
    for (const Field *field : fields)
        labels.append(words("“%1”").arg(kind.shown(field->label)));
    return labels.join(join);
}
} // namespace

void addBetweenFields(Problems &found, const Kind &kind, const void *record, Day today)
{
    const auto say = [&](const Field &at, const QString &text) {
        found.push_back({QString::fromLatin1(at.key), text});
    };
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields) {
            const Value value = field.value(record);
            if (value.isNull())
                continue;
            const QString label = kind.shown(field.label);
            if (field.is(Field::Past) && value.text() > today.iso())
                say(field, words("“%1” lies in the future.").arg(label));
            if (field.sinceFields)
                if (const Field *later = laterThan(kind, field, value.text(), record))
                    say(field, words("“%1” lies before “%2”.").arg(label, kind.shown(later->label)));
            if (field.besideFields)
                if (const auto missing = allUnknown(fieldsNamed(kind, field.besideFields), record); !missing.empty())
                    say(*missing.front(), words("“%1” needs %2.").arg(label, labelsOf(kind, missing, words(" or "))));
        }
    if (const auto missing = allUnknown(fieldsNamed(kind, kind.anyOf), record); !missing.empty())
        say(*missing.front(), words("Give at least one of these: %1.").arg(labelsOf(kind, missing, words(", "))));
}
