// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/rich_text.h"
#include "core/letters/letter.h"
#include "core/letters/letter_template.h"
#include "core/office/organisation.h"
#include "core/people/same_person.h"
#include "core/records/any_record.h"
#include "core/records/saved.h"
#include <functional>

/// Who signs a letter, and how to reach them.
struct LetterSender {
    QString name; ///< empty where the post is vacant
    QString post;
    QString phone;
    QString email;
};

/// What fills the places of a letter.
struct LetterFacts {
    const AnySaved &holder;
    const Letter &letter;
    QString reference; ///< of the letter; empty before it is first saved
    const Organisation &office;
    LetterSender sender;
    Day today;
    /// A record behind a link, none where it is not there or may not be read.
    std::function<std::optional<AnySaved>(const Kind &, RecordId)> load;
    MergedPeople merged{}; ///< entries of one person are that person
};

/// A letter with its places filled.
struct FilledLetter {
    QString subject;
    RichText body;
    QStringList unknown; ///< labels of places for which nothing is known, each once
};

/// What is printed where nothing is known: a line to write on.
extern const QString kBlank;

/// Fills the places of a template. A paragraph that names places of a list (`{{property.item}}`, `{{affected.…}}`) is
/// written once for each row. What the letter may not say of somebody it does not go to is said by their role, and a
/// paragraph that tells more of them than that is left out. Invalid where the template names a place it may not.
Result<FilledLetter> fillLetter(const LetterTemplate &from, const LetterFacts &facts, const Names &names);

/// The blanks still left in a text, each by the words before it.
QStringList blanksIn(const QString &subject, const RichText &body);
