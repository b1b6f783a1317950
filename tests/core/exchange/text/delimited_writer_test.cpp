// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimited_reader.h"
#include "core/exchange/text/delimited_writer.h"
#include "core/exchange/text/delimiter.h"
#include <QBuffer>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

namespace {
QByteArray written(const QList<QStringList> &rows, DelimitedWriter::Form form)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DelimitedWriter writer(buffer, form);
    for (const QStringList &row : rows)
        writer.row(row);
    REQUIRE(writer.finish());
    return buffer.data();
}

// A disk that is full.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};
} // namespace

TEST_CASE("only the cells that need it are quoted, and rows end with CRLF")
{
    const QList<QStringList> rows = {{QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e"),
                                      QStringLiteral("f\ng"), QString(), QStringLiteral("£;")}};
    CHECK(written(rows, {u',', false}) == QStringLiteral("a,\"b,c\",\"d\"\"e\",\"f\ng\",,£;\r\n").toUtf8());
    CHECK(written(rows, {u';', true}) == QStringLiteral("\uFEFFa;b,c;\"d\"\"e\";\"f\ng\";;\"£;\"\r\n").toUtf8());
}

TEST_CASE("what is written is read back, whatever stands in the cells")
{
    QRandomGenerator random(20261121);
    const QString alphabet = QStringLiteral("ab\",;\n\t|'= é£\U0001F512");
    const QChar delimiter = GENERATE(QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'));
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows = {{QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3")}};
        for (int r = 0; r < 4; ++r) {
            QStringList cells{QString::number(r)};
            for (int c = 0; c < 2; ++c) {
                QString cell;
                for (int n = random.bounded(8); n > 0; --n)
                    cell += alphabet[random.bounded(static_cast<int>(alphabet.size()) - 2)];
                cells << cell;
            }
            rows << cells;
        }
        const auto decoded = decodeText(written(rows, {delimiter, true}));
        REQUIRE(decoded);
        DelimitedReader reader(decoded->text, delimiter);
        DelimitedRow row;
        for (const QStringList &cells : rows) {
            REQUIRE(*reader.readRow(row));
            REQUIRE(row.cells.size() == 3);
            for (std::size_t c = 0; c < 3; ++c)
                REQUIRE(row.cells[c] == cells[static_cast<qsizetype>(c)]);
        }
        REQUIRE_FALSE(*reader.readRow(row));
    }
}

TEST_CASE("a device that takes nothing is told as an error")
{
    FullDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    DelimitedWriter writer(device);
    writer.row({QStringLiteral("a")});
    CHECK_FALSE(writer.finish());
}
