// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/letters/letter.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/reports/catalogue.h"
#include "core/reports/paper.h"
#include "core/reports/report_html.h"
#include "core/reports/trend_queries.h"
#include "core/requests/information_request.h"
#include "core/risks/risk_assessment.h"
#include "core/sanctions/sanction.h"
#include "core/storage/drafts.h"
#include "core/storage/record_io.h"
#include "core/storage/verify.h"
#include "core/threats/threat_call.h"
#include "core/training/training_record.h"
#include "core/workspace/kinds.h"
#include "core/workspace/new_office.h"
#include "core/workspace/note_report.h"
#include "core/workspace/office_backup.h"
#include "core/workspace/policy_update.h"
#include "core/workspace/run_export.h"
#include "core/workspace/run_import.h"
#include "tests/support/policy_names.h"
#include <QBuffer>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

// What each role of PRODUCT.md reaches through the open office, whichever way it goes.

namespace {
const QDateTime kNow(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
const Day kToday(2026, 11, 2);

using enum Role;

QString text(const char *words) { return QString::fromLatin1(words); }

/// An office with three departments and a record of each kind in each: w for the ward of the line manager, c for the
/// clinic of the same directorate, p for the pharmacy, and r for what is restricted, on the ward.
class Body {
public:
    Body()
    {
        auto made = makeOffice(path(), {}, machineActor(text("LSMS")), clock());
        REQUIRE(made.ok());
        office = std::move(*made);
        const Result<void> filled = office->write(text("test"), [this](Write &write) { return fill(write); });
        INFO((filled ? QString() : filled.error().text).toStdString());
        REQUIRE(filled.ok());
    }
    QString path() const { return folder.filePath(text("office.wardkeep")); }
    static Clock clock()
    {
        return [] { return kNow; };
    }
    Actor holding(Role role) const
    {
        Actor actor;
        actor.name = text("Somebody");
        actor.roles = {{role, {}}};
        actor.person = people[0].value;
        actor.departments = {departments[0].value};
        actor.directorate = {departments[0].value, departments[1].value};
        return actor;
    }
    std::unique_ptr<Workspace> as(const Actor &actor, Database::Mode mode = Database::Mode::ReadWrite) const
    {
        auto opened = Workspace::open(path(), actor, clock(), mode);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }
    std::unique_ptr<Workspace> as(Role role) const { return as(holding(role)); }
    /// The numbers of a kind's records by their letters; those of other records have none.
    const std::map<RecordId, QChar> &lettered(const Kind &kind) { return m_records[&kind]; }
    RecordId id(const Kind &kind, char letter)
    {
        for (const auto &[id, its] : m_records[&kind])
            if (its == QLatin1Char(letter))
                return id;
        FAIL("no such record");
        return 0;
    }
    qint64 acts() const { return journalHead(office->database())->acts; }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> office;
    std::array<Id<Department>, 3> departments;
    std::array<Id<Person>, 3> people;
    Id<Course> course;

private:
    template <class T> Result<Id<T>> add(Write &write, const T &value, char letter)
    {
        const auto added = write.add(value);
        if (!added)
            return added.error();
        m_records[&kindOf<T>()].emplace(added->id().value, QLatin1Char(letter));
        return added->id();
    }
    Result<void> fill(Write &write)
    {
        const auto taught = write.add(Course{.title = text("Holding doors"), .months = 12});
        if (!taught)
            return taught.error();
        course = taught->id();
        for (std::size_t at = 0; at < 3; ++at)
            if (const Result<void> done = fillDepartment(write, at, "wcp"[at]); !done)
                return done;
        Incident restricted = incident(0);
        restricted.confidential = true;
        if (const auto added = add(write, restricted, 'r'); !added)
            return added.error();
        const Paper paper{.report = text("audit-committee"),
                          .firstDay = Day(2026, 7, 1),
                          .lastDay = Day(2026, 9, 30),
                          .cutOff = Day(2026, 10, 14),
                          .edition = Code{PolicyNames().choices(text("edition")).front().code},
                          .title = text("Quokka paper"),
                          .issued = Moment::fromText(text("2026-10-15T10:00"))};
        const auto added = add(write, paper, 'w');
        return added ? Result<void>() : Result<void>(added.error());
    }
    Result<void> fillDepartment(Write &write, std::size_t at, char letter)
    {
        const auto department = write.add(Department{.name = QStringLiteral("Department %1").arg(QLatin1Char(letter))});
        if (!department)
            return department.error();
        departments[at] = department->id();
        const auto person = add(write, somebody(at), letter);
        if (!person)
            return person.error();
        people[at] = *person;
        for (const Result<void> &done : {taken(add(write, incident(at), letter)), taken(add(write, risk(at), letter)),
                                         taken(add(write, badge(at), letter)), taken(add(write, training(at), letter))})
            if (!done)
                return done;
        return {};
    }
    template <class T> static Result<void> taken(const Result<Id<T>> &added)
    {
        return added ? Result<void>() : Result<void>(added.error());
    }

public:
    Person somebody(std::size_t at) const
    {
        Person person{.firstName = text("Robin"), .lastName = text("Quokka")};
        person.department = departments[at];
        person.address = text("12 Hidden Lane");
        person.born = Day(1980, 1, 2);
        return person;
    }
    Incident incident(std::size_t at) const
    {
        Incident incident;
        incident.kind = PolicyNames().withTrait("incident-kind", "violence");
        incident.summary = text("Quokka in the corridor");
        incident.narrative = text("It was seen.");
        incident.occurred = Moment::fromText(text("2026-09-10T14:30"));
        incident.reported = Moment::fromText(text("2026-09-10T15:00"));
        incident.reporterText = text("The receptionist");
        incident.department = departments[at];
        return incident;
    }
    RiskAssessment risk(std::size_t at) const
    {
        RiskAssessment assessment;
        assessment.title = text("Quokka at night");
        assessment.department = departments[at];
        assessment.assessed = Day(2026, 9, 1);
        return assessment;
    }
    Badge badge(std::size_t at) const
    {
        Badge badge;
        badge.number = QStringLiteral("Quokka %1").arg(m_badges++);
        badge.holder = people[at];
        badge.issued = Day(2026, 9, 1);
        return badge;
    }
    TrainingRecord training(std::size_t at) const
    {
        TrainingRecord record;
        record.person = people[at];
        record.course = course;
        record.completed = Day(2026, 9, 1);
        record.provider = text("Quokka College");
        return record;
    }

    /// What comes of the pharmacy's incident: a sanction, a letter, a request, a threat by telephone.
    Result<void> follow(Write &write)
    {
        const PolicyNames names;
        const Id<Incident> of{id(kindOf<Incident>(), 'p')};
        Sanction sanction{.person = people[2], .why = text("Hidden grounds"), .issued = Day(2026, 9, 20)};
        sanction.type = Code{names.choices(text("sanction-type")).front().code};
        sanction.incidents.push_back({.incident = of});
        sanction.patient = false;
        for (QString *why : {&sanction.informationWhyNot, &sanction.replyWhyNot, &sanction.appealWhyNot,
                             &sanction.decisionWhyNot, &sanction.clinicalWhyNot, &sanction.reviewWhyNot})
            *why = text("Hidden reason");
        Letter letter{.holder = {of.value}, .templateTitle = text("To the police"), .subject = text("Hidden subject")};
        letter.whom = Code{names.choices(text("letter-recipient")).back().code};
        letter.body = text("<p>Hidden words</p>");
        const InformationRequest request{.type = Code{names.choices(text("request-type")).front().code},
                                         .received = Day(2026, 9, 21),
                                         .asker = text("Hidden asker"),
                                         .asked = text("Hidden question")};
        const ThreatCall call{.started = Moment::fromText(text("2026-09-22T10:00")), .where = text("Hidden place")};
        for (const Result<void> &done : {taken(add(write, sanction, 'p')), taken(add(write, letter, 'p')),
                                         taken(add(write, request, 'p')), taken(add(write, call, 'p'))})
            if (!done)
                return done;
        return {};
    }
    /// The records that a report on one can be asked of; none at all for any other report.
    std::vector<RecordId> reportable(const ReportEntry &entry)
    {
        std::vector<RecordId> ids;
        if (entry.onRecord)
            for (const auto &[id, letter] : lettered(entry.kind()))
                ids.push_back(id);
        if (!entry.onRecord || entry.alsoBlank)
            ids.push_back(0);
        return ids;
    }

private:
    std::map<const Kind *, std::map<RecordId, QChar>> m_records;
    mutable int m_badges = 1;
};

/// The letters of some records in their order; what has no letter is left out.
std::string letters(Body &body, const Kind &kind, const std::vector<RecordId> &ids)
{
    std::string all;
    for (const char letter : {'w', 'c', 'p', 'r'})
        for (const RecordId id : ids)
            if (const auto known = body.lettered(kind).find(id);
                known != body.lettered(kind).end() && known->second == QLatin1Char(letter))
                all += letter;
    return all;
}

std::string exported(Body &body, Workspace &office, const Kind &kind)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportRequest request{.kind = &kind};
    request.format = ExportFormat::Json;
    const auto done = runExport(office, request, kToday, out);
    if (!done) {
        CHECK(done.error().code == Error::Code::NotAllowed);
        return {};
    }
    std::vector<RecordId> ids;
    for (const auto &[id, letter] : body.lettered(kind)) {
        const Result<AnySaved> stored = RecordReader(office.database(), kind).load(id);
        const QString known =
            stored->stamp.reference.isEmpty() ? stored->record.as<Badge>().number : stored->stamp.reference;
        if (out.data().contains(known.toUtf8()))
            ids.push_back(id);
    }
    CHECK(done->records == static_cast<qint64>(ids.size()));
    return letters(body, kind, ids);
}

/// What of a kind is reached by each way of reading, which must all agree.
std::string reached(Body &body, Workspace &office, const Kind &kind)
{
    std::vector<RecordId> read, told, found;
    for (const auto &[id, letter] : body.lettered(kind)) {
        if (office.load(kind, id))
            read.push_back(id);
        if (office.historyOf(id))
            told.push_back(id);
    }
    const auto hits = office.search(text("quokka"), 100);
    REQUIRE(hits.ok());
    for (const Hit &hit : *hits)
        if (hit.kind == QLatin1String(kind.name))
            found.push_back(hit.id);
    const auto listed = office.list(kind).ids({});
    REQUIRE(listed.ok());
    const std::string all = letters(body, kind, *listed);
    CHECK(*office.list(kind).count({}) == static_cast<qint64>(listed->size()));
    CHECK(letters(body, kind, read) == all);
    CHECK(letters(body, kind, told) == all);
    CHECK(letters(body, kind, found) == all);
    CHECK(exported(body, office, kind) == all);
    return all;
}

constexpr Role kRoles[] = {Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator};

/// Runs the step and takes it back; whether it was allowed. Anything but a refusal for want of permission fails.
bool allowed(Workspace &office, const WriteStep &step)
{
    bool reachedEnd = false;
    const Result<void> done = office.write(text("test"), [&](Write &write) -> Result<void> {
        if (const Result<void> stepped = step(write); !stepped)
            return stepped;
        reachedEnd = true;
        return Error{Error::Code::Cancelled, text("taken back")};
    });
    INFO(done.error().text.toStdString());
    CHECK((reachedEnd || done.error().code == Error::Code::NotAllowed));
    return reachedEnd;
}

template <class T> Result<void> plainly(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// In which departments a role may add, change and withdraw records of a kind.
template <class T> std::string written(Body &body, Workspace &office, T (Body::*make)(std::size_t) const)
{
    std::string add, change, withdraw;
    for (std::size_t at = 0; at < 3; ++at) {
        const char letter = "wcp"[at];
        const AnySaved stored = *RecordReader(body.office->database(), kindOf<T>()).load(body.id(kindOf<T>(), letter));
        if (allowed(office, [&](Write &write) { return plainly(write.add((body.*make)(at))); }))
            add += letter;
        if (allowed(office, [&](Write &write) {
                AnyRecord now = stored.record;
                now.as<T>().note = text("Looked at");
                return plainly(write.changeAny(stored, now));
            }))
            change += letter;
        if (allowed(office,
                    [&](Write &write) { return write.withdrawAny(kindOf<T>(), stored.stamp, text("A mistake")); }))
            withdraw += letter;
    }
    return add + '/' + change + '/' + withdraw;
}
} // namespace

TEST_CASE("Each role lists, opens, finds, exports and follows back the records of its cell in the table")
{
    struct Line {
        const Kind *kind;
        std::array<const char *, 8> reads; ///< by Role
    };
    const Line line = GENERATE(Line{&kindOf<Incident>(), {"wcp", "w", "wc", "", "", "", "wcp", ""}},
                               Line{&kindOf<Person>(), {"wcp", "", "", "", "", "", "wcp", ""}},
                               Line{&kindOf<RiskAssessment>(), {"wcp", "w", "wc", "", "", "wcp", "wcp", ""}},
                               Line{&kindOf<Badge>(), {"wcp", "w", "wcp", "", "wcp", "", "wcp", ""}},
                               Line{&kindOf<TrainingRecord>(), {"wcp", "w", "wc", "", "", "", "wcp", ""}},
                               Line{&kindOf<Paper>(), {"w", "", "", "", "", "w", "w", ""}});
    Body body;
    for (const Role role : kRoles) {
        INFO(line.kind->name << " for role " << static_cast<int>(role));
        CHECK(reached(body, *body.as(role), *line.kind) == line.reads[static_cast<std::size_t>(role)]);
    }
}

TEST_CASE("Each role adds, changes and withdraws what its cell of the table says")
{
    struct Line {
        Role role;
        const char *incident, *risk, *badge;
    };
    const Line line =
        GENERATE(Line{Lsms, "wcp/wcp/wcp", "wcp/wcp/wcp", "wcp/wcp/wcp"}, Line{LineManager, "wcp//", "w/w/", "w/w/"},
                 Line{Director, "wcp//", "wc/wc/", "//"}, Line{Reception, "wcp//", "//", "//"},
                 Line{Hr, "wcp//", "//", "wcp/wcp/wcp"}, Line{Reader, "wcp//", "//", "//"},
                 Line{Auditor, "//", "//", "//"}, Line{Administrator, "wcp//", "//", "//"});
    Body body;
    const qint64 acts = body.acts();
    const auto office = body.as(line.role);
    CAPTURE(static_cast<int>(line.role));
    CHECK(written(body, *office, &Body::risk) == line.risk);
    CHECK(written(body, *office, &Body::badge) == line.badge);
    std::string reports;
    for (std::size_t at = 0; at < 3; ++at)
        if (allowed(*office, [&](Write &write) { return plainly(write.add(body.incident(at))); }))
            reports += "wcp"[at];
    CHECK(reports == std::string(line.incident).substr(0, reports.size()));
    CHECK(reports.empty() == (line.role == Auditor));
    CHECK(body.acts() == acts); // nothing of it stayed
}

TEST_CASE("A manager does not hand a record to a department that is somebody else's, nor take one from there")
{
    Body body;
    const auto office = body.as(LineManager);
    for (const auto &[from, to] : {std::pair{std::size_t(0), std::size_t(2)}, {std::size_t(2), std::size_t(0)}}) {
        const AnySaved stored = *RecordReader(body.office->database(), kindOf<RiskAssessment>())
                                     .load(body.id(kindOf<RiskAssessment>(), "wcp"[from]));
        CHECK_FALSE(allowed(*office, [&, to = to](Write &write) {
            AnyRecord now = stored.record;
            now.as<RiskAssessment>().department = body.departments[to];
            return plainly(write.changeAny(stored, now));
        }));
    }
}

TEST_CASE("Restricted records are read and changed by those named on them, and reported by anybody")
{
    Body body;
    const RecordId restricted = body.id(kindOf<Incident>(), 'r');
    const AnySaved stored = *RecordReader(body.office->database(), kindOf<Incident>()).load(restricted);
    const auto touch = [&](Write &write) {
        AnyRecord now = stored.record;
        now.as<Incident>().summary = text("Quokka again");
        return plainly(write.changeAny(stored, now));
    };
    Actor named = body.holding(Lsms);
    const auto without = body.as(named);
    CHECK_FALSE(allowed(*without, touch));
    CHECK_FALSE(without->load(kindOf<Incident>(), restricted));
    named.named = {restricted};
    const auto with = body.as(named);
    CHECK(reached(body, *with, kindOf<Incident>()) == "wcpr");
    CHECK(allowed(*with, touch));
    Actor manager = body.holding(LineManager);
    manager.named = {restricted};
    CHECK(reached(body, *body.as(manager), kindOf<Incident>()) == "wr");
    Incident report = body.incident(2);
    report.confidential = true;
    CHECK(allowed(*body.as(Reception), [&](Write &write) { return plainly(write.add(report)); }));
}

TEST_CASE("What the LSMS alone reads is in no other reader's record, list, export or history")
{
    Body body;
    const Kind &kind = kindOf<Person>();
    const RecordId id = body.id(kind, 'w');
    const AnySaved stored = *RecordReader(body.office->database(), kind).load(id);
    REQUIRE(body.office
                ->write(text("moved"),
                        [&](Write &write) {
                            AnyRecord now = stored.record;
                            now.as<Person>().address = text("13 Hidden Lane");
                            now.as<Person>().phone = text("01632 960123");
                            return plainly(write.changeAny(stored, now));
                        })
                .ok());
    const Role role = GENERATE(Lsms, Auditor);
    const bool all = role == Lsms;
    const auto office = body.as(role);
    const Person person = office->load(kind, id)->record.as<Person>();
    CHECK(person.address.isEmpty() != all);
    CHECK(person.born.isKnown() == all);
    CHECK(person.lastName == text("Quokka"));
    const Lister list = office->list(kind);
    const auto rows = list.page({.sort = text("born")}, {text("born"), text("last_name")}, 1);
    CHECK(rows->front().cells[0].isNull() != all);
    CHECK_FALSE(rows->front().cells[1].isNull());
    CHECK(*list.count({.filters = {{text("address"), Filter::Is::Known, {}}}}) == (all ? 3 : 0));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(runExport(*office, {.kind = &kind}, kToday, out).ok());
    CHECK(out.data().contains("Hidden Lane") == all);
    const QString change = office->historyOf(id)->back().change;
    CHECK(change.contains(text("Hidden Lane")) == all);
    CHECK(change.contains(text("01632 960123")));
}

TEST_CASE("No field that the LSMS alone reads is found by the search over everything")
{
    for (const Kind *kind : allKinds())
        for (const Field *field : kind->fields()) {
            INFO(kind->name << '.' << field->key);
            CHECK_FALSE((field->is(Field::Guarded) && field->is(Field::Searched)));
        }
}

TEST_CASE("Each reading of an auditor stands in the journal, and nobody else's")
{
    Body body;
    const Kind &kind = kindOf<Incident>();
    const RecordId ward = body.id(kind, 'w');
    const auto office = body.as(Auditor);
    const qint64 before = body.acts();
    REQUIRE(office->load(kind, ward));
    CHECK(body.acts() == before + 1);
    REQUIRE(office->load(kind, ward)); // the same version in the same sitting is one reading
    REQUIRE(office->historyOf(ward).ok());
    CHECK(body.acts() == before + 1);
    REQUIRE(office->load(kind, body.id(kind, 'c')));
    CHECK(body.acts() == before + 2);
    REQUIRE(office->list(kind).ids({}).ok());
    CHECK(body.acts() == before + 3);
    REQUIRE(office->load(kindOf<RiskAssessment>(), body.id(kindOf<RiskAssessment>(), 'w'))); // read, not journalled
    CHECK(body.acts() == before + 3);
    CHECK_FALSE(office->load(kind, body.id(kind, 'r')));
    CHECK(body.acts() == before + 3);
    REQUIRE(exported(body, *office, kind) == "wcp");
    CHECK(body.acts() == before + 4);
    CHECK(body.office->historyOf(ward)->size() == 1); // readings are not what was done to it
    CHECK(verify(body.office->database(), allKinds()).ok());

    const qint64 then = body.acts();
    const auto manager = body.as(LineManager);
    REQUIRE(manager->load(kind, ward));
    REQUIRE(manager->list(kind).ids({}).ok());
    REQUIRE(body.office->load(kind, ward));
    CHECK(body.acts() == then);
    REQUIRE(body.as(Auditor)->load(kind, ward)); // another sitting
    CHECK(body.acts() == then + 1);
}

TEST_CASE("What an auditor prints stands in the journal as their reading, a committee's paper does not")
{
    Body body;
    const auto office = body.as(Auditor);
    const auto note = [&office, &body](const char *name, char of = 0) {
        ReportRequest request;
        request.name = text(name);
        request.record = of == 0 ? QString() : body.office->referenceOf(body.id(kindOf<Incident>(), of));
        return noteReport(*office, request);
    };
    const qint64 before = body.acts();
    REQUIRE(note("incident-register").ok());
    CHECK(body.acts() == before + 1);
    REQUIRE(note("incident", 'w').ok());
    CHECK(body.acts() == before + 2);
    REQUIRE(office->load(kindOf<Incident>(), body.id(kindOf<Incident>(), 'w')).ok()); // seen in the same sitting
    REQUIRE(note("incident-register").ok());
    CHECK(body.acts() == before + 2);
    REQUIRE(note("audit-committee").ok());
    CHECK(body.acts() == before + 2);
    CHECK_FALSE(note("incident", 'r').ok()); // restricted
    CHECK(body.acts() == before + 2);
    Transaction busy(body.office->database());
    REQUIRE(busy.begin().ok());
    CHECK_FALSE(note("incident", 'c').ok()); // cannot be journalled, so is not read
}

TEST_CASE("Where an auditor's reading can't be journalled nothing is read, but in a file that nobody can write")
{
    Body body;
    const Kind &kind = kindOf<Incident>();
    const auto office = body.as(Auditor);
    Transaction busy(body.office->database());
    REQUIRE(busy.begin().ok());
    CHECK_FALSE(office->load(kind, body.id(kind, 'w')));
    CHECK(*office->list(kind).count({}) == 0);
    const auto copy = body.as(body.holding(Auditor), Database::Mode::ReadOnly);
    CHECK(copy->load(kind, body.id(kind, 'w')).ok());
}

TEST_CASE("Trends count over all or over the own directorate, restricted incidents too, and not for everybody")
{
    Body body;
    const auto [role, counted] = GENERATE(table<Role, qint64>({{Lsms, 4},
                                                               {LineManager, -1},
                                                               {Director, 3},
                                                               {Reception, -1},
                                                               {Hr, -1},
                                                               {Reader, 4},
                                                               {Auditor, 4},
                                                               {Administrator, -1}}));
    CAPTURE(static_cast<int>(role));
    TrendChoices choices;
    choices.today = kToday;
    const auto trends = readTrends(body.office->database(), body.office->names(), body.holding(role), choices);
    CHECK((trends ? trends->counted : -1) == counted);
    if (!trends)
        CHECK(trends.error().code == Error::Code::NotAllowed);
}

TEST_CASE("Reports are made for those who may read what they show")
{
    Body body;
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    CAPTURE(static_cast<int>(role));
    const auto office = body.as(role);
    const auto make = [&](const char *name, RecordId record = 0) {
        ReportRequest request;
        request.name = text(name);
        request.choices.period = Period::month(2026, 9);
        request.choices.cutOff = request.choices.asAt = kToday;
        request.record = body.office->referenceOf(record);
        request.printedAt = kNow;
        const auto report = makeReport(office->database(), office->names(), office->actor(), request);
        if (!report)
            CHECK(report.error().code == Error::Code::NotAllowed);
        return report.ok();
    };
    const bool whole = role == Lsms || role == Reader || role == Auditor;
    CHECK(make("audit-committee") == whole);
    const bool reads = role == Lsms || role == LineManager || role == Director || role == Auditor;
    CHECK(make("incident-register") == reads);
    CHECK(make("incident", body.id(kindOf<Incident>(), 'w')) == reads);
    CHECK(make("incident", body.id(kindOf<Incident>(), 'p')) == (role == Lsms || role == Auditor));
    CHECK_FALSE(make("incident", body.id(kindOf<Incident>(), 'r')));
}

TEST_CASE("No report names an incident that its reader may not open, nor tells what the LSMS alone reads")
{
    Body body;
    const Result<void> followed = body.office->write(text("test"), [&](Write &write) { return body.follow(write); });
    INFO((followed ? QString() : followed.error().text).toStdString());
    REQUIRE(followed.ok());
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    const auto office = body.as(role);
    const auto readable = office->list(kindOf<Incident>()).ids({});
    std::vector<QString> hidden;
    for (const auto &[id, letter] : body.lettered(kindOf<Incident>()))
        if (!readable || std::find(readable->begin(), readable->end(), id) == readable->end())
            hidden.push_back(body.office->referenceOf(id));
    const auto check = [&](const ReportEntry &entry, const QString &record) {
        ReportRequest request;
        request.name = text(entry.name);
        request.choices.period = Period::month(2026, 9);
        request.choices.cutOff = request.choices.asAt = kToday;
        request.record = record;
        request.printedAt = kNow;
        const auto report = makeReport(office->database(), office->names(), office->actor(), request);
        INFO(entry.name << " of " << record.toStdString() << " for role " << static_cast<int>(role));
        if (!report) {
            CHECK((report.error().code == Error::Code::NotAllowed || report.error().code == Error::Code::NotFound));
            return false;
        }
        const QString told = *html(*report, [](const report::Chart &) { return QString(); });
        const bool isOfBody = entry.isPaper || request.name == text("timeliness"); // names what was late, no more
        for (const QString &reference : hidden)
            CHECK((isOfBody || !told.contains(reference)));
        if (isOfBody)
            CHECK_FALSE(told.contains(text("Quokka in")));
        if (role != Lsms && role != Auditor)
            CHECK_FALSE(told.contains(text("Hidden")));
        return true;
    };
    int made = 0;
    for (const ReportEntry &entry : reportCatalogue())
        for (const RecordId record : body.reportable(entry))
            made += check(entry, body.office->referenceOf(record)) ? 1 : 0;
    // a reader of papers counts, and does not read; what is blank is anybody's
    constexpr std::array<int, 8> kMade{26, 10, 13, 5, 5, 10, 26, 5};
    CHECK(made == kMade[static_cast<std::size_t>(role)]);
}

TEST_CASE("Drafts are the own of whoever types them")
{
    Body body;
    const Database &database = body.office->database();
    const Draft typed{0, text("incident"), 0, kNow, text("{}")};
    const auto kept = keepDraft(database, text("Asha"), typed);
    REQUIRE(kept.ok());
    CHECK(drafts(database, text("Ben"))->empty());
    Draft foreign = typed;
    foreign.id = *kept;
    foreign.content = text("{\"summary\": \"other\"}");
    REQUIRE(keepDraft(database, text("Ben"), foreign).ok());
    REQUIRE(dropDraft(database, text("Ben"), *kept).ok());
    REQUIRE(drafts(database, text("Asha"))->size() == 1);
    CHECK(drafts(database, text("Asha"))->front().content == text("{}"));
    REQUIRE(dropDraft(database, text("Asha"), *kept).ok());
    CHECK(drafts(database, text("Asha"))->empty());
}

TEST_CASE("Listings are read in and taken back by the LSMS alone, for a dry run shows what is here")
{
    Body body;
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    CAPTURE(static_cast<int>(role));
    const auto office = body.as(role);
    const auto plan = readImport(
        *office, "number\n77\n",
        {.kind = &kindOf<Badge>(), .kindName = text("badges"), .fileName = text("b.csv"), .mapping = {}, .on = kToday});
    CHECK(plan.ok() == (role == Lsms));
    if (!plan)
        CHECK(plan.error().code == Error::Code::NotAllowed);
}

TEST_CASE("Settings, choice lists, posts, bank holidays and backups are the administrator's alone, and read by all")
{
    Body body;
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    CAPTURE(static_cast<int>(role));
    const bool keeps = role == Administrator;
    const auto office = body.as(role);
    const auto organisations = office->all<Organisation>();
    REQUIRE(organisations.ok());
    CHECK(allowed(*office, [&](Write &write) {
              Organisation now = organisations->front().value;
              now.cctvDays = 14;
              return plainly(write.change(organisations->front(), now));
          }) == keeps);
    CHECK(allowed(*office, [](Write &write) {
              return plainly(
                  write.add(ChoiceItem{.list = text("harm"), .code = text("dented"), .label = text("Dented")}));
          }) == keeps);
    CHECK(allowed(*office, [&](Write &write) {
              return plainly(write.add(PostHolder{.post = Code{PolicyNames().choices(text("post")).front().code},
                                                  .person = body.people[0]}));
          }) == keeps);
    CHECK(allowed(*office, [](Write &write) {
              return plainly(write.add(BankHoliday{.day = Day(2026, 12, 30), .name = text("Proclaimed")}));
          }) == keeps);
    CHECK(*bringPolicyUpToDate(*office) == 0);
    const QString copy = body.folder.filePath(text("copy.wardkeep"));
    const Result<void> backedUp = backUpOffice(*office, copy);
    CHECK(backedUp.ok() == keeps);
    CHECK(QFile::exists(copy) == keeps);
    if (!backedUp)
        CHECK(backedUp.error().code == Error::Code::NotAllowed);
    const auto plan = readImport(*office, "list,code,label\nharm,dented,Dented\n",
                                 {.kind = &kindOf<ChoiceItem>(),
                                  .kindName = text("choice-lists"),
                                  .fileName = text("c.csv"),
                                  .mapping = {},
                                  .on = kToday});
    CHECK_FALSE(plan.ok()); // it wants the LSMS for the listing and the administrator for the list
    Actor both = body.holding(role);
    both.roles.push_back({Lsms, {}});
    CHECK(readImport(*body.as(both), "list,code,label\nharm,dented,Dented\n",
                     {.kind = &kindOf<ChoiceItem>(),
                      .kindName = text("choice-lists"),
                      .fileName = text("c.csv"),
                      .mapping = {},
                      .on = kToday})
              .ok() == keeps);
}

TEST_CASE("A role that has ended opens nothing from the next day on")
{
    Body body;
    Actor actor = body.holding(Lsms);
    actor.roles = {{Lsms, kToday}};
    CHECK(reached(body, *body.as(actor), kindOf<Badge>()) == "wcp");
    actor.roles = {{Lsms, kToday.plus(-1)}};
    CHECK(reached(body, *body.as(actor), kindOf<Badge>()).empty());
}
