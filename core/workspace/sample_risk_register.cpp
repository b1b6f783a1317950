// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_risk_register.h"
#include "core/due/register_due_queries.h"
#include "core/risks/risk_foresight.h"
#include "core/risks/risk_links.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_register_queries.h"
#include <memory>

namespace {
QString text(const char *words) { return QString::fromUtf8(words); }

/// A risk as it was raised, and what became of it.
struct Shape {
    const char *title, *level, *category, *cause, *event, *effect;
    int likelihood, consequence; ///< when it was raised; before controls it was one likelier
    int nowLikelihood;           ///< of late
    const char *department;      ///< empty: of the whole organisation
    const char *owner;           ///< the post
    int control;                 ///< place among the shared controls; none: -1
    enum { Open, Accepted, Lapsed, Escalated, Answered, Closed } became;
};
constexpr Shape kShapes[] = {
    {"Staff who visit people at home are attacked", "strategic", "violence",
     "Visits alone to people of whom little is known", "A visitor is threatened or attacked",
     "Injury, absence, visits that are no longer made", 3, 4, 4, "", "security_director", 1, Shape::Escalated},
    {"Aggression towards staff drives people out of their jobs", "strategic", "violence",
     "Long waits and decisions that people fear", "Staff are abused at the desk and on the telephone",
     "Sickness, resignations, posts that stay empty", 4, 3, 4, "", "security_director", -1, Shape::Answered},
    {"A building is closed by an attack or a threat of one", "strategic", "terrorism",
     "Public buildings without a tested lockdown", "An attack, or a warning that has to be taken seriously",
     "People hurt; services stop for days", 2, 5, 2, "", "accountable_officer", -1, Shape::Accepted},
    {"Intruders follow staff through locked doors", "operational", "access", "Doors held open for strangers",
     "Somebody is in a staff area who should not be there", "Theft, harm to whoever meets them", 4, 3, 3,
     "Estates and Facilities", "head_of_estates", 0, Shape::Open},
    {"Portable computers are taken from offices", "operational", "theft", "Rooms left open over lunch",
     "A computer is stolen", "Loss of equipment and of people’s details", 4, 2, 3, "Digital and Information", "", -1,
     Shape::Open},
    {"Prescription forms go missing", "operational", "cash_valuables", "Forms kept in unlocked drawers",
     "Forms are taken and used", "Medicines obtained by fraud", 2, 3, 2, "Medicines Optimisation", "", -1,
     Shape::Lapsed},
    {"Case papers are left in cars", "operational", "information", "Visits from home without a place for papers",
     "A car is broken into", "Confidential papers lost", 3, 3, 2, "Continuing Healthcare", "", -1, Shape::Open},
    {"Protest outside a public meeting", "operational", "unrest", "Decisions that are opposed in public",
     "A meeting is disrupted", "Members and staff jostled; the meeting ends early", 2, 2, 2,
     "Communications and Engagement", "communications", -1, Shape::Closed},
};

Id<Control> controlAt(Write &write, int place)
{
    const auto ids = sharedControls(write.database());
    const auto at = static_cast<std::size_t>(std::max(place, 0));
    return place >= 0 && ids && at < ids->size() ? (*ids)[at] : Id<Control>{};
}

Risk riskOf(Write &write, const SampleOffice &office, const Shape &shape, Day on)
{
    Risk risk;
    risk.title = text(shape.title);
    risk.level = Code{text(shape.level)};
    risk.category = Code{text(shape.category)};
    risk.raised = on;
    risk.cause = text(shape.cause);
    risk.event = text(shape.event);
    risk.effect = text(shape.effect);
    for (const SampleDepartment &one : office.departments)
        if (one.value.name == text(shape.department)) {
            risk.department = one.id;
            risk.owner = office.workers[one.manager].id;
        }
    if (*shape.owner != '\0')
        risk.owner = office.holder(text(shape.owner)).id;
    risk.inherentLikelihood = std::min(5, shape.likelihood + 1);
    risk.inherentConsequence = shape.consequence;
    risk.currentLikelihood = shape.likelihood;
    risk.currentConsequence = shape.consequence;
    risk.targetLikelihood = std::max(1, shape.likelihood - 1);
    risk.targetConsequence = std::max(1, shape.consequence - 1);
    if (const Id<Control> control = controlAt(write, shape.control); !control.isNull()) {
        RiskControl &one = risk.controls.emplace_back();
        one.control = control;
        one.state = Code{QStringLiteral("in_place")};
        one.assurance = text("Spot checks each quarter.");
    }
    risk.assuranceLevel = Code{text(shape.control < 0 ? "limited" : "reasonable")};
    risk.assurance = text("Inspections, incidents, and what staff say.");
    return risk;
}

/// What was decided about it in the last weeks.
void become(Risk &risk, const Shape &shape, Day on, Day until)
{
    risk.currentLikelihood = shape.nowLikelihood;
    risk.reviewed = on;
    RiskAcceptance acceptance;
    acceptance.approvedBy = text("Audit Committee");
    acceptance.on = risk.raised.plus(30);
    acceptance.why = text("What more could be done costs more than the harm it would prevent.");
    Escalation escalation;
    escalation.on = on;
    escalation.whom = text("Board meeting in public");
    escalation.to = Code{QStringLiteral("board")};
    switch (shape.became) {
    case Shape::Open:
        break;
    case Shape::Accepted:
        acceptance.until = until.plus(60);
        risk.acceptances = {acceptance};
        break;
    case Shape::Lapsed:
        acceptance.until = until.plus(-12);
        risk.acceptances = {acceptance};
        break;
    case Shape::Escalated:
        risk.escalations = {escalation};
        break;
    case Shape::Answered:
        escalation.to = Code{QStringLiteral("directorate")};
        escalation.whom = text("Directorate meeting");
        escalation.on = risk.raised.plus(9);
        escalation.outcome = Code{QStringLiteral("supported")};
        escalation.decided = risk.raised.plus(20);
        risk.escalations = {escalation};
        break;
    case Shape::Closed:
        risk.closed = on;
        risk.closedWhy = text("The decision was taken and nobody objects any more.");
        break;
    }
}
/// The incidents that it predicted, of which the latest are named, and a measure against it at each of a few sites.
Result<void> link(Write &write, Risk &risk, Day today)
{
    constexpr std::size_t kMost = 2;
    const WriteContext &context = write.context();
    Scope all;
    all.everything = all.namedOnAll = true;
    const auto happened = happenedSince(write.database(), foretoldSince(today), all);
    const auto measures = measuresInUse(write.database(), all, today);
    if (!happened || !measures)
        return happened ? measures.error() : happened.error();
    for (auto one = happened->rbegin(); one != happened->rend() && risk.incidents.size() < kMost; ++one)
        if (isForetold(risk, *one, context.names))
            risk = linked(risk, kindOf<Incident>(), one->id);
    const QString kind = risk.category.text == QStringLiteral("violence") ? QStringLiteral("panic_alarm")
                         : risk.category.text == QStringLiteral("access") ? QStringLiteral("digital_lock")
                         : risk.category.text == QStringLiteral("theft")  ? QStringLiteral("intruder_alarm")
                                                                          : QString();
    for (const Saved<Measure> &measure : *measures)
        if (measure.value.kind.text == kind && risk.measures.size() < kMost)
            risk = linked(risk, kindOf<Measure>(), measure.stamp.id);
    return {};
}
} // namespace

