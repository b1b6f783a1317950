// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/people/same_person.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/sanctions/sanction.h"

/// A letter or notice as it went out, and what shows that it arrived.
struct LetterSent {
    Day issued;
    QString reference; ///< of the letter, or of the sanction where no letter is kept
    QString sanction;  ///< reference of the sanction that the letter gives; may be empty
    QString what;
    QString servedHow;
    QString servedBy;
    Day served;
    Day returned;       ///< undelivered
    QStringList proofs; ///< what was said of it; names and digests of the files kept with it
    QString addressee;
    QString subject;
    QString body; ///< rich text as it was sent; empty where no letter is kept
    bool operator==(const LetterSent &) const = default;
};

/// Where they are found.
struct SentSources {
    std::vector<Saved<Sanction>> sanctions;
    std::vector<Saved<Letter>> letters;
    QHash<RecordId, std::vector<Saved<Attachment>>> files; ///< by the record they hang on
    MergedPeople merged;
};

/// What was issued to the person, under whatever entry of the register, as somebody alleged, by the end of the day;
/// oldest first. A sanction that a letter carries (core/sanctions/letters_given.h) is told with its letter, once.
std::vector<LetterSent> lettersSentTo(Id<Person> person, const SentSources &sources, const Names &names, Day on);
