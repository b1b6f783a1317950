// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_blocks.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/contents.h"
#include "ui/print/flow.h"
#include "ui/print/letterhead.h"
#include "ui/print/paper.h"
#include "ui/print/picture.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace paper {
namespace {
using namespace report;

constexpr double kAfter = mm(3); // white space below a block
constexpr double kAfterItem = mm(1.2);

QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

/// Sizes of section headings by level; a heading within a section is the last.
QFont headingFont(int level)
{
    constexpr double sizes[] = {16, 13, 11.5, kBody};
    return font(sizes[std::clamp(level, 1, 4) - 1], true);
}

QColor headingColour(int level) { return level < 4 ? blue() : ink(); }

constexpr double kAboveSeal = mm(4);

double spaceAbove(int level) { return level == 1 ? mm(7) : level < 4 ? mm(5) : mm(3); }

struct ChartTexts {
    TextLines title, sentence, rules;
    ChartTexts(const Chart &chart, double width)
        : title(name(chart), font(kBody, true), width), sentence(chart.sentence, font(kBody), width)
    {
        const auto *xmr = std::get_if<XmrChart>(&chart.drawing);
        rules = TextLines(xmr ? xmr->ruleSet : QString(), font(kSmall), width);
    }
    double height(const Chart &chart) const
    {
        return title.height() + mm(1) + drawingHeight(chart) + mm(1.5) + sentence.height() + rules.height();
    }
};
} // namespace

ReportBlocks::ReportBlocks(const Report &report, Sheet &sheet, RowPlaced rowPlaced)
    : m_report(report), m_sheet(sheet), m_rowPlaced(std::move(rowPlaced))
{
}

std::vector<Bookmark> ReportBlocks::paint(const std::vector<Bookmark> &known)
{
    cover();
    if (m_report.contents)
        contents(known);
    for (const Section &each : m_report.sections)
        section(each);
    seal();
    return std::move(m_bookmarks);
}

void ReportBlocks::cover()
{
    if (m_report.isLetter)
        return blocks(m_report.cover);
    m_sheet.took(mm(2));
    for (const QString &text : {m_report.title, m_report.subtitle}) {
        const TextLines lines(text, font(text == m_report.title ? 22 : 17, true), m_sheet.width());
        if (QPainter *painter = m_sheet.painter())
            lines.draw(*painter, {Sheet::left(), m_sheet.y()}, blue());
        m_sheet.took(lines.height());
    }
    m_sheet.space(mm(5));
    blocks(m_report.cover);
}

/// Below the cover where they fit; else, closer, at the top of the next page, which the first section may share.
void ReportBlocks::contents(const std::vector<Bookmark> &known)
{
    const QString title = translated("Contents");
    const double room = m_sheet.room() - spaceAbove(2) - headingHeight(title, 2);
    m_isUnderContents = !m_sheet.atTop() && Contents(m_report, known, 1, m_sheet.width()).height() > room;
    if (m_isUnderContents)
        m_sheet.newPage();
    const Contents list(m_report, known, m_isUnderContents ? 2 : 1, m_sheet.width());
    heading(title, m_isUnderContents ? 4 : 2, std::min(list.height(), m_sheet.bodyHeight() * 0.9));
    list.paint(m_sheet);
    m_sheet.space(kAfter);
}

void ReportBlocks::section(const Section &section)
{
    if (m_sheet.failed())
        return;
    const bool isUnderContents = std::exchange(m_isUnderContents, false);
    const bool begins = section.newPage && !(isUnderContents && fitsTogether(section));
    if (!m_sheet.atTop() && (begins || (section.keepTogether && !fitsTogether(section))))
        m_sheet.newPage();
    if (!section.title.isEmpty()) {
        const int level = std::clamp(section.level, 1, 3);
        heading(name(section), level, leastFrom(section.blocks, 0));
        m_bookmarks.push_back({name(section), level, m_sheet.page()});
    }
    blocks(section.blocks);
}