void scheduleRiskRegister(const SampleOffice &office, SampleTimeline &timeline)
{
    constexpr int kEvery = 11;  // days between two that were raised
    constexpr int kLooked = 16; // days before the end on which all were looked at again
    const int days = office.first.daysTo(office.until);
    const auto ids = std::make_shared<std::vector<Id<Risk>>>();
    for (std::size_t number = 0; number < std::size(kShapes); ++number) {
        const Day on = office.first.plus(days / 3 + static_cast<int>(number) * kEvery);
        timeline.at(sampleInstant(on.date, 10, 25), QStringLiteral("Risk raised"),
                    [&office, ids, number, on](Write &write) {
                        return addRecord(write, riskOf(write, office, kShapes[number], on), ids->emplace_back());
                    });
    }
    const Day looked = office.until.plus(-kLooked);
    timeline.at(sampleInstant(looked.date, 14, 35), QStringLiteral("Risks reviewed"),
                [ids, looked, until = office.until](Write &write) -> Result<void> {
                    for (std::size_t number = 0; number < ids->size(); ++number) {
                        const auto was = write.load((*ids)[number]);
                        if (!was)
                            return was.error();
                        Risk now = was->value;
                        become(now, kShapes[number], looked, until);
                        if (const Result<void> done = link(write, now, looked); !done)
                            return done;
                        if (const auto changed = write.change(*was, now); !changed)
                            return changed.error();
                    }
                    return {};
                });
}
