// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
// qpdf 11 asks every user to say which pointers it means: the standard ones.
#define POINTERHOLDER_TRANSITION 4
#include "ui/print/report_pdf.h"
#include "ui/print/paper.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

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

QPDFObjectHandle words(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// Hands what qpdf writes on to a file of Qt's, so that the finished file takes its name in one step.
class FilePipeline : public Pipeline {
public:
    explicit FilePipeline(QIODevice &to) : Pipeline("file", nullptr), m_to(to) {}
    void write(unsigned char const *data, size_t size) override
    {
        m_whole = m_whole && m_to.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) ==
                                 static_cast<qint64>(size);
    }
    void finish() override {}
    bool whole() const { return m_whole; }

private:
    QIODevice &m_to;
    bool m_whole = true;
};

/// The bookmarks as a tree: each below the last one of a lesser level.
class Outline {
public:
    Outline(QPDF &pdf, const std::vector<Bookmark> &bookmarks) : m_pdf(pdf), m_bookmarks(bookmarks)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void add()
    {
        if (m_bookmarks.empty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        size_t next = 0;
        children(root, next, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    int children(QPDFObjectHandle parent, size_t &next, int above)
    {
        QPDFObjectHandle previous;
        int count = 0;
        while (next < m_bookmarks.size() && m_bookmarks[next].level > above) {
            const Bookmark &bookmark = m_bookmarks[next++];
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", words(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark.page));
            if (count == 0)
                parent.replaceKey("/First", item);
            else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            previous = item;
            count += 1 + children(item, next, bookmark.level);
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        }
        return count;
    }

    QPDFObjectHandle destination(int page) const
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages.at(static_cast<size_t>(page) - 1));
        array.appendItem(QPDFObjectHandle::newName("/Fit"));
        return array;
    }

    QPDF &m_pdf;
    const std::vector<Bookmark> &m_bookmarks;
    std::vector<QPDFObjectHandle> m_pages;
};

/// Adds what QPdfWriter cannot: bookmarks, language, and that viewers show the title.
bool finish(const Report &report, const Layout &layout, const QString &drawn, QIODevice &to)
{
    QPDF pdf;
    pdf.processFile(drawn.toLocal8Bit().constData());
    Outline(pdf, layout.bookmarks).add();
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", words(report.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFWriter writer(pdf);
    FilePipeline pipeline(to);
    writer.setOutputPipeline(&pipeline);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4, which PDF/A-1 is, knows none
    writer.write();
    return pipeline.whole();
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
    // qpdf speaks by exceptions; none leaves this function.
    try {
        if (!finish(report, *layout, drawn.fileName(), file))
            return notWritten(path, file.errorString());
    } catch (const std::exception &e) {
        return notWritten(path, QString::fromUtf8(e.what()));
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return layout;
}

} // namespace paper
