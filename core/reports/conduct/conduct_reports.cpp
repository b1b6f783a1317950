// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/conduct_reports.h"
#include "core/office/attachment.h"
#include "core/office/attachment_queries.h"
#include "core/people/person_queries.h"
#include "core/reports/conduct/course_chronology.h"
#include "core/reports/conduct/diary_sheet.h"
#include "core/reports/conduct/sanctions_report.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_queries.h"
#include "core/storage/list.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }

constexpr const char *kSanctions = "sanctions";
constexpr const char *kCourses = "courses";
constexpr const char *kDiary = "diary-sheet";

/// Where a report about people is made from, for somebody who may read all that was decided about them.
struct Desk {
    const Database &database;
    const Names &names;
    Scope incidents;
    Scope people;
    Scope letters;
    Day on;

    template <class T> Result<Saved<T>> load(RecordId id) const
    {
        const Result<AnySaved> any = RecordReader(database, kindOf<T>()).load(id);
        if (!any)
            return any.error();
        return Saved<T>{any->stamp, any->record.template as<T>()};
    }
};

Result<ConductContext> contextOf(const Desk &desk)
{
    Result<BankHolidays> holidays = officeHolidays(desk.database);
    if (!holidays)
        return holidays.error();
    return ConductContext{desk.names, desk.on, ladderLimits(desk.names), std::move(*holidays)};
}

Result<FoundCourses> coursesOf(const Desk &desk)
{
    const Result<ConductFacts> facts = conductFacts(desk.database, desk.names, {desk.incidents, {}});
    if (!facts)
        return facts.error();
    return findCourses(*facts, desk.on);
}

