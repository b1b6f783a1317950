// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/workspace/kinds.h"
#include "core/workspace/run_import.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/base/record_table.h"
#include "ui/base/register_tabs.h"
#include "ui/shell/register_pages.h"

namespace {
constexpr int kIncidents = 60;

std::vector<PageFactory> everyPage(const RegisterServices &services)
{
    const auto print = [](const Kind &, RecordId, QWidget *) {};
    std::vector<PageFactory> pages = registerPages(services, print);
    for (const PageFactory &make : officePages(services, print))
        pages.push_back(make);
    return pages;
}

/// One listing that was brought in, so that the page of imports has something to show.
void import(Workspace &office)
{
    if (const auto plan = readImport(office, "name\nHarbour Annexe\n",
                                     {.kind = &kindOf<Site>(),
                                      .kindName = QStringLiteral("sites"),
                                      .fileName = QStringLiteral("sites.csv"),
                                      .mapping = {},
                                      .on = office.today()}))
        (void)runImport(office, *plan, {});
}

/// A page by its place among all pages, a tab by its place on the page; its first record shown, where there is one.
auto pageAt(std::size_t place, const QString &tab)
{
    return [place, tab](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(kIncidents);
        import(*window->office.workspace);
        Page *page = everyPage(window->office.services())[place](nullptr);
        auto *tabs = qobject_cast<RegisterTabs *>(page);
        RegisterPage *found = tabs ? tabs->showKind(*kindNamed(tab)) : qobject_cast<RegisterPage *>(page);
        window->hold(page);
        window->show();
        if (found && found->table().rows().count() > 0)
            found->openRecord(found->table().rows().idAt(0));
        return window;
    };
}
} // namespace

/// Every page of the sidebar that shows records, each of its tabs too, found by asking the pages themselves.
std::vector<Scene> pageScenes()
{
    std::vector<Scene> scenes;
    SampleDesk desk(kIncidents);
    const std::vector<PageFactory> pages = everyPage(desk.services());
    for (std::size_t place = 0; place < pages.size(); ++place) {
        const std::unique_ptr<Page> page(pages[place](nullptr));
        const QList<RegisterPage *> tabs = page->findChildren<RegisterPage *>();
        for (const RegisterPage *tab : tabs)
            scenes.push_back(
                {QStringLiteral("page-%1-%2").arg(page->key(), tab->key()), {1440, 900}, pageAt(place, tab->key())});
        if (tabs.isEmpty() && qobject_cast<RegisterPage *>(page.get()))
            scenes.push_back({QStringLiteral("page-%1").arg(page->key()), {1440, 900}, pageAt(place, QString())});
    }
    return scenes;
}
