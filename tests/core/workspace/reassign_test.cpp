// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/incidents/incident.h"
#include "core/office/post_holder.h"
#include "core/people/person.h"
#include "core/risks/risk_assessment.h"
#include "core/workspace/reassign.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
struct Desk : ImportOffice {
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return *saved;
    }
    Id<Person> person(const char *last)
    {
        Person person;
        person.lastName = QLatin1String(last);
        return add(person).id();
    }
    Id<Action> action(Id<Person> owner, Day done = {})
    {
        Action action;
        action.what = QStringLiteral("Mend the lock");
        action.owner = owner;
        action.done = done;
        return add(action).id();
    }
    Id<Person> ownerOf(Id<Action> action) const { return workspace->load(action)->value.owner; }
};
} // namespace

TEST_CASE("All open work of a person goes to another in one act, and what is done stays")
{
    Desk desk;
    const Id<Person> from = desk.person("Quill"), to = desk.person("Sedge"), other = desk.person("Reed");
    const Id<Action> open = desk.action(from), done = desk.action(from, Day(2026, 11, 1)), others = desk.action(other);
    RiskAssessment assessment;
    assessment.title = QStringLiteral("Reception");
    assessment.assessor = from;
    assessment.assessed = Day(2026, 10, 5);
    const Id<RiskAssessment> risk = desk.add(assessment).id();
    const auto work = openWorkOf(*desk.workspace, from);
    REQUIRE(work);
    REQUIRE(work->size() == 2);
    const Result<int> count = reassign(*desk.workspace, from, to);
    REQUIRE(count);
    CHECK(*count == 2);
    CHECK(desk.ownerOf(open) == to);
    CHECK(desk.ownerOf(done) == from);
    CHECK(desk.ownerOf(others) == other);
    CHECK(desk.workspace->load(risk)->value.assessor == to);
    CHECK(openWorkOf(*desk.workspace, from)->empty());
    const auto history = desk.workspace->historyOf(open.value);
    REQUIRE(history);
    CHECK(history->back().why.contains(QStringLiteral("Quill")));
    CHECK(history->back().why.contains(QStringLiteral("Sedge")));
}

TEST_CASE("Nothing is handed from nobody, to nobody or to the same person")
{
    Desk desk;
    const Id<Person> from = desk.person("Quill");
    const Id<Action> open = desk.action(from);
    CHECK_FALSE(reassign(*desk.workspace, from, from));
    CHECK_FALSE(reassign(*desk.workspace, from, {}));
    CHECK_FALSE(reassign(*desk.workspace, {}, from));
    CHECK(desk.ownerOf(open) == from);
}

TEST_CASE("Without accounts the holder of the LSMS's post is at the desk, and nobody where the post is vacant")
{
    Desk desk;
    CHECK(personAtDesk(*desk.workspace).isNull());
    Person lsms;
    lsms.firstName = QStringLiteral("Dora");
    lsms.lastName = QStringLiteral("Quill");
    const Id<Person> holder = desk.add(lsms).id();
    PostHolder post;
    for (const ChoiceName &item : desk.workspace->names().choices(QStringLiteral("post")))
        if (item.has(QStringLiteral("lsms")) && !item.has(QStringLiteral("deputy")))
            post.post = Code{item.code};
    REQUIRE(post.post.isKnown());
    post.person = holder;
    post.first = Day(2020, 1, 1);
    desk.add(post);
    CHECK(personAtDesk(*desk.workspace) == holder);
}
