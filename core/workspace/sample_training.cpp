// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/training/course.h"
#include "core/training/training_rules.h"
#include "core/workspace/new_office.h"
#include "core/workspace/sample_registers.h"
#include <map>

namespace {
QString code(const char *text) { return QLatin1String(text); }

/// A line of a learning system's listing.
struct Attendance {
    std::size_t worker = 0;
    QString course;
    TrainingRecord record;
};

class TrainingPlanner {
public:
    TrainingPlanner(const SampleOffice &office, const SampleMaterial &material, Chance &chance)
        : m_office(office), m_chance(chance),
          m_providers(textsOf(material.organisation[QLatin1String("training_providers")]))
    {
    }

    void person(std::size_t at, const Course &course)
    {
        const Person &person = m_office.workers[at].value;
        const Day last = std::min(person.left.isKnown() ? person.left : m_office.until, m_office.until.plus(-1));
        if (m_chance.percent(6)) { // never, booked, or exempt
            without(at, course, last);
            return;
        }
        Day done = person.started.plus(m_chance.between(0, 80));
        const Day earliest(m_office.first.date.addMonths(-course.months.value_or(36)));
        if (done < earliest)
            done = earliest.plus(m_chance.between(0, 30 * course.months.value_or(36)));
        while (done <= last) {
            complete(at, course, done);
            const Day until = holdsUntil(done, course);
            if (!until.isKnown() || m_chance.percent(9)) // for good, or forgotten
                return;
            done = until.plus(m_chance.percent(82) ? -m_chance.between(0, 45) : m_chance.between(1, 140));
        }
    }

    /// By the month in which the listing came.
    const std::map<Day, std::vector<Attendance>> &listings() const { return m_listings; }

private:
    void without(std::size_t at, const Course &course, Day last)
    {
        const int sort = m_chance.between(0, 99);
        Attendance attendance{at, course.title, {}};
        if (sort < 40)
            return;
        if (sort < 75 && last == m_office.until.plus(-1)) {
            attendance.record.booked = m_office.until.plus(m_chance.between(1, 60));
        } else {
            attendance.record.exemptFrom = std::max(m_office.workers[at].value.started, m_office.first);
            attendance.record.exemptUntil = m_office.until.plus(m_chance.between(-100, 300));
            attendance.record.exemptWhy = QStringLiteral("Long leave");
            if (attendance.record.exemptUntil < attendance.record.exemptFrom)
                return;
        }
        list(last, attendance);
    }

    void complete(std::size_t at, const Course &course, Day done)
    {
        Attendance attendance{at, course.title, {}};
        TrainingRecord &record = attendance.record;
        record.completed = done;
        record.expires = holdsUntil(done, course);
        record.provider = m_chance.of(m_providers);
        record.outcome = Code{m_chance.percent(60) ? code("passed") : code("attended")};
        if (m_chance.percent(3)) {
            record.outcome = Code{m_chance.percent(50) ? code("failed") : code("did_not_attend")};
            record.expires = Day();
        }
        list(done, attendance);
    }

    void list(Day done, const Attendance &attendance)
    {
        const Day next(QDate(done.date.year(), done.date.month(), 1).addMonths(1));
        const Day setUp = m_office.first.plus(-5);
        const Day earliest = std::max(m_office.workers[attendance.worker].value.started, setUp);
        m_listings[std::min(std::max(next, earliest), m_office.until.plus(-1))].push_back(attendance);
    }

    const SampleOffice &m_office;
    Chance &m_chance;
    QStringList m_providers;
    std::map<Day, std::vector<Attendance>> m_listings;
};

Result<void> addListing(Write &write, const SampleOffice &office, const std::vector<Attendance> &listing)
{
    std::vector<TrainingRecord> records;
    for (const Attendance &attendance : listing) {
        TrainingRecord record = attendance.record;
        record.person = office.workers[attendance.worker].id;
        const auto course = write.context().names.recordMeant(kindOf<Course>(), attendance.course);
        if (!course)
            return course.error();
        record.course = Id<Course>{*course};
        records.push_back(record);
    }
    return addAll(write, records);
}
} // namespace

void scheduleTraining(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline,
                      Chance &chance)
{
    const auto courses = shippedRecords<Course>(QStringLiteral("courses"));
    TrainingPlanner planner(office, material, chance);
    for (std::size_t at = 0; courses && at < office.workers.size(); ++at)
        for (const Course &course : *courses)
            if (course.requiredOf == code("everyone") || chance.percent(7))
                planner.person(at, course);
    for (const auto &[day, listing] : planner.listings())
        timeline.at(sampleInstant(day.date, 13, 30), QStringLiteral("Listing of the learning system"),
                    [&office, listing = listing](Write &write) { return addListing(write, office, listing); });
}
