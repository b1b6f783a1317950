// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/settings_page.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/copied_code.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/follow_policy.h"
#include "core/office/office_limit.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/procedures/procedure.h"
#include "core/surveys/survey_template.h"
#include "core/training/course.h"
#include "core/workspace/workspace.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include "ui/base/record_view.h"
#include "ui/base/register_tabs.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("SettingsPage", text); }

/// An office is of one organisation: there is nothing to add, only that one to change.
void changeOrganisation(Workspace &workspace, QWidget *over)
{
    const Result<std::vector<Saved<Organisation>>> all = workspace.all<Organisation>();
    if (auto *page = qobject_cast<RegisterPage *>(over); page && all && !all->empty())
        page->editRecord(all->front().stamp.id);
}

/// Time limits come with the program: there is nothing to add, only one to change.
void changeLimits(RegisterSetup &setup, Prompts &prompts)
{
    setup.importInto = {};
    setup.addText = tr("Change the limit chosen");
    setup.add = [&prompts](QWidget *over) {
        auto *page = qobject_cast<RegisterPage *>(over);
        if (page && page->view().shownId() != 0)
            return page->editRecord(page->view().shownId());
        prompts.tell(over, {tr("Change a time limit"), tr("Choose the limit in the list first."), {}, Tone::Info});
    };
}

/// What has begun keeps its version: an edit makes the next one, after the latest that there is.
template <class T> AnyRecord versionAfter(const Workspace &workspace, const T &was)
{
    T next = versionNext(was);
    if (const auto all = workspace.all<T>())
        for (const Saved<T> &one : *all)
            if (one.value.code == was.code)
                next.version = std::max(next.version, one.value.version + 1);
    return AnyRecord::of(next);
}

/// Another one beside it: a code of its own, so that no version of the one is taken for a version of the other.
template <class T> AnyRecord copyOf(const Workspace &workspace, const T &was)
{
    T copy = versionNext(was);
    copy.version = 1;
    QStringList codes;
    if (const auto all = workspace.all<T>())
        for (const Saved<T> &one : *all)
            codes << one.value.code;
    copy.code = codeOfCopy(was.code, codes);
    copy.title = tr("Copy of %1").arg(was.title);
    return AnyRecord::of(copy);
}

template <class T> void makeVersions(RegisterSetup &setup, const Workspace &workspace)
{
    setup.editAsNew = [&workspace](const AnySaved &saved) { return versionAfter(workspace, saved.record.as<T>()); };
    setup.copyOf = [&workspace](const AnySaved &saved) { return copyOf(workspace, saved.record.as<T>()); };
}
} // namespace

PageFactory settingsPage(const RegisterServices &services, const PrintRecord &print, std::vector<RegisterSetup> more)
{
    return [services, print, more = std::move(more)](QWidget *parent) {
        std::vector<RegisterSetup> setups;
        for (const Kind *kind :
             {&kindOf<Organisation>(), &kindOf<Department>(), &kindOf<Directorate>(), &kindOf<PostHolder>(),
              &kindOf<ChoiceItem>(), &kindOf<Procedure>(), &kindOf<SurveyTemplate>(), &kindOf<OfficeLimit>(),
              &kindOf<BankHoliday>(), &kindOf<Course>()}) {
            RegisterSetup setup = withExchange({.kind = kind}, services, print);
            if (kind == &kindOf<Organisation>()) {
                setup.importInto = {};
                setup.addText = tr("Change the organisation");
                setup.add = [&workspace = services.workspace](QWidget *over) { changeOrganisation(workspace, over); };
            }
            if (kind == &kindOf<OfficeLimit>())
                changeLimits(setup, services.prompts);
            if (kind == &kindOf<Procedure>())
                makeVersions<Procedure>(setup, services.workspace);
            if (kind == &kindOf<SurveyTemplate>()) {
                makeVersions<SurveyTemplate>(setup, services.workspace);
                setup.printRecord = [&workspace = services.workspace, &prompts = services.prompts](QWidget *over,
                                                                                                   RecordId id) {
                    if (const auto form = workspace.load(Id<SurveyTemplate>{id}))
                        printReport(workspace, prompts, QStringLiteral("survey-form-blank"), form->value.code, over);
                };
            }
            setups.push_back(std::move(setup));
        }
        setups.insert(setups.end(), more.begin(), more.end());
        return new RegisterTabs({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), tr("Office")},
                                std::move(setups), services, parent);
    };
}
