// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_incident.h"
#include "core/records/kind.h"

namespace {
QString code(const char *text) { return QLatin1String(text); }

/// Puts one incident together. Each part draws from the same dice in a fixed order, so that a seed tells one story; no
/// throw depends on the numbers of records, which are not known before they are written.
class IncidentMaker {
public:
    IncidentMaker(const SampleOccasion &occasion, const SampleMaterial &material, const SampleOffice &office)
        : m_occasion(occasion), m_material(material), m_office(office), m_kind(material.kinds[occasion.kind]),
          m_story(m_kind.stories[occasion.story]), m_chance(occasion.seed)
    {
    }

    Incident make(const QString &earlier)
    {
        what();
        pickAffected();
        where();
        when();
        who();
        property();
        evidence();
        police();
        report();
        tell(earlier);
        return m_incident;
    }

private:
    void what()
    {
        m_incident.kind = Code{m_kind.code};
        m_incident.exercise = m_occasion.fate == SampleFate::Exercise;
        m_incident.confidential = m_kind.has("confidential") || m_chance.percent(1);
        m_incident.major = m_chance.below(250) == 0;
        m_incident.attempted = m_kind.has("loss") && m_chance.percent(8);
        m_incident.firstHarm = Code{m_story.firstHarm};
        const bool everyday = m_story.finalHarm.isEmpty();
        if (everyday && m_kind.has("asks:harm") && m_chance.percent(8))
            m_incident.firstHarm = Code{m_chance.percent(50) ? code("not_known") : code("shaken")};
        if (everyday && m_kind.has("assault:physical") && m_chance.percent(30))
            m_incident.firstHarm = Code{m_chance.percent(80) ? code("first_aid") : code("treated")};
        if (m_kind.code == code("threat") && m_chance.percent(20))
            m_incident.alsoKinds.texts = {code("verbal_abuse")};
        if (m_chance.percent(25))
            m_incident.potential = m_chance.between(1, 4);
    }

    /// Somebody who worked here on the day.
    void pickAffected()
    {
        const Day day(m_occasion.occurred.date());
        for (int tries = 0; tries < 40; ++tries) {
            const SampleWorker &worker = m_chance.of(m_office.workers);
            if (worker.department && isStaffOn(worker.value, day)) {
                m_affected = &worker;
                break;
            }
        }
        if (m_affected->department)
            m_incident.department = m_office.departments[*m_affected->department].id;
    }

    void where()
    {
        m_incident.channel = Code{m_story.channel};
        const QString &told = m_story.narrative;
        const bool atSite = m_story.channel == code("site") || m_story.channel == code("vehicle");
        if (atSite || told.contains(code("{site}")) || told.contains(code("{room}"))) {
            std::vector<int> weights;
            for (const SamplePremises &site : m_office.sites)
                weights.push_back(site.weight);
            m_site = &m_office.sites[m_chance.weighted(weights)];
            m_incident.site = m_site->id;
            m_spot = &m_chance.of(m_site->spots);
            if (told.contains(code("{room}")) || (atSite && m_chance.percent(45))) {
                m_inRoom = true;
                m_incident.building = m_spot->buildingId;
                m_incident.room = m_spot->id;
            }
        }
        for (const SampleElsewhere &elsewhere : m_material.elsewhere)
            if (elsewhere.channel == m_story.channel && !m_inRoom)
                m_incident.place = m_chance.of(elsewhere.places);
        if (m_chance.percent(6)) { // some reports do not say
            m_incident.department = {};
            m_incident.channel = m_site ? m_incident.channel : Code{};
        }
    }

