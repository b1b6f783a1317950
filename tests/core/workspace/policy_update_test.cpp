// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/choice_item.h"
#include "core/office/follow_policy.h"
#include "core/workspace/new_office.h"
#include "core/workspace/policy_update.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
struct Office {
    Office()
    {
        auto made = makeOffice(folder.filePath(QStringLiteral("a.wardkeep")), OfficeSetup{},
                               machineActor(QStringLiteral("A. Warden")),
                               [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); });
        REQUIRE(made.ok());
        workspace = std::move(*made);
    }
    Saved<ChoiceItem> item(const QString &list, const QString &code) const
    {
        const auto all = workspace->all<ChoiceItem>();
        REQUIRE(all.ok());
        for (const Saved<ChoiceItem> &one : *all)
            if (one.value.list == list && one.value.code == code)
                return one;
        FAIL("no such item");
        return {};
    }
    void set(const Saved<ChoiceItem> &was, const ChoiceItem &now) const
    {
        REQUIRE(workspace
                    ->write(QStringLiteral("edit"),
                            [&](Write &w) -> Result<void> {
                                const auto changed = w.change(was, now);
                                return changed ? Result<void>() : changed.error();
                            })
                    .ok());
    }
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};
} // namespace

TEST_CASE("a new office has nothing to bring up to date and gets no act for it")
{
    const Office office;
    const qint64 acts = journalHead(office.workspace->database())->acts;
    const Result<int> brought = bringPolicyUpToDate(*office.workspace);
    REQUIRE(brought.ok());
    CHECK(*brought == 0);
    CHECK(journalHead(office.workspace->database())->acts == acts);
}

TEST_CASE("an item the office has edited stays as it is when the product's follows")
{
    const Office office;
    const Saved<ChoiceItem> harm = office.item(QStringLiteral("harm"), QStringLiteral("low"));
    ChoiceItem edited = harm.value;
    edited.label = QStringLiteral("Slight");
    office.set(harm, edited);
    REQUIRE(*bringPolicyUpToDate(*office.workspace) == 0);
    CHECK(office.item(QStringLiteral("harm"), QStringLiteral("low")).value.label == QStringLiteral("Slight"));
}

TEST_CASE("an item nobody touched follows what now ships")
{
    const Office office;
    const Saved<ChoiceItem> harm = office.item(QStringLiteral("harm"), QStringLiteral("low"));
    ChoiceItem older = harm.value; // as an older version shipped it
    older.label = QStringLiteral("Minor");
    older.shipped = policyDigest(older);
    office.set(harm, older);
    const Result<int> brought = bringPolicyUpToDate(*office.workspace);
    REQUIRE(brought.ok());
    CHECK(*brought == 1);
    CHECK(office.item(QStringLiteral("harm"), QStringLiteral("low")).value.label == harm.value.label);
    CHECK(*bringPolicyUpToDate(*office.workspace) == 0);
}

TEST_CASE("an item the office has withdrawn does not come again")
{
    const Office office;
    const Saved<ChoiceItem> severe = office.item(QStringLiteral("harm"), QStringLiteral("severe"));
    REQUIRE(
        office.workspace
            ->write(QStringLiteral("gone"), [&](Write &w) { return w.withdraw(severe, QStringLiteral("never used")); })
            .ok());
    CHECK(*bringPolicyUpToDate(*office.workspace) == 0);
}
