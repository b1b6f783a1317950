// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/records_behind.h"
#include "ui/reports/report_output.h"
#include "ui/reports/reports_page.h"
#include <QEventLoop>
#include <QListWidget>
#include <QTimer>

namespace {
constexpr int kIncidents = 60;
constexpr int kLongestWait = 20'000; // ms

/// The page of reports, which goes before its office.
class OnReports : public OfficeWindow {
public:
    explicit OnReports(std::function<void(OnReports &)> then) : OfficeWindow(kIncidents), m_then(std::move(then))
    {
        page = new ReportsPage(*office.workspace, prompts, office.privacy);
        hold(page);
    }
    /// Waits for the pages that `begin` leads to.
    void await(const std::function<void()> &begin)
    {
        QEventLoop loop;
        connect(page, &ReportsPage::reportShown, &loop, &QEventLoop::quit);
        QTimer::singleShot(kLongestWait, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
    }
    ReportsPage *page;
    ScriptedPrompts prompts;

protected:
    // The picture is taken when the pages stand.
    void showEvent(QShowEvent *event) override
    {
        await([&] { OfficeWindow::showEvent(event); });
        m_then(*this);
    }

private:
    std::function<void(OnReports &)> m_then;
};

Scene scene(const QString &name, const std::function<void(OnReports &)> &then)
{
    return {name, {1240, 860}, [then](Theme &) { return std::make_unique<OnReports>(then); }};
}

void chooseReport(OnReports &desk, int row) { desk.page->findChildren<QListWidget *>().front()->setCurrentRow(row); }

void issue(OnReports &desk)
{
    desk.prompts.answers = {0};
    Q_EMIT desk.page->findChild<ReportOutput *>()->issueAsked();
}

/// The records behind Table 1's first figure, as a window of their own.
class Behind : public OfficeWindow {
public:
    Behind() : OfficeWindow(kIncidents)
    {
        const auto ids = office.workspace->list(kindOf<Incident>()).ids({});
        auto *behind = new RecordsBehind(QStringLiteral("Table 1, All incidents, Sep–Oct 2026: 12"),
                                         ids ? *ids : std::vector<RecordId>(), *office.workspace, office.privacy);
        behind->setWindowFlags(Qt::Widget);
        hold(behind);
    }
};
} // namespace

std::vector<Scene> reportScenes()
{
    return {
        scene(QStringLiteral("reports"), [](OnReports &) {}),
        scene(QStringLiteral("reports-register"), [](OnReports &desk) { desk.await([&] { chooseReport(desk, 1); }); }),
        scene(QStringLiteral("reports-empty"), [](OnReports &desk) { chooseReport(desk, 2); }),
        scene(QStringLiteral("reports-issued"), issue),
        {QStringLiteral("reports-behind"), {560, 420}, [](Theme &) { return std::make_unique<Behind>(); }}};
}
