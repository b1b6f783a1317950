// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/headings.h"
#include "core/exchange/mapping.h"
#include "core/records/diff.h"
#include "core/records/saved.h"
#include <QStringList>
#include <functional>
#include <memory>

class Database;

/// Why a row was refused, or how a doubtful value was read.
struct ImportRemark {
    qsizetype row = 0; ///< as a spreadsheet shows it; 0: about the file
    QString column;    ///< the heading; empty: about the row
    QString value;     ///< as the file has it
    QString text;      ///< translated sentence
    int cell = -1;     ///< the column whose text is to stand in `value`, until it was looked up
    bool operator==(const ImportRemark &) const = default;
};

/// A heading of the file and what it fills.
struct ImportColumn {
    QString heading;
    const ImportTarget *target = nullptr; ///< none: kept visible, not read
    QHash<QString, QString> values;       ///< translations of the mapping
    QString fills;                        ///< by name; empty: nothing
};

/// One value that a row sets: of the record, or of a row of one of its lists.
struct ImportCell {
    const Field *field = nullptr;   ///< none: the number of the child row; with `childRow` -1: the list begins anew
    const Children *list = nullptr; ///< none: the record itself
    int childRow = -1;              ///< the place in the list
    int column = -1;                ///< of the file
    Value value;                    ///< of a link whose record stands further down in the file: its name
    bool untold = false;            ///< of a child row: the file left it out, so it stays as it is here
    bool ensured = false; ///< of a child row: one that says the same is enough, wherever it stands; else it is added
};

/// What becomes of a row, or of the consecutive rows that make one record.
struct ImportRow {
    enum class Standing {
        New,
        Completes, ///< here by its name alone, as another file named it: what the file says is written into it
        Same,      ///< already here, equal
        Differs,   ///< already here, other values
        Refused
    };
    qsizetype number = 0;        ///< of the first row, as a spreadsheet shows it
    qsizetype last = 0;          ///< of the last row of the same record
    std::vector<qsizetype> more; ///< of the rows behind the first, each with one row of a list
    qsizetype lines = 0;         ///< how many rows of the file it is
    Standing standing = Standing::New;
    std::vector<ImportCell> cells;
    QString ownReference; ///< ours, to be kept
    Day from;             ///< the first and last day on which what it says held, where the file tells of several times
    Day until;
    RecordId existing = 0;
    QString called;      ///< what the existing record is called where it differs: its reference, else its name
    qint64 version = 0;  ///< of the existing record when it was compared
    Changes differences; ///< from what is here to what the file says

    /// What it sets in a field of the record itself; none where it says nothing of it.
    const ImportCell *cellOf(const char *key) const;
    /// The value it sets there; null for none.
    Value valueOf(const char *key) const;
};

/// A site, building, room or department that the file names and the office does not have.
struct NewRecord {
    const Kind *kind = nullptr;
    QString name;
    RecordId site = 0;     ///< of a building or room; may be a `PendingLink` to one put down before
    RecordId building = 0; ///< of a room, likewise; 0: none
    bool operator==(const NewRecord &) const = default;
};

/// What is to be read, and how.
struct ImportRequest {
    const Kind *kind = nullptr;
    QString kindName; ///< as on the command line
    QString fileName;
    Mapping mapping;
    Day on;                ///< the day against which "future" is judged
    QString encoding = {}; ///< as `decodeText` names it; empty: found from the bytes
    QChar delimiter = {};  ///< null: found from the text
};

/// Everything an import would do, found out without writing.
struct ImportPlan {
    ImportRequest request;
    QString digest; ///< SHA-256 of the file, hexadecimal
    QString encoding;
    QString delimiter;
    std::shared_ptr<const Headings> headings; ///< the columns point into it
    std::vector<ImportColumn> columns;
    std::vector<ImportRow> rows;
    std::vector<NewRecord> made;
    std::vector<ImportRemark> problems; ///< refused rows only, in the order of the rows
    std::vector<ImportRemark> notes;
    qsizetype read = 0; ///< rows that are not blank
    qsizetype blank = 0;
    bool ownExport = false; ///< blank cells are values then

    /// How many rows of the file stand so.
    qsizetype count(ImportRow::Standing standing) const;
    /// How many rows would be written, with or without those that differ.
    qsizetype toWrite(bool update) const;
};

/// Told how far it is, per mille; answers false to stop.
using ImportProgress = std::function<bool(int perMille)>;

/// Reads a file of records against the office: how its bytes were read, what each column fills, and what becomes of
/// each row. An error only where nothing can be said row by row: no text, no headings, a mapping that names an unknown
/// field, a quote never closed.
Result<ImportPlan> readImport(const QByteArray &bytes, const ImportRequest &request, const Database &database,
                              const Names &names, const ImportProgress &progress = {});

/// How links to records that do not exist yet stand in cells: numbers below zero, which no record has.
struct PendingLink {
    static constexpr RecordId kRows = -(RecordId(1) << 40);
    static RecordId toMade(std::size_t index) { return -1 - static_cast<RecordId>(index); }
    static RecordId toRow(std::size_t index) { return kRows - static_cast<RecordId>(index); }
    static bool isMade(RecordId id) { return id < 0 && id > kRows; }
    static bool isRow(RecordId id) { return id <= kRows; }
    static std::size_t made(RecordId id) { return static_cast<std::size_t>(-1 - id); }
    static std::size_t row(RecordId id) { return static_cast<std::size_t>(kRows - id); }
};

/// The record meant by a pending link; 0 for none yet.
using LinkResolver = std::function<RecordId(RecordId pending)>;

/// Sets what the row says in a record. Links to records that the import has yet to make stand as `PendingLink`s where
/// nobody resolves them.
void applyRow(const ImportRow &row, void *record, const LinkResolver &resolve = {});
