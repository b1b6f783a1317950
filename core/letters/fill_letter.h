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
    int reports = 0;       ///< incidents in which the person it goes to is the person alleged
};

/// A letter with its places filled.
struct FilledLetter {
    QString subject;
    RichText body;
    QStringList unknown; ///< of the places for which nothing is known what they are, each once
};

/// A line to write on.
extern const QString kBlank;
/// Whether it is printed to be completed by hand: its own words hold a line to write on.
bool isForThePen(const LetterTemplate &letter);

/// Fills the places of a template. A paragraph that names places of a list (`{{property.item}}`, `{{affected.…}}`) is
/// written once for each row. What the letter may not say of somebody it does not go to is said by their role, and a
/// paragraph that tells more of them than that is left out. Where nothing is known stands what is missing,
/// `[[Incident: Site]]`, for the writer to fill in; in a form for the pen a line to write on, but for what the writer
/// is asked. Invalid where the template names a place it may not.
Result<FilledLetter> fillLetter(const LetterTemplate &from, const LetterFacts &facts, const Names &names);

/// What is still to be filled in in a text, from between `[[` and `]]`, each once.
QStringList stillToFill(const QString &subject, const RichText &body);
/// The lines to write on that are left in a text, each once by the words before it.
QStringList blanksIn(const QString &subject, const RichText &body);
