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
    if (const QString rank = item.trait(u"rank"); !rank.isEmpty())
        return gradeTag(item.label, rank.toInt());
    const auto has = [&item](QStringView trait) { return item.has(trait); };
    if (has(u"closed") || has(u"tone:good"))
        return TagText{item.label, Tone::Good, Shape::Tick};
    if (has(u"start") || has(u"tone:danger"))
        return TagText{item.label, Tone::Danger, Shape::Dot};
    if (has(u"waits") || has(u"tone:warning"))
        return TagText{item.label, Tone::Warning, Shape::Dot};
    if (has(u"open") || has(u"tone:info"))
        return TagText{item.label, Tone::Info, Shape::Dot};
    return {};
}

std::optional<TagText> tagOf(const Found &found)
{
    const bool grave = found.tone == Tone::Danger || found.tone == Tone::Warning;
    if (found.text.isEmpty() || found.as == Found::As::Words)
        return {};
    if (found.as == Found::As::Grade)
        return TagText{found.text, found.tone, grave ? Shape::Up : Shape::Down};
    switch (found.tone) {
    case Tone::Good:
        return TagText{found.text, found.tone, Shape::Tick};
    case Tone::Info:
    case Tone::Warning:
        return TagText{found.text, found.tone, Shape::Dot};
    case Tone::Danger:
        return TagText{found.text, found.tone, Shape::Cross};
    case Tone::Neutral:
        break;
    }
    return TagText{found.text, found.tone, Shape::Dash};
}

std::optional<TagText> tagOf(const Field &field, const Value &value, const Names &names)
{
    if (field.type != Type::Choice || value.isNull())
        return {};
    const auto item = names.choice(QString::fromUtf8(field.listName), value.text());
    return item ? tagOf(*item) : std::nullopt;
}
