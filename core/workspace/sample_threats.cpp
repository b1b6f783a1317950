// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/threat_call.h"
#include "core/workspace/sample_registers.h"

namespace {
constexpr int kTypedAfter = 25;     // minutes after the incident was entered
constexpr int kExerciseBefore = 45; // days before the sample ends
constexpr int kExerciseHour = 10;

QString text(const char *words) { return QString::fromUtf8(words); }

Code methodFor(const Code &channel, const Names &names)
{
    for (const ChoiceName &method : names.choices(text("threat-method")))
        if (method.trait(u"channel") == channel.text)
            return Code{method.code};
    return {};
}

ThreatWords said(const QDateTime &began, int seconds, const char *words)
{
    return {0, sampleMoment(began.addSecs(seconds)), seconds, text(words)};
}

/// What was noted of the last bomb threat of the register.
ThreatCall realCall(const QDateTime &began, const Incident &incident, Id<Incident> id, const Names &names)
{
    ThreatCall call;
    call.started = sampleMoment(began);
    call.ended = sampleMoment(began.addSecs(170));
    call.method = methodFor(incident.channel, names);
    call.receivedBy = text("Reception");
    call.words = {said(began, 8, "There is something in your building."),
                  said(began, 31, "You have until twelve and then you will see."),
                  said(began, 95, "Ask them why they closed it.")};
    call.called999 = sampleMoment(began.addSecs(120));
    call.calledBy = text("Duty manager");
    call.directorTold = text("Director of Corporate Affairs");
    call.directorToldAt = sampleMoment(began.addSecs(600));
    call.where = text("“Near the front”");
    call.when = text("Twelve o’clock");
    call.placed = text("Did not answer");
    call.why = text("A service that was closed");
    call.callerName = text("Would not say");
    call.sex = Code{text("male")};
    call.age = text("50 or so");
    call.voice = Codes{{text("slow"), text("slurred")}};
    call.language = Codes{{text("irrational")}};
    call.background = Codes{{text("music"), text("voices")}};
    call.answer1471 = text("Number withheld");
    call.withheld = true;
    call.decision = Code{text("search")};
    call.decidedBy = text("Accountable Officer");
    call.decidedAt = sampleMoment(began.addSecs(480));
    call.searchBegan = sampleMoment(began.addSecs(720));
    call.searchEnded = sampleMoment(began.addSecs(3300));
    call.allClear = sampleMoment(began.addSecs(3900));
    call.credibility = text("Not thought credible; a call of the same kind was made elsewhere that morning.");
    call.result = text("Nothing was found.");
    call.incident = id;
    return call;
}

ThreatCall exercise(const QDateTime &began)
{
    ThreatCall call;
    call.started = sampleMoment(began);
    call.ended = sampleMoment(began.addSecs(140));
    call.exercise = true;
    call.method = Code{text("landline")};
    call.receivedBy = text("Reception");
    call.words = {said(began, 5, "This is an exercise. There is a bomb in the meeting centre."),
                  said(began, 40, "It is in a grey box.")};
    call.where = text("The meeting centre");
    call.looks = text("A grey box");
    call.voice = Codes{{text("calm")}};
    call.decision = Code{text("evacuate")};
    call.decidedBy = text("Duty manager");
    call.decidedAt = sampleMoment(began.addSecs(240));
    call.directorTold = text("Accountable Officer");
    call.directorToldAt = sampleMoment(began.addSecs(420));
    call.result = text("Eight questions of nine were asked; the colleague was signalled after a minute.");
    return call;
}

Result<void> add(Write &write, const ThreatCall &call)
{
    const auto added = write.add(call);
    return added ? Result<void>() : Result<void>(added.error());
}
} // namespace

void scheduleThreats(const std::vector<SampleOccasion> &occasions, const SampleMaterial &material, Day until,
                     const Names &names, SampleTimeline &timeline)
{
    const SampleOccasion *last = nullptr;
    for (const SampleOccasion &occasion : occasions)
        if (occasion.fate == SampleFate::Ordinary &&
            names.hasTrait(text("incident-kind"), material.kinds[occasion.kind].code, text("threat-call")))
            last = &occasion;
    if (last && last->entered.addSecs(60LL * kTypedAfter) < sampleInstant(until.date, 0, 0))
        timeline.at(last->entered.addSecs(60LL * kTypedAfter), text("Threat call typed in from the sheet"),
                    [occasion = *last](Write &write) -> Result<void> {
                        const Names &known = write.context().names;
                        const auto id = known.recordMeant(kindOf<Incident>(), occasion.reference);
                        if (!id)
                            return {}; // of very many, those of a month come in together and later
                        const auto incident = write.load(Id<Incident>{*id});
                        if (!incident)
                            return incident.error();
                        return add(write, realCall(occasion.occurred, incident->value, incident->id(), known));
                    });
    const QDateTime drill = sampleInstant(until.date.addDays(-kExerciseBefore), kExerciseHour, 5);
    timeline.at(drill.addSecs(60LL * kTypedAfter), text("Threat-call exercise"),
                [drill](Write &write) { return add(write, exercise(drill)); });
}
