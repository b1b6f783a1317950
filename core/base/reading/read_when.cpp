// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_when.h"
#include "core/base/reading/piece.h"
#include "core/base/reading/read_day.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>

using namespace reading;

namespace {

std::optional<Piece> pieceOf(const Tokens &tokens)
{
    const auto piece = readPiece(tokens.all().data(), tokens.all().data() + tokens.all().size());
    return piece && !piece->bare ? piece : std::nullopt;
}

} // namespace

Result<Moment> readWhen(QStringView text, Day today, ReadingNotes *notes)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return Moment();
    const Tokens tokens(said);
    const auto piece = pieceOf(tokens);
    if (!piece || !spreadsheetDamage(said).isEmpty())
        return notADate(said);
    if (!piece->date)
        return refusal(QCoreApplication::translate("Reading", "%1 is a time without its date.").arg(quoted(said)));
    return resolve(*piece, {today, today, Lean::Past, notes}, said);
}

Result<Moment> readWhen(QStringView date, QStringView time, Day today, ReadingNotes *notes)
{
    const QStringView clock = time.trimmed();
    if (clock.isEmpty() || saysNotKnown(clock))
        return readWhen(date, today, notes);
    const Tokens tokens(clock);
    const auto piece = pieceOf(tokens);
    if (!piece || !piece->time)
        return refusal(QCoreApplication::translate(
                           "Reading", "%1 was not understood as a time. Write it like 1430, 14:30 or 2:30 pm.")
                           .arg(quoted(clock)));
    // The day is read alone: its own cell may carry a midnight that means nothing beside a column of times.
    ReadingNotes dayNotes;
    const auto day = readDay(date, today, &dayNotes);
    if (!day)
        return day.error();
    if (notes)
        for (ReadingNote &note : dayNotes)
            if (note.kind != ReadingNote::Kind::TimeLeftOut)
                notes->push_back(std::move(note));
    if (!day->isKnown())
        return refusal(QCoreApplication::translate("Reading", "%1 is a time without its date.").arg(quoted(clock)));
    Piece timeOnly;
    timeOnly.time = piece->time;
    timeOnly.about = piece->about;
    return resolve(timeOnly, {today, *day, Lean::Past, notes}, clock);
}
