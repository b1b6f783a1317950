// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/label.h"
#include "ui/exchange/import_step.h"
#include "ui/exchange/import_wizard.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>

namespace {
constexpr int kPatience = 20000;

const QByteArray kNasty = "Ref;Incident date;Time;Category;Site;Description;Handler\r\n"
                          "W1;30/10/26;1430;Cat nicked;Caf\xe9 Quay;Someone took the caf\xe9's cat;Mo\r\n"
                          ";;;;;;\r\n"
                          "W2;31/10/26;9:05;theft;Caf\xe9 Quay;\"A laptop;\r\nand its bag\";Mo\r\n";

struct Shown {
    Desk desk;
    QPointer<ImportWizard> wizard;

    explicit Shown(const Kind *kind = nullptr)
    {
        wizard = openImportWizard(*desk.workspace, desk.prompts, kind, nullptr);
        QTest::qWait(1);
    }
    ~Shown() { delete wizard; }
    void type(const QString &path)
    {
        auto *line = wizard->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(settled());
    }
    QString at() const { return wizard->current().title(); }
    void enter() { QTest::keyClick(wizard, Qt::Key_Return); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !wizard->current().isBusy(); }, kPatience);
    }
    /// Waits until the step stands there with nothing under way.
    bool reached(const QString &title) const
    {
        return QTest::qWaitFor([this, &title] { return at() == title && !wizard->current().isBusy(); }, kPatience);
    }
    QStringList faults() const
    {
        QTest::qWait(1); // what changed is laid out
        return checks::all(*wizard);
    }
    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : wizard->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    template <class W> W *named(const QString &name) const
    {
        for (W *widget : wizard->findChildren<W *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }
};

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}
} // namespace

TEST_CASE("A listing of another program is imported and taken back by keys alone")
{
    Shown shown;
    shown.type(shown.desk.file(QStringLiteral("listing.csv"), kNasty));
    REQUIRE(shown.at() == QStringLiteral("How it was read"));
    CHECK(shown.named<QComboBox>(QStringLiteral("Letters"))->currentText().startsWith(QStringLiteral("Windows-1252")));
    CHECK(shown.named<QComboBox>(QStringLiteral("Columns parted by"))->currentText() == QStringLiteral("Semicolon ;"));
    const auto *dates = shown.named<QTableView>(QStringLiteral("How dates were understood"));
    REQUIRE(dates);
    CHECK(cell(*dates, 0, 1) == QStringLiteral("30/10/26"));
    CHECK(cell(*dates, 0, 2).contains(QStringLiteral("30 October 2026")));
    CHECK(shown.faults() == QStringList());

    shown.enter();
    REQUIRE(shown.at() == QStringLiteral("The columns"));
    CHECK(shown.named<QComboBox>(QStringLiteral("Handler fills"))->currentIndex() == 0);
    CHECK(shown.named<QComboBox>(QStringLiteral("Category fills"))->currentData().toString() == QStringLiteral("kind"));
    CHECK(shown.faults() == QStringList());

    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The values")));
    auto *meaning = shown.named<QComboBox>(QStringLiteral("Cat nicked means"));
    REQUIRE(meaning);
    QTest::keyClicks(meaning, QStringLiteral("theft"));
    REQUIRE(meaning->currentData().toString() == QStringLiteral("theft"));
    CHECK(shown.faults() == QStringList());

    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The check")));
    CHECK(shown.text().contains(QStringLiteral("2 to write")));
    CHECK(shown.text().contains(QStringLiteral("1 blank")));
    CHECK(shown.desk.all<Incident>().empty());
    CHECK(shown.faults() == QStringList());

    ChangeSet told;
    QObject::connect(shown.desk.workspace.get(), &Workspace::changed, shown.wizard.data(),
                     [&told](const ChangeSet &changes) { told = changes; });
    shown.enter();
    REQUIRE(shown.at() == QStringLiteral("The result"));
    REQUIRE(shown.settled());
    INFO(shown.text().toStdString());
    REQUIRE(told.items.size() == 1); // the import stands for its rows
    CHECK(shown.desk.workspace->referenceOf(told.items.front().id) == QStringLiteral("IMP-2026/27-0001"));
    const std::vector<Saved<Incident>> incidents = shown.desk.all<Incident>();
    REQUIRE(incidents.size() == 2);
    CHECK(incidents[0].value.kind.text == QStringLiteral("theft"));
    CHECK(incidents[0].value.occurred == Moment(Day(2026, 10, 30), QTime(14, 30)));
    CHECK(shown.text().contains(QStringLiteral("Imported: IMP-2026/27-0001")));
    CHECK(shown.faults() == QStringList());

    shown.desk.prompts.answers = {1};
    QTest::keyClick(buttonOf(*shown.wizard, QStringLiteral("Take this import back")), Qt::Key_Space);
    REQUIRE(shown.settled());
    INFO(shown.text().toStdString());
    CHECK(shown.desk.all<Incident>().empty());
    CHECK(shown.text().contains(QStringLiteral("Taken back: IMP-2026/27-0001")));
}

