// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/incident_due.h"
#include "core/incidents/police_standing.h"
#include "core/incidents/riddor.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

Moment firstKnown(const Moment &a, const Moment &b, const Moment &c) { return a.isKnown() ? a : b.isKnown() ? b : c; }

/// Puts one incident's due things on the list.
class IncidentDue {
public:
    IncidentDue(std::vector<DueItem> &items, const OpenIncident &open, const DueContext &context)
        : m_items(items), m_open(open), m_incident(open.value), m_context(context),
          m_found(firstKnown(m_incident.discovered, m_incident.reported, m_incident.occurred)),
          m_reached(firstKnown(m_incident.reachedLsms, m_incident.reported, m_found)), m_handler(context.posts.lsms())
    {
        if (const RecordId owner = m_incident.owner.value; owner != 0)
            m_handler = {context.names.recordName(kindOf<Person>(), owner), owner};
    }
    void add(const ProcedurePlan &plan)
    {
        if (m_open.isClosed)
            return addPolice();
        addReport();
        addReview();
        addEvidence();
        addPolice();
        addBodies();
        addRiddor();
        addSteps(plan);
    }

private:
    DueItem &put(const char *key, const QString &what, const Deadline &due, const char *limit)
    {
        DueItem &item = begin(QLatin1String(key), what, due);
        if (limit)
            item.obligations = m_context.limits.obligations(limit);
        return item;
    }
    /// A thing for who handles the incident: its owner, else the LSMS.
    DueItem &begin(const QString &key, const QString &what, const Deadline &due)
    {
        DueItem &item = m_items.emplace_back();
        item.due = due;
        item.what = what;
        item.record = m_open.id;
        item.reference = m_open.reference;
        item.title = m_incident.summary;
        item.key = key;
        handTo(item, m_handler);
        item.isLsms = true;
        return item;
    }
    static void handTo(DueItem &item, const PostsOn::Holder &holder)
    {
        item.who = holder.name;
        item.person = holder.person;
    }
    Deadline limited(const Moment &from, const char *limit) const
    {
        return deadline(from, m_context.limits.limit(limit), m_context.holidays);
    }

