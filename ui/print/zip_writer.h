// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

class QIODevice;

/// Writes a ZIP archive, enough of the format for an OpenDocument: no encryption, files under 4 GiB, one fixed date so
/// that the same report gives the same bytes.
class ZipWriter {
public:
    explicit ZipWriter(QIODevice &to) : m_to(to) {}

    /// Adds a file; `packed` deflates it. OpenDocument wants its first file, `mimetype`, as it is.
    void add(const QString &name, const QByteArray &bytes, bool packed = true);
    /// Writes the directory at the end. False where the device did not take everything.
    bool finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
        quint16 method = 0;
    };
    QByteArray commonHeader(const Entry &entry) const;
    void put(const QByteArray &bytes);

    QIODevice &m_to;
    std::vector<Entry> m_entries;
    quint32 m_written = 0;
    bool m_whole = true;
};
