// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_xml.h"
#include <algorithm>

namespace paper {

void OdtXml::open(const char *element) { m_xml.writeStartElement(QString::fromLatin1(element)); }

void OdtXml::close() { m_xml.writeEndElement(); }

void OdtXml::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), value);
}

void OdtXml::empty(const char *element) { m_xml.writeEmptyElement(QString::fromLatin1(element)); }

void OdtXml::element(const char *name, const QString &text) { m_xml.writeTextElement(QString::fromLatin1(name), text); }

void OdtXml::words(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("text:line-break");
        const QString &line = lines[i];
        const auto indent = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
        if (indent > 0) { // spaces at the start are no text in XML
            empty("text:s");
            attribute("text:c", QString::number(indent));
        }
        m_xml.writeCharacters(line.mid(indent));
    }
}

void OdtXml::paragraph(const QString &style, const QString &text, const QString &bold)
{
    open("text:p");
    attribute("text:style-name", style);
    if (!bold.isEmpty()) {
        open("text:span");
        attribute("text:style-name", QStringLiteral("Strong_20_Emphasis"));
        words(bold);
        close();
        m_xml.writeCharacters(QStringLiteral(" "));
    }
    words(text);
    close();
}

void OdtXml::richParagraph(const QString &style, const std::vector<RichRun> &runs)
{
    open("text:p");
    attribute("text:style-name", style);
    for (const RichRun &run : runs) {
        if (run.bold || run.italic) {
            open("text:span");
            attribute("text:style-name", run.bold && run.italic ? QStringLiteral("StrongEmphasis")
                                         : run.bold             ? QStringLiteral("Strong_20_Emphasis")
                                                                : QStringLiteral("Emphasis"));
        }
        words(run.text);
        if (run.bold || run.italic)
            close();
    }
    close();
}

void OdtXml::heading(const QString &style, int level, const QString &text, const QString &bookmark)
{
    open("text:h");
    attribute("text:style-name", style);
    attribute("text:outline-level", QString::number(level));
    if (!bookmark.isEmpty()) {
        empty("text:bookmark");
        attribute("text:name", bookmark);
    }
    words(text);
    close();
}

} // namespace paper
