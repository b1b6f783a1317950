// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

namespace report {
namespace {
// Small enough to hold, large enough that reading a page costs little against drawing it.
constexpr qint64 kRowsAtATime = 500;

QString joined(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : title.isEmpty() ? number : number + QLatin1Char(' ') + title;
}
} // namespace

QString show(const Text &text)
{
    if (text.figures.empty())
        return text.text;
    if (text.text.isEmpty())
        return ::show(text.figures.front());
    QString shown;
    // One pass, so that a figure's own text is never taken for a place.
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const bool place = text.text[i] == QLatin1Char('%') && i + 1 < text.text.size() && text.text[i + 1].isDigit();
        const int which = place ? text.text[i + 1].digitValue() - 1 : -1;
        if (which < 0 || static_cast<size_t>(which) >= text.figures.size()) {
            shown += text.text[i];
            continue;
        }
        shown += ::show(text.figures[static_cast<size_t>(which)]);
        ++i;
    }
    return shown;
}

QString name(const Section &section) { return joined(section.number, section.title); }
QString name(const Table &table) { return joined(table.number, table.title); }
QString name(const Chart &chart) { return joined(chart.number, chart.title); }

QString markOf(const RichParagraph &paragraph)
{
    switch (paragraph.block.as) {
    case RichBlock::As::Bullet:
        return QStringLiteral("\u2022 ");
    case RichBlock::As::Number:
        return QStringLiteral("%1. ").arg(paragraph.number);
    default:
        return {};
    }
}

Result<void> eachRow(const Table &table, const std::function<bool(const Row &)> &take)
{
    if (!table.isStreamed()) {
        for (const Row &row : table.rows)
            if (!take(row))
                break;
        return {};
    }
    for (qint64 first = 0; first < table.source.count;) {
        const auto page = table.source.read(first, kRowsAtATime);
        if (!page)
            return page.error();
        if (page->empty())
            break;
        for (const Row &row : *page)
            if (!take(row))
                return {};
        first += static_cast<qint64>(page->size());
    }
    return {};
}

} // namespace report
