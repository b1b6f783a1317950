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
} // namespace

PageFactory settingsPage(const RegisterServices &services, const PrintRecord &print, std::vector<RegisterSetup> more)
{
    return [services, print, more = std::move(more)](QWidget *parent) {
        std::vector<RegisterSetup> setups;
        for (const Kind *kind :
             {&kindOf<Organisation>(), &kindOf<Department>(), &kindOf<Directorate>(), &kindOf<PostHolder>(),
              &kindOf<ChoiceItem>(), &kindOf<BankHoliday>(), &kindOf<Course>()}) {
            RegisterSetup setup = withExchange({.kind = kind}, services, print);
            if (kind == &kindOf<Organisation>()) {
                setup.importInto = {};
                setup.addText = tr("Change the organisation");
                setup.add = [&workspace = services.workspace](QWidget *over) { changeOrganisation(workspace, over); };
            }
            setups.push_back(std::move(setup));
        }
        setups.insert(setups.end(), more.begin(), more.end());
        return new RegisterTabs({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), tr("Office")},
                                std::move(setups), services, parent);
    };
}
