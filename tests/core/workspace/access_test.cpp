// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/storage/drafts.h"
#include "core/storage/record_io.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/office_backup.h"
#include "core/workspace/policy_update.h"
#include "core/workspace/run_export.h"
#include "core/workspace/run_import.h"
#include "tests/support/access_body.h"
#include <QBuffer>
#include <catch2/catch.hpp>

// What each role of PRODUCT.md reaches through the open office, whichever way it goes.

namespace {
using Body = AccessBody;
using enum Role;
const QDateTime kNow = Body::now();
const Day kToday = Body::today();

QString text(const char *words) { return QString::fromLatin1(words); }

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
