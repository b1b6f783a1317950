// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/background.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/name_offer.h"
#include "ui/base/privacy_key.h"
#include "ui/incidents/after_report.h"
#include "ui/incidents/first_report_dialog.h"
#include "ui/incidents/first_report_form.h"
#include "ui/incidents/office_picks.h"
#include "ui/incidents/pick_field.h"
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

// A report being typed, with keys alone.
struct Desk {
    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QPointer<FirstReportDialog> dialog;

    explicit Desk(const Draft &draft = {}) { open(draft); }
    ~Desk() { delete dialog.data(); }
    void open(const Draft &draft)
    {
        dialog = new FirstReportDialog(office.workspace(), prompts, privacy, draft);
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

TEST_CASE("A name typed in a first report is offered as the tag of who was affected")
{
    Desk desk;
    desk.line("today 0800");
    desk.pick("mill");
    desk.line("front desk");
    desk.pick("verbal");
    desk.enter(); // also
    desk.line("Asha Khan was sworn at.");
    auto *offer = desk.dialog->form().findChild<NameOffer *>();
    CHECK(offer->isHidden());
    desk.pick("Asha Khan");
    REQUIRE(offer->isVisible());
    offer->button()->setFocus();
    desk.key(Qt::Key_Space);
    CHECK(desk.dialog->form().report().incident.narrative == u"[affected 1] was sworn at."_qs);
    CHECK(offer->isHidden());
}

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
    REQUIRE(incident.police.size() == 1);
    CHECK(incident.police[0].reportedHow.text == u"emergency_999"_qs);
    CHECK(incident.police[0].reportedAt.text() == u"2026-11-02T08:22"_qs);
    CHECK(incident.police[0].incidentNumber == u"0093-02NOV"_qs);
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

TEST_CASE("Where Enter takes the focus is in sight, also in a small window")
{
    Desk desk;
    desk.dialog->resize(760, 420);
    QTest::qWait(20);
    QStringList passed;
    for (int i = 0; i < 30 && !passed.contains(u"Who is telling us"_qs); ++i) {
        desk.enter();
        passed << desk.focusName();
        INFO(passed.last().toStdString());
        CHECK(QTest::qWaitFor([] { return !QApplication::focusWidget()->visibleRegion().isEmpty(); }, 1000));
    }
    CHECK(passed.contains(u"Who is telling us"_qs));
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

TEST_CASE("What was said to be missing is no longer said once it is there, and Tab takes the kind that begins so")
{
    Desk desk;
    const auto said = [&desk](const QString &words) {
        const auto labels = desk.dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    const QString asked = u"Say what kind of thing it was"_qs;
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(said(asked));
    desk.tabTo(u"Kind of incident"_qs);
    desk.type("harass");
    desk.key(Qt::Key_Escape); // the list, not the window
    desk.key(Qt::Key_Tab);
    CHECK_FALSE(said(asked));
    CHECK_FALSE(said(u"is not in the list of choices"_qs));
    const auto lines = desk.dialog->findChildren<QLineEdit *>();
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const QLineEdit *line) { return line->text() == u"Harassment"_qs; }));
}

TEST_CASE("The whole name of somebody in the register is that person, without a look at the list")
{
    Desk desk;
    Person person;
    person.firstName = u"Dora"_qs;
    person.lastName = u"Quill"_qs;
    const RecordId id = desk.office.add(person).stamp.id;
    desk.tabTo(u"Who is telling us"_qs);
    desk.type("dora quill");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Tab);
    for (const PickField *field : desk.dialog->findChildren<PickField *>())
        if (field->accessibleName() == u"Who is telling us"_qs) {
            CHECK(field->choice().value == Value(id));
            CHECK(field->text() == u"Dora Quill"_qs);
        }
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

TEST_CASE("A report that goes with its window leaves the last words typed as a draft")
{
    Desk desk;
    desk.line("?");
    REQUIRE(desk.dialog->form().isDirty());
    delete desk.dialog.data();
    const auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept.ok());
    CHECK(kept->size() == 1);
}

TEST_CASE("An e-mail fills the sender, the time and the text")
{
    Desk desk;
    Mail letter;
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

namespace {
constexpr const char *kMail = "From: Nora Guard <nora@larkshire.example>\r\n"
                              "Date: Sun, 1 Nov 2026 19:05:00 +0000\r\n"
                              "Subject: Window broken\r\n"
                              "MIME-Version: 1.0\r\n"
                              "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                              "--b\r\nContent-Type: text/plain\r\n\r\nThe store window is broken.\r\n"
                              "--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; "
                              "filename=window.png\r\n\r\nx\r\n--b--\r\n";

/// As the desktop does it: the drag is offered first, and dropped only where it was taken.
bool drop(QWidget &on, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &dropped);
    return true;
}
} // namespace