    void when()
    {
        const Moment exact = sampleMoment(m_occasion.occurred);
        const Day day(m_occasion.occurred.date());
        const QDateTime found = m_occasion.occurred.addSecs(60LL * m_chance.between(20, 900));
        const bool foundLater = m_kind.has("loss") || m_story.actor == code("unknown");
        const int sort = m_chance.between(0, 99);
        if (foundLater && sort < 30 && found < m_occasion.reported) { // left at night, missed in the morning
            m_incident.occurred = exact;
            m_incident.occurredTo = sampleMoment(found);
            m_incident.discovered = sampleMoment(found);
        } else if (foundLater && sort < 36) {
            m_incident.discovered = exact;
        } else if (sort < 70) {
            m_incident.occurred = exact;
        } else if (sort < 84) {
            m_incident.occurred = Moment(day);
        } else if (sort < 97) {
            m_incident.occurred = exact.about();
        } else if (sort < 99) {
            m_incident.occurred = exact;
            m_incident.discovered = found < m_occasion.reported ? sampleMoment(found) : Moment();
        } else {
            m_incident.occurred = Moment::fromText(day.iso().left(7)); // only the month is known
        }
    }

    void who()
    {
        m_incident.actor = Code{m_chance.percent(94) ? m_story.actor : code("unknown")};
        if (!m_story.behaviours.isEmpty())
            m_incident.behaviour = Code{m_chance.of(m_story.behaviours)};
        m_incident.alone = m_kind.has("violence") && m_chance.percent(18);
        if (m_incident.alone && m_chance.percent(60))
            m_incident.alarmUsed = m_chance.percent(35);
        if (m_kind.has("asks:clinical"))
            clinical();
        if (m_kind.has("asks:hate"))
            hate();
        if (m_kind.has("asks:weapon"))
            weapon();
        if (m_kind.has("asks:people"))
            parties();
    }

    void clinical()
    {
        const bool ill = m_incident.actor.text == code("patient");
        const int sort = m_chance.between(0, 99);
        m_incident.clinicalFactor = Code{!ill        ? (sort < 70 ? code("not_applicable") : code("no"))
                                         : sort < 25 ? code("yes")
                                         : sort < 80 ? code("no")
                                                     : code("not_known")};
        if (m_incident.clinicalFactor.text == code("yes"))
            m_incident.clinicalAdvice = QStringLiteral("Lead nurse of the team");
    }

    void hate()
    {
        static const QStringList strands = {code("race"),       code("religion"), code("sexual_orientation"),
                                            code("disability"), code("sex"),      code("age")};
        const bool told = m_story.behaviours.contains(code("discriminatory_remarks"));
        m_incident.hate = Code{m_chance.percent(told ? 80 : 3) ? m_chance.of(strands)
                               : m_chance.percent(80)          ? code("none")
                                                               : code("not_known")};
    }

    void weapon()
    {
        const QString &behaviour = m_incident.behaviour.text;
        const bool physical = m_kind.has("assault:physical");
        m_incident.weapon = Code{behaviour == code("spat_on")           ? code("bodily_fluid")
                                 : behaviour == code("hit_with_object") ? code("object_thrown")
                                 : behaviour == code("brandished")      ? code("blunt")
                                 : physical                             ? code("body")
                                                                        : code("none")};
    }

    void parties()
    {
        Party affected;
        affected.role = Code{code("affected")};
        affected.person = m_affected->id;
        affected.category = m_affected->value.category;
        m_incident.parties.push_back(affected);
        alleged();
        if (m_chance.percent(22)) {
            Party witness;
            witness.role = Code{code("witness")};
            witness.category = Code{code("staff")};
            witness.description = QStringLiteral("A colleague at the next desk");
            m_incident.parties.push_back(witness);
        }
    }

