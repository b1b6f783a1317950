// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_odt.h"
#include "ui/print/odt_content.h"
#include "ui/print/odt_styles.h"
#include "ui/print/zip_writer.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace paper {
namespace {
Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Failed,
            QCoreApplication::translate("Paper", "%1 could not be written: %2").arg(QFileInfo(path).fileName(), why)};
}

QByteArray manifest(size_t pictures)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                     "manifest:version=\"1.2\">\n"
                     "<manifest:file-entry manifest:full-path=\"/\" "
                     "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n";
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        xml +=
            QByteArray("<manifest:file-entry manifest:full-path=\"") + name + "\" manifest:media-type=\"text/xml\"/>\n";
    for (size_t i = 0; i < pictures; ++i)
        xml += "<manifest:file-entry manifest:full-path=\"" + pictureName(i).toUtf8() +
               "\" manifest:media-type=\"image/png\"/>\n";
    return xml + "</manifest:manifest>\n";
}
} // namespace

Result<void> writeOdt(const Report &report, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const auto content = odtContent(report, progress);
    if (!content)
        return content.error();
    ZipWriter zip(file);
    zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", false);
    zip.add(QStringLiteral("content.xml"), content->xml);
    zip.add(QStringLiteral("styles.xml"), odtStyles(report));
    zip.add(QStringLiteral("meta.xml"), odtMeta(report));
    for (size_t i = 0; i < content->pictures.size(); ++i)
        zip.add(pictureName(i), content->pictures[i], false);
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest(content->pictures.size()));
    if (!zip.finish() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace paper
