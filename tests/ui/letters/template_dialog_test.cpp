// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letter_desk.h"
#include "tests/support/ui_desk.h"
#include "ui/letters/rich_edit.h"
#include "ui/letters/template_dialog.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Saved<LetterTemplate> shipped(const Workspace &workspace, const char *code)
{
    const auto all = workspace.all<LetterTemplate>();
    for (const Saved<LetterTemplate> &each : *all)
        if (each.value.code == text(code))
            return each;
    FAIL("no template " << code);
    return {};
}

bool offers(const TemplateDialog &dialog, const char *place)
{
    for (int row = 0; row < dialog.places().count(); ++row)
        if (dialog.places().item(row)->data(Qt::UserRole).toString() == text(place))
            return true;
    return false;
}
} // namespace

TEST_CASE("A shipped template is shown without a change, changed, and saved as its next edition")
{
    Desk desk;
    const auto was = shipped(*desk.workspace, "first_warning");
    QPointer<TemplateDialog> dialog = new TemplateDialog(was, desk.services());
    CHECK(dialog->problems().isEmpty());
    dialog->body().insert(text("Our own words. "));
    dialog->save();
    const auto now = shipped(*desk.workspace, "first_warning");
    CHECK(now.value.edition == was.value.edition + 1);
    CHECK(plainText(*readRichText(now.value.body)).startsWith(text("Our own words. Dear")));
    delete dialog;
}

TEST_CASE("The text has most of the height, and the choices above it stand side by side")
{
    Desk desk;
    QPointer<TemplateDialog> dialog = new TemplateDialog(shipped(*desk.workspace, "first_warning"), desk.services());
    dialog->show();
    CHECK(dialog->body().height() > dialog->height() / 2);
    std::vector<QRect> places;
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        if (box->isVisible())
            places.emplace_back(box->mapTo(dialog.data(), QPoint()), box->size());
    REQUIRE(places.size() >= 3);
    for (std::size_t i = 1; i < places.size(); ++i)
        CHECK_FALSE(places[i].intersects(places[i - 1]));
    delete dialog;
}

TEST_CASE("A place that may not stand is refused by name and nothing is saved")
{
    Desk desk;
    const auto was = shipped(*desk.workspace, "first_warning");
    const auto *place = GENERATE("{{incident.colour}}", "{{affected.address}}");
    QPointer<TemplateDialog> dialog = new TemplateDialog(was, desk.services());
    dialog->body().insert(text(place));
    REQUIRE(dialog->problems().size() == 1);
    CHECK(dialog->problems().front().contains(text(place)));
    dialog->save();
    CHECK(desk.prompts.told.size() == 1);
    CHECK(shipped(*desk.workspace, "first_warning").value == was.value);
    delete dialog;
}

TEST_CASE("Only places that a letter to the recipient may hold are offered")
{
    Desk desk;
    QPointer<TemplateDialog> dialog = new TemplateDialog(shipped(*desk.workspace, "first_warning"), desk.services());
    CHECK(offers(*dialog, "recipient.address"));
    CHECK(offers(*dialog, "incident.reference"));
    CHECK_FALSE(offers(*dialog, "affected.address"));
    CHECK_FALSE(offers(*dialog, "incident.narrative"));
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        if (const int police = box->findData(text("police")); police >= 0)
            box->setCurrentIndex(police);
    CHECK(offers(*dialog, "affected.address"));
    CHECK_FALSE(offers(*dialog, "recipient.address"));
    delete dialog;
}

TEST_CASE("A place that is activated stands in the text")
{
    Desk desk;
    QPointer<TemplateDialog> dialog = new TemplateDialog(std::nullopt, desk.services());
    dialog->titleLine().setText(text("Note"));
    dialog->places().setCurrentRow(0);
    Q_EMIT dialog->places().itemActivated(dialog->places().currentItem());
    CHECK(plainText(dialog->body().text()) == text("{{today}}"));
    delete dialog;
}