    /// Few people come again and again: the lower their place, the more often.
    void alleged()
    {
        static const QStringList seen = {QStringLiteral("Man of about forty, dark jacket"),
                                         QStringLiteral("Woman in a grey coat, short hair"),
                                         QStringLiteral("Two young people with bicycles"),
                                         QStringLiteral("Man in his twenties, red cap"),
                                         QStringLiteral("Older man with a walking stick"),
                                         QStringLiteral("Voice of a woman, name not given"),
                                         QStringLiteral("Somebody in working clothes, no badge"),
                                         QStringLiteral("Woman of about thirty with a pushchair")};
        const QString &actor = m_incident.actor.text;
        if (actor == code("unknown") && m_chance.percent(70))
            return;
        Party alleged;
        alleged.role = Code{code("alleged")};
        const std::size_t most = 1 + m_chance.below(m_office.outsiders.size());
        const SampleWorker &outsider = m_office.outsiders[m_chance.below(most)];
        if (outsider.value.category.text == actor) {
            alleged.person = outsider.id;
            alleged.category = outsider.value.category;
        } else {
            alleged.description = m_chance.of(seen);
            alleged.category = Code{actor == code("own_staff")   ? code("staff")
                                    : actor == code("nhs_staff") ? code("practice_provider_staff")
                                    : actor == code("multiple")  ? code("unknown")
                                                                 : actor};
        }
        m_incident.parties.push_back(alleged);
    }

    void property()
    {
        std::vector<const SampleItem *> fitting;
        for (const SampleItem &item : m_material.items)
            if (m_kind.itemGroups.contains(item.group))
                fitting.push_back(&item);
        if (fitting.empty())
            return;
        m_item = m_chance.of(fitting);
        for (const SampleItem *item : fitting) // a story that is about one thing keeps to it
            if (m_story.narrative.contains(item->item, Qt::CaseInsensitive))
                m_item = item;
        const int rows = m_chance.percent(20) ? 2 : 1;
        for (int row = 0; row < rows; ++row)
            addItem(row == 0 ? *m_item : *m_chance.of(fitting));
        if (m_kind.has("asks:information"))
            m_incident.informationAtRisk = Code{m_chance.percent(30) ? code("yes") : code("no")};
    }

    void addItem(const SampleItem &item)
    {
        PropertyItem lost;
        lost.item = item.item;
        lost.owner = Code{item.owner};
        if (item.high == 0 || m_chance.percent(9)) {
            lost.basis = Code{code("not_known")};
        } else {
            lost.value = Money{qint64(m_chance.between(item.low, item.high)) * 100};
            lost.basis = Code{m_chance.percent(55) ? code("estimate") : code("actual")};
        }
        m_incident.property.push_back(lost);
    }

    void evidence()
    {
        if (m_kind.cctvPercent == 0 || !m_site)
            return;
        m_incident.cctv = m_chance.percent(m_kind.cctvPercent);
        if (!*m_incident.cctv)
            return;
        const int days = m_site->value.cctvDays.value_or(30);
        m_incident.cctvOverwrite = Day(m_occasion.occurred.date()).plus(days);
        m_incident.cctvKept = m_chance.percent(50);
    }

    void police()
    {
        if (m_kind.policePercent == 0)
            return;
        if (!m_chance.percent(m_kind.policePercent)) {
            m_incident.policeReported = Code{m_chance.percent(92) ? code("not_reported") : code("not_known")};
            return;
        }
        static const QStringList ways = {code("call_101"), code("online"), code("officer"), code("non_emergency")};
        m_incident.policeReported =
            Code{m_kind.done.contains(code("emergency_999")) ? code("emergency_999") : m_chance.of(ways)};
        const QDateTime told =
            std::min(m_occasion.reported.addSecs(60LL * m_chance.between(0, 600)), m_occasion.entered);
        PoliceCase &police = m_incident.police.emplace_back();
        police.force = m_office.police;
        police.reportedAt = sampleMoment(told);
        police.reportedBy = QStringLiteral("the ") + m_affected->value.role;
        police.decision = Code{code("awaiting")};
        if (m_chance.percent(85))
            police.incidentNumber = QStringLiteral("LK-%1-%2")
                                        .arg(told.date().toString(QStringLiteral("yyyyMMdd")))
                                        .arg(m_chance.between(11, 1890), 4, 10, QChar(u'0'));
        if (m_chance.percent(50))
            police.crimeNumber = QStringLiteral("47/%1/%2")
                                     .arg(m_chance.between(10000, 98999))
                                     .arg(told.date().toString(QStringLiteral("yy")));
    }

