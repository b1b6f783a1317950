// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/label.h"
#include "ui/exchange/export_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>

namespace {
QByteArray written(Desk &desk, int format, bool personal)
{
    ExportDialog dialog(*desk.workspace, desk.prompts, kindOf<Person>(), {}, {QStringLiteral("last_name")});
    dialog.show();
    CHECK(checks::all(dialog) == QStringList());
    dialog.findChild<QComboBox *>()->setCurrentIndex(format);
    dialog.findChild<QCheckBox *>()->setChecked(!personal);
    auto *path = dialog.findChild<QLineEdit *>();
    path->selectAll();
    QTest::keyClicks(path, desk.folder.filePath(QStringLiteral("out")));
    QTest::keyClick(path, Qt::Key_Return);
    const bool done = QTest::qWaitFor(
        [&dialog] {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("written.")))
                    return true;
            return false;
        },
        20000);
    REQUIRE(done);
    QFile file(desk.folder.filePath(QStringLiteral("out")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE("A register is exported in each form, and without names where that is asked")
{
    Desk desk;
    desk.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\n");
    CHECK(written(desk, 0, true).contains("Quill"));
    CHECK(written(desk, 1, true).startsWith("PK"));
    CHECK(QJsonDocument::fromJson(written(desk, 2, true))[QLatin1String("kind")].toString() ==
          QStringLiteral("person"));
    const QByteArray nameless = written(desk, 0, false);
    CHECK(nameless.contains("LK1"));
    CHECK_FALSE(nameless.contains("Quill"));
}
