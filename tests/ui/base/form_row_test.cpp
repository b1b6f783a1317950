// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party.h"
#include "tests/support/policy_names.h"
#include "tests/support/ui_fixed_links.h"
#include "ui/base/form_row.h"
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
struct Shown {
    PolicyNames names;
    FixedLinks links;
    FormRow row{kindOf<Party>(), {names, Day(2026, 11, 2), &links}};

    explicit Shown(const Party &party)
    {
        row.load(&party);
        row.arrange(&party);
        row.show();
    }
    bool shows(const char *key) const { return row.editor(QLatin1String(key))->isVisibleTo(&row); }
};
} // namespace

TEST_CASE("A row shows its first section, and the others folded where nothing is known in them")
{
    Party party;
    party.treatment = Code{QStringLiteral("first_aid")};
    const Shown shown(party);
    CHECK(shown.shows("role"));
    CHECK(shown.shows("treatment"));
    CHECK_FALSE(shown.shows("supports_police"));
}

TEST_CASE("A folded section is opened by the key on its heading, or by a problem in it")
{
    Shown shown(Party{});
    REQUIRE_FALSE(shown.shows("harm"));
    for (QPushButton *heading : shown.row.findChildren<QPushButton *>())
        if (heading->text() == QStringLiteral("Harm"))
            QTest::keyClick(heading, Qt::Key_Space);
    CHECK(shown.shows("harm"));
    REQUIRE_FALSE(shown.shows("supports_police"));
    shown.row.showProblems(
        QStringLiteral("supports_police"),
        {{QStringLiteral("supports_police"), QStringLiteral("Ask them."), Problem::Severity::Warns}});
    CHECK(shown.shows("supports_police"));
}

TEST_CASE("What is changed in any section is told with its key")
{
    Shown shown(Party{});
    shown.row.unfold(1);
    QString told;
    Value value;
    QObject::connect(&shown.row, &FormRow::edited, [&](const QString &key, const Value &now) {
        told = key;
        value = now;
    });
    QTest::keyClicks(shown.row.editor(QStringLiteral("unable_from"))->focusProxy(), QStringLiteral("1/11/2026"));
    CHECK(told == QStringLiteral("unable_from"));
    CHECK(value == Value(QStringLiteral("2026-11-01")));
}
