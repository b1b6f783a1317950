// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "tests/support/typical_body.h"
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
/// The page without its style, charts as the tables of their figures.
QString page(const Report &paper)
{
    const Result<QString> page = html(paper, {});
    REQUIRE(page.ok());
    QString text = *page;
    return text.remove(
        QRegularExpression(QStringLiteral("<style>.*</style>\n"), QRegularExpression::DotMatchesEverythingOption));
}

/// A line parted into its words and its numbers with decimals; whole numbers are counts and stay words.
struct Parted {
    explicit Parted(const QString &line)
    {
        static const QRegularExpression decimal(QStringLiteral("\\d+\\.\\d+(?![.\\d])"));
        qsizetype at = 0;
        for (auto matches = decimal.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            words.append(line.mid(at, match.capturedStart() - at));
            numbers.push_back(match.captured().toDouble());
            at = match.capturedEnd();
        }
        words.append(line.mid(at));
    }
    QStringList words;
    std::vector<double> numbers;
};

/// Limits and means may differ in their last place printed, nothing else.
void compare(const QString &made, const QString &agreed)
{
    const Parted now(made);
    const Parted then(agreed);
    CHECK(now.words.join(u'#').toStdString() == then.words.join(u'#').toStdString());
    REQUIRE(now.numbers.size() == then.numbers.size());
    for (std::size_t i = 0; i < now.numbers.size(); ++i)
        CHECK(now.numbers[i] == Approx(then.numbers[i]).margin(0.11));
}
} // namespace

// The golden pages: WARDKEEP_UPDATE_GOLDEN=1 writes them anew, git shows what changed.
TEST_CASE("the paper of a typical body is written as the HTML agreed, for the committee and for the public")
{
    const auto [file, isPublic] =
        GENERATE(table<const char *, bool>({{"pack_committee.html", false}, {"pack_public.html", true}}));
    TypicalBody body;
    body.fillWords();
    body.facts.choices.isPublic = isPublic;
    const QString made = page(body.paper());
    QFile golden(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/core/reports/golden/") + QLatin1String(file));
    if (qEnvironmentVariableIsSet("WARDKEEP_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(made.toUtf8());
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QStringList now = made.split(u'\n');
    const QStringList agreed = QString::fromUtf8(golden.readAll()).split(u'\n');
    REQUIRE(now.size() == agreed.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        INFO("line " << i + 1);
        compare(now[i], agreed[i]);
    }
}