Result<std::vector<Saved<Sanction>>> sanctionsOf(const Desk &desk)
{
    const Result<std::vector<RecordId>> ids = Lister(desk.database, kindOf<Sanction>(), desk.people)
                                                  .ids({.sort = QStringLiteral("entered"), .descending = false});
    if (!ids)
        return ids.error();
    std::vector<Saved<Sanction>> all;
    for (const RecordId id : *ids) {
        Result<Saved<Sanction>> one = desk.load<Sanction>(id);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<Report> courses(const Desk &desk)
{
    const Result<FoundCourses> found = coursesOf(desk);
    if (!found)
        return found.error();
    const Result<ConductContext> context = contextOf(desk);
    if (!context)
        return context.error();
    return coursesReport(*found, *context);
}

Result<Report> sanctions(const Desk &desk, const Period &period)
{
    const Result<std::vector<Saved<Sanction>>> all = sanctionsOf(desk);
    if (!all)
        return all.error();
    return sanctionsReport(*all, desk.names, period, desk.on);
}

/// Whether the course is what the reference means.
bool isMeant(const FoundCourse &course, const Names &names, const QString &record)
{
    if (!course.reference.isEmpty() && course.reference.compare(record, Qt::CaseInsensitive) == 0)
        return true;
    const Result<RecordId> person = names.recordMeant(kindOf<Person>(), record);
    return (person && *person == course.alleged) ||
           std::any_of(course.occasions.begin(), course.occasions.end(), [&](const FoundOccasion &occasion) {
               return occasion.reference.compare(record, Qt::CaseInsensitive) == 0;
           });
}

Result<void> loadFiles(const Desk &desk, RecordId holder, SentSources &sources)
{
    const Result<std::vector<RecordId>> ids = attachmentIds(desk.database, holder);
    if (!ids)
        return ids.error();
    for (const RecordId id : *ids) {
        Result<Saved<Attachment>> file = desk.load<Attachment>(id);
        if (!file)
            return file.error();
        if (!file->stamp.isWithdrawn())
            sources.files[holder].push_back(std::move(*file));
    }
    return {};
}

/// The letters that the actor may read and that have left.
Result<void> loadLetters(const Desk &desk, SentSources &sources)
{
    const Result<std::vector<RecordId>> ids =
        Lister(desk.database, kindOf<Letter>(), desk.letters)
            .ids({.filters = {{QStringLiteral("issued"), Filter::Is::Known, {}}}, .sort = QStringLiteral("entered")});
    if (!ids)
        return ids.error();
    for (const RecordId id : *ids) {
        Result<Saved<Letter>> letter = desk.load<Letter>(id);
        if (!letter)
            return letter.error();
        sources.letters.push_back(std::move(*letter));
    }
    return {};
}

Result<std::vector<LetterSent>> lettersOf(const Desk &desk, const FoundCourse &course)
{
    SentSources sources;
    Result<MergedPeople> merged = mergedPeople(desk.database);
    if (!merged)
        return merged.error();
    sources.merged = std::move(*merged);
    Result<std::vector<Saved<Sanction>>> sanctions = sanctionsOf(desk);
    if (!sanctions)
        return sanctions.error();
    sources.sanctions = std::move(*sanctions);
    if (const Result<void> loaded = loadLetters(desk, sources); !loaded)
        return loaded.error();
    const auto isTheirs = [&](Id<Person> person) { return sources.merged.kept(person).value == course.alleged; };
    std::erase_if(sources.sanctions, [&](const auto &sanction) { return !isTheirs(sanction.value.person); });
    std::erase_if(sources.letters, [&](const auto &letter) { return !isTheirs(letter.value.recipient); });
    for (const Saved<Sanction> &sanction : sources.sanctions)
        if (const Result<void> loaded = loadFiles(desk, sanction.stamp.id, sources); !loaded)
            return loaded.error();
    for (const Saved<Letter> &letter : sources.letters)
        if (const Result<void> loaded = loadFiles(desk, letter.stamp.id, sources); !loaded)
            return loaded.error();
    return lettersSentTo(Id<Person>{course.alleged}, sources, desk.names, desk.on);
}

Result<void> loadIncidents(const Desk &desk, ChronologyFacts &facts)
{
    for (const FoundOccasion &occasion : facts.course.occasions) {
        const bool isLoaded = std::any_of(facts.incidents.begin(), facts.incidents.end(),
                                          [&](const auto &incident) { return incident.stamp.id == occasion.incident; });
        if (!occasion.counts || isLoaded)
            continue;
        Result<Saved<Incident>> incident = desk.load<Incident>(occasion.incident);
        if (!incident)
            return incident.error();
        facts.incidents.push_back(std::move(*incident));
    }
    return {};
}

Result<ChronologyFacts> chronologyFacts(const Desk &desk, const FoundCourse &course)
{
    ChronologyFacts facts;
    facts.course = course;
    facts.withGuarded = desk.people.guarded;
    if (const Result<void> loaded = loadIncidents(desk, facts); !loaded)
        return loaded.error();
    const Result<Saved<Person>> alleged = desk.load<Person>(course.alleged);
    if (!alleged)
        return alleged.error();
    facts.alleged = alleged->value;
    if (course.saved != 0)
        if (const Result<Saved<ConductCourse>> saved = desk.load<ConductCourse>(course.saved))
            facts.confirmedBy = saved->value.decidedBy;
    Result<std::vector<LetterSent>> letters = lettersOf(desk, course);
    if (!letters)
        return letters.error();
    facts.letters = std::move(*letters);
    return facts;
}

Result<Report> chronology(const Desk &desk, const QString &record)
{
    const Result<FoundCourses> found = coursesOf(desk);
    if (!found)
        return found.error();
    for (const std::vector<FoundCourse> *list : {&found->courses, &found->workforce})
        for (const FoundCourse &course : *list) {
            if (!isMeant(course, desk.names, record))
                continue;
            const Result<ConductContext> context = contextOf(desk);
            if (!context)
                return context.error();
            const Result<ChronologyFacts> facts = chronologyFacts(desk, course);
            return facts ? Result<Report>(courseChronology(*facts, *context)) : Result<Report>(facts.error());
        }
    return Error{Error::Code::NotFound, tr("There is no course of conduct “%1”.").arg(record)};
}
} // namespace

Result<Report> conductReport(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request)
{
    if (request.name == QLatin1String(kDiary))
        return diarySheet();
    const Day on = request.choices.asAt;
    const Desk desk{database,
                    names,
                    may(actor, Act::Read, kindOf<Incident>(), on),
                    may(actor, Act::Read, kindOf<Sanction>(), on),
                    may(actor, Act::Read, kindOf<Letter>(), on),
                    on};
    if (!desk.people.everything || desk.incidents.isNothing())
        return Error{Error::Code::NotAllowed, tr("You may not print this report.")};
    if (request.name == QLatin1String(kSanctions))
        return sanctions(desk, request.choices.period);
    return request.name == QLatin1String(kCourses) ? courses(desk) : chronology(desk, request.record);
}
