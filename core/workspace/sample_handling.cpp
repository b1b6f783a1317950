// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_status.h"
#include "core/workspace/sample_follow_up.h"
#include "core/workspace/sample_incident.h"

namespace {
QString code(const char *text) { return QLatin1String(text); }

class Handling {
public:
    Handling(const SampleOccasion &occasion, const Incident &incident, const SampleIncidentKind &kind, Day until,
             const Names &names)
        : m_occasion(occasion), m_incident(incident), m_kind(kind), m_end(sampleInstant(until.date, 6, 10)),
          m_names(names), m_chance(occasion.seed ^ 0x5a17), m_now(occasion.entered)
    {
    }

    std::vector<SampleHandlingStep> steps()
    {
        if (m_occasion.fate == SampleFate::Imported)
            return {};
        if (m_occasion.fate == SampleFate::Withdrawn) {
            wait(0, 4);
            step(QStringLiteral("Nothing of the sort happened"), nullptr);
            return std::move(m_steps);
        }
        review();
        if (m_occasion.fate == SampleFate::LeftOpen)
            return std::move(m_steps);
        if (m_occasion.fate != SampleFate::Duplicate && m_occasion.fate != SampleFate::Exercise)
            work();
        close();
        return std::move(m_steps);
    }

private:
    void wait(int least, int most)
    {
        m_now = sampleInstant(m_now.date().addDays(m_chance.between(least, most)), m_chance.between(10, 16),
                              m_chance.between(0, 59), m_chance.between(0, 59));
        m_now = std::max(m_now, m_occasion.entered.addSecs(600));
        while (m_now.date().dayOfWeek() > 5)
            m_now = m_now.addDays(1);
    }

    void step(const QString &why, const std::function<void(Incident &)> &edit)
    {
        if (m_now < m_end)
            m_steps.push_back({m_now, why, edit});
    }

    /// The step to another status; where that may not follow, the record stays as it is.
    void moved(const QString &why, const QString &status, const std::function<void(Incident &)> &more = {})
    {
        step(why, [status, more, now = sampleMoment(m_now), &names = m_names](Incident &incident) {
            if (const auto changed = withStatus(incident, Code{status}, now, names))
                incident = *changed;
            if (more)
                more(incident);
        });
    }

    void review()
    {
        static const std::vector<int> weights = {45, 42, 13};
        const std::size_t pace = m_chance.weighted(weights);
        pace == 0 ? wait(0, 3) : pace == 1 ? wait(3, 12) : wait(13, 40);
        const bool regraded = m_kind.has("asks:harm") && m_chance.percent(9);
        const QString usual = m_chance.percent(70) ? code("low") : code("none");
        const QString known = m_kind.stories[m_occasion.story].finalHarm;
        const QString grade = known.isEmpty() ? usual : known;
        moved(QStringLiteral("Reviewed"), code("in_review"),
              [regraded = regraded || !known.isEmpty(), grade, seed = m_occasion.seed, day = Day(m_now.date()),
               &names = m_names](Incident &incident) {
                  if (regraded || !incident.harm.isKnown())
                      incident.harm = Code{grade};
                  tellFollowUp(incident, seed, day, names);
              });
    }

    void work()
    {
        if (m_kind.has("violence") || m_kind.has("loss") ? m_chance.percent(35) : m_chance.percent(8)) {
            wait(1, 6);
            moved(QStringLiteral("Looked into"), code("investigating"));
        }
        if (m_incident.police.empty())
            return;
        wait(1, 10);
        static const QStringList decisions = {code("attended"), code("not_attending"), code("investigation_open"),
                                              code("no_action")};
        const QString decision = m_chance.of(decisions);
        moved(QStringLiteral("Police rang back"), code("awaiting_police"), [decision](Incident &incident) {
            PoliceCase &police = incident.police.front();
            police.decision = Code{decision};
            if (decision == code("attended") || decision == code("not_attending"))
                police.attended = decision == code("attended");
        });
        if (m_chance.percent(55))
            policeOutcome();
    }

    void policeOutcome()
    {
        static const QStringList outcomes = {code("no_suspect"), code("charged"), code("out_of_court_informal"),
                                             code("evidence_victim_supports"), code("evidence_victim_does_not")};
        static const std::vector<int> weights = {50, 12, 14, 14, 10};
        wait(14, 110);
        const QString &outcome = outcomes[static_cast<qsizetype>(m_chance.weighted(weights))];
        step(QStringLiteral("Police told the outcome"), [outcome, day = Day(m_now.date())](Incident &incident) {
            incident.police.front().outcome = Code{outcome};
            incident.police.front().outcomeDay = incident.police.front().lastContact = day;
        });
    }

    void close()
    {
        wait(m_kind.has("violence") ? 4 : 2, m_chance.percent(80) ? 24 : 90);
        const QDateTime told = m_now;
        const QString outcome = closing();
        const bool recovered = m_kind.has("loss") && m_chance.percent(14);
        moved(m_occasion.fate == SampleFate::Duplicate ? QStringLiteral("Told twice") : QStringLiteral("Closed"),
              code("closed"), [outcome, recovered, day = Day(told.date()), seed = m_occasion.seed](Incident &incident) {
                  incident.outcome = outcome;
                  tellLessons(incident, seed);
                  incident.feedbackGiven = day;
                  if (recovered)
                      for (PropertyItem &item : incident.property)
                          item.recovered = item.value;
              });
        if (m_chance.percent(2)) {
            wait(10, 60);
            moved(QStringLiteral("New information came"), code("reopened"),
                  [](Incident &incident) { incident.reopenedWhy = QStringLiteral("A witness came forward"); });
            if (m_chance.percent(60)) {
                wait(5, 30);
                moved(QStringLiteral("Closed again"), code("closed"));
            }
        }
    }

    QString closing()
    {
        static const QStringList ends = {
            QStringLiteral("Talked over with the team; nothing further needed."),
            QStringLiteral("Repaired, and looked at again a week later."),
            QStringLiteral("Those who did it are not known. The advice on property was sent round again."),
            QStringLiteral("A letter was sent and has been kept to so far."),
            QStringLiteral("Advice given to the person affected; support was offered."),
            QStringLiteral("Put on the list for the next risk assessment."),
        };
        if (m_occasion.fate == SampleFate::Duplicate)
            return QStringLiteral("Reported twice; kept under the other reference.");
        return m_occasion.fate == SampleFate::Exercise ? QStringLiteral("Lessons of the exercise were written down.")
                                                       : m_chance.of(ends);
    }

    const SampleOccasion &m_occasion;
    const Incident &m_incident;
    const SampleIncidentKind &m_kind;
    QDateTime m_end;
    const Names &m_names;
    Chance m_chance;
    QDateTime m_now;
    std::vector<SampleHandlingStep> m_steps;
};
} // namespace

std::vector<SampleHandlingStep> sampleHandling(const SampleOccasion &occasion, const Incident &incident,
                                               const SampleIncidentKind &kind, Day until, const Names &names)
{
    return Handling(occasion, incident, kind, until, names).steps();
}
