// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <optional>
#include <vector>

/// Letters in one hand; a line break within a paragraph is LF.
struct RichRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool operator==(const RichRun &) const = default;
};

/// A paragraph, or an item of a list; items of one form that follow one another are one list.
struct RichBlock {
    enum class As { Paragraph, Bullet, Number };
    As as = As::Paragraph;
    std::vector<RichRun> runs;
    bool operator==(const RichBlock &) const = default;
};

/// A text with paragraphs, bold, italic and lists: what a letter needs and nothing that could run, load or hide.
using RichText = std::vector<RichBlock>;

/// Reads the small part of HTML in which such a text is stored: `p`, `b`, `i`, `ul`, `ol`, `li`, `br`, without
/// attributes, with `strong` and `em` for `b` and `i`. Anything else is refused by a sentence that names it.
Result<RichText> readRichText(const QString &html);
/// The same of a field whose text may be such a text or plain: none where it is plain.
std::optional<RichText> richTextIn(const QString &text);
/// Writes it as `readRichText` reads it, one paragraph or item a line; the same text always alike.
QString richHtml(const RichText &text);
/// The inside of one block as HTML: escaped text with `b`, `i` and `br`.
QString richHtml(const RichBlock &block);
/// The words alone.
QString plainText(const RichBlock &block);
/// The words alone, an empty line between paragraphs, items with a dash or their number.
QString plainText(const RichText &text);
/// The text with neighbouring runs of one hand joined, empty runs dropped, blanks at the ends of blocks cut and blocks
/// that say nothing left out.
RichText tidied(RichText text);