TEST_CASE("Refused rows keep an import from being written until they are skipped, and each leads to its row")
{
    Shown shown(&kindOf<Incident>());
    shown.type(shown.desk.file(QStringLiteral("listing.csv"), "Ref,Incident date,Category,Description\n"
                                                              "W1,30/10/2026,theft,One\n"
                                                              "W2,31/02/2026,theft,Two\n"));
    shown.enter();
    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The check")));
    CHECK_FALSE(shown.wizard->current().isDone());
    auto *refused = shown.named<QTableView>(QStringLiteral("Rows that are refused"));
    REQUIRE(refused);
    REQUIRE(refused->model()->rowCount() == 1);
    REQUIRE(QApplication::focusWidget() == refused);
    QTest::keyClick(refused, Qt::Key_Down);
    const auto *rows = shown.named<QTableView>(QStringLiteral("The rows of the file"));
    CHECK(cell(*rows, rows->currentIndex().row(), rows->currentIndex().column()) == QStringLiteral("31/02/2026"));
    auto *skip = shown.wizard->findChild<QCheckBox *>(QString());
    for (QCheckBox *box : shown.wizard->findChildren<QCheckBox *>())
        if (box->isVisible())
            skip = box;
    QTest::keyClick(skip, Qt::Key_Space);
    REQUIRE(shown.wizard->current().isDone());
    shown.enter();
    REQUIRE(shown.settled());
    CHECK(shown.desk.all<Incident>().size() == 1);
    CHECK(shown.text().contains(QStringLiteral("1 refused and left out")));
}

TEST_CASE("A file that was imported before is known again when it is chosen")
{
    Shown shown(&kindOf<Incident>());
    const QByteArray text = "Ref,Incident date,Category,Description\nW1,30/10/2026,theft,One\n";
    shown.desk.brought(QStringLiteral("incidents"), text);
    shown.wizard->chooseFile(shown.desk.file(QStringLiteral("again.csv"), text));
    REQUIRE(shown.settled());
    CHECK(shown.at() == QStringLiteral("The file"));
    CHECK(shown.text().contains(QStringLiteral("imported before, as IMP-2026/27-0001")));
    CHECK(shown.faults() == QStringList());
}

TEST_CASE("What differs is shown field by field and written only when it is asked for")
{
    Shown shown(&kindOf<Incident>());
    shown.desk.brought(QStringLiteral("incidents"), "Ref,Incident date,Category,Summary\nW1,30/10/2026,theft,One\n");
    shown.type(shown.desk.file(QStringLiteral("later.csv"),
                               "Ref,Incident date,Category,Summary\nW1,30/10/2026,theft,Quite another\n"));
    shown.enter();
    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The check")));
    const auto *differs = shown.named<QTableView>(QStringLiteral("Records that differ"));
    REQUIRE(differs);
    REQUIRE(differs->model()->rowCount() == 1);
    CHECK(cell(*differs, 0, 3) == QStringLiteral("One"));
    CHECK(cell(*differs, 0, 4) == QStringLiteral("Quite another"));
    CHECK_FALSE(shown.wizard->current().isDone());
    for (QCheckBox *box : shown.wizard->findChildren<QCheckBox *>())
        if (box->isVisible())
            QTest::keyClick(box, Qt::Key_Space);
    shown.enter();
    REQUIRE(shown.settled());
    CHECK(shown.desk.all<Incident>().front().value.summary == QStringLiteral("Quite another"));
}

