// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/threats/threat_call.h"

/// A real call of Monday 2 November 2026, 08:22, in which most things were learnt.
inline ThreatCall aThreatCall()
{
    const Day day(2026, 11, 2);
    const auto at = [day](int minute) { return Moment(day, QTime(8, minute)); };
    ThreatCall call;
    call.started = at(22);
    call.ended = at(25);
    call.method = Code{QStringLiteral("mobile")};
    call.receivedBy = QStringLiteral("Nell Harrow, reception");
    call.numberCalled = QStringLiteral("01632 960100");
    call.numberShown = QStringLiteral("01632 960177");
    call.words = {{0, at(22), 12, QStringLiteral("There is a bomb in your building.")},
                  {0, at(23), 71, QStringLiteral("You have until ten.")}};
    call.called999 = at(23);
    call.calledBy = QStringLiteral("Idris Fenn");
    call.policeReference = QStringLiteral("LP-0231");
    call.directorTold = QStringLiteral("Director of Corporate Affairs");
    call.directorToldAt = at(31);
    call.where = QStringLiteral("The post room");
    call.when = QStringLiteral("Ten o’clock");
    call.looks = QStringLiteral("A blue holdall");
    call.placed = QStringLiteral("Would not say");
    call.callerName = QStringLiteral("Gave none");
    call.sex = Code{QStringLiteral("male")};
    call.age = QStringLiteral("40");
    call.accent = QStringLiteral("Local");
    call.script = false;
    call.voice = Codes{{QStringLiteral("calm"), QStringLiteral("slow")}};
    call.background = Codes{{QStringLiteral("street")}};
    call.answer1471 = QStringLiteral("01632 960177");
    call.decision = Code{QStringLiteral("evacuate")};
    call.decidedBy = QStringLiteral("Duty director");
    call.decidedAt = at(28);
    return call;
}
