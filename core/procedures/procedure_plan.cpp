// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_plan.h"
#include "core/office/choice_item.h"
#include "core/storage/record_io.h"
#include <QStringBuilder>
#include <algorithm>
#include <map>
#include <tuple>

namespace {
template <class What> struct TraitOf {
    const char *trait;
    What what;
};

constexpr TraitOf<TimeLimit::Unit> kUnits[] = {
    {"unit:at-once", TimeLimit::Unit::AtOnce}, {"unit:minutes", TimeLimit::Unit::Minutes},
    {"unit:hours", TimeLimit::Unit::Hours},    {"unit:days", TimeLimit::Unit::Days},
    {"unit:months", TimeLimit::Unit::Months},  {"unit:working-days", TimeLimit::Unit::WorkingDays},
};
constexpr TraitOf<StepEvent> kEvents[] = {
    {"event:occurred", StepEvent::Occurred}, {"event:found", StepEvent::Found},
    {"event:reported", StepEvent::Reported}, {"event:lsms", StepEvent::ReachedLsms},
    {"event:reports", StepEvent::Reports},   {"event:step", StepEvent::StepDone},
};
constexpr TraitOf<StepProof> kProofs[] = {
    {"proof:report", StepProof::Report},     {"proof:police", StepProof::Police},
    {"proof:lsms", StepProof::Lsms},         {"proof:verbal-warning", StepProof::VerbalWarning},
    {"proof:told", StepProof::Told},         {"proof:letter", StepProof::Letter},
    {"proof:contact", StepProof::Contact},   {"proof:cctv", StepProof::Recording},
    {"proof:logs", StepProof::Logs},         {"proof:property", StepProof::Property},
    {"proof:feedback", StepProof::Feedback}, {"proof:review", StepProof::Review},
    {"proof:outcome", StepProof::Outcome},   {"proof:police-outcome", StepProof::PoliceOutcome},
    {"proof:answer", StepProof::Answer},     {"proof:action", StepProof::Action},
    {"proof:call", StepProof::Call},         {"proof:decision", StepProof::Decision},
    {"proof:lessons", StepProof::Lessons},   {"proof:badge", StepProof::Badge},
};
constexpr TraitOf<ProcedureStart> kStarts[] = {
    {"starts:kind", ProcedureStart::Kind},
    {"starts:major", ProcedureStart::Major},
    {"starts:information", ProcedureStart::Information},
    {"starts:otherwise", ProcedureStart::Otherwise},
};

template <class What, std::size_t N>
What read(const TraitOf<What> (&table)[N], const char *list, const Code &code, const Names &names, What otherwise)
{
    if (code.isKnown())
        for (const TraitOf<What> &row : table)
            if (names.hasTrait(QLatin1String(list), code.text, QLatin1String(row.trait)))
                return row.what;
    return otherwise;
}

const ChoiceName *itemOf(const std::vector<ChoiceName> &list, const Code &code)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&code](const ChoiceName &item) { return item.code == code.text; });
    return found == list.end() ? nullptr : &*found;
}

std::optional<StepRung> rungOf(const ChoiceName &proof, const ProcedureStep &step, const Names &names)
{
    const QString word = proof.trait(QStringLiteral("rung"));
    if (word == u"verbal")
        return StepRung::Verbal;
    if (word == u"letter")
        return StepRung::Letter;
    if (word == u"police")
        return StepRung::Police;
    if (word != u"told")
        return std::nullopt;
    return names.hasTrait(QStringLiteral("body-told"), step.tells.text, QStringLiteral("lay-member"))
               ? StepRung::LayMemberTold
               : StepRung::OfficerTold;
}

