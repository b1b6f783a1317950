// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include <QString>
#include <utility>
#include <vector>

/// One number of a report with the records it was counted from, so that every figure can be followed to its records.
struct Figure {
    enum class Kind {
        Count,         ///< `value`, exact
        Change,        ///< `value` as a difference: `+3`, `0`, `−2`
        Money,         ///< `value` in pence
        Share,         ///< `value` of `of`: always "7 of 10"
        Percent,       ///< `value` of `of`: "84 %", but "7 of 10" where `of` is under 20 (PACK.md rule 4)
        NotKnown,      ///< n/k
        NotApplicable, ///< –
        Suppressed,    ///< hidden in a public edition; carries neither value nor records
        Number,        ///< `value`, such as days: a measure of its records and no count of them
    };
    Kind kind = Kind::NotApplicable;
    qint64 value = 0;
    qint64 of = 0;
    std::vector<RecordId> ids;     ///< the records counted, in the order to show them; for a share those of `value`
    std::vector<RecordId> ofIds{}; ///< for a share whose maker knows them, those of `of`

    static Figure count(qint64 value, std::vector<RecordId> ids = {})
    {
        return {Kind::Count, value, 0, std::move(ids)};
    }
    /// The count of these records.
    static Figure count(std::vector<RecordId> ids);
    static Figure number(qint64 value, std::vector<RecordId> ids = {})
    {
        return {Kind::Number, value, 0, std::move(ids)};
    }
    static Figure change(qint64 value, std::vector<RecordId> ids = {})
    {
        return {Kind::Change, value, 0, std::move(ids)};
    }
    static Figure money(Money value, std::vector<RecordId> ids = {})
    {
        return {Kind::Money, value.pence, 0, std::move(ids)};
    }
    static Figure share(qint64 value, qint64 of, std::vector<RecordId> ids = {})
    {
        return {Kind::Share, value, of, std::move(ids)};
    }
    static Figure percent(qint64 value, qint64 of, std::vector<RecordId> ids = {})
    {
        return {Kind::Percent, value, of, std::move(ids)};
    }
    static Figure notKnown() { return {Kind::NotKnown, 0, 0, {}}; }
    static Figure notApplicable() { return {}; }
    static Figure suppressed() { return {Kind::Suppressed, 0, 0, {}}; }
    bool operator==(const Figure &) const = default;
};

/// The one way a figure is written on screen and paper: `1,204`, `+3`, `£640`, `7 of 10`, `84 %`, `n/k`, `–`, `*`. A
/// share of nothing is `–`.
QString show(const Figure &figure);
