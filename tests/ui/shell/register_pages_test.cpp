// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/may.h"
#include "core/badges/badge_rules.h"
#include "core/office/bank_holiday.h"
#include "core/office/building.h"
#include "core/office/choice_item.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/post_holder.h"
#include "core/office/room.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/register_tabs.h"
#include "ui/base/tag_delegate.h"
#include "ui/shell/register_pages.h"
#include <QApplication>
#include <QLineEdit>
#include <map>

namespace {
/// The pages as the window makes them.
struct Pages {
    Desk desk;
    std::vector<std::unique_ptr<Page>> pages;

    Pages()
    {
        for (const auto &list : {registerPages(desk.services()), officePages(desk.services())})
            for (const PageFactory &make : list) {
                pages.emplace_back(make(nullptr));
                pages.back()->resize(1300, 800);
            }
    }
    RegisterPage &of(const Kind &kind)
    {
        for (const std::unique_ptr<Page> &page : pages) {
            if (auto *tabs = qobject_cast<RegisterTabs *>(page.get()))
                if (RegisterPage *found = tabs->showKind(kind)) {
                    page->show();
                    return *found;
                }
            if (page->key() == QLatin1String(kind.name)) {
                page->show();
                return static_cast<RegisterPage &>(*page);
            }
        }
        FAIL("no page");
        throw;
    }
};

/// Types into the field of a form.
void type(RecordDialog &dialog, const QString &key, const QString &text)
{
    FieldEditor *editor = dialog.form().editor(key);
    REQUIRE(editor);
    QWidget *control = editor->focusProxy() ? editor->focusProxy() : editor;
    control->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
    QTest::keyClicks(control, text);
    QWidget *list = QApplication::activePopupWidget(); // of a picker
    QTest::keyClick(list ? list : control, list ? Qt::Key_Return : Qt::Key_Tab);
}

RecordDialog *dialogOf(RegisterPage &page) { return page.window()->findChild<RecordDialog *>(); }

using Typed = std::vector<std::pair<QString, QString>>;

/// Adds by typing, changes one field, withdraws and restores; all through the page.
void live(Pages &pages, const Kind &kind, const Typed &typed, const QString &changed, const QString &to)
{
    RegisterPage &page = pages.of(kind);
    const auto count = [&] { return *pages.desk.workspace->list(kind).count({}); };
    const qint64 before = count();
    page.addRecord();
    RecordDialog *dialog = dialogOf(page);
    REQUIRE(dialog);
    for (const auto &[key, text] : typed)
        type(*dialog, key, text);
    dialog->save();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(count() == before + 1);
    const RecordId id = page.view().shownId();
    REQUIRE(id != 0);
    delete dialogOf(page);

    page.editRecord(id);
    dialog = dialogOf(page);
    REQUIRE(dialog);
    type(*dialog, changed, to);
    dialog->save();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    delete dialogOf(page);
    CHECK(pages.desk.workspace->load(kind, id)->stamp.version == 2);

    pages.desk.prompts.texts.push_back(QStringLiteral("Entered by mistake"));
    page.withdrawRecord(id);
    CHECK(count() == before);
    page.showBin(true);
    CHECK(page.table().rows().rowOf(id) >= 0);
    page.restoreRecord(id);
    page.showBin(false);
    CHECK(count() == before + 1);
    CHECK(pages.desk.workspace->historyOf(id)->size() == 4);
}
} // namespace

