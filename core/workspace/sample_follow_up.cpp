// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_follow_up.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/riddor.h"
#include "core/workspace/sample_chance.h"

namespace {
QString code(const char *text) { return QLatin1String(text); }

class FollowUp {
public:
    FollowUp(Incident &incident, std::uint64_t seed, Day reviewed, const Names &names)
        : m_incident(incident), m_reviewed(reviewed), m_names(names), m_chance(seed ^ 0xf0110)
    {
    }

    void tell()
    {
        for (Party &party : m_incident.parties)
            if (party.role.text == code("affected"))
                affected(party);
        for (PropertyItem &item : m_incident.property)
            property(item);
        if (m_names.hasTrait(QStringLiteral("police-reported"), m_incident.policeReported.text, code("not-told")))
            m_incident.policeWhyNot = m_chance.of(kNotTold);
        bodies();
    }

private:
    inline static const QStringList kNotTold = {QStringLiteral("Nothing that the police could follow"),
                                                QStringLiteral("The person affected did not wish it"),
                                                QStringLiteral("Settled on the spot by the manager")};

    bool has(const char *trait) const
    {
        return m_names.hasTrait(QStringLiteral("incident-kind"), m_incident.kind.text, QLatin1String(trait));
    }

    void affected(Party &party)
    {
        party.atWork = Code{code("yes")};
        party.fromWork = Code{code("yes")};
        party.emergencyWorker = Code{m_chance.percent(30) ? code("not_sure") : code("no")};
        party.alone = Code{m_incident.alone ? code("yes") : code("no")};
        if (has("violence")) {
            party.psychological = Code{m_chance.percent(60) ? code("shaken") : code("none")};
            party.supportsPolice = Code{m_chance.percent(45)   ? code("yes")
                                        : m_chance.percent(70) ? code("no")
                                                               : code("undecided")};
            if (party.supportsPolice.text == code("no"))
                party.supportsWhy = QStringLiteral("Wishes the patient’s care to go on");
        }
        if (has("violence") && m_chance.percent(80)) {
            party.supportOffered.texts.append(m_chance.percent(70) ? code("manager") : code("occupational_health"));
            party.supportOfferedOn = m_reviewed;
        }
        if (has("assault:physical"))
            injury(party);
    }

    void injury(Party &party)
    {
        party.harm = m_incident.harm;
        if (!m_names.hasTrait(QStringLiteral("harm"), party.harm.text, code("injury")))
            return;
        static const QStringList parts = {code("arm"), code("face"), code("hand"), code("shoulder"), code("leg")};
        static const QStringList ways = {code("fist"), code("open_hand"), code("foot"), code("object")};
        party.bodyPart = Code{m_chance.of(parts)};
        party.side = Code{m_chance.percent(50) ? code("left") : code("right")};
        party.mechanism = Code{m_chance.of(ways)};
        const bool slight = party.harm.text == code("low");
        if (!slight && party.mechanism.text != code("object")) // what an object broke is told later
            party.specifiedInjury = Code{code("none_of_them")};
        party.treatment = Code{slight ? code("first_aid") : code("emergency")};
        const int days = slight ? (m_chance.percent(12) ? m_chance.between(1, 5) : 0) : m_chance.between(2, 16);
        const Day first = countingInstant(m_incident).at.day().plus(1);
        party.unable = Code{days == 0 ? code("no") : code("yes")};
        if (days == 0 || !first.isKnown())
            return;
        party.unableFrom = first;
        party.unableTo = first.plus(days - 1);
    }

    void property(PropertyItem &item)
    {
        if (item.owner.text == code("organisation") && item.value && item.value->pence > 10'000)
            item.tag = QStringLiteral("LK-%1").arg(m_chance.between(10400, 18990));
        if (has("asks:information") && m_chance.percent(60)) {
            item.personalData = Code{m_chance.percent(25) ? code("yes") : code("no")};
            if (item.personalData.text == code("yes"))
                item.encrypted = Code{m_chance.percent(85) ? code("yes") : code("not_known")};
        }
        if (item.owner.text == code("organisation") && item.value && m_chance.percent(70))
            item.lossesNumber = QStringLiteral("LR/%1").arg(m_chance.between(100, 980));
    }

    void told(const char *body, const char *reference, int days)
    {
        Notification &one = m_incident.told.emplace_back();
        one.body = Code{code(body)};
        one.needed = Code{code("yes")};
        one.sent = Moment(m_reviewed.plus(days), QTime(10, 15));
        one.how = QStringLiteral("e-mail");
        one.by = QStringLiteral("LSMS");
        one.reference = QLatin1String(reference);
    }

    void bodies()
    {
        const RiddorAnswer answer = riddorOf(m_incident, m_reviewed, m_names);
        if (answer.isReport())
            told("hse", "RID-40218", 0);
        if (has("loss") && m_chance.percent(60))
            told("accountable_officer", "", 0);
        for (const PropertyItem &item : m_incident.property)
            if (item.personalData.text == code("yes"))
                return told("ico", "", 0);
        if (m_incident.informationAtRisk.text == code("yes")) {
            Notification &one = m_incident.told.emplace_back();
            one.body = Code{code("ico")};
            one.needed = Code{code("no")};
            one.why = QStringLiteral("The lead decided: encrypted, nothing could be read");
        }
    }

    Incident &m_incident;
    const Day m_reviewed;
    const Names &m_names;
    Chance m_chance;
};
} // namespace

void tellFollowUp(Incident &incident, std::uint64_t seed, Day reviewed, const Names &names)
{
    FollowUp(incident, seed, reviewed, names).tell();
}

void tellLessons(Incident &incident, std::uint64_t seed)
{
    static const QStringList factors = {code("storage"), code("access"),     code("communication"), code("lone"),
                                        code("waiting"), code("known_risk"), code("procedure")};
    static const QStringList lessons = {QStringLiteral("Keep the inner door shut while the desk is staffed by one."),
                                        QStringLiteral("Lock away what is small and dear before leaving the room."),
                                        QStringLiteral("Say early how long the wait will be, and say it again.")};
    Chance chance(seed ^ 0x1e55);
    incident.contributoryFactors.texts.append(chance.of(factors));
    if (chance.percent(45))
        incident.lessons = chance.of(lessons);
}
