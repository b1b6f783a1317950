// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_contents.h"
#include "core/reports/report_rows.h"
#include <QCoreApplication>
#include <algorithm>

namespace paper {
namespace {
QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

/// How a line is made: text, dots, page, all of it a link.
void source(OdtXml &xml)
{
    xml.open("text:table-of-content-source");
    xml.attribute("text:outline-level", QStringLiteral("3"));
    xml.open("text:index-title-template");
    xml.attribute("text:style-name", QStringLiteral("Contents_20_Heading"));
    xml.words(translated("Contents"));
    xml.close();
    for (int level = 1; level <= 3; ++level) {
        xml.open("text:table-of-content-entry-template");
        xml.attribute("text:outline-level", QString::number(level));
        xml.attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(level));
        xml.empty("text:index-entry-link-start");
        xml.attribute("text:style-name", QStringLiteral("Index_20_Link"));
        xml.empty("text:index-entry-text");
        xml.empty("text:index-entry-tab-stop");
        xml.attribute("style:type", QStringLiteral("right"));
        xml.attribute("style:leader-char", QStringLiteral("."));
        xml.empty("text:index-entry-page-number");
        xml.empty("text:index-entry-link-end");
        xml.close();
    }
    xml.close();
}

void line(OdtXml &xml, const report::Section &section, const QString &bookmark, int page)
{
    xml.open("text:p");
    xml.attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(std::clamp(section.level, 1, 3)));
    xml.open("text:a");
    xml.attribute("xlink:type", QStringLiteral("simple"));
    xml.attribute("xlink:href", u'#' + bookmark);
    xml.attribute("text:style-name", QStringLiteral("Index_20_Link"));
    xml.attribute("text:visited-style-name", QStringLiteral("Index_20_Link"));
    xml.words(name(section));
    xml.empty("text:tab");
    xml.open("text:bookmark-ref");
    xml.attribute("text:reference-format", QStringLiteral("page"));
    xml.attribute("text:ref-name", bookmark);
    xml.words(QString::number(page));
    xml.close();
    xml.close();
    xml.close();
}
} // namespace

QString sectionBookmark(size_t entry) { return QStringLiteral("Section%1").arg(entry + 1); }

void writeContents(OdtXml &xml, const Report &report, const Layout &paper)
{
    xml.open("text:table-of-content");
    xml.attribute("text:name", QStringLiteral("Contents"));
    source(xml);
    xml.open("text:index-body");
    xml.open("text:index-title");
    xml.attribute("text:name", QStringLiteral("Contents_Head"));
    xml.paragraph(QStringLiteral("Contents_20_Heading"), translated("Contents"));
    xml.close();
    size_t entry = 0;
    for (const report::Section &section : report.sections)
        if (!section.title.isEmpty()) {
            line(xml, section, sectionBookmark(entry), paper.bookmarks.at(entry).page);
            ++entry;
        }
    xml.close();
    xml.close();
}

} // namespace paper
