// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch.hpp>

namespace {
struct Answer {
    int status = -1;
    QByteArray out, err;
};

/// Runs `wardkeep-cli` as a script would.
Answer cli(const QStringList &args)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // as under cron
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WARDKEEP_CLI), args);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

class Folder {
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString sample(const char *name, const QString &seed = QStringLiteral("1")) const
    {
        const Answer made =
            cli({QStringLiteral("sample"), path(name), QStringLiteral("--incidents"), QStringLiteral("40"),
                 QStringLiteral("--years"), QStringLiteral("1"), QStringLiteral("--until"),
                 QStringLiteral("2026-11-20"), QStringLiteral("--random-seed"), seed});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

QStringList exporting(const QString &office, const char *kind, const char *format)
{
    return {QStringLiteral("export"),   office,
            QStringLiteral("--kind"),   QLatin1String(kind),
            QStringLiteral("--format"), QLatin1String(format),
            QStringLiteral("--on"),     QStringLiteral("2026-11-20")};
}

QStringList reporting(const QString &office, const QString &out, const QString &data)
{
    QStringList args{QStringLiteral("report"), office, QStringLiteral("audit-committee")};
    for (const char *more : {"--from", "2026-07-01", "--to", "2026-09-30", "--as-at", "2026-11-20", "--out"})
        args.append(QLatin1String(more));
    return args << out << QStringLiteral("--data") << data;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QJsonObject info(const QString &office)
{
    return QJsonDocument::fromJson(cli({QStringLiteral("info"), office}).out).object();
}

QJsonArray exportedRecords(const QString &office, const char *kind)
{
    return QJsonDocument::fromJson(cli(exporting(office, kind, "json")).out)
        .object()[QLatin1String("records")]
        .toArray();
}
} // namespace

TEST_CASE("the command line says its version, and lists its commands to whoever asks")
{
    const Answer version = cli({QStringLiteral("--version")});
    CHECK(version.status == 0);
    CHECK(version.out.startsWith("Wardkeep "));
    CHECK(version.err.isEmpty());
    const Answer help = cli({QStringLiteral("--help")});
    CHECK(help.status == 0);
    CHECK(help.out.contains("wardkeep-cli undo-import OFFICE ID"));
    CHECK(cli({QStringLiteral("--nonsense")}).status == 2);
}

TEST_CASE("A command that is used wrongly answers 2, and says how it is used")
{
    const auto args = GENERATE(
        QStringList(), QStringList{QStringLiteral("fly")}, QStringList{QStringLiteral("new")},
        QStringList{QStringLiteral("sample"), QStringLiteral("x"), QStringLiteral("--years"), QStringLiteral("none")},
        QStringList{QStringLiteral("export"), QStringLiteral("x"), QStringLiteral("--kind"), QStringLiteral("dragons")},
        QStringList{QStringLiteral("export"), QStringLiteral("x"), QStringLiteral("--kind"),
                    QStringLiteral("badge-states")});
    const Answer answer = cli(args);
    CHECK(answer.status == 2);
    CHECK(answer.out.isEmpty());
    CHECK_FALSE(answer.err.isEmpty());
}

TEST_CASE("A refusal is one sentence on standard error, and nothing was written")
{
    const Folder folder;
    const QString office = folder.path("new.wardkeep");
    REQUIRE(cli({QStringLiteral("new"), office, QStringLiteral("--name"), QStringLiteral("Larkshire")}).status == 0);
    const QJsonObject before = info(office);
    for (const char *command : {"new", "sample"}) {
        const Answer again = cli({QLatin1String(command), office});
        CHECK(again.status == 1);
        CHECK(again.out.isEmpty());
        CHECK(again.err.count('\n') == 1);
    }
    CHECK(info(office) == before);
    const Answer missing = cli(exporting(folder.path("none.wardkeep"), "incidents", "csv"));
    CHECK(missing.status == 1);
    CHECK(missing.err.count('\n') == 1);
}

TEST_CASE("The same arguments give the same sample, and another seed another")
{
    const Folder folder;
    const QString one = folder.sample("one.wardkeep"), two = folder.sample("two.wardkeep");
    const QString other = folder.sample("other.wardkeep", QStringLiteral("2"));
    for (const char *kind : {"incidents", "people", "badges", "training", "risk-assessments"})
        for (const char *format : {"csv", "json", "xlsx"}) {
            INFO(kind << " as " << format);
            const Answer first = cli(exporting(one, kind, format));
            CHECK(first.status == 0);
            CHECK(first.out.size() > 1000);
            CHECK(cli(exporting(two, kind, format)).out == first.out);
        }
    CHECK(cli(exporting(one, "incidents", "csv")).out != cli(exporting(other, "incidents", "csv")).out);
}

TEST_CASE("An export imports back into its office unchanged")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const auto kind = GENERATE(as<const char *>(), "incidents", "people", "badges", "training", "risk-assessments");
    const QString file = folder.path("register.csv");
    REQUIRE(cli(exporting(office, kind, "csv") + QStringList{QStringLiteral("--out"), file}).status == 0);
    const Answer answer = cli({QStringLiteral("import"), office, QStringLiteral("--kind"), QLatin1String(kind), file,
                               QStringLiteral("--on"), QStringLiteral("2026-11-20"), QStringLiteral("--dry-run")});
    INFO(answer.err.toStdString());
    CHECK(answer.status == 0);
    const QJsonObject told = QJsonDocument::fromJson(answer.out).object();
    CHECK(told[QLatin1String("read")].toInt() > 10);
    CHECK(told[QLatin1String("same")] == told[QLatin1String("read")]);
}

TEST_CASE("An export without personal data names nobody, and one with it is in the journal")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const QJsonArray people = exportedRecords(office, "people");
    REQUIRE(people.size() > 100);
    const qint64 entries = info(office)[QLatin1String("journal")][QLatin1String("entries")].toInteger();
    for (const char *kind : {"incidents", "badges", "posts-and-holders", "departments"}) {
        const QString text = QString::fromUtf8(
            cli(exporting(office, kind, "csv") + QStringList{QStringLiteral("--without-personal")}).out);
        REQUIRE(text.size() > 100);
        for (const QJsonValue &person : people)
            if (text.contains(person[QLatin1String("last_name")].toString()))
                FAIL_CHECK(kind << " names " << person[QLatin1String("last_name")].toString().toStdString());
    }
    CHECK(info(office)[QLatin1String("journal")][QLatin1String("entries")].toInteger() == entries);
    REQUIRE(cli(exporting(office, "people", "csv")).status == 0);
    CHECK(info(office)[QLatin1String("journal")][QLatin1String("entries")].toInteger() == entries + 1);
}

