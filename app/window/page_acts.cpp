// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "core/due/conduct_standing.h"
#include "core/people/person_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/prompts.h"
#include "ui/base/record_view.h"
#include "ui/base/step_acts.h"
#include "ui/incidents/incidents_page.h"
#include "ui/sanctions/courses_page.h"
#include "ui/shell/main_window.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("PageActs", text); }

/// Those alleged in the incident, each as the register keeps them now.
std::set<RecordId> keptAlleged(const Workspace &workspace, RecordId incident)
{
    std::set<RecordId> people;
    const auto saved = workspace.load(Id<Incident>{incident});
    const auto merged = mergedPeople(workspace.database());
    if (saved && merged)
        for (const RecordId person : allegedIn(saved->value, workspace.names()))
            people.insert(merged->kept(Id<Person>{person}).value);
    return people;
}

void openCourse(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    const std::set<RecordId> people = keptAlleged(services.workspace, call.incident);
    auto *courses = over->window()->findChild<CoursesPage *>();
    for (const RecordId person : people)
        if (courses && courses->openCourseOf(person)) {
            if (auto *window = qobject_cast<MainWindow *>(over->window()))
                window->goTo(courses->key());
            return;
        }
    services.prompts.tell(over, {call.what,
                                 people.empty() ? tr("Nobody who is named is alleged in this incident yet. Say who did "
                                                     "it under “People involved”; what connects is found then.")
                                                : tr("Nothing else that connects is reported against the same person, "
                                                     "so there is no possible course of conduct."),
                                 {},
                                 Tone::Neutral});
}
/// The list of what the incident can become stands on the page of incidents: from elsewhere that is gone to first.
void changeStatus(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    auto *page = qobject_cast<IncidentsPage *>(over);
    const bool isElsewhere = !page;
    if (isElsewhere)
        page = over->window()->findChild<IncidentsPage *>();
    if (!page || (page->view().shownId() != call.incident && !page->openRecord(call.incident)))
        return services.prompts.tell(
            over, {call.what, tr("Its status is changed on the page of incidents; open it there."), {}, Tone::Neutral});
    if (auto *window = qobject_cast<MainWindow *>(over->window()); window && isElsewhere)
        window->goTo(page->key());
    page->askStatus();
}
} // namespace

void putPageActs(StepActs &acts, const RegisterServices &services)
{
    acts.put(QStringLiteral("act:course"),
             [services](const StepActs::Call &call, QWidget *over) { openCourse(services, call, over); });
    acts.put(QStringLiteral("act:status"),
             [services](const StepActs::Call &call, QWidget *over) { changeStatus(services, call, over); });
}
