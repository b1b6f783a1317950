// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/reports/report.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_office.h"
#include "ui/base/print_record.h"
#include "ui/print/report_preview.h"
#include <QFile>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace {

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *child : window.findChildren<QPushButton *>())
        if (child->text() == text)
            return child;
    return nullptr;
}

} // namespace

TEST_CASE("A record of any kind is shown as it prints, and saved as PDF where the person says")
{
    UiOffice office;
    QWidget window;
    window.resize(400, 300);
    printRecord(*office.workspace, office.prompts, kindOf<Site>(), office.site, &window);
    auto *paper = window.findChild<RecordPaper *>();
    REQUIRE(paper);
    CHECK(paper->findChild<ReportPreview *>()->page() == 1);
    CHECK(checks::all(*paper) == QStringList());
    const QString file = office.folder.filePath(QStringLiteral("site.pdf"));
    office.prompts.texts = {file};
    button(*paper, QStringLiteral("Save as PDF …"))->click();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
    REQUIRE(office.prompts.told.size() == 1);
    CHECK(office.prompts.told[0].tone == Tone::Good);
}

TEST_CASE("A PDF that can't be written is said, and a record that is not there is not shown")
{
    UiOffice office;
    QWidget window;
    printRecord(*office.workspace, office.prompts, kindOf<Site>(), office.site, &window);
    office.prompts.texts = {office.folder.filePath(QStringLiteral("none/site.pdf"))};
    button(*window.findChild<RecordPaper *>(), QStringLiteral("Save as PDF …"))->click();
    REQUIRE(office.prompts.told.size() == 1);
    CHECK(office.prompts.told[0].tone == Tone::Warning);
    QWidget other;
    printRecord(*office.workspace, office.prompts, kindOf<Site>(), 1, &other);
    CHECK(office.prompts.told.size() == 2);
    CHECK_FALSE(other.findChild<RecordPaper *>());
}
