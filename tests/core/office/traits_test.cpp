// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

namespace {
struct Source {
    QString path;
    QString text;
};

std::vector<Source> coreSources()
{
    std::vector<Source> sources;
    QDirIterator files(QStringLiteral(WARDKEEP_SOURCE_DIR "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        sources.push_back({file.fileName(), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

/// The last literal within each call of `hasTrait` or `has`; a prefix that the code completes (`asks:`) is left out.
QStringList traitsAsked(const QString &text)
{
    static const QRegularExpression call(QStringLiteral("\\bhas(?:Trait)?\\("));
    static const QRegularExpression literal(QStringLiteral("\"([a-z:-]+)\""));
    QStringList traits;
    for (auto found = call.globalMatch(text); found.hasNext();) {
        qsizetype end = found.next().capturedEnd();
        const qsizetype begin = end;
        for (int depth = 1; depth > 0 && end < text.size(); ++end)
            depth += text[end] == u'(' ? 1 : text[end] == u')' ? -1 : 0;
        QString last;
        for (auto word = literal.globalMatch(text.mid(begin, end - begin)); word.hasNext();)
            last = word.next().captured(1);
        if (!last.isEmpty() && !last.endsWith(u':'))
            traits.append(last);
    }
    return traits;
}
} // namespace

TEST_CASE("No kind of incident and no status stands as a literal in core, because code reads traits")
{
    const auto choices = shippedChoices();
    REQUIRE(choices);
    QSet<QString> codes;
    for (const ChoiceItem &choice : *choices)
        if (choice.list == QStringLiteral("incident-kind") || choice.list == QStringLiteral("incident-status"))
            codes.insert(choice.code);
    // words with another sense as well: a field of this name, a class or group of kinds, an answer, a line of a table
    for (const char *word : {"closed", "new", "other", "weakness", "protest", "threat", "harassment"})
        codes.remove(QLatin1String(word));
    const QRegularExpression literal(QStringLiteral("\"([a-z_0-9]+)\""));
    for (const Source &source : coreSources()) {
        if (source.path.contains(QStringLiteral("/workspace/sample_"))) // the fictitious office is made of such items
            continue;
        for (auto found = literal.globalMatch(source.text); found.hasNext();) {
            const QString word = found.next().captured(1);
            INFO(source.path.toStdString() << ": " << word.toStdString());
            CHECK_FALSE(codes.contains(word));
        }
    }
}

TEST_CASE("Every trait that core asks for is carried by some item of its list")
{
    const auto choices = shippedChoices();
    REQUIRE(choices);
    QSet<QString> carried;
    for (const ChoiceItem &choice : *choices) // where the trait is not a literal the list's name is what was found
        carried.insert(choice.list);
    for (const ChoiceItem &choice : *choices)
        for (const QString &trait : entries(choice.traits))
            carried.insert(trait);
    int seen = 0;
    for (const Source &source : coreSources())
        for (const QString &trait : traitsAsked(source.text)) {
            INFO(source.path.toStdString() << ": " << trait.toStdString());
            CHECK(carried.contains(trait));
            ++seen;
        }
    CHECK(seen > 3);
}
