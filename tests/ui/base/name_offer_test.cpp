// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/form.h"
#include "ui/base/name_offer.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// An incident with one person affected, its form open for an edit.
struct Edited {
    Edited()
    {
        Person person;
        person.firstName = u"Asha"_qs;
        person.lastName = u"Khan"_qs;
        person.aliases = u"Ash"_qs;
        Incident value;
        value.kind = Code{office.workspace().names().choices(u"incident-kind"_qs).front().code};
        value.narrative = u"Seen at the door."_qs;
        value.occurred = Moment::fromText(u"2026-11-01T14:30"_qs);
        value.reporterText = u"The receptionist"_qs;
        value.parties.resize(1);
        value.parties[0].role = Code{office.workspace().names().choices(u"party-role"_qs).front().code};
        value.parties[0].person = office.add(person).id();
        incident = office.add(value).stamp.id;
        const auto was = office.workspace().load(kindOf<Incident>(), incident);
        REQUIRE(was.ok());
        dialog = new RecordDialog(*was, {office.workspace(), prompts, privacy, settings, links});
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
    }
    ~Edited() { delete dialog; }
    QPlainTextEdit *text() const
    {
        return qobject_cast<QPlainTextEdit *>(dialog->form().editor(u"narrative"_qs)->focusProxy());
    }
    NameOffer *offer() const { return dialog->form().editor(u"narrative"_qs)->findChild<NameOffer *>(); }
    QString narrative() { return office.workspace().load(Id<Incident>{incident})->value.narrative; }

    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{office.workspace(), privacy};
    RecordId incident = 0;
    QPointer<RecordDialog> dialog;
};

QString readIn(const QWidget &view)
{
    QStringList all;
    for (const QLabel *label : view.findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}
} // namespace

TEST_CASE("A name typed into a narrative is offered as the tag of its party, and undone in one step")
{
    Edited edited;
    CHECK(edited.offer()->isHidden());
    QTest::keyClicks(edited.text(), u" Mrs Khan fell, Ash stayed"_qs);
    REQUIRE(edited.offer()->isVisible());
    edited.offer()->button()->setFocus();
    QTest::keyClick(edited.offer()->button(), Qt::Key_Space);
    CHECK(edited.text()->toPlainText() == u"Seen at the door. [affected 1] fell, [affected 1] stayed"_qs);
    CHECK(edited.offer()->isHidden());
    CHECK(edited.text()->hasFocus());
    QTest::keyClick(edited.text(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(edited.text()->toPlainText() == u"Seen at the door. Mrs Khan fell, Ash stayed"_qs);
    CHECK(edited.offer()->isVisible());
}

TEST_CASE("A tag is kept in the record and read as the person it means")
{
    Edited edited;
    QTest::keyClicks(edited.text(), u" [affected 1] fell."_qs);
    QTest::keyClick(edited.text(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(edited.narrative() == u"Seen at the door. [affected 1] fell."_qs);
    RecordView view(edited.office.workspace(), edited.privacy);
    view.showRecord(kindOf<Incident>(), edited.incident);
    CHECK(readIn(view).contains(u"Asha Khan fell."_qs));
    edited.privacy.turn(true);
    CHECK_FALSE(readIn(view).contains(u"Asha Khan"_qs));
}
