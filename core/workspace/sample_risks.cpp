// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/approval.h"
#include "core/risks/risk_assessment.h"
#include "core/workspace/sample_registers.h"
#include <QJsonArray>
#include <algorithm>
#include <memory>

namespace {
/// The number of one that was changed after it was signed.
constexpr std::size_t kChanged = 5;
constexpr int kWithout = 12; ///< of a hundred titles nobody has assessed

/// The controls that several assessments rely on.
using Controls = std::vector<Id<Control>>;

/// What the office does everywhere, in the order in which assessments rely on it.
Result<void> addControls(Write &write, Controls &controls)
{
    constexpr struct {
        const char *name, *type, *strength, *assurance;
    } kShared[] = {
        {"Badge checked at every staff door", "physical", "fair", "Spot checks each quarter."},
        {"Buddy system with a call at the end of the day", "procedure", "fair", "The base keeps the list of calls."},
        {"Conflict training in date", "procedure", "strong", "The monthly listing of the learning system."},
    };
    for (const auto &one : kShared) {
        Control control;
        control.name = QLatin1String(one.name);
        control.type = Code{QLatin1String(one.type)};
        control.strength = Code{QLatin1String(one.strength)};
        control.assurance = QLatin1String(one.assurance);
        const auto added = write.add(control);
        if (!added)
            return added.error();
        controls.push_back(added->id());
    }
    return {};
}

/// Each assessment relies on two of them; one of lone work at a place that is always staffed needs no buddy.
void relyOn(const Controls &shared, RiskAssessment &assessment, std::size_t number)
{
    for (std::size_t i = 0; i < 2 && !shared.empty(); ++i) {
        HazardControl &control = assessment.controls.emplace_back();
        control.control = shared[(number + i) % shared.size()];
        control.state = Code{QStringLiteral("in_place")};
    }
    if (number % 7 == 3 && !assessment.controls.empty()) {
        HazardControl &control = assessment.controls.back();
        control.state = Code{QStringLiteral("exempt")};
        control.why = QStringLiteral("Two people are always there.");
        control.agreedBy = QStringLiteral("Head of Estates");
    }
}

/// Most were signed, accepted and seen; a few wait for each of these, and a few have no score to sign yet.
Result<void> approve(Write &write, const Saved<RiskAssessment> &assessment, std::size_t number, Id<Person> lsms)
{
    constexpr std::size_t kRound = 8;
    const std::size_t stage = number % kRound; // 0 waits for the signature, 1 for the manager, 2 for the LSMS
    if (stage == 0 || !signingProblems(assessment.value, write.context().names).empty())
        return {};
    const Moment at(write.context().today);
    const Id<Person> assessor = assessment.value.assessor;
    RiskAssessment approved = signedBy(assessment.value, assessor, at);
    if (stage > 1)
        approved = acceptedBy(approved, assessor, at);
    if (stage > 2)
        approved = seenBy(approved, lsms, at);
    const auto changed = write.change(assessment, approved);
    if (!changed || number != kChanged)
        return changed ? Result<void>() : Result<void>(changed.error());
    RiskAssessment after = changed->value;
    after.activity += QStringLiteral(", and the new evening clinic");
    const auto again = write.change(*changed, after);
    return again ? Result<void>() : Result<void>(again.error());
}

/// What a manager answers where people work alone.
LoneWork loneWork()
{
    LoneWork lone;
    lone.who = QStringLiteral("Those who visit, and whoever locks up");
    lone.people = 6;
    lone.where = QStringLiteral("At practices, in people's homes and on the way");
    lone.when = QStringLiteral("Between 8:00 and 19:00");
    lone.often = QStringLiteral("Most working days");
    lone.buddy = QStringLiteral("The duty desk, which keeps the list of visits");
    lone.checkEvery = 120;
    lone.alarmAfter = 30;
    lone.alarmTo = QStringLiteral("The manager on call, then 999");
    lone.device = QStringLiteral("Personal alarm with a telephone");
    lone.knownBefore =
        QStringLiteral("The warning list is looked at before each visit; where there is a concern two go.");
    lone.vehicle = QStringLiteral("Own cars; parked under lights, facing out.");
    lone.openClose = QStringLiteral("Never alone after dark.");
    lone.aloneInOffice = Code{QStringLiteral("yes")};
    lone.trained = Code{QStringLiteral("yes")};
    return lone;
}

class RiskPlanner {
public:
    RiskPlanner(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline, Chance &chance)
        : m_office(office), m_hazards(material.risks[QLatin1String("hazards")].toArray()),
          m_actions(textsOf(material.risks[QLatin1String("further_actions")])), m_timeline(timeline), m_chance(chance)
    {
    }

    /// What everybody relies on is there before the first assessment.
    void begin()
    {
        m_timeline.at(sampleInstant(m_office.first.date, 12, 5), QStringLiteral("Controls"),
                      [shared = m_shared](Write &write) { return addControls(write, *shared); });
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
        if (kind == QStringLiteral("lone_working"))
            assessment.lone = loneWork();
        const std::size_t site = m_chance.below(m_office.sites.size());
        const std::size_t place = static_cast<std::size_t>(at - m_office.departments.begin());
        m_timeline.at(
            sampleInstant(assessment.assessed.plus(m_chance.between(0, 5)).date, 11, m_chance.between(0, 59)),
            QStringLiteral("Risk assessment"),
            [office = &m_office, shared = m_shared, assessment, place, site, number = m_count++](Write &write) {
                RiskAssessment linked = assessment;
                linked.department = office->departments[place].id;
                linked.assessor = office->workers[office->departments[place].manager].id;
                linked.site = office->sites[site].id;
                relyOn(*shared, linked, number);
                const auto added = write.add(linked);
                return added ? approve(write, *added, number, office->holder(QStringLiteral("lsms")).id)
                             : Result<void>(added.error());
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
    std::shared_ptr<Controls> m_shared = std::make_shared<Controls>();
    std::size_t m_count = 0;
    QJsonArray m_hazards;
    QStringList m_actions;
    SampleTimeline &m_timeline;
    Chance &m_chance;
};
} // namespace

void scheduleRisks(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline, Chance &chance)
{
    RiskPlanner planner(office, material, timeline, chance);
    planner.begin();
    for (const QJsonValue &group : material.risks[QLatin1String("titles")].toArray())
        for (const QString &title : textsOf(group[QLatin1String("titles")]))
            planner.assess(group[QLatin1String("department")].toString(), group[QLatin1String("kind")].toString(),
                           title);
}