TEST_CASE("An e-mail dropped as a file or from a mail program fills the report and brings its files")
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"message.eml"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(kMail);
    file.close();
    QMimeData data;
    if (GENERATE(true, false))
        data.setUrls({QUrl::fromLocalFile(path)});
    else
        data.setData(u"message/rfc822"_qs, kMail);
    REQUIRE(drop(desk.dialog->form(), data));
    const FirstReport report = desk.dialog->form().report();
    CHECK(report.incident.narrative == u"The store window is broken."_qs);
    CHECK(report.incident.summary == u"Window broken"_qs);
    CHECK(report.incident.reporterText == u"Nora Guard, nora@larkshire.example"_qs);
    CHECK(report.incident.route.text == u"email"_qs);
    CHECK(desk.prompts.told.empty());
    REQUIRE(report.files.size() == 1);
    CHECK(report.files.front().name == u"window.png"_qs);
    CHECK(report.files.front().type == u"image/png"_qs);
    CHECK(report.files.front().content == "x");
    desk.dialog->reject(); // it is a draft like what is typed
    const auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().content.contains(u"The store window is broken."_qs));
}

namespace {
QByteArray outlookMail()
{
    QFile file(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/eml/outlook_with_photos.eml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void dropMail(Desk &desk, const QByteArray &mail)
{
    QMimeData data;
    data.setData(u"message/rfc822"_qs, mail);
    REQUIRE(drop(desk.dialog->form(), data));
}

QStringList filesOf(const Desk &desk)
{
    QStringList names;
    for (const AttachedFile &file : desk.dialog->form().report().files)
        names << file.name;
    return names;
}

/// What else the report needs, typed.
void answerTheRest(Desk &desk)
{
    desk.dialog->form().start();
    desk.line("today 0730");
    desk.pick("mill");
    desk.line("");
    desk.pick("burgl");
}

qint64 contents(Desk &desk)
{
    Query q = desk.office.workspace().database().query(u"SELECT count(*) FROM attachment_content"_qs);
    return q.next() ? q.number(0) : -1;
}
} // namespace

TEST_CASE("The files of an e-mail are listed with their sizes, each once, and two of one name are told apart")
{
    Desk desk;
    dropMail(desk, outlookMail());
    CHECK(filesOf(desk) == QStringList({u"image001.png"_qs, u"photo.png"_qs, u"photo (2).png"_qs,
                                        u"Réponse du gardien.pdf"_qs, u"guard patrol – 1 November.csv"_qs,
                                        u"empty.dat"_qs, u"Patrol 1-2 November: store window.eml"_qs}));
    dropMail(desk, outlookMail()); // the same message again brings nothing new
    CHECK(filesOf(desk).size() == 7);
    CHECK(checks::unnamed(*desk.dialog) == QStringList());
    bool said = false;
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == u"0 bytes"_qs);
    CHECK(said);
    desk.tabTo(u"Remove Patrol 1-2 November: store window.eml"_qs);
    desk.key(Qt::Key_Tab); // the list stands before the buttons
    CHECK(static_cast<QPushButton *>(QApplication::focusWidget())->text() == u"Throw away"_qs);
}

TEST_CASE("Tab goes through the items of question 8 in their order, then to what they could hold, then on")
{
    Desk desk;
    desk.tabTo(u"Item 1"_qs);
    desk.type("laptop");
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << desk.focusName();
        desk.key(Qt::Key_Tab);
    }
    CHECK(names == QStringList({u"Item 1"_qs, u"Whose, item 1"_qs, u"Value, item 1"_qs, u"Value is, item 1"_qs,
                                u"Item 2"_qs, u"Could it hold personal or patient information?"_qs}));
}

TEST_CASE("A file is taken off with a key, and the next one is at hand")
{
    Desk desk;
    dropMail(desk, outlookMail());
    desk.tabTo(u"Remove photo.png"_qs);
    desk.key(GENERATE(Qt::Key_Delete, Qt::Key_Space));
    CHECK(desk.focusName() == u"Remove photo (2).png"_qs);
    for (int left = 6; left > 0; --left) {
        CHECK(filesOf(desk).size() == left);
        desk.key(Qt::Key_Delete);
    }
    CHECK(filesOf(desk).isEmpty());
    REQUIRE(QApplication::focusWidget());
    CHECK(desk.dialog->form().isAncestorOf(QApplication::focusWidget()));
    QTest::qWait(DraftsKeeper::kWithin + 300);
    CHECK(contents(desk) == 0); // and none is left behind in the office file
}