TEST_CASE("An export never takes the place of the office")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const QJsonObject before = info(office);
    const Answer answer = cli(exporting(office, "incidents", "csv") + QStringList{QStringLiteral("--out"), office});
    CHECK(answer.status == 1);
    CHECK(info(office) == before);
}

TEST_CASE("Exports of one office brought into a new one come out of it as they went in")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep"), fresh = folder.path("fresh.wardkeep");
    REQUIRE(cli({QStringLiteral("new"), fresh}).status == 0);
    for (const char *kind : {"contacts", "people", "incidents", "badges", "training", "controls", "risk-assessments"}) {
        INFO(kind);
        const QString file = folder.path("register.csv");
        REQUIRE(cli(exporting(office, kind, "csv") + QStringList{QStringLiteral("--out"), file}).status == 0);
        const Answer brought = cli({QStringLiteral("import"), fresh, QStringLiteral("--kind"), QLatin1String(kind),
                                    file, QStringLiteral("--on"), QStringLiteral("2026-11-20")});
        CHECK(brought.err.toStdString() == "");
    }
    // The incident behind a marker came in after the person.
    const QString people = folder.path("people.csv");
    REQUIRE(cli(exporting(office, "people", "csv") + QStringList{QStringLiteral("--out"), people}).status == 0);
    CHECK(cli({QStringLiteral("import"), fresh, QStringLiteral("--kind"), QStringLiteral("people"), people,
               QStringLiteral("--on"), QStringLiteral("2026-11-20"), QStringLiteral("--update")})
              .err.toStdString() == "");
    for (const char *kind : {"contacts", "people", "incidents", "badges", "training", "controls", "risk-assessments"}) {
        INFO(kind);
        CHECK((cli(exporting(fresh, kind, "csv")).out == cli(exporting(office, kind, "csv")).out));
    }
    CHECK(cli({QStringLiteral("verify"), fresh}).status == 0);
}

