// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/conduct_reports.h"
#include "core/office/attachment.h"
#include "core/office/attachment_queries.h"
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
constexpr const char *kChronology = "course-chronology";
constexpr const char *kDiary = "diary-sheet";

/// Where a report about people is made from, for somebody who may read all that was decided about them.
struct Desk {
    const Database &database;
    const Names &names;
    Scope incidents;
    Scope people;
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
    return ConductContext{desk.names, desk.on, ladderLimits(), std::move(*holidays)};
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

/// The files kept with a record, each with its digest.
Result<QStringList> proofsOf(const Desk &desk, RecordId holder)
{
    const Result<std::vector<RecordId>> ids = attachmentIds(desk.database, holder);
    if (!ids)
        return ids.error();
    QStringList proofs;
    for (const RecordId id : *ids) {
        const Result<Saved<Attachment>> file = desk.load<Attachment>(id);
        if (!file)
            return file.error();
        if (!file->stamp.isWithdrawn())
            proofs.append(tr("%1, SHA-256 %2").arg(file->value.name, file->value.digest));
    }
    return proofs;
}

Result<std::vector<LetterSent>> lettersOf(const Desk &desk, const FoundCourse &course)
{
    const Result<std::vector<Saved<Sanction>>> all = sanctionsOf(desk);
    if (!all)
        return all.error();
    std::vector<LetterSent> letters;
    for (const Saved<Sanction> &saved : *all) {
        const Sanction &sanction = saved.value;
        const bool isWritten =
            desk.names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QStringLiteral("written"));
        if (!isWritten || sanction.person.value != course.alleged || !sanction.issued.isKnown() ||
            sanction.issued > desk.on)
            continue;
        Result<QStringList> proofs = proofsOf(desk, saved.stamp.id);
        if (!proofs)
            return proofs.error();
        letters.push_back({sanction.issued, saved.stamp.reference,
                           desk.names.choiceLabel(QStringLiteral("sanction-type"), sanction.type.text),
                           desk.names.choiceLabel(QStringLiteral("served-how"), sanction.servedHow.text),
                           sanction.servedBy, sanction.served, std::move(*proofs)});
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [](const LetterSent &a, const LetterSent &b) { return a.issued < b.issued; });
    return letters;
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
    const Desk desk{database, names, may(actor, Act::Read, kindOf<Incident>(), on),
                    may(actor, Act::Read, kindOf<Sanction>(), on), on};
    if (!desk.people.everything || desk.incidents.isNothing())
        return Error{Error::Code::NotAllowed, tr("You may not print this report.")};
    if (request.name == QLatin1String(kSanctions))
        return sanctions(desk, request.choices.period);
    return request.name == QLatin1String(kCourses) ? courses(desk) : chronology(desk, request.record);
}