void ReportBlocks::blocks(const std::vector<Block> &all)
{
    for (size_t i = 0; i < all.size() && !m_sheet.failed(); ++i) {
        if (const auto *within = std::get_if<Heading>(&all[i])) {
            heading(within->text, 4, leastFrom(all, i + 1));
            continue;
        }
        std::visit(
            [this](const auto &block) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(block)>, Heading>)
                    put(block);
            },
            all[i]);
    }
}

bool ReportBlocks::fitsTogether(const Section &section) const
{
    for (const Block &block : section.blocks)
        if (const auto *table = std::get_if<Table>(&block); table && table->isStreamed() && !table->isNil())
            return true;
    Sheet endless = Sheet::endless(m_report);
    Section measured = section;
    measured.keepTogether = measured.newPage = false;
    ReportBlocks(m_report, endless, [] { return true; }).section(measured);
    const double above = section.title.isEmpty() ? 0 : spaceAbove(section.level);
    const QString last = &section == &m_report.sections.back() ? sealText() : QString(); // no page for the seal alone
    const double below = last.isEmpty() ? 0 : kAboveSeal + TextLines(last, font(kSmall), m_sheet.width()).height();
    return endless.y() + above + below <= m_sheet.room() || endless.y() > m_sheet.bodyHeight();
}

double ReportBlocks::headingHeight(const QString &text, int level) const
{
    return TextLines(text, headingFont(level), m_sheet.width()).height() + (level < 3 ? mm(2) : mm(1));
}

void ReportBlocks::heading(const QString &text, int level, double keepWith)
{
    const TextLines lines(text, headingFont(level), m_sheet.width());
    m_sheet.space(spaceAbove(level));
    m_sheet.need(headingHeight(text, level) + std::min(keepWith, m_sheet.bodyHeight() * 0.9));
    if (QPainter *painter = m_sheet.painter())
        lines.draw(*painter, {Sheet::left(), m_sheet.y()}, headingColour(level));
    m_sheet.took(headingHeight(text, level));
}

double ReportBlocks::leastFrom(const std::vector<Block> &blocks, size_t from) const
{
    // Comments without words print nothing: what follows them is what the heading stays with.
    for (size_t i = from; i < blocks.size(); ++i) {
        if (std::holds_alternative<PageBreak>(blocks[i]))
            return 0;
        if (const auto *within = std::get_if<Heading>(&blocks[i]))
            return headingHeight(within->text, 4) + leastFrom(blocks, i + 1);
        if (const double height = least(blocks[i]); height > 0)
            return height;
    }
    return 0;
}

double ReportBlocks::least(const Block &block) const
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return leastHeight(itemsOf(*paragraph, m_sheet.width()));
    if (const auto *list = std::get_if<List>(&block))
        return leastHeight(itemsOf(*list, m_sheet.width()));
    if (const auto *values = std::get_if<KeyValues>(&block))
        return leastHeight(itemsOf(*values, m_sheet.width()));
    if (const auto *rich = std::get_if<RichParagraph>(&block))
        return leastHeight(itemsOf(*rich, m_sheet.width()));
    if (const auto *box = std::get_if<Box>(&block))
        return leastHeight(*box, m_sheet);
    if (const auto *comment = std::get_if<Comment>(&block))
        return leastHeight(*comment, m_sheet);
    if (const auto *table = std::get_if<Table>(&block))
        return TablePainter(*table, m_sheet).leastHeight();
    if (const auto *picture = std::get_if<Picture>(&block))
        return sizeOnPaper(imageOf(*picture), m_sheet.width()).height();
    if (const auto *chart = std::get_if<Chart>(&block))
        return ChartTexts(*chart, m_sheet.width()).height(*chart);
    return 0;
}

void ReportBlocks::put(const Paragraph &paragraph)
{
    const int page = m_sheet.page();
    const double top = m_sheet.y();
    flow(m_sheet, itemsOf(paragraph, m_sheet.width()));
    if (m_sheet.page() == page)
        m_sheet.note({Sheet::left(), top, m_sheet.width(), m_sheet.y() - top}, paragraph.text, show(paragraph.text));
    m_sheet.space(kAfter);
}