TEST_CASE("An office that another machine has open in a synchronised folder is read with a warning, and not written")
{
    const Folder folder;
    const QString place = folder.path("Nextcloud"), file = folder.path("people.csv");
    REQUIRE(QDir().mkpath(place));
    const QString office = place + QStringLiteral("/office.wardkeep");
    REQUIRE(QFile::copy(folder.sample("office.wardkeep"), office));
    const QString lease = place + QStringLiteral("/.~lock.office.wardkeep#");
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    write(lease,
          QStringLiteral("{\"host\":\"LARK-09\",\"person\":\"Ben Okoro\",\"process\":7,\"since\":\"%1\",\"seen\":"
                         "\"%1\"}")
              .arg(now)
              .toUtf8());
    write(file, "staff number,last name\nLK9001,Quill\n");
    const QStringList importing{QStringLiteral("import"), office, QStringLiteral("--kind"), QStringLiteral("people"),
                                file};
    const QJsonObject before = info(office);

    const Answer refused = cli(importing);
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("Ben Okoro"));
    CHECK(info(office) == before);
    const Answer exported = cli(exporting(office, "people", "csv"));
    CHECK(exported.status == 0);
    CHECK(exported.out.size() > 1000);
    CHECK(exported.err.contains("Ben Okoro"));

    REQUIRE(QFile::remove(lease));
    const Answer done = cli(importing);
    CHECK(done.status == 0);
    CHECK(done.err.isEmpty());
    CHECK_FALSE(QFile::exists(lease));
}

TEST_CASE("Help is a result, for the program and for each command")
{
    const auto args = GENERATE(QStringList{QStringLiteral("--help")}, QStringList{QStringLiteral("help")},
                               QStringList{QStringLiteral("import"), QStringLiteral("--help")});
    const Answer answer = cli(args);
    CHECK(answer.status == 0);
    CHECK(answer.out.contains("import OFFICE --kind KIND FILE"));
    CHECK(answer.err.isEmpty());
}

TEST_CASE("Help on importing and exporting names every kind, and so does a refusal of another")
{
    for (const char *command : {"import", "export"}) {
        const Answer help = cli({QStringLiteral("help"), QLatin1String(command)});
        QStringList args{QLatin1String(command), QStringLiteral("x"), QStringLiteral("--kind"),
                         QStringLiteral("dragons")};
        if (*command == 'i')
            args << QStringLiteral("file.csv");
        const Answer refused = cli(args);
        CHECK(refused.status == 2);
        for (const char *kind : {"incidents", "people", "risk-assessments", "posts-and-holders", "choice-lists"}) {
            INFO(command << ' ' << kind);
            CHECK(help.out.contains(kind));
            CHECK(refused.err.contains(kind));
        }
    }
    const QByteArray order = cli({QStringLiteral("import"), QStringLiteral("--help")}).out;
    for (const auto &[before, after] : {std::pair{"people", "incidents"}, {"sites", "rooms"}, {"people", "badges"}}) {
        INFO(before << " before " << after);
        CHECK(order.lastIndexOf(before) < order.lastIndexOf(after));
    }
}

