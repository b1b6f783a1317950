// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/fill_letter.h"
#include "core/letters/letter_place.h"

/// What the places of one letter say, within what it may tell.
class PlaceValues {
public:
    /// All of it outlives this.
    PlaceValues(const LetterFacts &facts, const Entitlement &entitlement, const Names &names);
    /// The rows of the place's list; of a place for one part those with that part.
    std::vector<const void *> rowsOf(const LetterPlace &place) const;
    /// Whether the letter may say what the place says of this row, be it as a role.
    bool mayTell(const LetterPlace &place, const void *row) const;
    /// What it says, a role instead of the name of somebody else; empty where nothing is known. `row` is one of
    /// `rowsOf` for a place of a list.
    QString of(const LetterPlace &place, const void *row) const;
    /// Whether the facts bear out the condition of the place.
    bool holds(const LetterPlace &place) const;

private:
    QString ofSender(const LetterPlace &place) const;
    QString ofHolder(const LetterPlace &place) const;
    QString ofRow(const LetterPlace &place, const void *row) const;
    QString ofOtherRow(const LetterPlace &place, const void *row) const;
    QString ofInjury(const LetterPlace &place, const void *row) const;
    QString ofPerson(const LetterPlace &place, RecordId id) const;
    QString shown(const Field &field, const void *record) const;
    QString said(RecordId person, const Code &category, const Code &role) const;
    bool mayNameRow(const LetterPlace &place, const void *row) const;
    const void *ownRow(const LetterPlace &place) const;
    bool isRecipient(RecordId person) const;
    bool isPatient() const;
    std::optional<AnyRecord> personRecord(RecordId id) const;

    const LetterFacts &m_facts;
    const Entitlement &m_entitlement;
    const Names &m_names;
};
