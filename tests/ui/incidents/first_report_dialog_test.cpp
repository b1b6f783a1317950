// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/drafts_keeper.h"
#include "ui/incidents/after_report.h"
#include "ui/incidents/first_report_dialog.h"
#include "ui/incidents/first_report_form.h"
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

// A report being typed, with keys alone.
struct Desk {
    Larkshire office;
    ScriptedPrompts prompts;
    QPointer<FirstReportDialog> dialog;

    explicit Desk(const Draft &draft = {}) { open(draft); }
    ~Desk() { delete dialog.data(); }
    void open(const Draft &draft)
    {
        dialog = new FirstReportDialog(office.workspace(), prompts, draft);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        dialog->form().start();
    }
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(target());
        QTest::keyClick(target(), Qt::Key(key), modifiers);
    }
    void enter(int times = 1)
    {
        while (times-- > 0)
            key(Qt::Key_Return);
    }
    // Types, takes what the list offers first, if it offers anything, and goes on.
    void pick(const char *text)
    {
        type(text);
        const bool offered = QApplication::activePopupWidget() != nullptr;
        enter();
        if (!offered)
            FAIL("nothing was offered for " << text << ", the focus is now at " << focusName().toStdString());
    }
    void type(const char *text)
    {
        for (const QChar c : QString::fromUtf8(text))
            QTest::keyClick(target(), c.toLatin1());
    }
    void line(const char *text)
    {
        type(text);
        enter();
    }
    QString focusName() const { return QApplication::focusWidget()->accessibleName(); }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && focusName() != name; ++i)
            key(Qt::Key_Tab);
        REQUIRE(focusName() == name);
    }
    Incident stored()
    {
        const auto all = office.workspace().all<Incident>();
        REQUIRE(all.ok());
        REQUIRE(all->size() == 1);
        return all->front().value;
    }
    QString personNamed(Id<Person> id)
    {
        const auto person = office.workspace().load(id);
        return person ? fullName(person->value) : QString();
    }
    void save()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        for (const Message &message : prompts.told)
            UNSCOPED_INFO(message.text.toStdString());
        QStringList wrong;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                wrong << label->text();
        INFO(wrong.join(u'|').toStdString());
        REQUIRE(dialog->findChild<AfterReport *>());
    }
};

} // namespace

TEST_CASE("A theft is reported by keys alone, with every answer where it belongs")
{
    Desk desk;
    desk.line("fri 1800 to mon 0730");
    desk.line("mon 0730");
    desk.pick("mill");
    desk.line("window by the bins");
    desk.pick("burgl");
    desk.enter(); // also
    desk.line("The guard found the store window broken. Two laptops are gone.");
    desk.pick("organisation");
    desk.pick("Tom Nightwell");
    desk.pick("contractor");
    desk.enter(); // nobody else
    desk.pick("no");
    desk.pick("?");
    desk.line("");
    desk.line("2 laptops");
    desk.pick("organ");
    desk.line("1300");
    desk.pick("estim");
    desk.enter(); // no other item
    desk.pick("yes");
    desk.key(Qt::Key_Space); // 999
    desk.enter();
    desk.enter();
    desk.line("0093-02NOV");
    desk.type("Nora Guard");
    desk.key(Qt::Key_Down);
    desk.enter(); // as told is first, the new person second
    desk.pick("phone");
    desk.save();

    const Incident incident = desk.stored();
    CHECK(incident.occurred.text() == u"2026-10-30T18:00"_qs);
    CHECK(incident.occurredTo.text() == u"2026-11-02T07:30"_qs);
    CHECK(incident.discovered.text() == u"2026-11-02T07:30"_qs);
    CHECK(incident.kind.text == u"burglary"_qs);
    CHECK(incident.channel.text == u"site"_qs);
    CHECK(desk.office.workspace().load(incident.site)->value.name == u"Old Mill Clinic"_qs);
    CHECK(incident.place == u"window by the bins"_qs);
    CHECK(incident.summary == u"The guard found the store window broken."_qs);
    CHECK(incident.narrative == u"The guard found the store window broken. Two laptops are gone."_qs);
    REQUIRE(incident.parties.size() == 3);
    CHECK(incident.parties[0].description == u"The organisation"_qs);
    CHECK(incident.parties[0].role.text == u"affected"_qs);
    CHECK(desk.personNamed(incident.parties[1].person) == u"Tom Nightwell"_qs);
    CHECK(incident.parties[1].category.text == u"contractor"_qs);
    CHECK(incident.parties[2].role.text == u"alleged"_qs);
    CHECK(incident.parties[2].category.text == u"unknown"_qs);
    CHECK(incident.actor.text == u"unknown"_qs);
    CHECK(incident.firstHarm.text == u"no"_qs);
    CHECK(incident.firstGrade.text == u"none"_qs);
    REQUIRE(incident.property.size() == 1);
    CHECK(incident.property[0].item == u"2 laptops"_qs);
    CHECK(incident.property[0].owner.text == u"organisation"_qs);
    CHECK(incident.property[0].value == Money{130000});
    CHECK(incident.property[0].basis.text == u"estimate"_qs);
    CHECK(incident.informationAtRisk.text == u"yes"_qs);
    REQUIRE(incident.steps.size() == 1);
    CHECK(incident.steps[0].step.text == u"emergency_999"_qs);
    CHECK(incident.steps[0].at.text() == u"2026-11-02T08:22"_qs);
    CHECK(incident.policeReported.text == u"emergency_999"_qs);
    CHECK(incident.policeToldAt.text() == u"2026-11-02T08:22"_qs);
    CHECK(incident.policeIncidentNumber == u"0093-02NOV"_qs);
    CHECK(incident.route.text == u"phone"_qs);
    CHECK(incident.reported.text() == u"2026-11-02T08:22"_qs);
    CHECK(incident.reachedLsms.text() == u"2026-11-02T08:22"_qs);
    CHECK(incident.status.text == u"new"_qs);
    CHECK(drafts(desk.office.workspace().database(), u"Ada Warden"_qs)->empty());
}

