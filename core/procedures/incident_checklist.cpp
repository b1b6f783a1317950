// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/incident_checklist.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Checklist", text); }

class Proofs {
public:
    explicit Proofs(ChecklistFacts &facts) : m_facts(facts) {}
    void put(StepProof proof, bool isShown, const Moment &at)
    {
        if (isShown && at.isKnown())
            m_facts.proofs.push_back({proof, at});
    }

private:
    ChecklistFacts &m_facts;
};

void addPolice(Proofs &proofs, const Incident &incident, const Moment &some, const Names &names)
{
    Moment last = some;
    bool known = !incident.police.empty();
    for (const PoliceCase &police : incident.police) {
        proofs.put(StepProof::Police, true, police.reportedAt.isKnown() ? police.reportedAt : some);
        if (police.reportedAt.isKnown())
            last = police.reportedAt;
        known = known && isMarked(names, u"police-outcome", police.outcome, u"known");
    }
    if (incident.police.empty())
        proofs.put(StepProof::Police, isMarked(names, u"police-reported", incident.policeReported, u"told"), some);
    Day outcome; // the last: before it there is something to follow
    for (const PoliceCase &police : incident.police)
        outcome = std::max(outcome, police.outcomeDay);
    proofs.put(StepProof::PoliceOutcome, known, outcome.isKnown() ? Moment(outcome) : last);
}

/// When it reached the LSMS: as it says; else it was taken up, or reviewed; else it came from another system, and so
/// through the LSMS's hands, when that was read in.
Moment reachedLsms(const Incident &incident, const QString &entered)
{
    if (incident.reachedLsms.isKnown())
        return incident.reachedLsms;
    if (incident.acknowledged.isKnown())
        return incident.acknowledged;
    if (incident.reviewed.isKnown())
        return Moment(incident.reviewed);
    return incident.otherReference.isEmpty() ? Moment() : Moment::fromText(entered.left(10));
}

/// Somebody named is alleged; nobody else can have reports against them.
bool isAnyoneAlleged(const Incident &incident, const Names &names)
{
    return std::any_of(incident.parties.begin(), incident.parties.end(), [&names](const Party &party) {
        return !party.person.isNull() && isMarked(names, u"party-role", party.role, u"alleged");
    });
}

void addWarning(Proofs &proofs, const Incident &incident, const Moment &some, const Names &names)
{
    for (const StepDone &step : incident.steps)
        if (isMarked(names, u"done-step", step.step, u"verbal-warning"))
            proofs.put(StepProof::VerbalWarning, true, step.at.isKnown() ? step.at : some);
}

/// What hangs on the incident; an action shows lessons where their text is there too.
void addHanging(Proofs &proofs, ChecklistFacts &facts, const Incident &incident, const HangingProofs &hanging)
{
    const bool hasLessons = !incident.lessons.trimmed().isEmpty();
    for (const RecordProof &proof : hanging.proofs) {
        facts.proofs.push_back(proof);
        proofs.put(StepProof::Lessons, hasLessons && proof.of == StepProof::Action, proof.at);
    }
}

void excuse(ChecklistFacts &facts, const Incident &incident, const Names &names)
{
    const auto put = [&facts](StepProof proof, const QString &why) {
        facts.excuses[static_cast<std::size_t>(proof)] = why;
    };
    put(StepProof::Police, incident.policeWhyNot.trimmed());
    put(StepProof::Feedback, incident.feedbackWhyNot.trimmed());
    if (incident.cctv && !*incident.cctv)
        put(StepProof::Recording, tr("No camera covers it."));
    if (incident.channel.isKnown() && !isMarked(names, u"channel", incident.channel, u"logs"))
        put(StepProof::Logs, tr("It did not come by e-mail or online."));
    if (incident.reporter.isNull() && incident.reporterText.isEmpty())
        put(StepProof::Feedback, tr("Nobody knows who reported it."));
    const bool untold = isMarked(names, u"police-reported", incident.policeReported, u"not-told");
    if (incident.police.empty() && (untold || !incident.policeWhyNot.trimmed().isEmpty()))
        put(StepProof::PoliceOutcome, tr("The police were not told."));
}
} // namespace

ChecklistFacts checklistFacts(const Incident &incident, const QString &entered, const HangingProofs &hanging,
                              const Names &names)
{
    ChecklistFacts facts;
    facts.cause = {incident.kind, incident.alsoKinds, incident.major,
                   isMarked(names, u"yes-no-unknown", incident.informationAtRisk, u"yes"), entered};
    facts.occurred = incident.occurred;
    facts.found = incident.discovered;
    facts.reported = incident.reported;
    facts.reachedLsms = incident.reachedLsms;
    for (const StepState &step : incident.checklist)
        facts.marks.push_back({step.step, isMarked(names, u"step-state", step.state, u"done"), step.at, step.by,
                               step.why, step.evidence});
    for (const Notification &told : incident.told)
        facts.told.push_back(
            {told.body.text, !isMarked(names, u"yes-no-undecided", told.needed, u"no"), told.sent, told.why});
    // What is shown without a time was so when the incident was first told.
    const Moment some = incident.reported.isKnown() ? incident.reported : incident.occurred;
    facts.proofs.reserve(kStepProofs + hanging.proofs.size()); // the due list asks this of thousands
    Proofs proofs(facts);
    proofs.put(StepProof::Report, true, some);
    proofs.put(StepProof::Lsms, true, reachedLsms(incident, entered));
    addPolice(proofs, incident, some, names);
    addWarning(proofs, incident, some, names);
    proofs.put(StepProof::Recording, incident.cctvKept, some);
    proofs.put(StepProof::Logs, incident.logsKept.value_or(false), some);
    proofs.put(StepProof::Property, !incident.property.empty(), some);
    proofs.put(StepProof::Feedback, true, Moment(incident.feedbackGiven));
    proofs.put(StepProof::Review, incident.reviewed.isKnown(), Moment(incident.reviewed));
    proofs.put(StepProof::Outcome, !incident.outcome.trimmed().isEmpty(), some);
    addHanging(proofs, facts, incident, hanging);
    facts.against = hanging.against;
    if (!facts.against)
        facts.whyNotCounted = isAnyoneAlleged(incident, names)
                                  ? tr("Waits for somebody who reads every report to see which report against the "
                                       "same person it is.")
                                  : tr("Waits until it is known who did it.");
    excuse(facts, incident, names);
    return facts;
}

Code stepState(bool applies, const Names &names)
{
    for (const ChoiceName &state : names.choices(QStringLiteral("step-state")))
        if (applies ? state.has(u"done") : state.has(u"not-applicable"))
            return Code{state.code};
    return {};
}

Incident withoutStep(const Incident &incident, const QString &key)
{
    Incident changed = incident;
    std::erase_if(changed.checklist, [&key](const StepState &step) { return step.step == key; });
    return changed;
}

Incident withStep(const Incident &incident, const StepMark &mark, const Names &names)
{
    Incident changed = withoutStep(incident, mark.key);
    StepState step;
    step.step = mark.key;
    step.state = stepState(mark.applies, names);
    step.why = mark.why;
    step.evidence = mark.evidence;
    step.by = mark.by;
    step.at = mark.at;
    changed.checklist.push_back(std::move(step));
    return changed;
}
