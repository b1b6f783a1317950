// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_step.h"
#include "ui/exchange/import_wizard.h"
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

} // namespace

std::vector<Scene> exchangeScenes()
{
    const QSize dialog(1000, 740);
    return {{QStringLiteral("import-1-file"), dialog, wizardAt(0)},
            {QStringLiteral("import-2-reading"), dialog, wizardAt(1)},
            {QStringLiteral("import-3-columns"), dialog, wizardAt(2)},
            {QStringLiteral("import-4-values"), dialog, wizardAt(3)},
            {QStringLiteral("import-5-check"), dialog, wizardAt(4)},
            {QStringLiteral("import-6-result"), dialog, wizardAt(5)},
            {QStringLiteral("export-dialog"), {640, 420}, exporting}};
}
