// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure.h"
#include "tests/support/ui_desk.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/base/register_tabs.h"
#include "ui/office/settings_page.h"

namespace {
struct Shown : Desk {
    Shown()
    {
        page.reset(settingsPage(services(), {})(nullptr));
        page->resize(1200, 800);
        page->show();
        procedures = static_cast<RegisterTabs *>(page.get())->showKind(kindOf<Procedure>());
        REQUIRE(procedures);
        for (const Saved<Procedure> &one : all<Procedure>())
            if (one.value.code == u"theft"_qs)
                theft = one.stamp.id;
        REQUIRE(procedures->openRecord(theft));
    }
    RecordDialog *dialog() const { return page->window()->findChild<RecordDialog *>(); }
    int versions(const QString &code) const
    {
        int count = 0;
        for (const Saved<Procedure> &one : all<Procedure>())
            count += one.value.code == code ? 1 : 0;
        return count;
    }
    /// Presses Copy and saves; the copy has the code.
    void copy(const QString &code)
    {
        QPushButton *button = nullptr;
        for (QPushButton *one : procedures->view().findChildren<QPushButton *>())
            if (one->accessibleName() == u"Copy"_qs)
                button = one;
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(dialog());
        dialog()->save();
        REQUIRE(QTest::qWaitFor([&] { return versions(code) == 1 && !dialog(); }));
    }
    std::unique_ptr<Page> page;
    RegisterPage *procedures = nullptr;
    RecordId theft = 0;
};
} // namespace

TEST_CASE("Editing a procedure makes its next version, and the one that stood stays as it was")
{
    Shown shown;
    shown.procedures->editRecord(shown.theft);
    RecordDialog *dialog = shown.dialog();
    REQUIRE(dialog);
    CHECK(dialog->form().record().as<Procedure>().version == 2);
    dialog->save();
    REQUIRE(QTest::qWaitFor([&] { return shown.versions(u"theft"_qs) == 2; }));
    CHECK(shown.workspace->load(Id<Procedure>{shown.theft})->value.version == 1);
    CHECK(shown.workspace->load(Id<Procedure>{shown.theft})->stamp.version == 1);
}

TEST_CASE("A copy of a procedure is another one, with a code of its own")
{
    Shown shown;
    shown.copy(u"theft~2"_qs);
    CHECK(shown.versions(u"theft"_qs) == 1);
}

TEST_CASE("A second copy of a procedure is no version of the first")
{
    Shown shown;
    shown.copy(u"theft~2"_qs);
    REQUIRE(shown.procedures->openRecord(shown.theft));
    shown.copy(u"theft~3"_qs);
    CHECK(shown.versions(u"theft~2"_qs) == 1);
}
