// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_office.h"
#include <QJsonArray>

namespace {
constexpr int kWorkersPerWeight = 14; ///< in tenths: a department of weight 10 has 14 people
constexpr int kOutsiders = 48;
constexpr int kDaysBefore = 20; ///< the register is set up before its first incident

/// Each pair of names once: the family names go round while the first names are drawn.
class NameDrawer {
public:
    NameDrawer(const SampleMaterial &material, Chance &chance) : m_material(material), m_chance(chance) {}
    Person next()
    {
        Person person;
        person.firstName = m_chance.of(m_material.firstNames);
        person.lastName = m_material.familyNames[(m_family += 7) % m_material.familyNames.size()];
        person.address = nextAddress();
        return person;
    }

private:
    /// Each house once: the streets go round while the numbers count on.
    QString nextAddress()
    {
        static const QStringList streets = {
            QStringLiteral("Ferry Street"), QStringLiteral("Chapel Hill"),  QStringLiteral("Canal Walk"),
            QStringLiteral("Mill Lane"),    QStringLiteral("Quay Road"),    QStringLiteral("Orchard Close"),
            QStringLiteral("Tanner Row"),   QStringLiteral("Weir Gardens"), QStringLiteral("Beacon Terrace"),
            QStringLiteral("Lark Rise"),    QStringLiteral("Malt Street")};
        static const QStringList towns = {QStringLiteral("Larkford"), QStringLiteral("Larkminster"),
                                          QStringLiteral("Larkbridge")};
        const qsizetype at = m_houses++;
        return QStringLiteral("%1 %2, %3, ZZ9 %4%5")
            .arg(2 + 3 * (at / streets.size()))
            .arg(streets[at % streets.size()], towns[at % towns.size()])
            .arg(1 + at % 9)
            .arg(QStringLiteral("LK"));
    }

    const SampleMaterial &m_material;
    Chance &m_chance;
    qsizetype m_family = 0;
    qsizetype m_houses = 0;
};

class OfficePlanner {
public:
    OfficePlanner(const SampleMaterial &material, Chance &chance, SampleOffice &office)
        : m_material(material), m_chance(chance), m_names(material, chance), m_office(office),
          m_phones(textsOf(material.organisation[QLatin1String("phones")])),
          m_domain(material.organisation[QLatin1String("organisation")][QLatin1String("email_domain")].toString())
    {
    }

    void sites()
    {
        for (const QJsonValue &json : m_material.sites[QLatin1String("sites")].toArray())
            m_office.sites.push_back(site(json.toObject()));
    }

    void contacts()
    {
        for (const QJsonValue &json : m_material.organisation[QLatin1String("contacts")].toArray()) {
            const auto text = [&json](const char *key) { return json[QLatin1String(key)].toString(); };
            m_office.contacts.push_back({text("organisation"),
                                         Code{text("kind")},
                                         text("role"),
                                         text("name"),
                                         text("phone"),
                                         text("out_of_hours"),
                                         text("email"),
                                         {},
                                         m_office.first.plus(-30),
                                         text("note")});
        }
    }

    void departments()
    {
        for (const QJsonValue &value : m_material.organisation[QLatin1String("directorates")].toArray()) {
            const QJsonObject json = value.toObject();
            SampleDirectorate directorate;
            directorate.value.name = json[QLatin1String("name")].toString();
            directorate.director = worker({}, json[QLatin1String("director")].toString(), true);
            m_office.directorates.push_back(directorate);
            for (const QJsonValue &department : json[QLatin1String("departments")].toArray())
                addDepartment(department.toObject());
        }
    }

    /// The holders of posts besides the directors, whom the posts name by their title.
    void posts()
    {
        for (const QJsonValue &value : m_material.organisation[QLatin1String("posts")].toArray()) {
            const QString post = value[QLatin1String("post")].toString();
            const QString title = value[QLatin1String("title")].toString();
            bool held = false;
            for (SampleWorker &director : m_office.workers)
                if (!held && director.post.isEmpty() && title.startsWith(director.value.role)) {
                    director.post = post;
                    held = true;
                }
            if (!held)
                m_office.workers[worker({}, title, true)].post = post;
        }
    }

    void outsiders()
    {
        static const QStringList categories = {QStringLiteral("patient"), QStringLiteral("relative"),
                                               QStringLiteral("visitor"), QStringLiteral("public"),
                                               QStringLiteral("contractor")};
        static const std::vector<int> weights = {35, 25, 15, 15, 10};
        for (int i = 0; i < kOutsiders; ++i) {
            SampleWorker outsider{m_names.next(), {}, {}, false, {}};
            outsider.value.category = Code{categories[static_cast<qsizetype>(m_chance.weighted(weights))]};
            if (m_chance.percent(30))
                outsider.value.phone = m_chance.of(m_phones);
            if (m_chance.percent(25))
                outsider.value.born =
                    Day(m_chance.between(1941, 2004), m_chance.between(1, 12), m_chance.between(1, 28));
            if (m_chance.percent(10))
                outsider.value.aliases = outsider.value.firstName.left(2) + QStringLiteral("z");
            m_office.outsiders.push_back(outsider);
        }
    }

private:
    SamplePremises site(const QJsonObject &json)
    {
        SamplePremises site;
        const auto text = [&json](const char *key) { return json[QLatin1String(key)].toString(); };
        site.value = Site{.name = text("name"),
                          .kind = Code{text("kind")},
                          .address = text("address"),
                          .postcode = text("postcode"),
                          .landlord = text("landlord"),
                          .occupiedBy = QStringLiteral("%1 people").arg(json[QLatin1String("people")].toInt()),
                          .opens = text("opens"),
                          .closes = text("closes"),
                          .cctv = m_chance.percent(70),
                          .cctvDays = {},
                          .note = {}};
        if (site.value.cctv == true)
            site.value.cctvDays = m_chance.percent(50) ? 30 : 14;
        site.weight = json[QLatin1String("weight")].toInt();
        for (const QJsonValue &building : json[QLatin1String("buildings")].toArray())
            for (const QJsonValue &room : building[QLatin1String("rooms")].toArray())
                site.spots.push_back({building[QLatin1String("name")].toString(),
                                      room[QLatin1String("name")].toString(),
                                      room[QLatin1String("spoken")].toString(),
                                      {},
                                      {}});
        return site;
    }

