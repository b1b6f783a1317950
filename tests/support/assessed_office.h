// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/approval.h"
#include "core/risks/assessed.h"
#include "tests/support/policy_names.h"

/// An office with two departments, one of which works alone, a site, and a few assessments of every sort.
struct AssessedOffice {
    static inline const Day today{2026, 11, 2};
    static constexpr RecordId kWards = 11, kVisits = 12, kSite = 21, kControl = 31;
    PolicyNames names;

    AssessedOffice()
    {
        names.recordNames.insert(kWards, QStringLiteral("Larch Ward"));
        names.recordNames.insert(kVisits, QStringLiteral("Home Visits"));
        names.recordNames.insert(kSite, QStringLiteral("Elm House"));
        names.recordNames.insert(kControl, QStringLiteral("Badge checked at every door"));
        names.recordNames.insert(8, QStringLiteral("Asha Khan"));
        names.recordNames.insert(9, QStringLiteral("Mina Patel"));
    }

    static Hazard hazard(int number, int likelihood, int consequence)
    {
        Hazard hazard;
        hazard.number = number;
        hazard.hazard = QStringLiteral("Somebody follows staff through door %1").arg(number);
        hazard.whoHarmed = QStringLiteral("Staff and visitors, hurt or robbed");
        hazard.existingControls = QStringLiteral("Door closes by itself\nStaff ask who people are");
        hazard.inherentLikelihood = 5;
        hazard.inherentConsequence = consequence;
        hazard.currentLikelihood = likelihood;
        hazard.currentConsequence = consequence;
        hazard.targetLikelihood = 1;
        hazard.targetConsequence = consequence;
        hazard.furtherAction = QStringLiteral("Have a second lock fitted at door %1").arg(number);
        hazard.actionBy = QStringLiteral("Head of Estates");
        hazard.actionDue = today.plus(number - 3);
        return hazard;
    }

    static Saved<RiskAssessment> assessment(RecordId id, RecordId department, int hazards = 2, int likelihood = 4)
    {
        Saved<RiskAssessment> saved;
        saved.stamp.id = id;
        saved.stamp.reference = QStringLiteral("RA-2026/27-%1").arg(id, 4, 10, QLatin1Char('0'));
        RiskAssessment &value = saved.value;
        value.title = QStringLiteral("Front desk %1").arg(id);
        value.kind = Code{QStringLiteral("security")};
        value.department = Id<Department>{department};
        value.site = Id<Site>{kSite};
        value.activity = QStringLiteral("Receiving visitors");
        value.assessor = Id<Person>{8};
        value.assessed = Day(2026, 9, 1);
        value.nextReview = Day(2027, 3, 1);
        for (int i = 1; i <= hazards; ++i)
            value.hazards.push_back(hazard(i, likelihood, 2 + i % 3));
        HazardControl &control = value.controls.emplace_back();
        control.control = Id<Control>{kControl};
        control.state = Code{QStringLiteral("in_place")};
        return saved;
    }

    static Saved<RiskAssessment> accepted(Saved<RiskAssessment> saved)
    {
        saved.value = signedBy(saved.value, Id<Person>{8}, Moment(Day(2026, 9, 2)));
        saved.value = acceptedBy(saved.value, Id<Person>{9}, Moment(Day(2026, 9, 3)));
        return saved;
    }

    AssessedFacts facts() const
    {
        AssessedFacts facts;
        for (const RecordId id : {kWards, kVisits}) {
            Saved<Department> &department = facts.departments.emplace_back();
            department.stamp.id = id;
            department.value.name = names.recordNames.value(id);
            department.value.manager = Id<Person>{9};
            department.value.loneWorking = id == kVisits;
        }
        facts.sites.emplace_back().stamp.id = kSite;
        facts.assessments = {accepted(assessment(1, kWards)), assessment(2, kVisits, 1, 1)};
        return facts;
    }
};
