// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "core/reports/report_rows.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <algorithm>

namespace {
using namespace report;

QString translated(const char *text) { return QCoreApplication::translate("HtmlReport", text); }

QString escaped(const QString &text)
{
    QString out = text.toHtmlEscaped();
    out.replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
    return out;
}

QString escaped(const Text &text) { return escaped(show(text)); }

QString element(const QString &tag, const QString &inside)
{
    return QStringLiteral("<%1>").arg(tag) + inside + QStringLiteral("</%1>\n").arg(tag);
}

QString styleSheet()
{
    QFile css(QStringLiteral(":/resources/report.css"));
    return css.open(QIODevice::ReadOnly) ? QString::fromUtf8(css.readAll()) : QString();
}

/// Writes one report; remembers the first thing that went wrong and writes nothing after it.
class HtmlWriter {
public:
    HtmlWriter(const DrawChart &drawChart, QIODevice &to, RowProgress progress)
        : m_drawChart(drawChart), m_to(to), m_progress(std::move(progress))
    {
    }

    Result<void> write(const Report &report)
    {
        head(report);
        cover(report);
        if (report.contents)
            contents(report);
        for (size_t i = 0; i < report.sections.size(); ++i)
            section(report.sections[i], i);
        foot(report);
        return m_failed;
    }

private:
    void put(const QString &text)
    {
        if (m_failed.ok() && m_to.write(text.toUtf8()) < 0)
            m_failed =
                Error{Error::Code::Failed, translated("The report could not be written: %1").arg(m_to.errorString())};
    }

    void head(const Report &report)
    {
        put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n")
                .arg(report.language.toHtmlEscaped()));
        put(QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"));
        if (!report.author.isEmpty())
            put(QStringLiteral("<meta name=\"author\" content=\"") + report.author.toHtmlEscaped() +
                QStringLiteral("\">\n"));
        const QString title =
            report.subtitle.isEmpty() ? report.title : report.title + QStringLiteral(": ") + report.subtitle;
        put(element(QStringLiteral("title"), title.toHtmlEscaped()));
        put(element(QStringLiteral("style"), QLatin1Char('\n') + styleSheet()));
        put(QStringLiteral("</head>\n<body>\n<a class=\"skip\" href=\"#report\">%1</a>\n")
                .arg(translated("Skip to the report")));
    }

    void cover(const Report &report)
    {
        put(QStringLiteral("<header>\n"));
        for (const QString &text : {report.headerLeft, report.headerRight, report.marking})
            if (!text.isEmpty())
                put(element(QStringLiteral("p"), escaped(text)));
        put(QStringLiteral("</header>\n<main id=\"report\">\n"));
        if (!report.isLetter)
            put(element(QStringLiteral("h1"), escaped(report.title)));
        if (!report.subtitle.isEmpty())
            put(QStringLiteral("<p class=\"subtitle\">") + escaped(report.subtitle) + QStringLiteral("</p>\n"));
        blocks(report.cover, 1);
    }

    void contents(const Report &report)
    {
        put(QStringLiteral("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ul>\n")
                .arg(translated("Contents")));
        for (size_t i = 0; i < report.sections.size(); ++i)
            if (!report.sections[i].title.isEmpty())
                put(QStringLiteral("<li class=\"level%1\"><a href=\"#section-%2\">")
                        .arg(report.sections[i].level)
                        .arg(i + 1) +
                    escaped(name(report.sections[i])) + QStringLiteral("</a></li>\n"));
        put(QStringLiteral("</ul>\n</nav>\n"));
    }

    void section(const Section &section, size_t index)
    {
        put(QStringLiteral("<section%1>\n").arg(section.newPage ? QStringLiteral(" class=\"new-page\"") : QString()));
        const int level = std::clamp(section.level + 1, 2, 5);
        if (!section.title.isEmpty())
            put(QStringLiteral("<h%1 id=\"section-%2\">").arg(level).arg(index + 1) + escaped(name(section)) +
                QStringLiteral("</h%1>\n").arg(level));
        blocks(section.blocks, level);
        put(QStringLiteral("</section>\n"));
    }

