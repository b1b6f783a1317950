// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"
#include "ui/print/paper.h"
#include "ui/print/sheet.h"
#include <QPainter>

namespace paper {
namespace {
constexpr int kFewestLines = 2; // of a paragraph at the foot or the head of a page
constexpr double kBetween = pt(3);
constexpr double kBoxPadding = mm(2.5);
constexpr double kBoxIndent = mm(4.5);
constexpr double kBar = mm(1);

double boxWidth(const Sheet &sheet) { return sheet.width() - kBoxIndent - kBoxPadding; }

double heightOf(const Items &items)
{
    double height = 0;
    for (const Item &item : items)
        height += item.before + item.height();
    return height;
}

void drawLines(QPainter &painter, const Item &item, double x, double y, int first, int last)
{
    item.mark.draw(painter, {x, y}, item.quietMark ? quiet() : ink(), first, last);
    item.text.draw(painter, {x + item.indent, y}, ink(), first, last);
}

/// How many of the lines left to place on this page, so that none stands alone here or on the next.
int linesHere(const Item &item, int done, double room)
{
    const int left = item.lines() - done;
    const int fit = static_cast<int>((room + 0.5) / item.lineHeight());
    if (fit >= left)
        return left;
    const int here = std::min(fit, left - kFewestLines);
    return here < kFewestLines && done == 0 ? 0 : std::max(here, 0);
}

/// Places one item from the left edge `x`; `turn` is called instead of a plain new page.
template <class Turn> void place(Sheet &sheet, const Item &item, double x, double keepBelow, const Turn &turn)
{
    for (int done = 0; done < item.lines() && !sheet.failed();) {
        int here = linesHere(item, done, sheet.room() - keepBelow);
        if (here == 0 && !sheet.atTop()) {
            turn();
            continue;
        }
        // On a fresh page something must be placed, whatever it costs in looks.
        here = std::max(here, 1);
        if (QPainter *painter = sheet.painter())
            drawLines(*painter, item, x, sheet.y(), done, done + here);
        sheet.took(here * item.lineHeight());
        done += here;
    }
}

Items insideOf(const report::Box &box, double width)
{
    Items items;
    const bool runsIn = box.list.items.empty() && box.paragraphs.size() == 1 && !box.title.isEmpty();
    if (runsIn) {
        const QString text = box.title + QLatin1Char(' ') + show(box.paragraphs.front());
        items.push_back({{}, TextLines(text, font(kBody), width, false, box.title.size())});
        return items;
    }
    if (!box.title.isEmpty())
        items.push_back({{}, TextLines(box.title, font(kBody, true), width)});
    for (const report::Text &paragraph : box.paragraphs)
        for (Item &item : itemsOf(report::Paragraph{paragraph}, width)) {
            item.before = items.empty() ? 0 : kBetween;
            items.push_back(std::move(item));
        }
    for (Item &item : itemsOf(box.list, width)) {
        item.before = items.empty() ? 0 : kBetween;
        items.push_back(std::move(item));
    }
    return items;
}

/// The words as paragraphs; an empty line between them is white space, not a line.
report::Box boxOf(const report::Comment &comment)
{
    report::Box box{comment.title, {}, {}};
    for (const QString &paragraph : comment.text.trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!paragraph.trimmed().isEmpty())
            box.paragraphs.emplace_back(paragraph.trimmed());
    return box;
}

void frame(QPainter &painter, double top, double bottom, double width)
{
    const QRectF outline(Sheet::left(), top, width, bottom - top);
    painter.setPen(QPen(line(), pt(0.6)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(outline);
    painter.fillRect(QRectF(outline.left(), top, kBar, bottom - top), blue());
}

void flowFramed(Sheet &sheet, const Items &items)
{
    if (items.empty())
        return;
    const double whole = heightOf(items) + 2 * kBoxPadding;
    if (whole <= sheet.bodyHeight())
        sheet.need(whole);
    else
        sheet.need(4 * items.front().lineHeight());
    double top = sheet.y();
    const auto close = [&] {
        sheet.took(kBoxPadding);
        if (QPainter *painter = sheet.painter())
            frame(*painter, top, sheet.y(), sheet.width());
    };
    const auto turn = [&] {
        close();
        sheet.newPage();
        top = sheet.y();
        sheet.took(kBoxPadding);
    };
    sheet.took(kBoxPadding);
    for (const Item &item : items) {
        sheet.space(item.before);
        place(sheet, item, Sheet::left() + kBoxIndent, kBoxPadding, turn);
    }
    close();
    sheet.space(mm(3.5));
}
} // namespace

Items itemsOf(const report::Paragraph &paragraph, double width)
{
    Items items;
    items.push_back({{}, TextLines(show(paragraph.text), font(paragraph.small ? kSmall : kBody), width)});
    return items;
}

Items itemsOf(const report::List &list, double width)
{
    Items items;
    const double indent = mm(list.items.size() > 9 && list.numbered ? 8 : 6);
    for (size_t i = 0; i < list.items.size(); ++i) {
        const QString mark = list.numbered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("\u2022");
        items.push_back({TextLines(mark, font(kBody), indent - mm(1.5), true),
                         TextLines(show(list.items[i]), font(kBody), width - indent), indent, i == 0 ? 0 : kBetween});
    }
    return items;
}

Items itemsOf(const report::KeyValues &values, double width)
{
    Items items;
    const double indent = width * 0.29;
    for (const report::KeyValue &row : values.rows)
        items.push_back({TextLines(row.key, font(kBody), indent - mm(3)),
                         TextLines(show(row.value), font(kBody), width - indent), indent, items.empty() ? 0 : kBetween,
                         true});
    return items;
}

Items itemsOf(const report::RichParagraph &paragraph, double width)
{
    const double indent = paragraph.block.as == RichBlock::As::Paragraph ? 0 : mm(paragraph.number > 9 ? 8 : 6);
    Items items;
    items.push_back({TextLines(report::markOf(paragraph).trimmed(), font(kBody), std::max(indent - mm(1.5), 1.0), true),
                     TextLines(paragraph.block.runs, font(kBody), width - indent), indent});
    return items;
}

void flow(Sheet &sheet, const Items &items)
{
    for (const Item &item : items) {
        sheet.space(item.before);
        place(sheet, item, Sheet::left(), 0, [&] { sheet.newPage(); });
    }
}

void flowBox(Sheet &sheet, const report::Box &box) { flowFramed(sheet, insideOf(box, boxWidth(sheet))); }

void flowComment(Sheet &sheet, const report::Comment &comment)
{
    if (!comment.text.trimmed().isEmpty())
        flowBox(sheet, boxOf(comment));
}

double leastHeight(const Items &items)
{
    if (items.empty())
        return 0;
    const Item &first = items.front();
    return std::min(first.lines(), first.lines() <= kFewestLines + 1 ? first.lines() : kFewestLines) *
           first.lineHeight();
}

double leastHeight(const report::Box &box, const Sheet &sheet)
{
    const Items items = insideOf(box, boxWidth(sheet));
    if (items.empty())
        return 0;
    const double whole = heightOf(items) + 2 * kBoxPadding;
    return whole <= sheet.bodyHeight() * 0.8 ? whole : 4 * items.front().lineHeight();
}

double leastHeight(const report::Comment &comment, const Sheet &sheet)
{
    return comment.text.trimmed().isEmpty() ? 0 : leastHeight(boxOf(comment), sheet);
}

} // namespace paper
