// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "ui/shell/first_run.h"
#include "ui/shell/new_office_form.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

const NewOfficeChoices kChoices{{{u"icb"_qs, u"Integrated care board"_qs}, {u"trust"_qs, u"NHS trust"_qs}},
                                {{u"lsms"_qs, u"LSMS"_qs}, {u"smd"_qs, u"Security Management Director"_qs}},
                                u"/home/warden"_qs};

template <class W> W *named(const QWidget &window, const QString &name)
{
    for (W *child : window.findChildren<W *>())
        if (child->accessibleName() == name)
            return child;
    return nullptr;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *child : window.findChildren<QPushButton *>())
        if (child->text() == text)
            return child;
    return nullptr;
}

} // namespace

TEST_CASE("A new office is what was typed, without blanks, doubles and empty posts")
{
    FirstRun page(kChoices);
    std::optional<NewOffice> made;
    QObject::connect(&page, &FirstRun::newOfficeAsked, &page, [&made](const NewOffice &office) { made = office; });
    QTest::keyClicks(named<QLineEdit>(page, u"Name of the organisation"_qs), u" Larkshire  ICB"_qs);
    named<QComboBox>(page, u"Kind of organisation"_qs)->setCurrentIndex(1);
    named<QPlainTextEdit>(page, u"Sites, one to a line"_qs)
        ->setPlainText(u"Quayside\n\n quayside \nOld  Mill Clinic\n"_qs);
    QTest::keyClicks(named<QLineEdit>(page, u"LSMS"_qs), u"Alex Warden "_qs);
    button(page, u"Make the office"_qs)->click();
    REQUIRE(made);
    CHECK(*made == NewOffice{u"/home/warden/larkshire-icb.wardkeep"_qs,
                             u"Larkshire ICB"_qs,
                             u"trust"_qs,
                             {u"Quayside"_qs, u"Old Mill Clinic"_qs},
                             {{u"lsms"_qs, u"Alex Warden"_qs}}});
}

TEST_CASE("An office without a name or a file is not asked for, and the fault is said in words")
{
    FirstRun page(kChoices);
    const QSignalSpy asked(&page, &FirstRun::newOfficeAsked);
    button(page, u"Make the office"_qs)->click();
    CHECK(asked.isEmpty());
    QTest::keyClicks(named<QLineEdit>(page, u"Name of the organisation"_qs), u"Larkshire"_qs);
    page.form().setPath({});
    button(page, u"Make the office"_qs)->click();
    CHECK(asked.isEmpty());
    page.form().setPath(u"/tmp/x.wardkeep"_qs);
    button(page, u"Make the office"_qs)->click();
    CHECK(asked.count() == 1);
    QTest::keyClick(named<QLineEdit>(page, u"File of the office"_qs), Qt::Key_Return); // the last answer
    CHECK(asked.count() == 2);
}

TEST_CASE("A place the person chose no longer follows the name")
{
    NewOfficeForm form(kChoices);
    form.setPath(u"/mnt/share/security.wardkeep"_qs);
    QTest::keyClicks(named<QLineEdit>(form, u"Name of the organisation"_qs), u"Larkshire"_qs);
    CHECK(form.office().path == u"/mnt/share/security.wardkeep"_qs);
}

TEST_CASE("A file name is made of plain letters")
{
    const auto [office, file] =
        GENERATE(table<QString, QString>({{u"Larkshire ICB"_qs, u"larkshire-icb.wardkeep"_qs},
                                          {u"Ynys Môn"_qs, u"ynys-mon.wardkeep"_qs},
                                          {u"St. Anne's / East"_qs, u"st-anne-s-east.wardkeep"_qs},
                                          {u"///"_qs, u"office.wardkeep"_qs},
                                          {u""_qs, u"office.wardkeep"_qs}}));
    CHECK(fileNameFor(office) == file);
    CHECK(fileNameFor(QString(200, u'x')).size() == 40 + 9);
}

TEST_CASE("A recent office opens by Enter")
{
    FirstRun page(kChoices);
    const QSignalSpy opened(&page, &FirstRun::openAsked);
    page.setRecent({u"/a/one.wardkeep"_qs, u"/a/two.wardkeep"_qs});
    page.resize(1200, 800);
    CHECK(checks::all(page) == QStringList());
    auto *list = named<QListWidget>(page, u"Recent offices"_qs);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toString() == u"/a/two.wardkeep"_qs);
}

TEST_CASE("The cards stand side by side, and one below the other where the text is large for the window")
{
    FirstRun page(kChoices);
    const int letter = page.fontMetrics().averageCharWidth();
    const bool wide = GENERATE(true, false);
    page.resize((wide ? 120 : 90) * letter, 800);
    page.show();
    QTest::qWait(20);
    const auto top = [&page](QWidget *child) { return child->mapTo(&page, QPoint()).y(); };
    auto *make = button(page, QStringLiteral("Make the office"));
    auto *open = button(page, QStringLiteral("Open a file …"));
    REQUIRE((make && open));
    CHECK((top(open) < top(make)) == wide);
    CHECK(checks::all(page) == QStringList());
}
