// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>

namespace {
/// Fills new files some times, and keeps the last pair; the best import of either.
std::unique_ptr<BothFiles> filled(qint64 rows, int rounds, Best &best)
{
    std::unique_ptr<BothFiles> files;
    for (int i = 0; i < rounds; ++i) {
        files.reset(); // the disk need not hold two pairs
        files = std::make_unique<BothFiles>(rows);
        const Best once = files->import();
        best = i == 0 ? once : Best{std::min(best.ours, once.ours), std::min(best.plain, once.plain)};
    }
    return files;
}

struct Part {
    const char *name;
    std::vector<Measured> (*figures)(const BothFiles &);
};

constexpr Part kParts[] = {{"list", &listFigures},   {"search", &searchFigures}, {"pack", &packFigures},
                           {"paper", &paperFigures}, {"verify", &verifyFigures}, {"opening", &openingFigures},
                           {"due", &dueFigures}};

/// All figures, or the part that is named, printed as they come; false where one misses its bar.
bool measure(qint64 rows, int rounds, const QString &only)
{
    printHeading();
    bool ok = true;
    const auto say = [&ok](const std::vector<Measured> &figures) {
        for (const Measured &figure : figures) {
            print(figure);
            ok = ok && figure.isOk();
        }
    };
    Best import{};
    const std::unique_ptr<BothFiles> files = filled(rows, rounds, import);
    const auto count = static_cast<double>(rows);
    say({{QStringLiteral("import with rules, search and journal"), count / import.ours, count / import.plain,
          QStringLiteral("rows/s"), 0.5, true},
         {QStringLiteral("file size"), files->officeMegabytes(), files->plainMegabytes(), QStringLiteral("MB"), 1.5,
          false}});
    for (const Part &part : kParts)
        if (only.isEmpty() || only == QLatin1String(part.name))
            say(part.figures(*files));
    return ok;
}

qint64 number(const QCommandLineParser &parser, const char *option, qint64 least)
{
    const qint64 number = parser.value(QLatin1String(option)).toLongLong();
    if (number < least)
        fail(QStringLiteral("--%1 is at least %2, or the figures say nothing.").arg(QLatin1String(option)).arg(least));
    return number;
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"), QStringLiteral("incidents to import (100000)"), QStringLiteral("count"),
                      QStringLiteral("100000")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("times the files are filled (3)"),
                      QStringLiteral("count"), QStringLiteral("3")});
    parser.addOption({QStringLiteral("only"),
                      QStringLiteral("one part: list, search, pack, paper, verify, opening, due"),
                      QStringLiteral("part")});
    parser.process(app);
    const qint64 rows = number(parser, "rows", 1000);
    const qint64 rounds = number(parser, "rounds", 1);
    const QString only = parser.value(QStringLiteral("only"));
    if (!only.isEmpty() && std::none_of(std::begin(kParts), std::end(kParts),
                                        [&only](const Part &part) { return only == QLatin1String(part.name); }))
        fail(QStringLiteral("There is no part %1.").arg(only));
    std::printf("%lld incidents, SQLite %s\n", static_cast<long long>(rows), sqlite3_libversion());
    return measure(rows, static_cast<int>(rounds), only) ? 0 : 1;
}