    void addDepartment(const QJsonObject &json)
    {
        SampleDepartment department;
        department.value.name = json[QLatin1String("name")].toString();
        department.value.costCentre = QStringLiteral("C%1").arg(40010 + 10 * m_office.departments.size());
        department.roles = textsOf(json[QLatin1String("roles")]);
        department.weight = json[QLatin1String("weight")].toInt();
        department.directorate = m_office.directorates.size() - 1;
        department.value.loneWorking =
            department.value.name == QStringLiteral("Continuing Healthcare") || m_chance.percent(25);
        const std::size_t at = m_office.departments.size();
        department.manager = worker(at, department.roles.back(), true);
        m_office.departments.push_back(department);
        const int people = department.weight * kWorkersPerWeight / 10;
        for (int i = 0; i < people; ++i)
            worker(at,
                   department.roles[static_cast<qsizetype>(
                       m_chance.below(static_cast<std::size_t>(department.roles.size() - 1)))],
                   false);
    }

    std::size_t worker(std::optional<std::size_t> department, const QString &role, bool isLead)
    {
        SampleWorker worker{m_names.next(), department, {}, isLead, {}};
        Person &person = worker.value;
        m_staffNumber += m_chance.between(3, 97);
        person.staffNumber = numbered(QStringLiteral("2{nnnnnnn}"), QStringLiteral("{nnnnnnn}"), m_staffNumber);
        person.category = Code{role.startsWith(QStringLiteral("Lay")) || role.startsWith(QStringLiteral("Non-")) ||
                                       role.startsWith(QStringLiteral("Chair"))
                                   ? QStringLiteral("governing_body")
                               : !isLead && m_chance.percent(6) ? QStringLiteral("agency_bank")
                                                                : QStringLiteral("staff")};
        person.role = role;
        person.email = QStringLiteral("%1.%2@%3").arg(person.firstName.toLower(), person.lastName.toLower(), m_domain);
        if (m_chance.percent(60))
            person.phone = m_chance.of(m_phones);
        employ(worker);
        m_office.workers.push_back(worker);
        return m_office.workers.size() - 1;
    }

    /// Three in ten began in the years of the register, one in seven left in them.
    void employ(SampleWorker &worker)
    {
        const int days = m_office.first.daysTo(m_office.until);
        Person &person = worker.value;
        const bool starter = !worker.isLead && m_chance.percent(30);
        person.started = starter ? m_office.first.plus(m_chance.between(0, days - 1))
                                 : m_office.first.plus(-m_chance.between(kDaysBefore + 10, 3600));
        if (!worker.isLead && m_chance.percent(15)) {
            const Day earliest = std::max(person.started.plus(60), m_office.first);
            if (earliest < m_office.until)
                person.left = earliest.plus(m_chance.between(0, earliest.daysTo(m_office.until)));
        }
    }

    const SampleMaterial &m_material;
    Chance &m_chance;
    NameDrawer m_names;
    SampleOffice &m_office;
    QStringList m_phones;
    QString m_domain;
    int m_staffNumber = 41200;
};
} // namespace

const SampleWorker &SampleOffice::holder(const QString &post) const
{
    for (const SampleWorker &worker : workers)
        if (worker.post == post)
            return worker;
    return workers.front();
}

Organisation sampleOrganisation(const SampleMaterial &material)
{
    const QJsonObject json = material.organisation[QLatin1String("organisation")].toObject();
    Organisation organisation;
    organisation.legalName = json[QLatin1String("name")].toString();
    organisation.shortName = json[QLatin1String("short_name")].toString();
    organisation.kind = Code{json[QLatin1String("kind")].toString()};
    organisation.odsCode = json[QLatin1String("code")].toString();
    organisation.address = json[QLatin1String("address")].toString();
    organisation.predecessor = QStringLiteral("Larkshire Clinical Commissioning Group");
    organisation.securityPhone = json[QLatin1String("phone")].toString();
    organisation.securityEmail = QStringLiteral("security@") + json[QLatin1String("email_domain")].toString();
    organisation.marking = Code{QStringLiteral("official_sensitive")};
    organisation.onePerson = false;
    return organisation;
}

SampleOffice planOffice(const SampleMaterial &material, Day first, Day until, Chance &chance)
{
    SampleOffice office;
    office.first = first;
    office.until = until;
    OfficePlanner planner(material, chance, office);
    planner.sites();
    planner.departments();
    planner.posts();
    planner.contacts();
    planner.outsiders();
    return office;
}
