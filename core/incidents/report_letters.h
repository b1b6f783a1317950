// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"

class Names;

/// Whom a report concerns, as letters name them.
struct ReportContacts {
    QString office; ///< the body's name
    QString lsms;   ///< name; empty where the post is vacant
    QString lsmsPhone;
    QString lsmsEmail;
    QString reporter; ///< name as known
    QString reporterEmail;
    int reviewDays = 10; ///< working days
};

/// A letter before it becomes an e-mail or paper.
struct ReportLetter {
    QString to; ///< an address; empty where none is known
    QString subject;
    QString text;
};

/// What happens next, for the person who reported: one sentence each.
QStringList whatHappensNext(const Incident &incident, const ReportContacts &contacts, const Names &names);
/// What to do at once about this kind of incident and has not been ticked, one sentence each (OBLIGATIONS, by trait).
QStringList immediateSteps(const Incident &incident, const Names &names);
/// The acknowledgement to the reporter: reference and what happens next, nothing about any person.
ReportLetter acknowledgement(const Saved<Incident> &incident, const ReportContacts &contacts, const Names &names);
/// The e-mail that tells the LSMS: reference, kind, when and where; no names and no narrative, for e-mail is not a
/// safe.
ReportLetter tellLsms(const Saved<Incident> &incident, const ReportContacts &contacts, const Names &names);
