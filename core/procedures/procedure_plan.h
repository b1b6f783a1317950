// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time_limit.h"
#include "core/procedures/procedure.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include <QHash>
#include <QSet>
#include <optional>
#include <unordered_map>

/// What of an incident a step's time may run from.
enum class StepEvent { None, Occurred, Found, Reported, ReachedLsms, Reports, StepDone };

/// What of the records shows that a step was done.
enum class StepProof {
    Tick,
    Report,
    Police,
    Lsms,
    VerbalWarning,
    Told,
    Letter,
    Contact,
    Recording,
    Logs,
    Property,
    Feedback,
    Review,
    Outcome,
    PoliceOutcome,
    Answer,
    Action,
    Call,
    Decision,
    Lessons,
    Badge,
};
inline constexpr std::size_t kStepProofs = static_cast<std::size_t>(StepProof::Badge) + 1;

/// A step that belongs to the ladder of who is alleged (OBLIGATIONS PA3), not to one incident.
enum class StepRung { Verbal, Letter, Police, OfficerTold, LayMemberTold };
inline constexpr std::size_t kStepRungs = static_cast<std::size_t>(StepRung::LayMemberTold) + 1;

/// A step with its choices read once, for the lists are asked of thousands of incidents.
struct PlannedStep {
    const Procedure *procedure = nullptr;
    const ProcedureStep *step = nullptr;
    QString key; ///< the same for steps that are one
    std::optional<TimeLimit> limit;
    StepEvent event = StepEvent::None;
    StepProof proof = StepProof::Tick;
    std::optional<StepRung> rung;
    int fromReport = 0;         ///< asked from so many reports against one person on; 0: of every incident
    QSet<QString> contacts;     ///< the kinds of contact whose note shows it; empty: any
    bool byLsms = false;        ///< the post is the LSMS's
    bool byLineManager = false; ///< it is done by the manager of the incident's department
};

/// A step, and those of other procedures that are one with it.
struct SameStep {
    std::vector<const PlannedStep *> steps; ///< at least one
    std::vector<int> waitsFor;              ///< for each the place of the step after which it comes; -1: none
    QString obligations;                    ///< of all of them, each once, a blank between them
    const PlannedStep &first() const { return *steps.front(); }
};

/// What begins a procedure.
enum class ProcedureStart { Kind, Major, Information, Otherwise };

/// What of an incident says which procedures it begins.
struct ProcedureCause {
    Code kind;
    Codes alsoKinds;
    bool major = false;
    bool information = false; ///< personal or patient information is at risk
    QString entered;          ///< as the file keeps instants; empty: now
};

/// The procedures of an office, every version of each, ready to be asked of incidents.
class ProcedurePlan {
public:
    ProcedurePlan(std::vector<Saved<Procedure>> versions, const Names &names);
    ProcedurePlan(const ProcedurePlan &) = delete;
    ProcedurePlan &operator=(const ProcedurePlan &) = delete;

    /// The versions the incident keeps, in the order of their codes: of each code the latest that stood when it was
    /// entered, else the first there was; those of its kinds and marks, or else those for where no other begins.
    std::vector<const Procedure *> proceduresOf(const ProcedureCause &cause) const;
    /// Their steps in order, the place of a step that several have taken by the first. They live as long as the plan.
    const std::vector<SameStep> &stepsOf(const ProcedureCause &cause) const;

private:
    struct Version {
        Saved<Procedure> saved;
        QString entered;
        ProcedureStart start = ProcedureStart::Kind;
        QSet<QString> kinds;
        std::vector<PlannedStep> steps;
    };
    std::vector<SameStep> mergedSteps(const ProcedureCause &cause) const;
    const Version *versionFor(const std::vector<std::size_t> &versions, const QString &entered) const;
    std::vector<const Version *> versionsOf(const ProcedureCause &cause) const;
    void plan(Version &version, const Names &names);
    std::vector<Version> m_versions;
    std::vector<std::vector<std::size_t>> m_codes; ///< the versions of each code, the oldest first
    mutable std::unordered_map<QString, std::vector<SameStep>> m_merged; ///< thousands of incidents ask the same
};

/// The step's share of the office's lists, read.
PlannedStep planned(const Procedure &procedure, const ProcedureStep &step, const Names &names);
