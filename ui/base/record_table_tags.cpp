// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_table_tags.h"
#include "core/records/field.h"

namespace {

std::optional<TagText> gradeTag(const QString &word, int rank)
{
    constexpr int kModerate = 2;
    if (rank == 0)
        return TagText{word, Tone::Neutral, Shape::Dash};
    if (rank < kModerate)
        return TagText{word, Tone::Neutral, Shape::Down};
    return TagText{word, rank == kModerate ? Tone::Warning : Tone::Danger, Shape::Up};
}

} // namespace

std::optional<TagText> tagOf(const ChoiceName &item)
{
    const auto has = [&item](const char *trait) { return item.traits.contains(QLatin1String(trait)); };
    for (const QString &trait : item.traits)
        if (trait.startsWith(QStringLiteral("rank:")))
            return gradeTag(item.label, trait.mid(5).toInt());
    if (has("closed") || has("tone:good"))
        return TagText{item.label, Tone::Good, Shape::Tick};
    if (has("start") || has("tone:danger"))
        return TagText{item.label, Tone::Danger, Shape::Dot};
    if (has("waits") || has("tone:warning"))
        return TagText{item.label, Tone::Warning, Shape::Dot};
    if (has("open") || has("tone:info"))
        return TagText{item.label, Tone::Info, Shape::Dot};
    return {};
}

std::optional<TagText> tagOf(const Field &field, const Value &value, const Names &names)
{
    if (field.type != Type::Choice || value.isNull())
        return {};
    for (const ChoiceName &item : names.choices(QString::fromUtf8(field.listName)))
        if (item.code == value.text())
            return tagOf(item);
    return {};
}
