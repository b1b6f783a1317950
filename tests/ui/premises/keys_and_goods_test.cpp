// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/base/signature_pad.h"
#include "ui/premises/goods_page.h"
#include "ui/premises/keys_page.h"
#include "ui/premises/signature_dialog.h"
#include <QLabel>
#include <QLineEdit>

namespace {
const Day kToday(2026, 11, 2);

struct Shown {
    Desk desk;
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = desk.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        REQUIRE(written);
        return *saved;
    }
    template <class P> std::unique_ptr<P> page(RecordId record)
    {
        auto page = std::make_unique<P>(desk.services(), PrintRecord());
        page->resize(1400, 900);
        page->show();
        REQUIRE(page->openRecord(record));
        return page;
    }
};

QString words(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}
} // namespace

TEST_CASE("A code is set and shown by buttons, and never stands on the page")
{
    Shown shown;
    KeyOrCode lock;
    lock.name = QStringLiteral("Staff corridor");
    lock.kind = Code{QStringLiteral("lock_code")};
    lock.changed = Day(2026, 6, 1);
    const auto saved = shown.add(lock);
    const auto page = shown.page<KeysPage>(saved.stamp.id);
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Show the code"))); // none is kept yet
    shown.desk.prompts.texts = {QStringLiteral("C2580Y")};
    buttonOf(*page, QStringLiteral("Set the code"))->click();
    CHECK(shown.desk.workspace->load(saved.id())->value.changed == kToday);
    REQUIRE(buttonOf(*page, QStringLiteral("Show the code")));
    CHECK_FALSE(words(*page).contains(QStringLiteral("C2580Y")));
    buttonOf(*page, QStringLiteral("Show the code"))->click();
    REQUIRE(shown.desk.prompts.told.size() == 1);
    CHECK(shown.desk.prompts.told.front().text == QStringLiteral("C2580Y"));
    CHECK_FALSE(words(*page).contains(QStringLiteral("C2580Y")));
    CHECK(checks::all(*page).join(u'\n').toStdString() == "");
}

TEST_CASE("A key is signed out in its form and back by one button")
{
    Shown shown;
    KeyOrCode key;
    key.name = QStringLiteral("Front door");
    key.kind = Code{QStringLiteral("key")};
    const auto saved = shown.add(key);
    const auto page = shown.page<KeysPage>(saved.stamp.id);
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Set the code")));
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Back")));
    page->signOut();
    auto *dialog = page->window()->findChild<RecordDialog *>();
    REQUIRE(dialog);
    KeyOrCode typed = dialog->form().record().as<KeyOrCode>();
    REQUIRE(typed.holders.size() == 1);
    CHECK(typed.holders.front().out == kToday);
    typed.holders.front().name = QStringLiteral("Agency guard");
    dialog->form().setRecord(AnyRecord::of(typed));
    dialog->save();
    CHECK(keyState(shown.desk.workspace->load(saved.id())->value, kToday, shown.desk.workspace->names()) ==
          KeyState::Out);
    page->signBack();
    const KeyOrCode now = shown.desk.workspace->load(saved.id())->value;
    CHECK(now.holders.front().back == kToday);
    CHECK(now.holders.front().name == QStringLiteral("Agency guard"));
}

TEST_CASE("Goods are signed for by drawing or by typing the name, and signed out to who collects them")
{
    Shown shown;
    GoodsReceived goods;
    goods.what = QStringLiteral("Toner");
    goods.received = Moment(kToday, QTime(8, 0));
    goods.receivedByName = QStringLiteral("Front desk");
    goods.forWhom = QStringLiteral("Finance");
    const auto saved = shown.add(goods);
    const auto page = shown.page<GoodsPage>(saved.stamp.id);
    buttonOf(*page, QStringLiteral("Sign for it"))->click();
    auto *dialog = page->window()->findChild<SignatureDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->name().text() == QStringLiteral("Front desk"));
    dialog->name().clear();
    dialog->sign();
    CHECK(dialog->isVisible()); // a name is asked for
    QTest::keyClicks(&dialog->name(), QStringLiteral("Ada Warden"));
    dialog->pad().setStrokes(QStringLiteral("1,1 90,90"));
    dialog->sign();
    GoodsReceived now = shown.desk.workspace->load(saved.id())->value;
    CHECK(now.signedBy == QStringLiteral("Ada Warden"));
    CHECK(now.signature == QStringLiteral("1,1 90,90"));
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Sign for it")));
    CHECK(page->findChild<SignaturePad *>()); // shown with the record
    page->collect();
    SignatureDialog *fetch = nullptr;
    for (SignatureDialog *one : page->window()->findChildren<SignatureDialog *>())
        if (one->isVisible())
            fetch = one;
    REQUIRE(fetch);
    fetch->sign(); // by the name alone
    now = shown.desk.workspace->load(saved.id())->value;
    CHECK(now.collected.isKnown());
    CHECK(now.collectedByName == QStringLiteral("Finance"));
    CHECK(checks::all(*page).join(u'\n').toStdString() == "");
}

TEST_CASE("The dialog of a signature is for everyone: each control has a name and is reached by Tab")
{
    SignatureDialog dialog(QStringLiteral("Sign"), QStringLiteral("Toner"), {}, QStringLiteral("Signed"));
    CHECK(checks::all(dialog).join(u'\n').toStdString() == "");
}