TEST_CASE("A mapping that was kept is offered for the next file of its kind and read back")
{
    Shown shown(&kindOf<Incident>());
    const QString path = shown.desk.file(QStringLiteral("odd.csv"), "Zeitpunkt,Was,Hergang\n30/10/2026,theft,One\n");
    shown.type(path);
    shown.enter();
    REQUIRE(shown.at() == QStringLiteral("The columns"));
    CHECK_FALSE(shown.wizard->current().isDone());
    auto *what = shown.named<QComboBox>(QStringLiteral("Was fills"));
    what->setFocus();
    QTest::keyClicks(what, QStringLiteral("Kind"));
    REQUIRE(what->currentIndex() > 0);
    const QString chosen = what->currentText();
    shown.desk.prompts.texts = {QStringLiteral("The old system")};
    QTest::keyClick(buttonOf(*shown.wizard, QStringLiteral("Keep this mapping")), Qt::Key_Space);
    REQUIRE(shown.desk.all<ImportMapping>().size() == 1);

    delete shown.wizard;
    shown.wizard = openImportWizard(*shown.desk.workspace, shown.desk.prompts, &kindOf<Incident>(), nullptr);
    shown.type(path);
    shown.enter();
    CHECK(shown.named<QComboBox>(QStringLiteral("Was fills"))->currentIndex() == 0);
    QTest::keyClick(buttonOf(*shown.wizard, QStringLiteral("Apply")), Qt::Key_Space);
    CHECK(shown.named<QComboBox>(QStringLiteral("Was fills"))->currentText() == chosen);
}

TEST_CASE("Street crimes of the police come in by the same steps, and again with what has changed since")
{
    const QByteArray first = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                             "Crime type,Last outcome category,Context\n"
                             "a1,2026-08,Larkshire Police,Larkshire Police,-1.5,52.1,On or near Mill Lane,E01,Larkton "
                             "001A,Burglary,Under investigation,\n"
                             ",2026-08,Larkshire Police,Larkshire Police,,,No Location,,,Anti-social behaviour,,\n";
    Shown shown;
    shown.type(shown.desk.file(QStringLiteral("2026-08-larkshire-street.csv"), first));
    REQUIRE(shown.at() == QStringLiteral("How it was read"));
    const auto *dates = shown.named<QTableView>(QStringLiteral("How dates were understood"));
    REQUIRE(dates);
    CHECK(cell(*dates, 0, 2) == QStringLiteral("August 2026"));
    CHECK(shown.faults() == QStringList());
    shown.enter();
    REQUIRE(shown.at() == QStringLiteral("The columns"));
    CHECK(shown.text().contains(QStringLiteral("last outcome category")));
    CHECK(shown.faults() == QStringList());
    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The check")));
    CHECK(shown.text().contains(QStringLiteral("2 to write")));
    shown.enter();
    REQUIRE(shown.settled());
    CHECK(shown.text().contains(QStringLiteral("Imported: IMP-2026/27-0001")));

    delete shown.wizard;
    // The police's own headings tell what is meant, wherever the wizard was opened.
    shown.wizard = openImportWizard(*shown.desk.workspace, shown.desk.prompts, &kindOf<Incident>(), nullptr);
    shown.type(shown.desk.file(QStringLiteral("again.csv"),
                               QByteArray(first).replace("Under investigation", "Offender sent to prison")));
    shown.enter();
    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The check")));
    const auto *differs = shown.named<QTableView>(QStringLiteral("Records that differ"));
    REQUIRE(differs);
    REQUIRE(differs->model()->rowCount() == 1);
    CHECK(cell(*differs, 0, 1) == QStringLiteral("a1"));
    CHECK(cell(*differs, 0, 3) == QStringLiteral("Under investigation"));
    for (QCheckBox *box : shown.wizard->findChildren<QCheckBox *>())
        if (box->isVisible())
            QTest::keyClick(box, Qt::Key_Space);
    shown.enter();
    REQUIRE(shown.settled());
    CHECK(shown.text().contains(QStringLiteral("1 written over what was here")));

    shown.desk.prompts.answers = {1};
    QTest::keyClick(buttonOf(*shown.wizard, QStringLiteral("Take this import back")), Qt::Key_Space);
    REQUIRE(shown.settled());
    CHECK(shown.text().contains(QStringLiteral("1 as they were before")));
}