TEST_CASE("An assault is reported by keys alone, with two people who are new")
{
    Desk desk;
    desk.line("today 0740");
    desk.pick("quay");
    desk.line("reception desk");
    desk.pick("physical a");
    desk.enter();
    desk.line("A visitor pushed the receptionist against the desk.");
    desk.pick("Dora Quill");
    desk.pick("staff");
    desk.enter();
    desk.pick("shaken");
    desk.pick("Sam Reedley");
    desk.pick("visitor");
    desk.enter();
    desk.enter(); // nothing taken
    desk.enter(); // nothing ticked
    desk.pick("me");
    desk.pick("in person");
    desk.save();

    const Incident incident = desk.stored();
    CHECK(incident.kind.text == u"physical_assault"_qs);
    CHECK(incident.occurred.text() == u"2026-11-02T07:40"_qs);
    CHECK_FALSE(incident.occurredTo.isKnown());
    REQUIRE(incident.parties.size() == 2);
    CHECK(desk.personNamed(incident.parties[0].person) == u"Dora Quill"_qs);
    CHECK(incident.parties[0].category.text == u"staff"_qs);
    CHECK(desk.personNamed(incident.parties[1].person) == u"Sam Reedley"_qs);
    CHECK(incident.parties[1].role.text == u"alleged"_qs);
    CHECK(incident.actor.text == u"visitor"_qs);
    CHECK(incident.firstHarm.text == u"shaken"_qs);
    CHECK(incident.property.empty());
    CHECK(incident.steps.empty());
    CHECK(incident.reporterText == u"Ada Warden"_qs);
    CHECK(incident.route.text == u"in_person"_qs);
}

TEST_CASE("A report that misses what is needed says so in words and is not saved")
{
    Desk desk;
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(desk.dialog->findChild<AfterReport *>());
    CHECK(desk.office.workspace().all<Incident>()->empty());
    QStringList said;
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    const QString all = said.join(u'\n');
    CHECK(all.contains(u"Say when it happened"_qs));
    CHECK(all.contains(u"Say what kind of thing it was"_qs));
    CHECK(all.contains(u"Say what happened"_qs));
    CHECK(all.contains(u"Say who is telling us"_qs));
    CHECK(desk.focusName() == u"When it happened"_qs);
}

TEST_CASE("What is typed is kept when the focus moves, and comes back as it stood")
{
    Desk desk;
    desk.line("about 3pm yesterday");
    desk.line("?");
    desk.pick("quay");
    desk.line("back door");
    auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept.ok());
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().kind == QLatin1String(kFirstReportDraft));
    desk.dialog->reject();
    CHECK(desk.office.workspace().all<Incident>()->empty());
    kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept->size() == 1);
    desk.open(kept->front());
    const FirstReport report = desk.dialog->form().report();
    CHECK(report.incident.occurred.text() == u"2026-11-01T15:00~"_qs);
    CHECK(report.incident.place == u"back door"_qs);
    CHECK(desk.office.workspace().load(report.incident.site)->value.name == u"Quayside Health Centre"_qs);
}

TEST_CASE("An e-mail fills the sender, the time and the text")
{
    Desk desk;
    Letter letter;
    letter.fromName = u"Nora Guard"_qs;
    letter.fromAddress = u"nora@larkshire.example"_qs;
    letter.sentAt = QDateTime(QDate(2026, 11, 1), QTime(19, 5));
    letter.subject = u"Window broken"_qs;
    letter.text = u"The store window is broken.\n"_qs;
    desk.dialog->form().fill(letter);
    const FirstReport report = desk.dialog->form().report();
    CHECK(report.incident.narrative == u"The store window is broken."_qs);
    CHECK(report.incident.summary == u"Window broken"_qs);
    CHECK(report.incident.reporterText == u"Nora Guard, nora@larkshire.example"_qs);
    CHECK(report.incident.reported.text() == u"2026-11-01T19:05"_qs);
    CHECK(report.incident.route.text == u"email"_qs);
}

TEST_CASE("The first report passes what every window must")
{
    Desk desk;
    CHECK(checks::all(*desk.dialog).join(u'\n').toStdString() == "");
}
