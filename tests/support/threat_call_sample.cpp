// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/threat_call_sample.h"

ThreatCall aThreatCall()
{
    const Day day(2026, 11, 2);
    const auto at = [day](int minute) { return Moment(day, QTime(8, minute)); };
    ThreatCall call;
    call.started = at(22);
    call.ended = at(25);
    call.method = Code{u"mobile"_qs};
    call.receivedBy = u"Nell Harrow, reception"_qs;
    call.numberCalled = u"01632 960100"_qs;
    call.numberShown = u"01632 960177"_qs;
    call.words = {{0, at(22), 12, u"There is a bomb in your building."_qs}, {0, at(23), 71, u"You have until ten."_qs}};
    call.called999 = at(23);
    call.calledBy = u"Idris Fenn"_qs;
    call.policeReference = u"LP-0231"_qs;
    call.directorTold = u"Director of Corporate Affairs"_qs;
    call.directorToldAt = at(31);
    call.where = u"The post room"_qs;
    call.when = u"Ten o’clock"_qs;
    call.looks = u"A blue holdall"_qs;
    call.placed = u"Would not say"_qs;
    call.callerName = u"Gave none"_qs;
    call.sex = Code{u"male"_qs};
    call.age = u"40"_qs;
    call.accent = u"Local"_qs;
    call.script = false;
    call.voice = Codes{{u"calm"_qs, u"slow"_qs}};
    call.background = Codes{{u"street"_qs}};
    call.answer1471 = u"01632 960177"_qs;
    call.decision = Code{u"evacuate"_qs};
    call.decidedBy = u"Duty director"_qs;
    call.decidedAt = at(28);
    return call;
}
