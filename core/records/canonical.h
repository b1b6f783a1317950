// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QByteArray>

/// The one spelling of a record, for digests: a line for the kind and reference, one for each value by key, then the
/// child rows by list and number, whatever their order. Not written: what is unknown, and the zero of a field that
/// can't be unknown, so that a field added to a kind leaves the spelling of older records as it was.
/// Made once per kind, it spells many records quickly.
class CanonicalForm {
public:
    explicit CanonicalForm(const Kind &kind);
    /// UTF-8 with LF behind each line; two records of a kind have the same spelling only if they hold the same.
    QByteArray of(const void *record, const QString &reference) const;

private:
    struct Entry {
        const Field *field;
        bool startsAtZero;
    };
    struct Rows {
        const Children *list;
        std::vector<Entry> entries;
    };
    static std::vector<Entry> entriesOf(const Kind &kind);
    static void append(QByteArray &out, const std::vector<Entry> &entries, const void *record);

    const Kind &m_kind;
    std::vector<Entry> m_entries;
    std::vector<Rows> m_lists;
};

/// The canonical form of one record.
QByteArray canonical(const Kind &kind, const void *record, const QString &reference);
