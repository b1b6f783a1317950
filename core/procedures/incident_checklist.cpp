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
        if (isShown)
            m_facts.proofs[static_cast<std::size_t>(proof)] = at;
    }

private:
    ChecklistFacts &m_facts;
};

bool isMarked(const Names &names, const char *list, const Code &code, const char *trait)
{
    return code.isKnown() && names.hasTrait(QLatin1String(list), code.text, QLatin1String(trait));
}

void addPolice(Proofs &proofs, const Incident &incident, const Moment &some, const Names &names)
{
    const bool told = isMarked(names, "police-reported", incident.policeReported, "told") || !incident.police.empty();
    Moment at = some;
    bool known = !incident.police.empty();
    for (const PoliceCase &police : incident.police) {
        if (police.reportedAt.isKnown())
            at = police.reportedAt;
        known = known && isMarked(names, "police-outcome", police.outcome, "known");
    }
    proofs.put(StepProof::Police, told, at);
    proofs.put(StepProof::PoliceOutcome, known,
               known && incident.police.front().outcomeDay.isKnown() ? Moment(incident.police.front().outcomeDay) : at);
}

void addWarning(Proofs &proofs, const Incident &incident, const Moment &some, const Names &names)
{
    for (const StepDone &step : incident.steps)
        if (isMarked(names, "done-step", step.step, "verbal-warning"))
            proofs.put(StepProof::VerbalWarning, true, step.at.isKnown() ? step.at : some);
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
    if (incident.channel.isKnown() && !isMarked(names, "channel", incident.channel, "logs"))
        put(StepProof::Logs, tr("It did not come by e-mail or online."));
    if (incident.reporter.isNull() && incident.reporterText.isEmpty())
        put(StepProof::Feedback, tr("Nobody knows who reported it."));
    const bool untold = isMarked(names, "police-reported", incident.policeReported, "not-told");
    if (incident.police.empty() && (untold || !incident.policeWhyNot.trimmed().isEmpty()))
        put(StepProof::PoliceOutcome, tr("The police were not told."));
}
} // namespace

ChecklistFacts checklistFacts(const Incident &incident, const QString &entered, const HangingProofs &hanging,
                              const Names &names)
{
    ChecklistFacts facts;
    facts.cause = {incident.kind, incident.alsoKinds, incident.major,
                   isMarked(names, "yes-no-unknown", incident.informationAtRisk, "yes"), entered};
    facts.occurred = incident.occurred;
    facts.found = incident.discovered;
    facts.reported = incident.reported;
    facts.reachedLsms = incident.reachedLsms;
    for (const StepState &step : incident.checklist)
        facts.marks.push_back(
            {step.step, isMarked(names, "step-state", step.state, "done"), step.at, step.by, step.why, step.evidence});
    for (const Notification &told : incident.told)
        facts.told.push_back(
            {told.body.text, !isMarked(names, "yes-no-undecided", told.needed, "no"), told.sent, told.why});
    // What is shown without a time was so when the incident was first told.
    const Moment some = incident.reported.isKnown() ? incident.reported : incident.occurred;
    Proofs proofs(facts);
    proofs.put(StepProof::Report, true, some);
    proofs.put(StepProof::Lsms, true, incident.reachedLsms);
    addPolice(proofs, incident, some, names);
    addWarning(proofs, incident, some, names);
    proofs.put(StepProof::Recording, incident.cctvKept, some);
    proofs.put(StepProof::Logs, incident.logsKept.value_or(false), some);
    proofs.put(StepProof::Property, !incident.property.empty(), some);
    proofs.put(StepProof::Feedback, true, Moment(incident.feedbackGiven));
    proofs.put(StepProof::Review, incident.reviewed.isKnown(), Moment(incident.reviewed));
    proofs.put(StepProof::Outcome, !incident.outcome.trimmed().isEmpty(), some);
    proofs.put(StepProof::Letter, true, hanging.letter);
    proofs.put(StepProof::Contact, true, hanging.contact);
    proofs.put(StepProof::Action, true, hanging.action);
    proofs.put(StepProof::Answer, true, hanging.answer);
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