    void addReport()
    {
        const Incident &i = m_incident;
        if (!i.reported.isKnown() && m_found.isKnown())
            put("report", tr("Say when it was first reported"), limited(m_found, "report_incident"), "report_incident");
        if (!isMarked(m_context.names, u"incident-kind", i.kind, u"immediate"))
            return;
        if (waitsForLsms(i, m_context.names)) {
            const QString kind = m_context.names.choiceLabel(QStringLiteral("incident-kind"), i.kind.text);
            DueItem &item =
                put("acknowledge", tr("Take it up: %1").arg(kind), Deadline(m_found.day()), "lsms_immediate");
            item.act = DueAct::Acknowledge;
            item.atOnce = true;
        } else if (!i.reachedLsms.isKnown()) {
            put("lsms-told", tr("Note when it reached the LSMS"), limited(i.reported, "lsms_immediate"),
                "lsms_immediate");
        }
    }
    void addReview()
    {
        const Incident &i = m_incident;
        if (!i.reviewed.isKnown())
            put("review", tr("Review the incident"), limited(m_reached, "review_incident"), "review_incident");
        const bool hasReporter = !i.reporter.isNull() || !i.reporterText.isEmpty();
        if (hasReporter && !i.feedbackGiven.isKnown() && i.feedbackWhyNot.trimmed().isEmpty()) {
            DueItem &item =
                put("feedback", tr("Tell the reporter what came of it"), limited(m_reached, "feedback"), "feedback");
            item.act = DueAct::TellReporter;
            item.isOurs = true;
        }
    }
    /// By how long the site keeps what its cameras record; where it does not say, by the office's limit.
    Day overwritten(const Moment &at) const
    {
        const auto *days = m_context.recordingDays;
        const int kept = days ? days->value(m_incident.site.value) : 0;
        return kept > 0 && at.isKnown() ? at.day().plus(kept) : limited(at, "cctv_overwrite").day;
    }
    void addEvidence()
    {
        const Incident &i = m_incident;
        if (i.cctv.value_or(false) && !i.cctvKept) {
            const Day gone = i.cctvOverwrite.isKnown() ? i.cctvOverwrite
                                                       : overwritten(firstKnown(i.occurred, i.discovered, i.reported));
            // Due on the last day on which there is something to keep; what nobody kept is lost, and asked about once.
            m_isRecordingAsked = gone.isKnown();
            const bool isGone = gone.isKnown() && gone <= m_context.now.day;
            if (gone.isKnown() && m_context.now.day <= limited(Moment(gone), "cctv_lost").day)
                put("cctv",
                    (isGone ? tr("Note whether the recording was kept: it was overwritten on %1")
                            : tr("Have the recording kept: it is overwritten on %1"))
                        .arg(show(gone)),
                    Deadline(gone.plus(-1)), "cctv_overwrite")
                    .act = DueAct::KeepRecording;
        }
        if (mayHaveLogs() && !i.logsKept) {
            const Moment &at = firstKnown(i.occurred, i.discovered, i.reported);
            const Day first = at.day().plus(-m_context.limits.limit("web_log_before").amount);
            put("web-logs", tr("Have the web and mail logs kept from %1 on").arg(show(first)),
                limited(at, "web_log_after"), "web_log_after")
                .act = DueAct::KeepLogs;
        }
    }
    /// A threat that came by e-mail or online (DOMAIN.md 5).
    bool mayHaveLogs() const
    {
        const Names &names = m_context.names;
        return isMarked(names, u"channel", m_incident.channel, u"logs") &&
               (isMarked(names, u"incident-kind", m_incident.kind, u"threat-call") ||
                isMarked(names, u"incident-kind", m_incident.kind, u"assault:threat"));
    }
    void addPolice()
    {
        const int chase = m_context.limits.limit("police_chase").amount;
        for (const PoliceCase &police : m_incident.police)
            if (const Day due = nextChase(m_incident, police, chase, m_context.now.day, m_context.names);
                due.isKnown()) {
                const QString what = isMarked(m_context.names, u"police-decision", police.decision, u"decided")
                                         ? tr("Ask the police for the outcome: they have decided")
                                         : tr("Ask the police for news");
                m_isPoliceAsked = true;
                DueItem &item = put("police-chase", what, Deadline(due), "police_chase");
                item.isOurs = true;
                item.list = DueList::ChaseList;
            }
        if (!openPoliceCases(m_incident, m_context.now.day, m_context.names).empty())
            addSixMonths(); // once, however many forces were told
    }
    void addSixMonths()
    {
        const int months = m_context.limits.limit("summary_only_charge").amount;
        const Day last = summaryOnlyUntil(m_incident, months, m_context.names);
        if (last.isKnown() && last >= m_context.now.day) // after it nobody can do anything
            put("six-months", tr("Last day for a charge of an offence that only magistrates try"), Deadline(last),
                "summary_only_charge");
    }
    void addBodies()
    {
        const Names &names = m_context.names;
        bool regulatorTold = false;
        for (const Notification &told : m_incident.told) {
            const bool needed = !isMarked(names, u"yes-no-undecided", told.needed, u"no");
            regulatorTold = regulatorTold || (isMarked(names, u"body-told", told.body, u"data-breach") &&
                                              (told.sent.isKnown() || !needed));
            if (!needed || told.sent.isKnown() || !told.due.isKnown())
                continue;
            const QString body = names.choiceLabel(QStringLiteral("body-told"), told.body.text);
            begin(QStringLiteral("told-") + told.body.text, tr("Tell: %1").arg(body), Deadline(told.due));
        }
        if (isMarked(names, u"yes-no-unknown", m_incident.informationAtRisk, u"yes") && !regulatorTold)
            handTo(put("data-breach", tr("Decide whether the regulator is told of the data breach, and tell it"),
                       limited(m_found, "data_breach"), "data_breach"),
                   holderTold("told:information"));
    }
    /// The report of an injury, where the regulations ask for one and nobody has told the regulator.
    void addRiddor()
    {
        const RiddorAnswer answer = riddorOf(m_incident, m_context.now.day, m_context.names);
        if (riddorTold(m_incident, m_context.names).isKnown())
            return;
        if (answer.mayBeDue.isKnown() && answer.mayAsk > answer.asks)
            handTo(put("riddor-question", tr("Find out whether the injury must be reported (RIDDOR)"),
                       Deadline(answer.mayBeDue),
                       answer.mayAsk == RiddorAnswer::Asks::SevenDay ? "riddor_seven_day" : "riddor_specified"),
                   holderTold("told:riddor"));
        if (!answer.isReport() || !answer.due.isKnown())
            return;
        handTo(put("riddor-report", riddorWords(answer.asks), Deadline(answer.due),
                   answer.isAtOnce() ? "riddor_specified" : "riddor_seven_day"),
               holderTold("told:riddor"));
    }
    /// The holder of the post that is told of such a thing, else the LSMS.
    PostsOn::Holder holderTold(const char *trait) const
    {
        for (const ChoiceName &post : m_context.names.choices(QStringLiteral("post")))
            if (post.has(QString::fromLatin1(trait)))
                return m_context.posts.of(Code{post.code});
        return m_context.posts.lsms();
    }
    void addSteps(const ProcedurePlan &plan)
    {
        const ChecklistFacts facts = checklistFacts(m_incident, m_open.entered, m_open.hanging, m_context.names);
        for (const ChecklistStep &step : checklistOf(plan, facts, m_context.holidays)) {
            const bool isAsked = step.state == ChecklistStep::State::Open && step.due.isKnown();
            if (!isAsked || step.isLadders) // what the ladder asks for stands on the list as its own
                continue;
            const StepProof proof = step.plan().proof; // the case and the recording themselves say when
            if ((m_isPoliceAsked && proof == StepProof::PoliceOutcome) ||
                (m_isRecordingAsked && proof == StepProof::Recording))
                continue;
            DueItem &item = begin(step.plan().key, step.step().what, step.due);
            item.obligations = step.same->obligations;
            item.act = DueAct::MarkStep;
            item.isOurs = step.isOurTime;
            if (step.plan().byLsms)
                continue;
            item.isLsms = false;
            if (step.step().post.isKnown())
                handTo(item, holderOf(step.plan()));
            else
                handTo(item, {step.step().others, 0});
        }
    }

    /// Who holds the post of the step; of a line manager the one of the department in which it happened.
    PostsOn::Holder holderOf(const PlannedStep &plan) const
    {
        if (plan.byLineManager && m_context.managers)
            if (const auto known = m_context.managers->constFind(m_incident.department.value);
                known != m_context.managers->constEnd())
                return *known;
        return m_context.posts.of(plan.step->post);
    }

    std::vector<DueItem> &m_items;
    const OpenIncident &m_open;
    const Incident &m_incident;
    const DueContext &m_context;
    Moment m_found;
    Moment m_reached;
    PostsOn::Holder m_handler; ///< its owner, else the LSMS
    bool m_isPoliceAsked = false;
    bool m_isRecordingAsked = false;
};
} // namespace

bool waitsForLsms(const Incident &incident, const Names &names)
{
    return !incident.acknowledged.isKnown() && !incident.reviewed.isKnown() &&
           isMarked(names, u"incident-kind", incident.kind, u"immediate");
}

void addIncidentDue(std::vector<DueItem> &items, const OpenIncident &incident, const ProcedurePlan &plan,
                    const DueContext &context)
{
    if (incident.value.exercise || !incident.value.duplicateOf.isNull())
        return;
    IncidentDue(items, incident, context).add(plan);
}