    void foot(const Report &report)
    {
        put(QStringLiteral("</main>\n<footer>\n"));
        for (const QString &text : {report.marking, report.footer})
            if (!text.isEmpty())
                put(element(QStringLiteral("p"), escaped(text)));
        if (!report.printedOn.isEmpty())
            put(element(QStringLiteral("p"), escaped(translated("Written on %1").arg(report.printedOn))));
        if (!report.seal.isEmpty())
            put(element(QStringLiteral("p"), escaped(translated("Record seal %1").arg(report.seal))));
        put(QStringLiteral("</footer>\n</body>\n</html>\n"));
    }

    void blocks(const std::vector<Block> &all, int level)
    {
        m_level = level;
        for (const Block &block : all)
            std::visit([this](const auto &b) { put(b); }, block);
    }

    void put(const Paragraph &paragraph)
    {
        put(QStringLiteral("<p%1>").arg(paragraph.small ? QStringLiteral(" class=\"note\"") : QString()) +
            escaped(paragraph.text) + QStringLiteral("</p>\n"));
    }

    void put(const Heading &heading) { put(element(QStringLiteral("h%1").arg(m_level + 1), escaped(heading.text))); }

    void put(const List &list)
    {
        QString items;
        for (const Text &item : list.items)
            items += element(QStringLiteral("li"), escaped(item));
        put(element(list.numbered ? QStringLiteral("ol") : QStringLiteral("ul"), QLatin1Char('\n') + items));
    }

    void put(const KeyValues &values)
    {
        QString rows;
        for (const KeyValue &row : values.rows)
            rows += element(QStringLiteral("dt"), escaped(row.key)) + element(QStringLiteral("dd"), escaped(row.value));
        put(element(QStringLiteral("dl"), QLatin1Char('\n') + rows));
    }

    void put(const Box &box)
    {
        put(QStringLiteral("<div class=\"box\">\n"));
        if (!box.title.isEmpty())
            put(element(QStringLiteral("h%1").arg(m_level + 1), escaped(box.title)));
        for (const Text &paragraph : box.paragraphs)
            put(Paragraph{paragraph});
        if (!box.list.items.empty())
            put(box.list);
        put(QStringLiteral("</div>\n"));
    }

    void put(const Comment &comment)
    {
        if (comment.text.trimmed().isEmpty())
            return;
        put(Box{comment.title, {Text(comment.text.trimmed())}, {}});
    }

    void put(const PageBreak &) {}

    void put(const RichParagraph &paragraph)
    {
        const QString words = richHtml(paragraph.block);
        if (paragraph.block.as == RichBlock::As::Bullet)
            put(QStringLiteral("<ul><li>%1</li></ul>\n").arg(words));
        else if (paragraph.block.as == RichBlock::As::Number)
            put(QStringLiteral("<ol start=\"%1\"><li>").arg(paragraph.number) + words + QStringLiteral("</li></ol>\n"));
        else
            put(element(QStringLiteral("p"), words));
    }

    void put(const Letterhead &head)
    {
        put(element(QStringLiteral("p"),
                    QStringLiteral("<strong>%1</strong><br>\n").arg(head.from.value(0).toHtmlEscaped()) +
                        escaped(head.from.mid(1).join(u'\n'))));
        put(element(QStringLiteral("p"), escaped(head.addressee.join(u'\n'))));
        put(KeyValues{head.facts});
    }

    void put(const Picture &picture)
    {
        put(QStringLiteral("<figure>\n<img style=\"max-width: 100%\" alt=\"") + picture.caption.toHtmlEscaped() +
            QStringLiteral("\" src=\"data:") + picture.type.toHtmlEscaped() + QStringLiteral(";base64,") +
            picture.base64 + QStringLiteral("\">\n") + element(QStringLiteral("figcaption"), escaped(picture.caption)) +
            QStringLiteral("</figure>\n"));
    }

