// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include "core/storage/write.h"
#include "tests/gallery/scene.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/card.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/privacy_key.h"
#include "ui/base/register_services.h"
#include "ui/base/step_acts.h"
#include "ui/incidents/after_report.h"
#include "ui/incidents/first_report_dialog.h"
#include "ui/incidents/first_report_form.h"
#include "ui/incidents/incidents_page.h"
#include "ui/procedures/checklist_desk.h"
#include "ui/shell/help_window.h"
#include "ui/today/figure_tile.h"
#include "ui/today/today_page.h"
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr QSize kTodaySize{1240, 900};

// An office with what stands on it; goes after the widget that shows it.
struct Ground {
    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QSettings settings{QStringLiteral("/dev/null"), QSettings::IniFormat};
    WorkspaceLinks links{office.workspace(), privacy};
    RegisterServices services{office.workspace(), prompts, privacy, settings, links};
};

Incident incident(const QString &kind, const QString &summary, int day, const QString &harm)
{
    Incident made;
    made.kind = Code{kind};
    made.summary = summary;
    made.narrative = summary + QStringLiteral(". See INC-2026/27-0001.");
    made.occurred = Moment(Day(2026, 10, day), QTime(14, 30));
    made.reported = made.occurred;
    made.reachedLsms = made.occurred;
    made.harm = Code{harm};
    made.reporterText = QStringLiteral("Ada Warden");
    return made;
}

void fill(Larkshire &office)
{
    const auto sites = office.workspace().all<Site>();
    const std::tuple<QString, QString, int, QString> told[] = {
        {QStringLiteral("physical_assault"), QStringLiteral("Visitor pushed a receptionist"), 30,
         QStringLiteral("moderate")},
        {QStringLiteral("lost_badge"), QStringLiteral("Badge lost between two sites"), 28, QStringLiteral("none")},
        {QStringLiteral("theft"), QStringLiteral("Bicycle taken from the rack"), 5, QStringLiteral("low")}};
    for (const auto &[kind, summary, day, harm] : told) {
        Incident one = incident(kind, summary, day, harm);
        one.site = sites->front().id();
        office.add(one);
    }
}

// Holds the ground and a page upon it.
class OnGround : public QWidget {
public:
    std::unique_ptr<Ground> ground = std::make_unique<Ground>();
    ~OnGround() override { qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); }
    void put(QWidget *page)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
    }
};

// Thirteen months for the bars beside the figures, the last of them two days old.
void fillMonths(Larkshire &office)
{
    constexpr int kEach[] = {4, 2, 3, 5, 1, 2, 4, 3, 6, 2, 3, 2, 2};
    for (int month = 0; month < 13; ++month)
        for (int i = 0; i < kEach[month]; ++i) {
            Incident one = incident(i == 0 ? QStringLiteral("physical_assault") : QStringLiteral("theft"),
                                    QStringLiteral("Bicycle taken from the rack"), 1, QStringLiteral("low"));
            one.occurred = Moment(Day(QDate(2025, 11, 1).addMonths(month)), QTime(8, 0));
            one.reported = one.occurred;
            one.reachedLsms = one.occurred;
            one.reviewed = one.reported.day();
            one.loss = Money{12'500};
            office.add(one);
        }
}

std::unique_ptr<QWidget> today(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    fill(whole->ground->office);
    fillMonths(whole->ground->office);
    whole->put(new TodayPage(whole->ground->office.workspace(), whole->ground->prompts, whole->ground->privacy));
    whole->resize(kTodaySize);
    whole->show();
    if (!QTest::qWaitFor([&whole] { return whole->findChild<FigureTile *>() != nullptr; })) // they come from aside
        qFatal("no figures");
    QTest::qWait(50); // and take the height they need
    return whole;
}

std::unique_ptr<QWidget> register_(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    fill(whole->ground->office);
    const RecordId shown = whole->ground->office.workspace().all<Incident>()->back().stamp.id;
    const auto attached =
        whole->ground->office.workspace().write(QStringLiteral("gallery"), [shown](Write &write) -> Result<void> {
            const auto file = attach(write, shown,
                                     attachedFile(QStringLiteral("bicycle rack, camera 3.jpg"),
                                                  QStringLiteral("image/jpeg"), QByteArray(240'000, 'p')));
            return file ? Result<void>() : Result<void>(file.error());
        });
    if (!attached)
        qFatal("%s", qPrintable(attached.error().text));
    auto *page = new IncidentsPage({[] {}, {}, [](QWidget *, const ListQuery &, const QStringList &) {}},
                                   whole->ground->services);
    whole->put(page);
    page->openRecord(shown);
    return whole;
}

std::unique_ptr<QWidget> report(bool withMail)
{
    auto whole = std::make_unique<OnGround>();
    fill(whole->ground->office);
    auto *dialog =
        new FirstReportDialog(whole->ground->office.workspace(), whole->ground->prompts, whole->ground->privacy);
    dialog->setWindowFlags(Qt::Widget);
    whole->put(dialog);
    if (!withMail)
        return whole;
    whole->resize(960, 1300);
    whole->show(); // as it comes: onto a form that stands there
    QCoreApplication::processEvents();
    dialog->form().takeFiles({QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/eml/outlook_with_photos.eml")});
    QTest::qWait(50); // lines wrap, and the form takes the height they need
    return whole;
}

std::unique_ptr<QWidget> after(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    fill(whole->ground->office);
    Larkshire &office = whole->ground->office;
    whole->put(new AfterReport(office.workspace(), whole->ground->prompts, office.workspace().all<Incident>()->back()));
    return whole;
}

// The procedures of a theft that is an assault too, some steps shown by the record, as its card lists them.
std::unique_ptr<QWidget> checklist(Theme &)
{
    static const StepActs acts = [] {
        StepActs made;
        for (const char *trait : {"act:edit", "act:told", "act:contact", "act:action"})
            made.put(QLatin1String(trait), [](const StepActs::Call &, QWidget *) {});
        return made;
    }();
    auto whole = std::make_unique<OnGround>();
    Larkshire &office = whole->ground->office;
    Incident one = incident(QStringLiteral("theft"), QStringLiteral("Laptop taken, the porter pushed"), 1, {});
    one.alsoKinds = Codes{{QStringLiteral("physical_assault")}};
    one.policeReported = Code{QStringLiteral("emergency_999")};
    one.reachedLsms = one.reported;
    one.cctvKept = true;
    one.cctv = true;
    const RecordId id = office.add(one).stamp.id;
    auto *desk =
        new ChecklistDesk(office.workspace(), whole->ground->prompts, whole->ground->privacy, acts, whole.get());
    whole->put(desk->card(id));
    return whole;
}

std::unique_ptr<QWidget> help(Theme &)
{
    auto window = std::make_unique<HelpWindow>();
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    return window;
}

} // namespace

std::vector<Scene> incidentScenes()
{
    return {{QStringLiteral("today"), kTodaySize, today},
            {QStringLiteral("incidents"), {1440, 860}, register_},
            {QStringLiteral("checklist"), {700, 5200}, checklist},
            {QStringLiteral("first-report"), {960, 1100}, [](Theme &) { return report(false); }},
            {QStringLiteral("first-report-mail"), {960, 1300}, [](Theme &) { return report(true); }},
            {QStringLiteral("after-report"), {900, 760}, after},
            {QStringLiteral("help"), {860, 600}, help}};
}