TEST_CASE("Each register adds, edits, withdraws and restores through its page")
{
    Pages pages;
    pages.desk.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\n");
    pages.desk.brought(QStringLiteral("sites"), "name\nQuayside\n");
    const QString today = QStringLiteral("2 Nov 2026");
    const auto go = [&](const Kind &kind, const Typed &typed, const char *changed, const QString &to) {
        INFO(kind.name);
        live(pages, kind, typed, QString::fromLatin1(changed), to);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    go(kindOf<Person>(), {{s("last_name"), s("Osei")}, {s("first_name"), s("Sam")}}, "role", s("Porter"));
    go(kindOf<Site>(), {{s("name"), s("Old Mill Clinic")}}, "postcode", s("LK1 1AA"));
    go(kindOf<Building>(), {{s("name"), s("East wing")}, {s("site"), s("Quayside")}}, "name", s("West wing"));
    go(kindOf<Room>(), {{s("name"), s("G12")}, {s("site"), s("Quayside")}}, "floor", s("Ground"));
    go(kindOf<Department>(), {{s("name"), s("Pharmacy")}}, "cost_centre", s("4711"));
    go(kindOf<Directorate>(), {{s("name"), s("Operations")}}, "name", s("Nursing"));
    go(kindOf<BankHoliday>(), {{s("day"), s("7 Apr 2031")}, {s("name"), s("A day off")}}, "name", s("Another"));
    go(kindOf<Course>(), {{s("title"), s("Dealing with dogs")}}, "months", s("12"));
    go(kindOf<RiskAssessment>(), {{s("title"), s("Night reception")}, {s("assessed"), today}}, "activity",
       s("Reception at night"));
    go(kindOf<Badge>(), {{s("number"), s("0042")}, {s("issued"), today}}, "expires", s("2 Nov 2029"));
    go(kindOf<TrainingRecord>(),
       {{s("person"), s("Quill")}, {s("course"), s("Dealing with dogs")}, {s("completed"), today}}, "provider",
       s("Larkshire College"));
    go(kindOf<PostHolder>(), {{s("post"), s("LSMS")}, {s("person"), s("Quill")}}, "accreditation", s("A1"));
    go(kindOf<ChoiceItem>(), {{s("list"), s("harm")}, {s("code"), s("odd")}, {s("label"), s("Odd")}}, "position",
       s("7"));
}

TEST_CASE("The pages of all registers are named, reachable and not clipped")
{
    Pages pages;
    for (const std::unique_ptr<Page> &page : pages.pages) {
        INFO(page->key().toStdString());
        page->show();
        CHECK(checks::all(*page) == QStringList());
        CHECK_FALSE(page->group().isEmpty());
        CHECK(page->exportAction());
        page->hide();
    }
}

TEST_CASE("A page of tabs offers what each of them can add, and goes there")
{
    Pages pages;
    for (const std::unique_ptr<Page> &page : pages.pages) {
        auto *tabs = qobject_cast<RegisterTabs *>(page.get());
        if (!tabs || tabs->key() != QStringLiteral("premises"))
            continue;
        QStringList texts;
        for (const QAction *action : tabs->actions())
            texts << action->text();
        CHECK(texts == QStringList({QStringLiteral("New security measure"), QStringLiteral("New site"),
                                    QStringLiteral("New building"), QStringLiteral("New room"),
                                    QStringLiteral("New key or code"), QStringLiteral("New goods received"),
                                    QStringLiteral("Enter a round of tests …")}));
        tabs->show();
        tabs->actions().at(3)->trigger();
        CHECK(tabs->current().key() == QStringLiteral("room"));
        delete dialogOf(tabs->current());
        return;
    }
    FAIL("no premises");
}

TEST_CASE("Badges stand with the state they are in today as a tag")
{
    Pages pages;
    pages.desk.brought(QStringLiteral("badges"), "number,issued,expires,returned\n1,1/9/2026,1/9/2029,\n"
                                                 "2,1/9/2023,1/9/2026,\n3,1/9/2023,1/9/2029,1/10/2026\n");
    RecordTable &table = pages.of(kindOf<Badge>()).table();
    const int column = static_cast<int>(table.rows().columnKeys().indexOf(QStringLiteral("state")));
    REQUIRE(column >= 0);
    std::map<QString, Tone> tones;
    for (int row = 0; row < table.rows().rowCount(); ++row) {
        const auto tag = table.rows().index(row, column).data(TagDelegate::kTagRole).value<TagText>();
        tones[tag.word] = tag.tone;
    }
    CHECK(tones.size() == 3);
    CHECK(tones.at(QLatin1String(nameOf(BadgeState::Issued).label)) == Tone::Good);
    CHECK(tones.at(QLatin1String(nameOf(BadgeState::Expired).label)) == Tone::Warning);
    CHECK(tones.at(QLatin1String(nameOf(BadgeState::Returned).label)) == Tone::Neutral);
}

TEST_CASE("An import is taken back from the page of imports, and not without being asked")
{
    Pages pages;
    const ImportOutcome outcome =
        pages.desk.brought(QStringLiteral("people"), "staff number,last name\nLK1,Quill\nLK2,Osei\n");
    RegisterPage &page = pages.of(kindOf<ImportRecord>());
    REQUIRE(page.openRecord(outcome.import.value));
    QPushButton *undo = buttonOf(page, QStringLiteral("Take it back"));
    REQUIRE(undo);
    pages.desk.prompts.answers = {0};
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(pages.desk.all<Person>().size() == 2);
    pages.desk.prompts.answers = {1};
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return pages.desk.all<Person>().empty(); }, 20000));
}
