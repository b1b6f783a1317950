// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/canonical.h"
#include "core/records/any_record.h"
#include <algorithm>
#include <charconv>
#include <cstring>

namespace {

void appendNumber(QByteArray &out, qint64 number)
{
    char digits[24];
    char *const end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end - digits);
}

/// Backslash and line feed are the only characters that could be mistaken for the form itself.
void appendEscaped(QByteArray &out, const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains('\\') || utf8.contains('\n'))
        utf8.replace('\\', "\\\\").replace('\n', "\\n");
    out.append(utf8);
}

void appendValue(QByteArray &out, const Value &value)
{
    if (value.isNumber()) {
        out.append('#');
        appendNumber(out, value.number());
    } else {
        out.append('"');
        appendEscaped(out, value.text());
    }
}

} // namespace

std::vector<CanonicalForm::Entry> CanonicalForm::entriesOf(const Kind &kind)
{
    const AnyRecord fresh(kind);
    std::vector<Entry> entries;
    for (const Field *field : kind.fields())
        entries.push_back({field, field->value(fresh.data()) == Value(qint64(0))});
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return std::strcmp(a.field->key, b.field->key) < 0; });
    return entries;
}

CanonicalForm::CanonicalForm(const Kind &kind) : m_kind(kind), m_entries(entriesOf(kind))
{
    for (const Children &list : kind.lists)
        m_lists.push_back({&list, entriesOf(list.kind())});
    std::sort(m_lists.begin(), m_lists.end(),
              [](const Rows &a, const Rows &b) { return std::strcmp(a.list->key, b.list->key) < 0; });
}

void CanonicalForm::append(QByteArray &out, const std::vector<Entry> &entries, const void *record)
{
    for (const Entry &entry : entries) {
        const Value value = entry.field->value(record);
        if (value.isNull() || (entry.startsAtZero && value.isNumber() && value.number() == 0))
            continue;
        out.append(entry.field->key).append('=');
        appendValue(out, value);
        out.append('\n');
    }
}

QByteArray CanonicalForm::of(const void *record, const QString &reference) const
{
    QByteArray out;
    out.reserve(1024);
    out.append(m_kind.name).append(' ');
    appendEscaped(out, reference);
    out.append('\n');
    append(out, m_entries, record);
    for (const Rows &rows : m_lists) {
        std::vector<const void *> sorted;
        for (std::size_t i = 0; i < rows.list->size(record); ++i)
            sorted.push_back(rows.list->at(record, i));
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](const void *a, const void *b) { return rows.list->id(a) < rows.list->id(b); });
        for (const void *row : sorted) {
            out.append(rows.list->key).append('/');
            appendNumber(out, rows.list->id(row));
            out.append('\n');
            append(out, rows.entries, row);
        }
    }
    return out;
}

QByteArray canonical(const Kind &kind, const void *record, const QString &reference)
{
    return CanonicalForm(kind).of(record, reference);
}
