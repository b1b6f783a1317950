// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

TEST_CASE("A card shows its count, also nought, and none where there is none")
{
    Card card(QStringLiteral("Overdue"));
    const auto *count = card.findChild<Tag *>();
    card.setCount(0);
    CHECK(count->tag().word == QStringLiteral("0"));
    card.setCount(4, Tone::Danger);
    CHECK(count->tag() == TagText{QStringLiteral("4"), Tone::Danger});
    card.setCount(-1);
    CHECK(count->isHidden());
}

TEST_CASE("A banner is read as one sentence and offers its steps by keyboard")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner(Tone::Danger, QStringLiteral("Someone in danger? Ring 999 first."),
                              QStringLiteral("LSMS: A. Warden"));
    QPushButton *open = banner->addButton(QStringLiteral("Open"));
    column->addWidget(banner);
    window.resize(700, 100);
    CHECK(banner->accessibleName() == QStringLiteral("Someone in danger? Ring 999 first. LSMS: A. Warden"));
    CHECK(checks::all(window) == QStringList());
    CHECK(checks::tabWalk(window) == QList<QWidget *>({open}));
}

TEST_CASE("An empty page offers its first step, or none")
{
    EmptyState with(QStringLiteral("incident"), QStringLiteral("Incidents"), QStringLiteral("Why"),
                    QStringLiteral("Report an incident"));
    const QSignalSpy taken(&with, &EmptyState::stepTaken);
    with.findChild<QPushButton *>()->click();
    CHECK(taken.count() == 1);
    const EmptyState without(QStringLiteral("incident"), QStringLiteral("Incidents"), QStringLiteral("Why"));
    CHECK(without.findChild<QPushButton *>() == nullptr);
}

TEST_CASE("A line that has no room ends in an ellipsis and is still read whole")
{
    ElidedLabel label(QStringLiteral("Physical assault on staff, Quayside Health Centre"));
    label.resize(label.sizeHint());
    CHECK_FALSE(label.isElided());
    label.resize(80, 20);
    CHECK(label.isElided());
    CHECK(label.accessibleName() == label.text());
    CHECK(label.toolTip() == label.text());
}

TEST_CASE("Ranks of text keep their proportion when text grows")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    QWidget window;
    auto *title = new Label(TextRank::Title, QStringLiteral("Incidents"), &window);
    window.show();
    const double before = title->font().pointSizeF();
    theme.setTextPercent(200);
    CHECK(title->font().pointSizeF() == Approx(2 * before));
    CHECK(title->font().pointSizeF() > QApplication::font().pointSizeF());
    theme.setTextPercent(100);
}

TEST_CASE("A missing icon is empty") { CHECK(icon(QStringLiteral("no such icon")).isNull()); }
