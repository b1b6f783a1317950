// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/letters_sent.h"
#include "core/sanctions/letters_given.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }

GivenLetter givenBy(const Saved<Letter> &saved, const SentSources &sources, const Names &names)
{
    const Letter &letter = saved.value;
    return {saved.stamp.id,
            letter.holder.value,
            sources.merged.kept(letter.recipient).value,
            rungOfLetter(letter.purpose, names),
            letter.issued.day(),
            letter.returned};
}

GivenSanction givenBy(const Saved<Sanction> &saved, const SentSources &sources, const Names &names)
{
    const Sanction &sanction = saved.value;
    GivenSanction given{saved.stamp.id,
                        sources.merged.kept(sanction.person).value,
                        rungOfSanction(sanction.type, names),
                        sanction.issued,
                        isReturnedUndelivered(sanction.servedHow, names),
                        {},
                        {},
                        {}};
    for (const SanctionIncident &answered : sanction.incidents)
        given.incidents.push_back(answered.incident.value);
    return given;
}

/// The files kept with a record, each with its digest; `except` the pages of a letter, which are told with it.
QStringList filesOf(RecordId record, const SentSources &sources)
{
    const auto isPages = [&](RecordId file) {
        return std::any_of(sources.letters.begin(), sources.letters.end(),
                           [file](const Saved<Letter> &letter) { return letter.value.document.value == file; });
    };
    QStringList told;
    for (const Saved<Attachment> &file : sources.files.value(record))
        if (!isPages(file.stamp.id))
            told << tr("%1, SHA-256 %2").arg(file.value.name, file.value.digest);
    return told;
}

LetterSent sentOf(const Saved<Sanction> &saved, const SentSources &sources, const Names &names)
{
    const Sanction &sanction = saved.value;
    LetterSent sent;
    sent.issued = sanction.issued;
    sent.reference = saved.stamp.reference;
    sent.what = names.choiceLabel(QStringLiteral("sanction-type"), sanction.type.text);
    sent.servedHow = names.choiceLabel(QStringLiteral("served-how"), sanction.servedHow.text);
    sent.servedBy = sanction.servedBy;
    sent.served = sanction.served;
    sent.proofs = filesOf(saved.stamp.id, sources);
    return sent;
}

LetterSent sentOf(const Saved<Letter> &saved, const SentSources &sources, const Names &names)
{
    const Letter &letter = saved.value;
    LetterSent sent;
    sent.issued = letter.issued.day();
    sent.reference = saved.stamp.reference;
    sent.what = letter.templateTitle;
    sent.servedHow = names.choiceLabel(QStringLiteral("letter-served"), letter.servedHow.text);
    sent.servedBy = letter.servedBy;
    sent.served = letter.served;
    sent.returned = letter.returned;
    sent.addressee = letter.addressee;
    sent.subject = letter.subject;
    sent.body = letter.body;
    if (!letter.proof.isEmpty())
        sent.proofs << letter.proof;
    sent.proofs << (letter.documentDigest.isEmpty() ? tr("as sent, SHA-256 %1").arg(letter.digest)
                                                    : tr("pages as sent, SHA-256 %1").arg(letter.documentDigest));
    sent.proofs += filesOf(saved.stamp.id, sources);
    return sent;
}

/// What the sanction's record says of the service, where the letter's own says nothing.
void addSanction(LetterSent &sent, const LetterSent &sanction, bool isFirst)
{
    sent.sanction = sanction.reference;
    if (!sent.served.isKnown() && !sent.returned.isKnown()) {
        sent.served = sanction.served;
        sent.servedHow = sent.servedHow.isEmpty() ? sanction.servedHow : sent.servedHow;
        sent.servedBy = sent.servedBy.isEmpty() ? sanction.servedBy : sent.servedBy;
    }
    if (isFirst)
        sent.proofs += sanction.proofs;
}
} // namespace

std::vector<LetterSent> lettersSentTo(Id<Person> person, const SentSources &sources, const Names &names, Day on)
{
    const Id<Person> kept = sources.merged.kept(person);
    std::vector<LetterSent> sent;
    std::vector<GivenLetter> given;
    for (const Saved<Letter> &letter : sources.letters) {
        const bool isToAlleged =
            names.hasTrait(QStringLiteral("letter-recipient"), letter.value.whom.text, QStringLiteral("to:alleged"));
        if (!isToAlleged || !isIssued(letter.value) || letter.value.issued.day() > on ||
            letter.value.recipient.isNull() || sources.merged.kept(letter.value.recipient) != kept)
            continue;
        sent.push_back(sentOf(letter, sources, names));
        if (letter.value.returned > on)
            sent.back().returned = {};
        given.push_back(givenBy(letter, sources, names));
    }
    const std::size_t letters = sent.size();
    for (const Saved<Sanction> &sanction : sources.sanctions) {
        const bool isWritten =
            names.hasTrait(QStringLiteral("sanction-type"), sanction.value.type.text, QStringLiteral("written"));
        if (!isWritten || sources.merged.kept(sanction.value.person) != kept || !sanction.value.issued.isKnown() ||
            sanction.value.issued > on)
            continue;
        const GivenSanction act = givenBy(sanction, sources, names);
        const LetterSent told = sentOf(sanction, sources, names);
        bool isCarried = false;
        for (std::size_t i = 0; i < letters; ++i)
            if (carries(given[i], act)) {
                addSanction(sent[i], told, !isCarried);
                isCarried = true;
            }
        if (!isCarried)
            sent.push_back(told);
    }
    std::stable_sort(sent.begin(), sent.end(),
                     [](const LetterSent &a, const LetterSent &b) { return a.issued < b.issued; });
    return sent;
}