TEST_CASE("A file that is no listing is refused in words at the first step")
{
    Shown shown;
    shown.type(shown.desk.file(QStringLiteral("paper.pdf"), "%PDF-1.4 and so on"));
    CHECK(shown.at() == QStringLiteral("The file"));
    CHECK(shown.text().contains(QStringLiteral("PDF")));
    CHECK_FALSE(shown.wizard->current().isDone());
}

TEST_CASE("Reading a long file can be stopped, and Enter goes on once it is read")
{
    Shown shown(&kindOf<Incident>());
    QByteArray text = "Ref,Incident date,Category,Description\n";
    for (int row = 0; row < 60000; ++row)
        text += 'W' + QByteArray::number(row) + ",30/10/2026,Theft,One\n";
    const QString path = shown.desk.file(QStringLiteral("long.csv"), text);
    auto *line = shown.wizard->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, path);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(shown.wizard->current().isBusy()); // the window has the keys back while it is read
    CHECK(shown.at() == QStringLiteral("The file"));
    CHECK_FALSE(buttonOf(*shown.wizard, QStringLiteral("Next"))->isEnabled());
    CHECK(shown.faults() == QStringList());
    QTest::keyClick(shown.wizard, Qt::Key_Escape);
    REQUIRE(shown.settled());
    REQUIRE(shown.wizard);
    CHECK(shown.at() == QStringLiteral("The file"));
    CHECK(shown.text().contains(QStringLiteral("it was stopped")));
    CHECK_FALSE(shown.wizard->current().isDone());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(shown.reached(QStringLiteral("How it was read")));
    auto *letters = shown.named<QComboBox>(QStringLiteral("Letters"));
    QTest::keyClick(letters, Qt::Key_Down);
    Q_EMIT letters->activated(letters->currentIndex());
    CHECK(shown.wizard->current().isBusy());
    REQUIRE(shown.settled());
    CHECK(letters->currentText().startsWith(QStringLiteral("Windows-1252")));
}

TEST_CASE("Looking up the words of a long file can be stopped, and the window goes on meanwhile")
{
    Shown shown(&kindOf<Incident>());
    QByteArray text = "Ref,Incident date,Category,Description\n";
    for (int row = 0; row < 20000; ++row)
        text += 'W' + QByteArray::number(row) + ",30/10/2026,Cat nicked,One\n";
    shown.type(shown.desk.file(QStringLiteral("long.csv"), text));
    shown.enter();
    shown.enter();
    REQUIRE(shown.at() == QStringLiteral("The values"));
    REQUIRE(shown.wizard->current().isBusy());
    CHECK(shown.faults() == QStringList());
    QTest::keyClick(shown.wizard, Qt::Key_Escape);
    REQUIRE(shown.settled());
    REQUIRE(shown.wizard); // the first Escape stops the work, it does not close
    CHECK(shown.at() == QStringLiteral("The values"));
    CHECK(shown.text().contains(QStringLiteral("rows with words that no list knows are refused")));
    CHECK(shown.faults() == QStringList());
    shown.wizard->back();
    shown.wizard->next();
    REQUIRE(shown.reached(QStringLiteral("The values")));
    CHECK(shown.named<QComboBox>(QStringLiteral("Cat nicked means")));
    CHECK(shown.text().contains(QStringLiteral("20000")));
}

TEST_CASE("A column of free text matched to a list asks for no thousand answers")
{
    Shown shown(&kindOf<Incident>());
    QByteArray text = "Ref,Incident date,Category,Description\n";
    for (int row = 0; row < 1000; ++row)
        text += 'W' + QByteArray::number(row) + ",30/10/2026,Words " + QByteArray::number(row) + ",One\n";
    shown.type(shown.desk.file(QStringLiteral("wrong.csv"), text));
    shown.enter();
    shown.enter();
    REQUIRE(shown.reached(QStringLiteral("The values")));
    CHECK(shown.wizard->current().findChildren<QComboBox *>().size() == 200);
    CHECK(shown.text().contains(QStringLiteral("1000 values are in no list; the first 200 are shown")));
}