TEST_CASE("A file that can’t be a listing is refused in one sentence, and nothing is written")
{
    const Folder folder;
    const QString office = folder.path("new.wardkeep"), file = folder.path("listing.csv");
    REQUIRE(cli({QStringLiteral("new"), office}).status == 0);
    const QJsonObject before = info(office);
    const auto bring = [&](const QString &path) {
        return cli({QStringLiteral("import"), office, QStringLiteral("--kind"), QStringLiteral("incidents"), path});
    };
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise += static_cast<char>(i * i * 31 % 251 + 1);
    const QByteArray bytes =
        GENERATE_COPY(QByteArray(), QByteArray("\n\n"), QByteArray("\xEF\xBB\xBF"), QByteArray("PK\x03\x04 and so on"),
                      QByteArray("foo,bar\n1,2\n"), QByteArray("summary,kind\n\"never closed,theft\n"), noise,
                      QByteArray("\x89PNG\r\n\x1a\n\x01\x02\x03\x04IHDR\x05\x06"));
    write(file, bytes);
    const Answer answer = bring(file);
    INFO(answer.err.toStdString());
    CHECK(answer.status == 1);
    CHECK(answer.err.count('\n') == 1);
    CHECK(answer.err.size() < 300);
    CHECK(answer.out.isEmpty());
    for (const QString &path : {folder.path("none.csv"), folder.path(".")}) {
        CHECK(bring(path).status == 1);
        CHECK(bring(path).err.count('\n') == 1);
    }
    CHECK(info(office) == before);
}

TEST_CASE("A listing of headings alone is read, written nowhere, and that is said")
{
    const Folder folder;
    const QString office = folder.path("new.wardkeep"), file = folder.path("listing.csv");
    REQUIRE(cli({QStringLiteral("new"), office}).status == 0);
    write(file, "reference,occurred,kind,summary\n");
    const Answer answer =
        cli({QStringLiteral("import"), office, QStringLiteral("--kind"), QStringLiteral("incidents"), file});
    CHECK(answer.status == 0);
    const QJsonObject told = QJsonDocument::fromJson(answer.out).object();
    CHECK(told[QLatin1String("read")].toInt() == 0);
    CHECK(told[QLatin1String("notes")][0][QLatin1String("text")].toString().contains(QStringLiteral("no row")));
    CHECK(info(office)[QLatin1String("records")][QLatin1String("import")].toInt() == 0);
}

TEST_CASE("A report says nothing where all is well, and writes both its files or neither")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const QByteArray before = bytesOf(office);
    const auto out = GENERATE(as<const char *>(), "paper.pdf", "paper.html", "paper.odt");
    const Answer made = cli(reporting(office, folder.path(out), folder.path("data.json")));
    CHECK(made.status == 0);
    CHECK(made.out.isEmpty());
    CHECK(made.err.toStdString() == "");
    const QString second = folder.path("second") + QLatin1String(out);
    for (const QString &data : {folder.path("none/data.json"), office, second}) {
        const Answer refused = cli(reporting(office, second, data));
        CHECK(refused.status == 1);
        CHECK(refused.err.count('\n') == 1);
        CHECK_FALSE(QFile::exists(second));
    }
    CHECK(cli(reporting(office, folder.path("none/") + QLatin1String(out), folder.path("lone.json"))).status == 1);
    CHECK_FALSE(QFile::exists(folder.path("lone.json")));
    CHECK(bytesOf(office) == before);
}

TEST_CASE("A paper of part of a month is refused in one sentence, a register of it is not")
{
    const Folder folder;
    const QString office = folder.sample("a.wardkeep");
    const auto report = [&](const char *name, const char *from, const char *to) {
        return cli({QStringLiteral("report"), office, QLatin1String(name), QStringLiteral("--from"),
                    QLatin1String(from), QStringLiteral("--to"), QLatin1String(to), QStringLiteral("--out"),
                    folder.path("out.html")});
    };
    const auto [from, to] = GENERATE(std::pair("2026-03-10", "2026-04-30"), std::pair("2026-03-01", "2026-04-29"),
                                     std::pair("2026-03-01", "2026-03-01"));
    const Answer refused = report("audit-committee", from, to);
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith("This paper reports whole calendar months, and "));
    CHECK(refused.err.count('\n') == 1);
    CHECK_FALSE(QFile::exists(folder.path("out.html")));
    CHECK(report("audit-committee", "2026-03-01", "2026-04-30").status == 0);
    CHECK(report("incident-register", from, to).status == 0);
}

