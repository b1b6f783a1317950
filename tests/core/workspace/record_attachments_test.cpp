// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/incidents/first_report.h"
#include "core/storage/attachments.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/new_office.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
const QDateTime kNow(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

/// An office with an incident on the ward of a line manager, reported with a file.
struct Office {
    explicit Office(const QByteArray &content = "a broken window")
    {
        auto made = makeOffice(path(), {}, machineActor(QStringLiteral("LSMS")), clock());
        REQUIRE(made.ok());
        lsms = std::move(*made);
        must([&](Write &write) -> Result<void> {
            const auto first = write.add(Department{.name = QStringLiteral("Ward")});
            if (!first)
                return first.error();
            ward = first->id();
            const auto other = write.add(Department{.name = QStringLiteral("Clinic")});
            if (!other)
                return other.error();
            clinic = other->id();
            return {};
        });
        incident = report(*lsms, {attachedFile(QStringLiteral("window.png"), QStringLiteral("image/png"), content)});
    }
    static Clock clock()
    {
        return [] { return kNow; };
    }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    void must(const WriteStep &step)
    {
        const Result<void> done = lsms->write(QStringLiteral("test"), step);
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
    }
    FirstReport typed(const std::vector<AttachedFile> &files) const
    {
        FirstReport report;
        report.incident.kind = Code{PolicyNames().choices(QStringLiteral("incident-kind")).front().code};
        report.incident.summary = QStringLiteral("Window broken");
        report.incident.narrative = QStringLiteral("It was seen.");
        report.incident.occurred = Moment::fromText(QStringLiteral("2026-11-01T14:30"));
        report.incident.reported = Moment::fromText(QStringLiteral("2026-11-01T15:00"));
        report.incident.reporterText = QStringLiteral("The receptionist");
        report.incident.department = ward;
        report.files = files;
        return report;
    }
    RecordId report(Workspace &at, const std::vector<AttachedFile> &files) const
    {
        RecordId id = 0;
        const Result<void> done = at.write(QStringLiteral("Incident reported"), [&](Write &write) -> Result<void> {
            const auto added = addReport(write, typed(files));
            if (!added)
                return added.error();
            id = added->stamp.id;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return id;
    }
    std::unique_ptr<Workspace> as(Role role, Id<Department> department) const
    {
        Actor actor;
        actor.name = QStringLiteral("Somebody");
        actor.roles = {{role, {}}};
        actor.departments = {department.value};
        actor.directorate = actor.departments;
        auto opened = Workspace::open(path(), actor, clock());
        REQUIRE(opened.ok());
        return std::move(*opened);
    }
    Saved<Attachment> file() const
    {
        const auto files = attachmentsOf(*lsms, incident);
        REQUIRE(files.ok());
        REQUIRE(files->size() == 1);
        return files->front();
    }
    qint64 number(const char *sql) const
    {
        Query q = lsms->database().query(QString::fromLatin1(sql));
        REQUIRE(q.next());
        return q.number(0);
    }
    QTemporaryDir folder;
    std::unique_ptr<Workspace> lsms;
    Id<Department> ward, clinic;
    RecordId incident = 0;
};
} // namespace

TEST_CASE("A file is written in the act of the incident it came with, and comes out as it went in")
{
    const QByteArray content = GENERATE(as<QByteArray>(), QByteArray(), QByteArray("short"),
                                        QByteArray(256 * 1024, 'a'), QByteArray(700 * 1024, 'b'));
    const Office office(content);
    const Saved<Attachment> file = office.file();
    CHECK(file.value.name == QStringLiteral("window.png"));
    CHECK(file.value.type == QStringLiteral("image/png"));
    CHECK(file.value.bytes == content.size());
    CHECK(*handOut(*office.lsms, file.id()) == content);
    const auto incident = office.lsms->historyOf(office.incident);
    const auto attached = office.lsms->historyOf(file.stamp.id);
    REQUIRE((incident && attached));
    CHECK(attached->front().why == QStringLiteral("Incident reported"));
    CHECK(attached->front().act == incident->front().act);
    CHECK(verify(office.lsms->database(), allKinds()).ok());
}

TEST_CASE("The same file on two records is stored once and is two attachments")
{
    const Office office;
    const RecordId second = office.report(
        *office.lsms, {attachedFile(QStringLiteral("copy.png"), QStringLiteral("image/png"), "a broken window")});
    CHECK(attachmentsOf(*office.lsms, second)->front().value.digest == office.file().value.digest);
    CHECK(office.number("SELECT count(*) FROM attachment_content") == 1);
    CHECK(office.number("SELECT count(*) FROM attachment") == 2);
}

TEST_CASE("A file above 100 MB is refused by name and nothing of the report is saved, one of 100 MB is described")
{
    Office office;
    AttachedFile large = attachedFile(QStringLiteral("film.mp4"), QStringLiteral("video/mp4"), "x");
    large.bytes = kLargestAttachment + 1;
    const auto tried = office.lsms->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto added = addReport(write, office.typed({large}));
        return added ? Result<void>() : added.error();
    });
    REQUIRE_FALSE(tried.ok());
    CHECK(tried.error().text.contains(QStringLiteral("film.mp4")));
    CHECK(tried.error().text.contains(QStringLiteral("100 MB")));
    CHECK(office.number("SELECT count(*) FROM incident") == 1);
    large.bytes = kLargestAttachment;
    CHECK(office.report(*office.lsms, {large}) != 0);
}

