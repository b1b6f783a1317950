// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/exchange/import_record.h"
#include "core/incidents/incident.h"
#include "core/office/choice_item.h"
#include "core/office/site.h"
#include "core/people/person.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"
#include "core/workspace/run_import.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/base/record_table.h"
#include "ui/base/register_tabs.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_step.h"
#include "ui/exchange/import_wizard.h"
#include "ui/shell/register_pages.h"
#include <QCheckBox>
#include <QFile>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int kPatience = 20000;

const QByteArray kListing =
    "Ref;Incident date;Time;Category;Severity;Site;Exact location;Description;Handler;Approval status\r\n"
    "W-10231;30/10/26;1430;Cat nicked;None;Quayside House;Car park;Bicycle taken from the rack;MO;OK\r\n"
    "W-10232;31/10/26;9:05;Verbal abuse;Low;Quayside House;Reception;A caller shouted at the desk;MO;OK\r\n"
    "W-10233;31/02/26;9:05;Theft;Low;Old Mill Clinic;Store;A laptop and its bag;MO;OK\r\n"
    ";;;;;;;;;\r\n"
    "W-10234;1/11/26;18.40;Theft;Grade 2;Caf\xe9 Quay;Counter;The charity box;MO;OK\r\n"
    "W-10235;14/12/26;1130;Theft;None;Quayside House;Bay 4;A trolley;MO;OK\r\n";

/// The wizard as it stands after so many steps.
auto wizardAt(int steps)
{
    return [steps](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(60);
        QFile file(window->office.folder.filePath(QStringLiteral("incident listing.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no listing");
        file.write(kListing);
        file.close();
        auto *wizard = new ImportWizard(*window->office.workspace, window->office.prompts, &kindOf<Incident>());
        wizard->setWindowFlags(Qt::Widget);
        window->hold(wizard);
        window->show();
        wizard->chooseFile(file.fileName());
        if (!QTest::qWaitFor([wizard] { return !wizard->current().isBusy(); }, kPatience))
            qFatal("the file is not read");
        for (int step = 0; step < steps; ++step) {
            for (QCheckBox *box : wizard->current().findChildren<QCheckBox *>())
                box->setChecked(steps == 5);
            wizard->next();
            if (!QTest::qWaitFor([wizard] { return !wizard->current().isBusy(); }, kPatience))
                qFatal("the import does not end");
        }
        return window;
    };
}

std::unique_ptr<QWidget> exporting(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(60);
    auto *dialog = new ExportDialog(*window->office.workspace, window->office.prompts, kindOf<Person>(), {}, {});
    dialog->setWindowFlags(Qt::Widget);
    window->hold(dialog);
    return window;
}

/// The page on which records of a kind stand, as the window makes it, with its first record shown.
auto pageOf(const Kind &(*kind)())
{
    return [kind](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(60);
        Workspace &office = *window->office.workspace;
        if (const auto plan = readImport(office, "name\nHarbour Annexe\n",
                                         {.kind = &kindOf<Site>(),
                                          .kindName = QStringLiteral("sites"),
                                          .fileName = QStringLiteral("sites.csv"),
                                          .mapping = {},
                                          .on = office.today()}))
            (void)runImport(office, *plan, {});
        const auto print = [](const Kind &, RecordId, QWidget *) {};
        std::vector<PageFactory> pages = registerPages(window->office.services(), print);
        for (const PageFactory &make : officePages(window->office.services(), print))
            pages.push_back(make);
        for (const PageFactory &make : pages) {
            Page *page = make(nullptr);
            auto *tabs = qobject_cast<RegisterTabs *>(page);
            RegisterPage *found = tabs ? tabs->showKind(kind()) : qobject_cast<RegisterPage *>(page);
            if (!found || found->key() != QLatin1String(kind().name)) {
                delete page;
                continue;
            }
            window->hold(page);
            window->show();
            found->openRecord(found->table().rows().idAt(0));
            break;
        }
        return window;
    };
}

} // namespace

std::vector<Scene> exchangeScenes()
{
    const QSize dialog(1000, 740), page(1440, 900);
    return {{QStringLiteral("import-1-file"), dialog, wizardAt(0)},
            {QStringLiteral("import-2-reading"), dialog, wizardAt(1)},
            {QStringLiteral("import-3-columns"), dialog, wizardAt(2)},
            {QStringLiteral("import-4-values"), dialog, wizardAt(3)},
            {QStringLiteral("import-5-check"), dialog, wizardAt(4)},
            {QStringLiteral("import-6-result"), dialog, wizardAt(5)},
            {QStringLiteral("export-dialog"), {640, 420}, exporting},
            {QStringLiteral("page-people"), page, pageOf(&kindOf<Person>)},
            {QStringLiteral("page-risks"), page, pageOf(&kindOf<RiskAssessment>)},
            {QStringLiteral("page-premises"), page, pageOf(&kindOf<Site>)},
            {QStringLiteral("page-badges"), page, pageOf(&kindOf<Badge>)},
            {QStringLiteral("page-training"), page, pageOf(&kindOf<TrainingRecord>)},
            {QStringLiteral("page-imports"), page, pageOf(&kindOf<ImportRecord>)},
            {QStringLiteral("page-settings"), page, pageOf(&kindOf<ChoiceItem>)}};
}
