// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tidy.h"

namespace {
bool needsTidying(const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x300 || c == u'\r')
            return true; // nothing below combines with anything
    return false;
}
} // namespace

QString tidied(const QString &text)
{
    if (!needsTidying(text))
        return text;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return lines.normalized(QString::NormalizationForm_C);
}

bool isStorable(const QString &text) { return !text.contains(QChar(u'\0')) && text.isValidUtf16(); }

void tidy(const Kind &kind, void *record)
{
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields)
            if (const Value value = field.value(record); value.isText())
                if (const QString text = tidied(value.text()); text != value.text())
                    field.setValue(record, text);
    for (const Children &list : kind.lists)
        for (std::size_t i = 0; i < list.size(record); ++i)
            tidy(list.kind(), list.edit(record, i));
}
