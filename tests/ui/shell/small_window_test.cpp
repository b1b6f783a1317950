// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_desk.h"
#include "ui/incidents/incidents_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_pages.h"
#include "ui/today/today_page.h"
#include "ui/trends/trends_page.h"
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace {
/// What a 1024 × 700 screen leaves inside the frame and under the title.
constexpr QSize kSmall{1022, 672};

std::vector<PageFactory> allPages(Desk &desk)
{
    std::vector<PageFactory> pages{
        [&desk](QWidget *parent) { return new TodayPage(*desk.workspace, desk.prompts, desk.privacy, parent); },
        [&desk](QWidget *parent) {
            return new IncidentsPage(
                {[] {}, [](QWidget *) {}, [](QWidget *, const ListQuery &, const QStringList &) {}}, desk.services(),
                parent);
        },
        [&desk](QWidget *parent) { return new TrendsPage(*desk.workspace, desk.privacy, parent); },
        [&desk](QWidget *parent) { return new ReportsPage(*desk.workspace, desk.prompts, desk.privacy, parent); }};
    for (const auto &list : {registerPages(desk.services()), officePages(desk.services())})
        pages.insert(pages.end(), list.begin(), list.end());
    return pages;
}
} // namespace

TEST_CASE("Every page fits a window of 1024 by 700")
{
    Desk desk;
    desk.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\n");
    Theme theme(*qApp);
    QSettings settings(desk.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    MainWindow window(theme, settings, desk.privacy, new FirstRun({}));
    window.showOffice({QStringLiteral("Larkshire ICB"), QStringLiteral("l.wardkeep"), QStringLiteral("A. Warden"),
                       allPages(desk), nullptr});
    window.resize(kSmall);
    window.show();
    CHECK(window.size() == kSmall);
    for (Page *page : window.findChildren<Page *>()) {
        window.goTo(page->key());
        if (window.page() != page)
            continue; // a page inside another
        INFO(page->key().toStdString());
        if (page->key() == QStringLiteral("people"))
            REQUIRE(page->openRecord(desk.all<Person>().front().stamp.id));
        QCoreApplication::sendPostedEvents();
        const QWidget *room = page->parentWidget()->parentWidget();
        CHECK(page->width() <= room->width());
        CHECK(page->height() <= room->height());
    }
}
