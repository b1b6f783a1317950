// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pdf.h"
#include "ui/print/paper.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>
// The interface for C: not every compiler takes the headers for C++ as C++20.
#include <qpdf/qpdf-c.h>

namespace paper {
namespace {
QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Failed, translated("%1 could not be written: %2").arg(QFileInfo(path).fileName(), why)};
}

QString titleOf(const Report &report)
{
    return report.subtitle.isEmpty() ? report.title : report.title + QStringLiteral(": ") + report.subtitle;
}

/// A PDF that qpdf has read.
class Document {
public:
    explicit Document(const QString &path) : m_data(qpdf_init())
    {
        qpdf_silence_errors(m_data);
        qpdf_set_suppress_warnings(m_data, QPDF_TRUE);
        qpdf_read(m_data, path.toLocal8Bit().constData(), nullptr);
    }
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    ~Document() { qpdf_cleanup(&m_data); }

    qpdf_oh root() const { return qpdf_get_root(m_data); }
    qpdf_oh page(int number) const { return qpdf_get_page_n(m_data, static_cast<std::size_t>(number) - 1); }
    qpdf_oh words(const QString &text) const { return qpdf_oh_new_unicode_string(m_data, text.toUtf8().constData()); }
    qpdf_oh name(const char *text) const { return qpdf_oh_new_name(m_data, text); }
    qpdf_oh dictionary() const { return qpdf_oh_new_dictionary(m_data); }
    qpdf_oh placed(qpdf_oh object) const { return qpdf_make_indirect_object(m_data, object); }
    void put(qpdf_oh into, const char *key, qpdf_oh what) const { qpdf_oh_replace_key(m_data, into, key, what); }
    qpdf_data data() const { return m_data; }

    /// Why something failed since it was read; empty when nothing did.
    QString fault() const
    {
        return qpdf_has_error(m_data) ? QString::fromUtf8(qpdf_get_error_full_text(m_data, qpdf_get_error(m_data)))
                                      : QString();
    }

private:
    qpdf_data m_data;
};

/// The bookmarks as a tree: each below the last one of a lesser level.
class Outline {
public:
    Outline(const Document &pdf, const std::vector<Bookmark> &bookmarks) : m_pdf(pdf), m_bookmarks(bookmarks) {}

    void add()
    {
        if (m_bookmarks.empty())
            return;
        const qpdf_oh top = m_pdf.placed(m_pdf.dictionary());
        m_pdf.put(top, "/Type", m_pdf.name("/Outlines"));
        std::size_t next = 0;
        children(top, next, 0);
        m_pdf.put(m_pdf.root(), "/Outlines", top);
        m_pdf.put(m_pdf.root(), "/PageMode", m_pdf.name("/UseOutlines"));
    }

private:
    int children(qpdf_oh parent, std::size_t &next, int above)
    {
        qpdf_oh previous = 0;
        int count = 0;
        while (next < m_bookmarks.size() && m_bookmarks[next].level > above) {
            const Bookmark &bookmark = m_bookmarks[next++];
            const qpdf_oh item = m_pdf.placed(m_pdf.dictionary());
            m_pdf.put(item, "/Title", m_pdf.words(bookmark.title));
            m_pdf.put(item, "/Parent", parent);
            m_pdf.put(item, "/Dest", destination(bookmark.page));
            if (count == 0)
                m_pdf.put(parent, "/First", item);
            else {
                m_pdf.put(item, "/Prev", previous);
                m_pdf.put(previous, "/Next", item);
            }
            previous = item;
            count += 1 + children(item, next, bookmark.level);
        }
        if (count > 0) {
            m_pdf.put(parent, "/Last", previous);
            m_pdf.put(parent, "/Count", qpdf_oh_new_integer(m_pdf.data(), count));
        }
        return count;
    }

    qpdf_oh destination(int page) const
    {
        const qpdf_oh array = qpdf_oh_new_array(m_pdf.data());
        qpdf_oh_append_item(m_pdf.data(), array, m_pdf.page(page));
        qpdf_oh_append_item(m_pdf.data(), array, m_pdf.name("/Fit"));
        return array;
    }

    const Document &m_pdf;
    const std::vector<Bookmark> &m_bookmarks;
};

/// Adds what QPdfWriter cannot: bookmarks, language, and that viewers show the title. Gives why it failed, or nothing.
QString finish(const Report &report, const Layout &layout, const QString &drawn, QIODevice &to)
{
    const Document pdf(drawn);
    if (const QString fault = pdf.fault(); !fault.isEmpty())
        return fault;
    Outline(pdf, layout.bookmarks).add();
    pdf.put(pdf.root(), "/Lang", pdf.words(report.language));
    const qpdf_oh preferences = pdf.dictionary();
    pdf.put(preferences, "/DisplayDocTitle", qpdf_oh_new_bool(pdf.data(), QPDF_TRUE));
    pdf.put(pdf.root(), "/ViewerPreferences", preferences);
    qpdf_init_write_memory(pdf.data());
    qpdf_set_object_stream_mode(pdf.data(), qpdf_o_disable); // PDF 1.4, which PDF/A-1 is, knows none
    qpdf_write(pdf.data());
    if (const QString fault = pdf.fault(); !fault.isEmpty())
        return fault;
    const auto size = static_cast<qint64>(qpdf_get_buffer_length(pdf.data()));
    const auto *const written = reinterpret_cast<const char *>(qpdf_get_buffer(pdf.data()));
    return to.write(written, size) == size ? QString() : to.errorString();
}

Result<Layout> draw(const Report &report, QIODevice &to, const Progress &progress)
{
    QPdfWriter writer(&to);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(kUnitsPerInch));
    writer.setPageSize(a4());
    writer.setPageOrientation(orientation(report.landscape));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(titleOf(report));
    writer.setCreator(QStringLiteral("Wardkeep"));
    return paintReport(report, writer, progress);
}
} // namespace

Result<Layout> writePdf(const Report &report, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    QTemporaryFile drawn;
    if (!drawn.open())
        return notWritten(path, drawn.errorString());
    auto layout = draw(report, drawn, progress);
    if (!layout)
        return layout;
    drawn.close();
    if (const QString fault = finish(report, *layout, drawn.fileName(), file); !fault.isEmpty())
        return notWritten(path, fault);
    if (!file.commit())
        return notWritten(path, file.errorString());
    return layout;
}

} // namespace paper