/// What the items of the lists say beyond which event and which proof they are.
void readTraits(PlannedStep &plan, const ProcedureStep &step, const Names &names)
{
    const std::vector<ChoiceName> events = names.choices(QStringLiteral("step-event"));
    if (const ChoiceName *event = itemOf(events, step.countsFrom); event && plan.event == StepEvent::Reports)
        plan.fromReport = event->trait(QStringLiteral("reports")).toInt();
    const std::vector<ChoiceName> proofs = names.choices(QStringLiteral("step-proof"));
    const ChoiceName *proof = itemOf(proofs, step.proof);
    if (!proof)
        return;
    plan.rung = rungOf(*proof, step, names);
    if (const QString with = proof->trait(QStringLiteral("with")); !with.isEmpty())
        for (const ChoiceName &kind : names.choices(QStringLiteral("contact-kind")))
            if (kind.has(with))
                plan.contacts.insert(kind.code);
}

/// The kinds that begin the procedure: those named, and those with one of its traits.
QSet<QString> kindsOf(const Procedure &procedure, const Names &names)
{
    QSet<QString> kinds(procedure.kinds.texts.begin(), procedure.kinds.texts.end());
    const QStringList traits = entries(procedure.traits);
    for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind")))
        if (std::any_of(traits.begin(), traits.end(), [&kind](const QString &trait) { return kind.has(trait); }))
            kinds.insert(kind.code);
    return kinds;
}

QString obligationsOf(const std::vector<const PlannedStep *> &steps)
{
    QStringList all;
    for (const PlannedStep *one : steps)
        for (const QString &id : one->step->obligations.split(u' ', Qt::SkipEmptyParts))
            if (!all.contains(id))
                all.append(id);
    return all.join(u' ');
}