    void put(const Table &table)
    {
        if (table.isNil()) {
            const QString nil = table.nil.isEmpty() ? translated("Nil.") : table.nil;
            put(QStringLiteral("<p class=\"nil\"><strong>") + escaped(name(table)) + QStringLiteral("</strong> ") +
                escaped(nil) + QStringLiteral("</p>\n"));
            return;
        }
        put(QStringLiteral("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"") +
            name(table).toHtmlEscaped() + QStringLiteral("\">\n<table>\n") +
            element(QStringLiteral("caption"), escaped(name(table))));
        QString headings;
        for (const Column &column : table.columns)
            headings += QStringLiteral("<th scope=\"col\"%1>").arg(alignment(column)) + escaped(column.heading) +
                        QStringLiteral("</th>");
        put(QStringLiteral("<thead>\n<tr>") + headings + QStringLiteral("</tr>\n</thead>\n<tbody>\n"));
        const auto read = eachRow(table, [&](const Row &row) {
            put(table, row);
            if (!m_progress.passed() && m_failed.ok())
                m_failed = RowProgress::cancelled();
            return m_failed.ok();
        });
        if (!read.ok() && m_failed.ok())
            m_failed = read;
        put(QStringLiteral("</tbody>\n</table>\n</div>\n"));
        if (!table.note.isEmpty())
            put(Paragraph{Text(table.note), true});
    }

    static QString alignment(const Column &column) { return classes(column, Shade::None); }

    static QString classes(const Column &column, Shade shade)
    {
        static const QHash<Shade, QString> shades{{Shade::Green, QStringLiteral("green")},
                                                  {Shade::Yellow, QStringLiteral("yellow")},
                                                  {Shade::Amber, QStringLiteral("amber")},
                                                  {Shade::Red, QStringLiteral("red")}};
        QStringList all{column.align == Column::Align::Right ? QStringLiteral("figure") : QString(),
                        shades.value(shade)};
        all.removeAll(QString());
        return all.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(all.join(u' '));
    }

    void put(const Table &table, const Row &row)
    {
        if (row.role == Row::Role::Group && row.cells.size() == 1) {
            put(QStringLiteral("</tbody>\n<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">")
                    .arg(table.columns.size()) +
                escaped(row.cells.front()) + QStringLiteral("</th></tr>\n"));
            return;
        }
        QString line = row.role == Row::Role::Group   ? QStringLiteral("<tr class=\"group\">")
                       : row.role == Row::Role::Total ? QStringLiteral("<tr class=\"total\">")
                                                      : QStringLiteral("<tr>");
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString text = i < row.cells.size() ? escaped(row.cells[i]) : QString();
            const Shade shade = i < row.cells.size() ? row.cells[i].shade : Shade::None;
            line +=
                i == 0
                    ? QStringLiteral("<th scope=\"row\"%1>").arg(classes({}, shade)) + text + QStringLiteral("</th>")
                    : QStringLiteral("<td%1>").arg(classes(table.columns[i], shade)) + text + QStringLiteral("</td>");
        }
        put(line + QStringLiteral("</tr>\n"));
    }

    void put(const Chart &chart)
    {
        const QString svg = m_drawChart ? m_drawChart(chart) : QString();
        put(QStringLiteral("<figure>\n") + element(QStringLiteral("figcaption"), escaped(name(chart))));
        if (!svg.isEmpty())
            put(QStringLiteral("<div role=\"img\" aria-label=\"") +
                (name(chart) + QStringLiteral(". ") + chart.sentence).toHtmlEscaped() + QStringLiteral("\">\n") + svg +
                QStringLiteral("\n</div>\n"));
        if (!chart.sentence.isEmpty())
            put(Paragraph{Text(chart.sentence)});
        put(QStringLiteral("<details%1>\n<summary>%2</summary>\n")
                .arg(svg.isEmpty() ? QStringLiteral(" open") : QString(), translated("The figures as a table")));
        put(tableOf(chart));
        put(QStringLiteral("</details>\n</figure>\n"));
    }

    const DrawChart &m_drawChart;
    QIODevice &m_to;
    RowProgress m_progress;
    Result<void> m_failed;
    int m_level = 1;
};
} // namespace

Result<void> writeHtml(const Report &report, const DrawChart &drawChart, QIODevice &to,
                       const std::function<bool(int percent)> &progress)
{
    return HtmlWriter(drawChart, to, RowProgress(report, progress)).write(report);
}

Result<QString> html(const Report &report, const DrawChart &drawChart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeHtml(report, drawChart, buffer);
    if (!written)
        return written.error();
    return QString::fromUtf8(buffer.data());
}
