// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_rules.h"
#include "core/base/rich_text.h"
#include "core/letters/entitlement.h"
#include "core/storage/digest.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("letter", text); }

constexpr StateName kDraft{"draft", QT_TRANSLATE_NOOP("letter", "Draft"), Tone::Info};
constexpr StateName kIssued{"issued", QT_TRANSLATE_NOOP("letter", "Issued"), Tone::Neutral};
constexpr StateName kServed{"served", QT_TRANSLATE_NOOP("letter", "Served"), Tone::Good};
constexpr StateName kReturned{"returned", QT_TRANSLATE_NOOP("letter", "Returned undelivered"), Tone::Warning};
} // namespace

QString letterDigest(const Letter &letter)
{
    Digest digest;
    for (const QString &part :
         {letter.templateCode, QString::number(letter.templateEdition), letter.whom.text,
          QString::number(letter.recipient.value), letter.addressee, letter.behaviour, letter.conditions,
          letter.answerBy.iso(), letter.review.iso(), letter.ends.iso(), letter.subject, letter.body,
          letter.issued.text(), letter.issuedBy, letter.documentDigest, QString::number(letter.document.value)})
        digest.feedPart(part.toUtf8());
    return QString::fromLatin1(digest.finish().toHex());
}

Found letterState(const Letter &letter, Day, const Names &)
{
    return found("letter", letter.returned.isKnown() ? kReturned
                           : letter.served.isKnown() ? kServed
                           : isIssued(letter)        ? kIssued
                                                     : kDraft);
}

void letterRules(const Letter &letter, const RuleContext &context, Problems &problems)
{
    const auto refuse = [&](const char *field, const QString &text) {
        problems.push_back({QString::fromLatin1(field), text});
    };
    const Entitlement entitlement = entitlementOf(letter.whom, context.names);
    if (entitlement.isPerson() && letter.recipient.isNull())
        refuse("recipient", tr("Say which person the letter goes to."));
    if (!entitlement.isPerson() && !letter.recipient.isNull())
        refuse("recipient", tr("This letter goes to nobody in the register of people."));
    if (const Result<RichText> body = readRichText(letter.body); !body)
        refuse("body", body.error().text);
    if (isIssued(letter) ? letter.digest != letterDigest(letter) : !letter.digest.isEmpty())
        refuse("body", tr("This letter was issued and stays as it was sent. Write a new one that puts it right."));
    if (!isIssued(letter) && letter.served.isKnown())
        refuse("issued", tr("It has not been issued yet."));
    if (isIssued(letter) && letter.served.isKnown() && letter.served < letter.issued.day())
        refuse("served", tr("This is before it was issued."));
}