TEST_CASE("A file that a draft no longer keeps is not attached by its digest alone")
{
    Office office;
    AttachedFile gone = attachedFile(QStringLiteral("gone.png"), QStringLiteral("image/png"), "gone");
    gone.content.clear();
    const auto tried = office.lsms->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto added = addReport(write, office.typed({gone}));
        return added ? Result<void>() : added.error();
    });
    REQUIRE_FALSE(tried.ok());
    CHECK(tried.error().code == Error::Code::NotFound);
    CHECK(tried.error().text.contains(QStringLiteral("gone.png")));
}

TEST_CASE("Who does not read what the LSMS alone reads reads no attachment, whichever way it is asked for")
{
    const Office office;
    const Id<Attachment> file = office.file().id();
    const Role role = GENERATE(Role::LineManager, Role::Director, Role::Reception, Role::Hr, Role::Reader,
                               Role::Auditor, Role::Administrator);
    const auto other = office.as(role, office.ward);
    CHECK(attachmentsOf(*other, office.incident)->empty());
    const auto loaded = other->load(file);
    if (loaded) {
        CHECK(loaded->value.name.isEmpty());
        CHECK(loaded->value.digest.isEmpty());
    }
    const auto bytes = handOut(*other, file);
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == Error::Code::NotAllowed);
    const auto rows = other->list(kindOf<Attachment>()).page({}, {QStringLiteral("name")}, 10);
    for (const ListRow &row : rows ? *rows : std::vector<ListRow>())
        CHECK(row.cells[0].isNull());
}

TEST_CASE("An attachment is of the department and as restricted as the record it hangs on, also after that changes")
{
    Office office;
    const Id<Attachment> file = office.file().id();
    const auto listed = [&](Id<Department> department) {
        return *office.as(Role::LineManager, department)->list(kindOf<Attachment>()).count({});
    };
    CHECK(listed(office.ward) == 1);
    CHECK(listed(office.clinic) == 0);
    const auto change = [&](const std::function<void(Incident &)> &how) {
        const auto was = office.lsms->load(Id<Incident>{office.incident});
        REQUIRE(was);
        Incident now = was->value;
        how(now);
        office.must([&](Write &write) -> Result<void> {
            const auto changed = write.change(*was, now);
            return changed ? Result<void>() : changed.error();
        });
    };
    change([&](Incident &incident) { incident.department = office.clinic; });
    CHECK(listed(office.ward) == 0);
    CHECK(listed(office.clinic) == 1);
    CHECK_FALSE(office.as(Role::LineManager, office.ward)->load(file));
    change([](Incident &incident) { incident.confidential = true; });
    CHECK(listed(office.clinic) == 0);
    CHECK_FALSE(office.as(Role::Lsms, office.ward)->load(file)); // another LSMS, not named on it
}

