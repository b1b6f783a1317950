// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include "core/storage/attachments.h"
#include "core/storage/digest.h"
#include "core/storage/write.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Attachment", text); }

const AttachedFile *named(const std::vector<AttachedFile> &files, const QString &name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const AttachedFile &file) {
        return file.name.compare(name, Qt::CaseInsensitive) == 0; // saved side by side they may not fall together
    });
    return found == files.end() ? nullptr : &*found;
}
} // namespace

AttachedFile attachedFile(const QString &name, const QString &type, const QByteArray &content)
{
    return {name, type, content.size(), QString::fromLatin1(sha256(content).toHex()), content};
}

Result<Saved<Attachment>> attach(Write &write, RecordId holder, const AttachedFile &file)
{
    if (file.bytes > kLargestAttachment)
        return Error{Error::Code::Invalid,
                     tr("“%1” is larger than 100 MB and can’t be kept in the office file.").arg(file.name)};
    const Result<void> kept = keepForGood(write.database(), file.digest, file.content);
    if (!kept)
        return kept.error().code == Error::Code::NotFound
                   ? Error{Error::Code::NotFound,
                           tr("“%1” is no longer kept in the office file. Take it off and add it again.")
                               .arg(file.name)}
                   : kept.error();
    return write.add(Attachment{AnyId{holder}, file.name, file.type, file.bytes, file.digest});
}

bool addBeside(std::vector<AttachedFile> &files, AttachedFile file)
{
    const qsizetype dot = file.name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? file.name.left(dot) : file.name;
    const QString suffix = dot > 0 ? file.name.mid(dot) : QString();
    for (int number = 2; const AttachedFile *other = named(files, file.name); ++number) {
        if (other->digest == file.digest)
            return false;
        file.name = QStringLiteral("%1 (%2)%3").arg(stem, QString::number(number), suffix);
    }
    files.push_back(std::move(file));
    return true;
}

QString sayBytes(qint64 bytes)
{
    if (bytes == 1)
        return tr("1 byte");
    return bytes < 1024 ? tr("%1 bytes").arg(bytes)
                        : QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}
