// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/person_kind.h"
#include "core/office/room.h"
#include "core/records/any_id.h"
#include <vector>

/// One time that somebody had a key, or was told a code: signed out, and back.
struct KeyHolding {
    RecordId id = 0;
    Id<Person> person;
    QString name; ///< of who is not in the register of people
    Day out;      ///< from this day; of a code: told on
    QString why;
    Day back;    ///< handed back; of a code: no longer to know it
    Day lost;    ///< or disclosed
    Day settled; ///< the lock was changed, or the office decided to leave it
    QString note;
    bool operator==(const KeyHolding &) const = default;
};
template <> const Kind &kindOf<KeyHolding>();

/// A key, a fob or a lock's code: what it opens and who holds it (OBLIGATIONS P1.2, P8.4). The code itself is kept
/// sealed: it stands in no list, search, export or journal.
struct KeyOrCode {
    QString name;
    Code kind;
    Id<Site> site;
    Id<Building> building;
    Id<Room> room;
    QString opens; ///< which door, safe or alarm, as people say it
    Id<Department> department;
    QString number; ///< stamped on it
    QString sealed; ///< the code; see core/workspace/lock_code.h
    Day changed;    ///< the code has been in use since
    Day retired;    ///< no longer opens anything
    QString note;
    std::vector<KeyHolding> holders;
    bool operator==(const KeyOrCode &) const = default;
};
template <> const Kind &kindOf<KeyOrCode>();
