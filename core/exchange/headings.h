// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QHash>
#include <deque>

/// What one column of a file fills: a field of the record, a field of its child rows, or something beside them.
struct ImportTarget {
    enum class Part {
        Value,        ///< the whole field
        Time,         ///< the time of day of a moment whose day stands in another column
        OwnReference, ///< our reference, in a file of our own export
        Rows,         ///< a whole list of child rows, as our export writes it
        FullName,     ///< first and last name in one
        Refusal,      ///< fills nothing, but `REJECT` in it refuses the row
        From,         ///< the first day on which the row holds, where a file has several for one record
        Until,        ///< the last one
        Affected,     ///< the names of those affected by an incident
        Alleged,      ///< the names of those alleged to have done it
    };
    QString name; ///< as CLI.md, mappings and the JSON answer call it
    Part part = Part::Value;
    const Field *field = nullptr;
    const Children *list = nullptr; ///< the list whose rows hold the field, or that stands in the cell
    bool lastResort = false;        ///< read only where no other column fills the same
};

/// Which headings fill what in files of a kind: the fields' own names and labels, and the words of CLI.md and
/// FORMATS.md D0 to D3.
class Headings {
public:
    explicit Headings(const Kind &kind);
    /// What a heading fills, in any case, with or without a trailing colon or a code before it (`T005 - Event Date`);
    /// none where it is not known or known to mean nothing to us.
    const ImportTarget *target(const QString &heading) const;
    /// All that a column may be mapped to, in the order of the description.
    const std::deque<ImportTarget> &targets() const { return m_targets; }
    const Kind &kind() const { return m_kind; }

private:
    void add(ImportTarget target, QStringList headings);
    void addFields(const Kind &kind, const Children *list);
    void addWords();
    const Kind &m_kind;
    std::deque<ImportTarget> m_targets; ///< never moves: columns point into it
    QHash<QString, const ImportTarget *> m_byHeading;
};

/// A heading as it is compared: lower case, one blank between words, no trailing colon, blanks for underscores.
QString plainHeading(const QString &heading);
