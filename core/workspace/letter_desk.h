// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/fill_letter.h"
#include "core/letters/others_named.h"
#include "core/workspace/letter_people.h"

/// Whether the actor writes letters about records of the kind: who may change any of them.
bool mayWriteLetters(const Workspace &workspace, const Kind &holder);
/// The templates offered for letters about records of a kind, by title. About a sanction those for the person alleged
/// in an incident too, as long as the incidents that it answers can fill them.
Result<std::vector<Saved<LetterTemplate>>> offeredTemplates(const Workspace &workspace, const Kind &holder);
/// Who signs for the office today: the actor where they hold a post, else the LSMS, before any deputy.
LetterSender letterSender(const Workspace &workspace);
/// The office's own record; empty where there is none yet.
Organisation officeOf(const Workspace &workspace);

/// The letters about a record that the actor may read, newest first; of a person also those that went to them, under
/// whatever entry of the register, of an incident those about the sanctions that answer it.
Result<std::vector<Saved<Letter>>> lettersAbout(const Workspace &workspace, const Kind &kind, RecordId record);

/// What a new letter about the record says from the first, taken from it: the conditions and days of a sanction.
Letter termsOf(const AnySaved &holder);
/// The code of the template that a letter about the record is usually made from; empty where there is no usual one.
QString usualTemplate(const AnySaved &holder, const Names &names);
/// The sentence that says what was done, where the writer has not: for the person alleged and the regulator, of an
/// incident its kind, day and place, of a sanction why it was decided. Empty for others, who know it or are told more.
QString usualBehaviour(const LetterTemplate &from, const AnySaved &holder, const Names &names);
/// Whether the words of the template name what the writer is asked for under the key.
bool namesTerm(const LetterTemplate &from, const char *key);
/// The letter without the days and words that its template does not name: they would be kept and said nowhere.
Letter withNamedTerms(Letter letter, const LetterTemplate &from);
/// A letter begun from a template: addressee, subject and text filled, and what is not known. What the writer has said
/// already in `begun` (behaviour, conditions, days) is used.
struct BegunLetter {
    Letter letter;
    QStringList unknown; ///< what nothing is known for
};
Result<BegunLetter> beginLetter(const Workspace &workspace, const Saved<LetterTemplate> &from, const AnySaved &holder,
                                Id<Person> recipient, const Letter &begun = {});

/// What stands against sending a letter as it is.
struct LetterFaults {
    QStringList refuses; ///< it names somebody it does not go to, or something is still to be filled in
    QStringList warns;   ///< lines left to write on, words that may be a name, no address
};
Result<LetterFaults> faultsOf(const Workspace &workspace, const Letter &letter, const AnySaved &holder);

/// The letter as it will be issued now by the actor, `pages` still to be made from it; Refused with the sentences of
/// its faults where something stands against it.
Result<Letter> readyToIssue(const Workspace &workspace, const Saved<Letter> &draft);
/// Keeps it for good as it is sent: its text, who and when, its pages as an attachment of the record it is about. A
/// letter without pages (`pdf` empty) is drawn anew from its text. The history says why it went out all the same, where
/// something asked for that.
Result<Saved<Letter>> issueLetter(Workspace &workspace, const Saved<Letter> &draft, const Letter &ready,
                                  const QByteArray &pdf, const QString &allTheSame = {});
/// The same within an act that others are part of.
Result<Saved<Letter>> issueLetter(Write &write, const Saved<Letter> &draft, Letter ready, const QByteArray &pdf);