TEST_CASE("The figures of a report recount from an export of the same office")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep"), data = folder.path("data.json");
    REQUIRE(cli(reporting(office, folder.path("paper.html"), data)).status == 0);
    QMap<QString, QSet<QString>> expected; // kind or site: references
    QMap<QString, QString> siteOf;
    const QJsonArray incidents = exportedRecords(office, "incidents");
    for (const QJsonValue &one : incidents) {
        const QString reference = one[QLatin1String("reference")].toString();
        const QJsonValue site = one[QLatin1String("site")];
        siteOf[reference] = site[QLatin1String("name")].toString();
        QString day;
        for (const char *key : {"occurred", "discovered", "reported"})
            if (day.isEmpty())
                day = one[QLatin1String(key)].toString().left(10);
        if (day < QStringLiteral("2026-07-01") || day > QStringLiteral("2026-09-30") ||
            one[QLatin1String("exercise")].toVariant().toBool() ||
            one[QLatin1String("kind")].toString() == QStringLiteral("weakness") || // a near miss: counted apart
            one[QLatin1String("duplicate_of")].isObject())
            continue;
        expected[QStringLiteral("total")].insert(reference);
        expected[one[QLatin1String("kind")].toString()].insert(reference);
        expected[QStringLiteral("at ") + siteOf[reference]].insert(reference);
    }
    REQUIRE(expected[QStringLiteral("total")].size() > 3);
    int kinds = 0, sites = 0;
    const QJsonArray figures = QJsonDocument::fromJson(bytesOf(data)).object()[QLatin1String("figures")].toArray();
    for (const QJsonValue &figure : figures) {
        const QString place = figure[QLatin1String("place")].toString(), row = figure[QLatin1String("row")].toString();
        if (figure[QLatin1String("column")].toString() != QStringLiteral("this") || row.startsWith(u"class:"))
            continue;
        QSet<QString> references;
        for (const QJsonValue &reference : figure[QLatin1String("references")].toArray())
            references.insert(reference.toString());
        INFO(place.toStdString() << " " << row.toStdString());
        if ((place == QStringLiteral("Table 1") && row == QStringLiteral("all")) ||
            (place == QStringLiteral("Table 3") && row == QStringLiteral("total"))) {
            CHECK(references == expected[QStringLiteral("total")]);
        } else if (place == QStringLiteral("Table 2")) {
            CHECK(references == expected[row]);
            CHECK(figure[QLatin1String("value")].toInt() == expected[row].size());
            kinds += row == QStringLiteral("total") ? 0 : figure[QLatin1String("value")].toInt();
        } else if (place == QStringLiteral("Table 3") && expected.contains(QStringLiteral("at ") + row)) {
            CHECK(references == expected[QStringLiteral("at ") + row]); // a site by its name
            ++sites;
        }
    }
    CHECK(kinds == expected[QStringLiteral("total")].size());
    CHECK(sites > 0);
}

