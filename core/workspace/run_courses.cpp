// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/run_courses.h"
#include "core/exchange/courses_list.h"
#include "core/people/person_queries.h"
#include "core/sanctions/conduct_queries.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Workspace", text); }

Result<FoundCourses> coursesFor(const Workspace &workspace, Act act, Day on,
                                const std::optional<std::vector<RecordId>> &alleged = {})
{
    const Scope people = may(workspace.actor(), act, kindOf<ConductCourse>(), workspace.today());
    const Scope incidents = may(workspace.actor(), act, kindOf<Incident>(), workspace.today());
    if (!people.everything || incidents.isNothing()) // a part of what somebody did would be told as all of it
        return Error{Error::Code::NotAllowed, tr("You may not see courses of conduct.")};
    const Result<ConductFacts> facts = conductFacts(workspace.database(), workspace.names(), {incidents, {}, alleged});
    if (!facts)
        return facts.error();
    return findCourses(*facts, on);
}
} // namespace

Result<FoundCourses> officeCourses(const Workspace &workspace, Day on) { return coursesFor(workspace, Act::Read, on); }

std::optional<PersonCourse> courseOf(const Workspace &workspace, Id<Person> person, Day on)
{
    const Result<MergedPeople> merged = mergedPeople(workspace.database());
    if (!merged)
        return std::nullopt;
    std::vector<RecordId> entries;
    for (const Id<Person> entry : merged->all(merged->kept(person)))
        entries.push_back(entry.value);
    Result<FoundCourses> found = coursesFor(workspace, Act::Read, on, entries);
    if (!found)
        return std::nullopt;
    for (std::vector<FoundCourse> *list : {&found->courses, &found->workforce, &found->rejected})
        for (FoundCourse &course : *list)
            if (course.alleged == merged->kept(person).value)
                return PersonCourse{std::move(course), list == &found->workforce};
    return std::nullopt;
}

Result<ExportOutcome> exportCourses(Workspace &workspace, ExportFormat format, bool personal, Day on, QIODevice &out)
{
    const Result<FoundCourses> found = coursesFor(workspace, Act::Export, on);
    if (!found)
        return found.error();
    DerivedList list = coursesList(*found, workspace.names());
    if (!personal)
        list = withoutPersonal(std::move(list));
    const auto records = static_cast<qint64>(list.rows.size());
    if (const Result<void> written = writeDerived(list, format, on, out); !written)
        return written.error();
    const Scope scope = may(workspace.actor(), Act::Export, kindOf<ConductCourse>(), workspace.today());
    if (workspace.isReadOnly() || !(personal || scope.journalled))
        return ExportOutcome{records, personal};
    const QJsonObject details{{QStringLiteral("kind"), list.name}, {QStringLiteral("records"), records}};
    const Result<void> noted =
        workspace.write(personal ? tr("Personal data exported") : tr("Records exported"),
                        [&](Write &write) { return write.note(QStringLiteral("export"), details); });
    return noted ? Result<ExportOutcome>(ExportOutcome{records, personal}) : Result<ExportOutcome>(noted.error());
}

Result<RecordId> changeConduct(Workspace &workspace, const FoundCourse &course, const QString &why,
                               const std::function<void(ConductCourse &)> &edit)
{
    RecordId kept = course.saved;
    const Result<void> done = workspace.write(why, [&](Write &write) -> Result<void> {
        if (kept == 0) {
            ConductCourse begun;
            begun.alleged = Id<Person>{course.alleged};
            edit(begun);
            const auto added = write.add(begun);
            if (!added)
                return added.error();
            kept = added->stamp.id;
            return {};
        }
        const auto was = write.load(Id<ConductCourse>{kept});
        if (!was)
            return was.error();
        ConductCourse now = was->value;
        edit(now);
        const auto changed = write.change(*was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    return done ? Result<RecordId>(kept) : Result<RecordId>(done.error());
}