void ReportBlocks::put(const List &list)
{
    flow(m_sheet, itemsOf(list, m_sheet.width()));
    m_sheet.space(kAfter);
}

void ReportBlocks::put(const KeyValues &values)
{
    flow(m_sheet, itemsOf(values, m_sheet.width()));
    m_sheet.space(mm(4));
}

void ReportBlocks::put(const Box &box) { flowBox(m_sheet, box); }

void ReportBlocks::put(const Comment &comment) { flowComment(m_sheet, comment); }

void ReportBlocks::put(const Table &table) { TablePainter(table, m_sheet).paint(m_rowPlaced); }

void ReportBlocks::put(const PageBreak &)
{
    if (!m_sheet.atTop())
        m_sheet.newPage();
}

void ReportBlocks::put(const RichParagraph &paragraph)
{
    const bool isItem = paragraph.block.as != RichBlock::As::Paragraph;
    if (std::exchange(m_isAfterItem, isItem) && !isItem)
        m_sheet.space(kAfter - kAfterItem);
    flow(m_sheet, itemsOf(paragraph, m_sheet.width()));
    m_sheet.space(isItem ? kAfterItem : kAfter);
}

void ReportBlocks::put(const Letterhead &head)
{
    const LetterheadLines lines(head, m_sheet.width());
    m_sheet.need(lines.height());
    if (QPainter *painter = m_sheet.painter())
        lines.draw(*painter, {Sheet::left(), m_sheet.y()});
    m_sheet.took(lines.height());
}

void ReportBlocks::put(const Chart &chart)
{
    const ChartTexts texts(chart, m_sheet.width());
    m_sheet.need(texts.height(chart));
    const QRectF area(Sheet::left(), m_sheet.y() + texts.title.height() + mm(1), m_sheet.width(), drawingHeight(chart));
    if (QPainter *painter = m_sheet.painter()) {
        texts.title.draw(*painter, {Sheet::left(), m_sheet.y()}, ink());
        paintChart(chart, *m_sheet.plots(), area);
        texts.sentence.draw(*painter, {Sheet::left(), area.bottom() + mm(1.5)}, ink());
        texts.rules.draw(*painter, {Sheet::left(), area.bottom() + mm(1.5) + texts.sentence.height()}, quiet());
    }
    m_sheet.took(texts.height(chart));
    m_sheet.space(mm(5));
}

/// The picture above its caption, on one page.
void ReportBlocks::put(const Picture &picture)
{
    const QImage image = imageOf(picture);
    const QSizeF size = sizeOnPaper(image, m_sheet.width());
    const TextLines caption(picture.caption, font(kBody), m_sheet.width());
    const double height = size.height() + mm(1.5) + caption.height();
    m_sheet.need(height);
    if (QPainter *painter = m_sheet.painter()) {
        if (!image.isNull())
            painter->drawImage(QRectF({Sheet::left(), m_sheet.y()}, size), image);
        caption.draw(*painter, {Sheet::left(), m_sheet.y() + size.height() + mm(1.5)}, ink());
    }
    m_sheet.took(height);
    m_sheet.space(mm(5));
}

QString ReportBlocks::sealText() const
{
    QStringList lines;
    if (!m_report.seal.isEmpty())
        lines.append(translated("Record seal %1").arg(m_report.seal));
    if (!m_report.printedOn.isEmpty() && !m_report.footer.isEmpty())
        lines.append(translated("Printed on %1").arg(m_report.printedOn));
    return lines.join(QLatin1Char('\n'));
}

void ReportBlocks::seal()
{
    const QString words = sealText();
    if (words.isEmpty())
        return;
    const TextLines text(words, font(kSmall), m_sheet.width());
    m_sheet.space(kAboveSeal);
    m_sheet.need(text.height());
    if (QPainter *painter = m_sheet.painter())
        text.draw(*painter, {Sheet::left(), m_sheet.y()}, quiet());
    m_sheet.took(text.height());
}

} // namespace paper