TEST_CASE("Reception sends a file with its own report and can hang none on another record, nor take one away")
{
    Office office;
    const auto desk = office.as(Role::Reception, office.ward);
    const AttachedFile photo = attachedFile(QStringLiteral("photo.jpg"), QStringLiteral("image/jpeg"), "photo");
    const RecordId own = office.report(*desk, {photo});
    CHECK(attachmentsOf(*office.lsms, own)->size() == 1);
    const auto hung = desk->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto attached = attach(write, office.incident, photo);
        return attached ? Result<void>() : attached.error();
    });
    REQUIRE_FALSE(hung.ok());
    CHECK(hung.error().code == Error::Code::NotAllowed);
    const auto taken = desk->write(QStringLiteral("test"),
                                   [&](Write &write) { return write.withdraw(office.file(), QStringLiteral("no")); });
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().code == Error::Code::NotAllowed);
}

TEST_CASE("The rights over an attachment are those over the kind it hangs on")
{
    Office office;
    RecordId badge = 0;
    office.must([&](Write &write) -> Result<void> {
        const auto person = write.add(personCalled(QStringLiteral("Robin Quill")));
        if (!person)
            return person.error();
        const auto added = write.add(Badge{.number = QStringLiteral("W-1"), .holder = person->id()});
        if (!added)
            return added.error();
        badge = added->stamp.id;
        return {};
    });
    const auto hr = office.as(Role::Hr, office.clinic);
    const auto hang = [&](RecordId on) {
        return hr->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto attached =
                attach(write, on, attachedFile(QStringLiteral("form.pdf"), QStringLiteral("application/pdf"), "form"));
            return attached ? Result<void>() : attached.error();
        });
    };
    CHECK(hang(badge).ok());
    CHECK_FALSE(hang(office.incident).ok());
}

TEST_CASE("An attachment is withdrawn with a reason, stands last, and can be brought back")
{
    Office office;
    const Saved<Attachment> file = office.file();
    office.must([&](Write &write) { return write.withdraw(file, QStringLiteral("shows a patient")); });
    office.must([&](Write &write) -> Result<void> {
        const auto more = attach(write, office.incident,
                                 attachedFile(QStringLiteral("later.txt"), QStringLiteral("text/plain"), "later"));
        return more ? Result<void>() : more.error();
    });
    const auto files = attachmentsOf(*office.lsms, office.incident);
    REQUIRE(files->size() == 2);
    CHECK(files->front().value.name == QStringLiteral("later.txt"));
    CHECK(files->back().stamp.withdrawnWhy == QStringLiteral("shows a patient"));
    CHECK(office.lsms->historyOf(file.stamp.id)->back().what == QLatin1String(entry::kWithdrawn));
    office.must([&](Write &write) { return write.restore(files->back(), QStringLiteral("a mistake")); });
    CHECK_FALSE(attachmentsOf(*office.lsms, office.incident)->front().stamp.isWithdrawn());
    CHECK(verify(office.lsms->database(), allKinds()).ok());
}

TEST_CASE("An import is not taken back once a file hangs on a record of it")
{
    ImportOffice office;
    const ImportOutcome brought =
        office.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\n");
    const auto hung = office.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto attached = attach(write, office.all<Person>().back().stamp.id,
                                     attachedFile(QStringLiteral("photo.jpg"), QStringLiteral("image/jpeg"), "photo"));
        return attached ? Result<void>() : attached.error();
    });
    REQUIRE(hung.ok());
    const auto undone = undoImport(*office.workspace, brought.reference);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().code == Error::Code::Refused);
}

TEST_CASE("A copy taken out stands in the journal, and a damaged one is not handed out")
{
    Office office;
    const Saved<Attachment> file = office.file();
    const qint64 acts = journalHead(office.lsms->database())->acts;
    REQUIRE(handOut(*office.lsms, file.id()).ok());
    CHECK(journalHead(office.lsms->database())->acts == acts + 1);
    const char *damage = GENERATE("UPDATE attachment_chunk SET content = x'00'", "DELETE FROM attachment_chunk",
                                  "DELETE FROM attachment_content");
    REQUIRE(office.lsms->database().run(QString::fromLatin1(damage)).ok());
    const auto bytes = handOut(*office.lsms, file.id());
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == Error::Code::Damaged);
    CHECK(bytes.error().text.contains(QStringLiteral("window.png")));
    CHECK(journalHead(office.lsms->database())->acts == acts + 1);
    const auto verified = verify(office.lsms->database(), allKinds());
    REQUIRE_FALSE(verified.ok());
    CHECK(verified.error().text.contains(file.value.digest));
}
