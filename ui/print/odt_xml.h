// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/rich_text.h"
#include <QByteArray>
#include <QXmlStreamWriter>

namespace paper {

/// Writes the elements of an OpenDocument's text. Namespaces are declared by the document's element around it.
class OdtXml {
public:
    OdtXml() : m_xml(&m_written) {}
    OdtXml(const OdtXml &) = delete;
    OdtXml &operator=(const OdtXml &) = delete;

    void open(const char *element);
    void close();
    void attribute(const char *name, const QString &value);
    /// An element without content; attributes may follow.
    void empty(const char *element);
    void element(const char *name, const QString &text);
    /// Text whose line breaks, and whose spaces at the start of a line, are kept.
    void words(const QString &text);
    void paragraph(const QString &style, const QString &text, const QString &bold = {});
    void richParagraph(const QString &style, const std::vector<RichRun> &runs);
    void heading(const QString &style, int level, const QString &text, const QString &bookmark = {});
    const QByteArray &written() const { return m_written; }

private:
    QByteArray m_written;
    QXmlStreamWriter m_xml;
};

} // namespace paper
