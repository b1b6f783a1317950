// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attachment.h"
#include "core/people/person.h"
#include "core/records/any_id.h"

/// A letter or form that hangs on a record: drafted from a template, issued once, kept as it was sent, served.
struct Letter {
    AnyId holder;          ///< the record it is written about
    QString templateCode;  ///< what it was made from
    QString templateTitle; ///< its title then
    int templateEdition = 1;
    Code purpose;
    Code whom;            ///< the rule of whom it goes to, of list `letter-recipient`
    Id<Person> recipient; ///< none for the police, a regulator or nobody
    QString addressee;    ///< name and address, a line each, as printed

    // what a template may ask the writer for
    QString behaviour;  ///< what was done, in words fit for whom it goes to
    QString conditions; ///< what is asked from now on, one a line
    Day answerBy;       ///< until when it can be challenged
    Day review;
    Day ends;

    QString subject;
    QString body; ///< rich text (core/base/rich_text.h), as sent

    // once it is issued nothing above changes
    Moment issued;
    QString issuedBy;
    QString documentDigest;  ///< SHA-256 of its pages, 64 hexadecimal digits; empty where they are not kept
    QString digest;          ///< SHA-256 of all that was issued
    Id<Attachment> document; ///< its pages

    Day served;
    Code servedHow;
    QString servedBy;
    QString proof;
    Day returned; ///< came back undelivered
    bool operator==(const Letter &) const = default;
};
template <> const Kind &kindOf<Letter>();

/// SHA-256 over what was issued, 64 hexadecimal digits: text, addressee, template, when, by whom, and its pages.
QString letterDigest(const Letter &letter);
/// Whether it has left: from then on its words stand.
inline bool isIssued(const Letter &letter) { return letter.issued.isKnown(); }
