// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_assessment.h"
#include "core/workspace/sample_registers.h"
#include <QJsonArray>
#include <algorithm>

namespace {
constexpr int kWithout = 12; ///< of a hundred titles nobody has assessed

class RiskPlanner {
public:
    RiskPlanner(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline, Chance &chance)
        : m_office(office), m_hazards(material.risks[QLatin1String("hazards")].toArray()),
          m_actions(textsOf(material.risks[QLatin1String("further_actions")])), m_timeline(timeline), m_chance(chance)
    {
    }

    void assess(const QString &department, const QString &kind, const QString &title)
    {
        const auto at = std::find_if(m_office.departments.begin(), m_office.departments.end(),
                                     [&](const SampleDepartment &d) { return d.value.name == department; });
        if (at == m_office.departments.end() || m_chance.percent(kWithout))
            return;
        RiskAssessment assessment;
        assessment.title = title;
        assessment.kind = Code{kind};
        assessment.hazards = hazards(kind);
        const int days = m_office.first.daysTo(m_office.until);
        const int earliest = m_chance.percent(70) ? std::max(days / 3, days - 95) : days / 3;
        assessment.assessed = m_office.first.plus(m_chance.between(earliest, days - 8));
        tell(assessment);
        const std::size_t site = m_chance.below(m_office.sites.size());
        const std::size_t place = static_cast<std::size_t>(at - m_office.departments.begin());
        m_timeline.at(sampleInstant(assessment.assessed.plus(m_chance.between(0, 5)).date, 11, m_chance.between(0, 59)),
                      QStringLiteral("Risk assessment"), [office = &m_office, assessment, place, site](Write &write) {
                          RiskAssessment linked = assessment;
                          linked.department = office->departments[place].id;
                          linked.assessor = office->workers[office->departments[place].manager].id;
                          linked.site = office->sites[site].id;
                          const auto added = write.add(linked);
                          return added ? Result<void>() : Result<void>(added.error());
                      });
    }

private:
    std::vector<Hazard> hazards(const QString &kind)
    {
        std::vector<QJsonObject> fitting, others;
        for (const QJsonValue &value : m_hazards) {
            const bool fits = value[QLatin1String("category")].toString() == kind;
            (fits ? fitting : others).push_back(value.toObject());
        }
        std::vector<Hazard> hazards;
        for (int i = m_chance.between(2, 4); i > 0; --i) {
            std::vector<QJsonObject> &from = !fitting.empty() && m_chance.percent(65) ? fitting : others;
            const std::size_t at = m_chance.below(from.size());
            hazards.push_back(hazard(from[at]));
            from.erase(from.begin() + static_cast<std::ptrdiff_t>(at));
        }
        return hazards;
    }

    /// Controls lower how likely it is, further action lowers it again.
    Hazard hazard(const QJsonObject &json)
    {
        Hazard hazard;
        hazard.hazard = json[QLatin1String("hazard")].toString();
        hazard.category = Code{json[QLatin1String("category")].toString()};
        hazard.whoHarmed = json[QLatin1String("who")].toString();
        hazard.existingControls = textsOf(json[QLatin1String("controls")]).join(u'\n');
        const int likelihood = json[QLatin1String("likelihood")].toInt();
        const int consequence = json[QLatin1String("consequence")].toInt();
        if (m_chance.percent(4)) // not scored yet
            return hazard;
        hazard.inherentLikelihood = std::min(5, likelihood + 1);
        hazard.inherentConsequence = consequence;
        hazard.currentLikelihood = std::max(1, likelihood - (m_chance.percent(55) ? 1 : 0));
        hazard.currentConsequence = consequence;
        hazard.targetLikelihood = std::max(1, *hazard.currentLikelihood - 1);
        hazard.targetConsequence = std::max(1, consequence - (m_chance.percent(20) ? 1 : 0));
        if (m_chance.percent(55)) {
            hazard.furtherAction = m_chance.of(m_actions);
            hazard.actionBy = QStringLiteral("Line manager");
            hazard.actionDue = m_office.until.plus(m_chance.between(-90, 150));
        }
        return hazard;
    }

    void tell(RiskAssessment &assessment)
    {
        if (m_chance.percent(75)) {
            assessment.staffTold = std::min(assessment.assessed.plus(m_chance.between(0, 5)), m_office.until.plus(-1));
            assessment.toldHow = QStringLiteral("Team meeting");
        }
        if (m_chance.percent(30))
            assessment.nextReview = Day(assessment.assessed.date.addMonths(12));
        assessment.activity = QStringLiteral("Daily work of the team");
    }

    const SampleOffice &m_office;
    QJsonArray m_hazards;
    QStringList m_actions;
    SampleTimeline &m_timeline;
    Chance &m_chance;
};
} // namespace

void scheduleRisks(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline, Chance &chance)
{
    RiskPlanner planner(office, material, timeline, chance);
    for (const QJsonValue &group : material.risks[QLatin1String("titles")].toArray())
        for (const QString &title : textsOf(group[QLatin1String("titles")]))
            planner.assess(group[QLatin1String("department")].toString(), group[QLatin1String("kind")].toString(),
                           title);
}