    void report()
    {
        static const QStringList routes = {code("phone"),        code("email"),        code("form"),
                                           code("in_person"),    code("line_manager"), code("nursing_quality"),
                                           code("other_system"), code("police"),       code("own_observation")};
        static const std::vector<int> weights = {24, 24, 27, 9, 7, 3, 3, 1, 2};
        m_incident.route = Code{routes[static_cast<qsizetype>(m_chance.weighted(weights))]};
        m_incident.reported = sampleMoment(m_occasion.reported);
        if (m_chance.percent(96))
            m_incident.reachedLsms = sampleMoment(m_occasion.reached);
        if (m_incident.route.text == code("other_system"))
            m_incident.otherReference =
                QStringLiteral("W%1").arg(m_occasion.reference.right(4).toInt() * 13 + 10000 + m_chance.between(0, 12));
        if (m_chance.percent(70))
            m_incident.reporter = m_affected->id;
        else if (m_chance.percent(90))
            m_incident.reporterText = QStringLiteral("Colleague of the %1").arg(m_affected->value.role);
        m_incident.owner = m_office.holder(m_chance.percent(85) ? code("lsms") : code("deputy_lsms")).id;
        steps();
    }

    void steps()
    {
        for (const QString &done : m_kind.done) {
            if (m_chance.percent(25) ||
                ((done.contains(code("999")) || done.contains(code("101"))) && m_incident.police.empty()))
                continue;
            StepDone step;
            step.step = Code{done};
            step.at =
                sampleMoment(std::min(m_occasion.reported.addSecs(60LL * m_chance.between(0, 45)), m_occasion.entered));
            step.by = QStringLiteral("the ") + m_affected->value.role;
            if (done.contains(code("999")) || done.contains(code("101")))
                step.theirReference = m_incident.police.front().incidentNumber;
            m_incident.steps.push_back(step);
        }
    }

    void tell(const QString &earlier)
    {
        QString narrative = filled(m_story.narrative);
        if (m_chance.percent(40))
            narrative += u' ' + m_chance.of(m_material.asides);
        if (!earlier.isEmpty() && m_chance.percent(5))
            narrative += QStringLiteral(" See also %1.").arg(earlier);
        m_incident.narrative = narrative;
        m_incident.summary = filled(m_story.summary);
        if (m_incident.exercise)
            m_incident.summary.prepend(QStringLiteral("Exercise: "));
        QString action = m_chance.of(m_kind.actions);
        if (m_chance.percent(85))
            m_incident.actionTaken = action + u'.';
    }

    QString filled(QString text) const
    {
        const QString item = m_item ? m_item->spoken : QString();
        return text.replace(code("{site}"), m_site ? m_site->value.name : QString())
            .replace(code("{room}"), m_spot ? m_spot->spoken : QString())
            .replace(code("{role}"), m_affected->value.role)
            .replace(code("{item}"), item)
            .replace(code("{Item}"), item.left(1).toUpper() + item.mid(1));
    }

    const SampleOccasion &m_occasion;
    const SampleMaterial &m_material;
    const SampleOffice &m_office;
    const SampleIncidentKind &m_kind;
    const SampleStory &m_story;
    Chance m_chance;
    Incident m_incident;
    const SampleWorker *m_affected = &m_office.workers.front();
    const SamplePremises *m_site = nullptr;
    const SampleSpot *m_spot = nullptr;
    const SampleItem *m_item = nullptr;
    bool m_inRoom = false;
};
} // namespace

Incident sampleIncident(const SampleOccasion &occasion, const SampleMaterial &material, const SampleOffice &office,
                        const QString &earlier)
{
    return IncidentMaker(occasion, material, office).make(earlier);
}