/// The place of the step that this one comes after; -1 where it comes after none.
int placeBefore(const PlannedStep &step, const std::vector<SameStep> &all)
{
    if (step.step->afterStep.isEmpty())
        return -1;
    const auto found = std::find_if(all.begin(), all.end(), [&step](const SameStep &same) {
        return std::any_of(same.steps.begin(), same.steps.end(), [&step](const PlannedStep *other) {
            return other->procedure == step.procedure && other->step->code == step.step->afterStep;
        });
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

bool isBegunBy(const QSet<QString> &kinds, const ProcedureCause &cause)
{
    return kinds.contains(cause.kind.text) ||
           std::any_of(cause.alsoKinds.texts.begin(), cause.alsoKinds.texts.end(),
                       [&kinds](const QString &kind) { return kinds.contains(kind); });
}
} // namespace

PlannedStep planned(const Procedure &procedure, const ProcedureStep &step, const Names &names)
{
    PlannedStep plan;
    plan.procedure = &procedure;
    plan.step = &step;
    plan.key = step.sameAs.isEmpty() ? procedure.code + u'/' + step.code : step.sameAs;
    if (step.unit.isKnown())
        plan.limit =
            TimeLimit{step.amount.value_or(0), read(kUnits, "time-unit", step.unit, names, TimeLimit::Unit::Days)};
    plan.event = read(kEvents, "step-event", step.countsFrom, names, StepEvent::None);
    plan.proof = read(kProofs, "step-proof", step.proof, names, StepProof::Tick);
    readTraits(plan, step, names);
    plan.byLsms = names.hasTrait(QStringLiteral("post"), step.post.text, QStringLiteral("lsms"));
    plan.byLineManager = names.hasTrait(QStringLiteral("post"), step.post.text, QStringLiteral("of:department"));
    return plan;
}

ProcedurePlan::ProcedurePlan(std::vector<Saved<Procedure>> versions, const Names &names)
{
    std::sort(versions.begin(), versions.end(), [](const Saved<Procedure> &a, const Saved<Procedure> &b) {
        return std::tie(a.stamp.entered, a.value.version, a.stamp.id) <
               std::tie(b.stamp.entered, b.value.version, b.stamp.id);
    });
    m_versions.reserve(versions.size());
    std::map<QString, std::vector<std::size_t>> codes;
    for (Saved<Procedure> &saved : versions) {
        codes[saved.value.code].push_back(m_versions.size());
        m_versions.push_back({std::move(saved), {}, {}, {}, {}});
        plan(m_versions.back(), names);
    }
    for (auto &[code, places] : codes)
        m_codes.push_back(std::move(places));
}

void ProcedurePlan::plan(Version &version, const Names &names)
{
    const Procedure &procedure = version.saved.value;
    version.entered = storedInstant(version.saved.stamp.entered);
    version.start = read(kStarts, "procedure-start", procedure.starts, names, ProcedureStart::Kind);
    version.kinds = kindsOf(procedure, names);
    for (const ProcedureStep &step : procedure.steps)
        version.steps.push_back(planned(procedure, step, names));
}

const ProcedurePlan::Version *ProcedurePlan::versionFor(const std::vector<std::size_t> &versions,
                                                        const QString &entered) const
{
    const Version *found = &m_versions[versions.front()];
    for (const std::size_t place : versions)
        if (entered.isEmpty() || m_versions[place].entered <= entered)
            found = &m_versions[place];
    return found;
}

std::vector<const ProcedurePlan::Version *> ProcedurePlan::versionsOf(const ProcedureCause &cause) const
{
    std::vector<const Version *> begun, otherwise;
    bool hasKind = false;
    for (const std::vector<std::size_t> &versions : m_codes) {
        const Version *version = versionFor(versions, cause.entered);
        if (version->saved.value.retired)
            continue;
        if (version->start == ProcedureStart::Otherwise)
            otherwise.push_back(version);
        const bool byKind = version->start != ProcedureStart::Otherwise && isBegunBy(version->kinds, cause);
        hasKind = hasKind || byKind;
        if (byKind || (version->start == ProcedureStart::Major && cause.major) ||
            (version->start == ProcedureStart::Information && cause.information))
            begun.push_back(version);
    }
    if (!hasKind)
        begun.insert(begun.end(), otherwise.begin(), otherwise.end());
    // That of the main kind leads: its steps give the order.
    std::stable_partition(begun.begin(), begun.end(), [&cause](const Version *version) {
        return version->start == ProcedureStart::Kind && version->kinds.contains(cause.kind.text);
    });
    return begun;
}

std::vector<const Procedure *> ProcedurePlan::proceduresOf(const ProcedureCause &cause) const
{
    std::vector<const Procedure *> procedures;
    for (const Version *version : versionsOf(cause))
        procedures.push_back(&version->saved.value);
    return procedures;
}

std::vector<SameStep> ProcedurePlan::mergedSteps(const ProcedureCause &cause) const
{
    std::vector<SameStep> merged;
    for (const Version *version : versionsOf(cause))
        for (const PlannedStep &step : version->steps) {
            const auto same = std::find_if(merged.begin(), merged.end(),
                                           [&step](const SameStep &other) { return other.first().key == step.key; });
            if (same == merged.end())
                merged.push_back({{&step}, {}, {}});
            else
                same->steps.push_back(&step);
        }
    for (SameStep &same : merged) {
        same.obligations = obligationsOf(same.steps);
        for (const PlannedStep *step : same.steps)
            same.waitsFor.push_back(placeBefore(*step, merged));
    }
    return merged;
}

const std::vector<SameStep> &ProcedurePlan::stepsOf(const ProcedureCause &cause) const
{
    const auto after = std::upper_bound(m_versions.begin(), m_versions.end(), cause.entered,
                                        [](const QString &entered, const Version &v) { return entered < v.entered; });
    const qsizetype stood = cause.entered.isEmpty() ? -1 : after - m_versions.begin();
    const QString key = cause.kind.text % u'|' % cause.alsoKinds.texts.join(u'|') % QChar(cause.major ? u'!' : u' ') %
                        QChar(cause.information ? u'i' : u' ') % QString::number(stood);
    const auto known = m_merged.find(key);
    return known != m_merged.end() ? known->second : m_merged.emplace(key, mergedSteps(cause)).first->second;
}
