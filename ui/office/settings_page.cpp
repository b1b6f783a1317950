// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/settings_page.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/training/course.h"
#include "core/workspace/workspace.h"
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

struct Tab {
    const Kind *kind;
    QString why;
};

std::vector<Tab> tabs()
{
    return {
        {&kindOf<Organisation>(), tr("Whose office this is, and the time limits it goes by.")},
        {&kindOf<Department>(), tr("The departments of the body, by which nearly everything is counted.")},
        {&kindOf<Directorate>(), tr("The directorates to which departments belong.")},
        {&kindOf<PostHolder>(), tr("Who held which post from when to when: papers name the holders.")},
        {&kindOf<ChoiceItem>(), tr("The items of each list; one that is no longer offered stays where it is used.")},
        {&kindOf<BankHoliday>(), tr("The days on which no working day is counted.")},
        {&kindOf<Course>(), tr("The courses that are recorded, and how long each holds.")}};
}
} // namespace

PageFactory settingsPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        std::vector<RegisterSetup> setups;
        for (const Tab &tab : tabs()) {
            RegisterSetup setup;
            setup.kind = tab.kind;
            setup.icon = QStringLiteral("settings");
            setup.why = tab.why;
            setup = withExchange(std::move(setup), services, print);
            if (tab.kind == &kindOf<Organisation>()) {
                setup.importInto = {};
                setup.add = [&workspace = services.workspace](QWidget *over) { changeOrganisation(workspace, over); };
            }
            setups.push_back(std::move(setup));
        }
        return new RegisterTabs({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), tr("Office")},
                                std::move(setups), services, parent);
    };
}
