// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/register_pages.h"
#include "ui/badges/badges_page.h"
#include "ui/exchange/imports_page.h"
#include "ui/office/settings_page.h"
#include "ui/people/people_page.h"
#include "ui/premises/premises_page.h"
#include "ui/risks/risks_page.h"
#include "ui/training/training_page.h"

std::vector<PageFactory> registerPages(const RegisterServices &services, const PrintRecord &print)
{
    return {peoplePage(services, print), risksPage(services, print), premisesPage(services, print),
            badgesPage(services, print), trainingPage(services, print)};
}

std::vector<PageFactory> officePages(const RegisterServices &services, const PrintRecord &print)
{
    return {[services, print](QWidget *parent) { return new ImportsPage(services, print, parent); },
            settingsPage(services, print)};
}
