// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/zip_writer.h"
#include <QIODevice>
#include <array>

namespace {
constexpr quint32 kLocalFile = 0x04034b50;
constexpr quint32 kDirectoryEntry = 0x02014b50;
constexpr quint32 kDirectoryEnd = 0x06054b50;
constexpr quint16 kVersion = 20;
constexpr quint16 kNamesAreUtf8 = 0x0800;
constexpr quint16 kDeflated = 8;
constexpr quint16 kDosDate = 0x0021; // 1 January 1980, the first day ZIP knows

template <class Number> void append(QByteArray &to, Number value)
{
    for (size_t i = 0; i < sizeof(Number); ++i)
        to.append(static_cast<char>((value >> (8 * i)) & 0xff));
}

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xedb88320u ^ (c >> 1) : c >> 1;
            t[n] = c;
        }
        return t;
    }();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// qCompress gives a length (4 bytes), a zlib header (2), the deflated bytes, a checksum (4); ZIP wants the deflated
/// bytes alone.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes);
    return zlib.mid(6, zlib.size() - 10);
}
} // namespace

void ZipWriter::add(const QString &name, const QByteArray &bytes, bool packed)
{
    const QByteArray content = packed && !bytes.isEmpty() ? deflated(bytes) : bytes;
    Entry entry;
    entry.name = name.toUtf8();
    entry.crc = crc32(bytes);
    entry.packedSize = static_cast<quint32>(content.size());
    entry.size = static_cast<quint32>(bytes.size());
    entry.offset = m_written;
    entry.method = packed && !bytes.isEmpty() ? kDeflated : quint16(0);
    QByteArray header;
    append(header, kLocalFile);
    put(header + commonHeader(entry) + entry.name);
    put(content);
    m_entries.push_back(entry);
}

bool ZipWriter::finish()
{
    const quint32 start = m_written;
    for (const Entry &entry : m_entries) {
        QByteArray line;
        append(line, kDirectoryEntry);
        append(line, kVersion);
        line += commonHeader(entry);
        append(line, quint16(0)); // comment
        append(line, quint16(0)); // disk
        append(line, quint16(0)); // internal attributes
        append(line, quint32(0)); // external attributes
        append(line, entry.offset);
        put(line + entry.name);
    }
    const quint32 size = m_written - start;
    const auto count = static_cast<quint16>(m_entries.size());
    QByteArray end;
    append(end, kDirectoryEnd);
    append(end, quint16(0));
    append(end, quint16(0));
    append(end, count);
    append(end, count);
    append(end, size);
    append(end, start);
    append(end, quint16(0));
    put(end);
    return m_whole;
}

QByteArray ZipWriter::commonHeader(const Entry &entry) const
{
    QByteArray header;
    append(header, kVersion);
    append(header, kNamesAreUtf8);
    append(header, entry.method);
    append(header, quint16(0)); // time
    append(header, kDosDate);
    append(header, entry.crc);
    append(header, entry.packedSize);
    append(header, entry.size);
    append(header, static_cast<quint16>(entry.name.size()));
    append(header, quint16(0)); // extra
    return header;
}

void ZipWriter::put(const QByteArray &bytes)
{
    m_whole = m_whole && m_to.write(bytes) == bytes.size();
    m_written += static_cast<quint32>(bytes.size());
}