TEST_CASE("Every figure of a paper has its records, and each of these is found by what it is called")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep"), data = folder.path("data.json");
    REQUIRE(cli(reporting(office, folder.path("paper.html"), data)).status == 0);
    QMap<QString, QString> aReference; // of a table: one of its references
    for (const QJsonValue &figure :
         QJsonDocument::fromJson(bytesOf(data)).object()[QLatin1String("figures")].toArray()) {
        const QString place = figure[QLatin1String("place")].toString(), row = figure[QLatin1String("row")].toString();
        const QJsonArray references = figure[QLatin1String("references")].toArray();
        const int known = static_cast<int>(references.size()) + figure[QLatin1String("restricted")].toInt();
        INFO(place.toStdString() << " " << row.toStdString());
        CHECK_FALSE(row.contains(QRegularExpression(QStringLiteral("[0-9]{12}")))); // a number that means nothing
        const QJsonValue kind = figure[QLatin1String("kind")];
        if (kind == QStringLiteral("count") || kind == QStringLiteral("share") || kind == QStringLiteral("percent"))
            CHECK(known == figure[QLatin1String("value")].toInt());
        if (kind == QStringLiteral("share") || kind == QStringLiteral("percent"))
            CHECK(figure[QLatin1String("of_references")].toArray().size() +
                      figure[QLatin1String("of_restricted")].toInt() ==
                  figure[QLatin1String("of")].toInt());
        if (kind == QStringLiteral("number") ||
            (kind == QStringLiteral("money") && figure[QLatin1String("value")] != 0))
            CHECK(known > 0);
        if (!references.isEmpty())
            aReference[place] = references.last().toString();
    }
    for (const char *table : {"Table 1", "Table 2", "Table 15", "Table 19", "Table 20"}) {
        const QString reference = aReference.value(QLatin1String(table));
        INFO(table << ": " << reference.toStdString());
        CHECK(cli({QStringLiteral("search"), office, reference}).out.contains(reference.toUtf8()));
    }
}

TEST_CASE("Every hit of a search says what it is")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const QByteArray out = cli({QStringLiteral("search"), office, QStringLiteral("beacon house")}).out;
    CHECK(out.contains("\tsite\tBeacon House\n"));
    for (const QByteArray &line : out.split('\n'))
        CHECK((line.isEmpty() || !line.split('\t').back().isEmpty()));
}

TEST_CASE("What is due is one JSON object, with everything overdue first, and the same list as a calendar")
{
    const Folder folder;
    const QString office = folder.sample("office.wardkeep");
    const Answer list = cli({QStringLiteral("due"), office, QStringLiteral("--on"), QStringLiteral("2026-11-20")});
    INFO(list.err.toStdString());
    REQUIRE(list.status == 0);
    const QJsonObject object = QJsonDocument::fromJson(list.out).object();
    CHECK(object[u"on"].toString() == QStringLiteral("2026-11-20"));
    const QJsonArray due = object[u"due"].toArray();
    REQUIRE(due.size() > 5);
    for (const QJsonValue &value : due) {
        const QJsonObject item = value.toObject();
        CHECK(item.keys() ==
              QStringList({QStringLiteral("due"), QStringLiteral("obligation"), QStringLiteral("overdue"),
                           QStringLiteral("record"), QStringLiteral("what"), QStringLiteral("who")}));
        CHECK(item[u"overdue"].toBool() == (item[u"due"].toString().left(10) < QStringLiteral("2026-11-20")));
        CHECK_FALSE(item[u"what"].toString().isEmpty());
        CHECK_FALSE(item[u"record"].toString().isEmpty());
    }
    const QString calendar = folder.path("due.ics");
    const Answer written = cli({QStringLiteral("due"), office, QStringLiteral("--on"), QStringLiteral("2026-11-20"),
                                QStringLiteral("--format"), QStringLiteral("ics"), QStringLiteral("--out"), calendar});
    REQUIRE(written.status == 0);
    CHECK(written.out.isEmpty());
    QFile file(calendar);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == due.size());
}

TEST_CASE("The due list refuses a day or a form that is none, and an office that is not there")
{
    const Folder folder;
    const QString none = folder.path("none.wardkeep");
    CHECK(cli({QStringLiteral("due"), none, QStringLiteral("--on"), QStringLiteral("soon")}).status == 2);
    CHECK(cli({QStringLiteral("due"), none, QStringLiteral("--format"), QStringLiteral("xml")}).status == 2);
    CHECK(cli({QStringLiteral("due"), none}).status == 1);
}