TEST_CASE("Files are kept with the draft at once and are offered back after a crash")
{
    Desk desk;
    dropMail(desk, outlookMail());
    CHECK(contents(desk) == 7);
    const auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept->size() == 1);
    const QStringList before = filesOf(desk);
    // A crash: nothing more is written, the next sitting begins with what the file holds.
    FirstReportDialog again(desk.office.workspace(), desk.prompts, desk.privacy, kept->front());
    const FirstReport report = again.form().report();
    REQUIRE(report.files.size() == 7);
    for (std::size_t i = 0; i < 7; ++i)
        CHECK(report.files[i].name == before[static_cast<qsizetype>(i)]);
    CHECK(report.files[5].bytes == 0);
}

TEST_CASE("Files are saved with the report, also those of a draft, and thrown away with it")
{
    Desk desk;
    dropMail(desk, outlookMail());
    const bool fromDraft = GENERATE(false, true);
    if (fromDraft) {
        desk.dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
        REQUIRE(kept->size() == 1);
        desk.open(kept->front());
    }
    SECTION("saved")
    {
        answerTheRest(desk);
        desk.save();
        const auto all = desk.office.workspace().all<Incident>();
        REQUIRE(all->size() == 1);
        const auto files = attachmentsOf(desk.office.workspace(), all->front().stamp.id);
        REQUIRE(files->size() == 7);
        CHECK(handOut(desk.office.workspace(), files->at(3).id())->endsWith("%%EOF\n"));
        CHECK(drafts(desk.office.workspace().database(), u"Ada Warden"_qs)->empty());
        CHECK(contents(desk) == 7);
    }
    SECTION("thrown away")
    {
        desk.prompts.answers = {1};
        for (QPushButton *button : desk.dialog->findChildren<QPushButton *>())
            if (button->text() == u"Throw away"_qs)
                button->click();
        CHECK(drafts(desk.office.workspace().database(), u"Ada Warden"_qs)->empty());
        CHECK(contents(desk) == 0);
    }
}

TEST_CASE("Any other file dropped, pasted or chosen comes with the report, one that is too large is refused by name")
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"door.jpg"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a picture");
    const bool large = GENERATE(false, true);
    if (large)
        REQUIRE(file.resize(kLargestAttachment + 1));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const int way = GENERATE(0, 1, 2);
    if (way == 0) {
        REQUIRE(drop(desk.dialog->form(), data));
    } else if (way == 1) {
        auto *copied = new QMimeData;
        copied->setUrls(data.urls());
        QApplication::clipboard()->setMimeData(copied);
    } else {
        desk.prompts.texts = {path};
    }
    for (QPushButton *button : desk.dialog->findChildren<QPushButton *>())
        if ((way == 1 && button->text() == u"Paste a message"_qs) ||
            (way == 2 && button->text() == u"Add an e-mail or file …"_qs))
            button->click();
    if (large) {
        REQUIRE(QTest::qWaitFor([&] { return !desk.dialog->form().isReading(); }, 20000));
        CHECK(filesOf(desk).isEmpty());
        REQUIRE(desk.prompts.told.size() == 1);
        CHECK(desk.prompts.told.front().text.contains(u"door.jpg"_qs));
        CHECK(desk.prompts.told.front().text.contains(u"100 MB"_qs));
        return;
    }
    CHECK(filesOf(desk) == QStringList(u"door.jpg"_qs));
    CHECK(desk.dialog->form().report().files.front().type == u"image/jpeg"_qs);
    CHECK(desk.dialog->form().report().incident.narrative.isEmpty());
}

namespace {
/// A film that is read and kept beside the window, brought as if it had been dropped.
void dropFilm(Desk &desk, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"film.mp4"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(static_cast<qsizetype>(3 * kBytesInABlink), 'x'));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    REQUIRE(drop(desk.dialog->form(), data));
    REQUIRE(desk.dialog->form().isReading());
}

QString foot(const Desk &desk)
{
    QStringList all;
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text();
    return all.join(u'\n');
}

void press(Desk &desk, const QString &word)
{
    for (QPushButton *button : desk.dialog->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == word)
            return button->click();
    FAIL("no button " << word.toStdString());
}
} // namespace

TEST_CASE("A large file is read and kept beside the window, which says how far it is, and typing goes on")
{
    Desk desk;
    const QTemporaryDir folder;
    dropFilm(desk, folder);
    CHECK(foot(desk).contains(u"Reading"_qs));
    desk.line("today 0730");
    CHECK(desk.dialog->form().report().incident.occurred.text() == u"2026-11-02T07:30"_qs);
    REQUIRE(QTest::qWaitFor([&] { return foot(desk).contains(u"with 1 file"_qs); }, 20000));
    CHECK(filesOf(desk) == QStringList(u"film.mp4"_qs));
    CHECK(contents(desk) == 1);
    CHECK(checks::all(*desk.dialog) == QStringList());
}

