// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/delimited_writer.h"
#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

namespace {
constexpr qsizetype kBlock = 64LL * 1024;
}

DelimitedWriter::DelimitedWriter(QIODevice &out, Form form) : m_out(out), m_form(form)
{
    if (form.byteOrderMark)
        m_waiting.append("\xEF\xBB\xBF");
}

void DelimitedWriter::row(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_waiting.append(QString(m_form.delimiter).toUtf8());
        cell(cells[i]);
    }
    m_waiting.append("\r\n");
    if (m_waiting.size() >= kBlock)
        flush();
}

void DelimitedWriter::cell(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [this](QChar c) {
        return c == m_form.delimiter || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (plain) {
        m_waiting.append(text.toUtf8());
        return;
    }
    m_waiting.append('"');
    m_waiting.append(text.toUtf8().replace("\"", "\"\""));
    m_waiting.append('"');
}

void DelimitedWriter::flush()
{
    m_failed = m_failed || m_out.write(m_waiting) != m_waiting.size();
    m_waiting.clear();
}

Result<void> DelimitedWriter::finish()
{
    flush();
    if (!m_failed)
        return {};
    return Error{Error::Code::Failed,
                 QCoreApplication::translate("DelimitedWriter", "The file could not be written whole: %1")
                     .arg(m_out.errorString())};
}
