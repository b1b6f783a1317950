// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
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

QJsonObject info(const QString &office)
{
    return QJsonDocument::fromJson(cli({QStringLiteral("info"), office}).out).object();
}
} // namespace

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
    const QJsonArray people = QJsonDocument::fromJson(cli(exporting(office, "people", "json")).out).array();
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