TEST_CASE("Who saves or closes before a large file is kept loses nothing of it")
{
    Desk desk;
    const QTemporaryDir folder;
    const bool saves = GENERATE(true, false);
    if (saves) {
        Mail letter;
        letter.fromName = u"Nora Guard"_qs;
        letter.text = u"The store window is broken."_qs;
        desk.dialog->form().fill(letter);
        answerTheRest(desk);
    }
    dropFilm(desk, folder);
    if (saves) {
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        INFO(foot(desk).toStdString());
        REQUIRE(QTest::qWaitFor([&] { return desk.dialog->findChild<AfterReport *>() != nullptr; }, 20000));
        const auto all = desk.office.workspace().all<Incident>();
        REQUIRE(all->size() == 1);
        const auto files = attachmentsOf(desk.office.workspace(), all->front().stamp.id);
        REQUIRE(files->size() == 1);
        CHECK(files->front().value.bytes == 3 * kBytesInABlink);
        return;
    }
    desk.dialog->reject();
    CHECK(desk.dialog->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !desk.dialog || !desk.dialog->isVisible(); }, 20000));
    const auto kept = drafts(desk.office.workspace().database(), u"Ada Warden"_qs);
    REQUIRE(kept->size() == 1);
    CHECK(contents(desk) == 1);
}

TEST_CASE("Reading a large file can be stopped, and throwing the report away leaves none of it")
{
    Desk desk;
    const QTemporaryDir folder;
    dropFilm(desk, folder);
    if (GENERATE(true, false)) {
        press(desk, u"Cancel"_qs);
        REQUIRE(QTest::qWaitFor([&] { return !desk.dialog->form().isReading(); }, 20000));
        CHECK(filesOf(desk).isEmpty());
        REQUIRE(desk.prompts.told.size() == 1);
        CHECK(desk.prompts.told.front().text.contains(u"stopped"_qs));
        return;
    }
    if (GENERATE(true, false)) // already being kept
        REQUIRE(QTest::qWaitFor([&] { return !desk.dialog->form().isReading(); }, 20000));
    desk.prompts.answers = {1};
    press(desk, u"Throw away"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !desk.dialog || !desk.dialog->isVisible(); }, 20000));
    CHECK(desk.prompts.told.empty());
    CHECK(drafts(desk.office.workspace().database(), u"Ada Warden"_qs)->empty());
    CHECK(contents(desk) == 0);
}

TEST_CASE("What is no message is not taken, and one that can't be read is refused in words")
{
    Desk desk;
    QMimeData words;
    words.setText(u"only words"_qs);
    CHECK_FALSE(drop(desk.dialog->form(), words));
    QMimeData gone;
    gone.setUrls({QUrl::fromLocalFile(u"/nowhere/message.eml"_qs)});
    REQUIRE(drop(desk.dialog->form(), gone));
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().text.startsWith(u"This file cannot be read"_qs));
    CHECK(desk.dialog->form().report().incident.narrative.isEmpty());
}

TEST_CASE("A message pasted with its head fills the report, an empty clipboard is said")
{
    Desk desk;
    QPushButton *paste = nullptr;
    for (QPushButton *button : desk.dialog->findChildren<QPushButton *>())
        if (button->text() == u"Paste a message"_qs)
            paste = button;
    REQUIRE(paste);
    QApplication::clipboard()->setText(u" "_qs);
    paste->click();
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().text.contains(u"clipboard holds no text"_qs));
    QApplication::clipboard()->setText(u"From: Nora Guard\nSent: 01 November 2026 19:05\nTo: Security\n"
                                       "Subject: Window broken\n\nThe store window is broken."_qs);
    paste->click();
    const FirstReport report = desk.dialog->form().report();
    CHECK(report.incident.narrative == u"The store window is broken."_qs);
    CHECK(report.incident.summary == u"Window broken"_qs);
    CHECK(report.incident.reporterText == u"Nora Guard"_qs);
    CHECK(report.incident.reported.text() == u"2026-11-01T19:05"_qs);
}

TEST_CASE("Under the privacy key a picker finds a person by name and shows initials")
{
    Desk desk;
    Person person;
    person.firstName = u"Dora"_qs;
    person.lastName = u"Quill"_qs;
    const RecordId id = desk.office.add(person).stamp.id;
    desk.privacy.turn(true);
    const auto found = peopleFor(desk.office.workspace(), desk.privacy, u"quill"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found.front().value.number() == id);
    CHECK(found.front().text == u"D. Q."_qs);
}

TEST_CASE("The first report passes what every window must")
{
    Desk desk;
    CHECK(checks::all(*desk.dialog).join(u'\n').toStdString() == "");
}
