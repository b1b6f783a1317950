// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reference.h"
#include "core/base/financial_year.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include <QRegularExpression>

QString formatReference(const QString &pattern, const QString &prefix, Day day, qint64 number)
{
    static const QRegularExpression numberPlace(QStringLiteral(R"(\{number(?::(\d))?\})"));
    QString text = pattern;
    const QString year = FinancialYear::of(day).name();
    text.replace(QStringLiteral("{prefix}"), prefix)
        .replace(QStringLiteral("{year}"), year.left(4))
        .replace(QStringLiteral("{yy}"), year.right(2));
    const QRegularExpressionMatch match = numberPlace.match(text);
    if (!match.hasMatch())
        return text + u'-' + QString::number(number);
    const QString digits = QString::number(number).rightJustified(match.captured(1).toInt(), u'0');
    return text.replace(match.capturedStart(), match.capturedLength(), digits);
}

std::optional<ReferenceNumber> referenceNumber(const QString &pattern, const QString &prefix, Day day,
                                               const QString &reference)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    std::vector<qint64> runs;
    for (auto it = digits.globalMatch(reference); it.hasNext();)
        runs.push_back(it.next().captured().left(18).toLongLong());
    std::vector<Day> days;
    if (day.isKnown())
        days.push_back(FinancialYear::of(day).first());
    for (const qint64 run : runs)
        if (run >= 1990 && run < 2200)
            days.emplace_back(static_cast<int>(run), 4, 1);
    for (const Day year : days)
        for (const qint64 number : runs)
            if (number > 0 && formatReference(pattern, prefix, year, number) == reference)
                return ReferenceNumber{year, number};
    return {};
}

Result<void> keepReference(const Database &database, const Kind &kind, const QString &pattern, Day day,
                           const QString &reference)
{
    const auto kept = referenceNumber(pattern, QLatin1String(kind.prefix), day, reference);
    if (!kept)
        return {};
    Query q =
        database.query(QStringLiteral("INSERT INTO counter (name, last) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET last = max(counter.last, excluded.last)"));
    q.bind(QString(QLatin1String(kind.prefix) + u' ' + FinancialYear::of(kept->year).name())).bind(kept->number);
    return q.run();
}

ReferenceMaker::ReferenceMaker(const Database &database, const Kind &kind, QString pattern)
    : m_prefix(QString::fromLatin1(kind.prefix)), m_pattern(std::move(pattern)),
      m_count(
          database.query(QStringLiteral("INSERT INTO counter (name, last) VALUES (?, 1) "
                                        "ON CONFLICT (name) DO UPDATE SET last = counter.last + 1 RETURNING last"))),
      m_taken(
          database.query(QStringLiteral("SELECT 1 FROM %1 WHERE reference = ?").arg(QLatin1String(kind.tableName()))))
{
}

Result<bool> ReferenceMaker::isTaken(const QString &reference)
{
    m_taken.bind(reference);
    const bool taken = m_taken.next();
    if (const Result<void> done = m_taken.done(); !done)
        return done.error();
    return taken;
}

Result<QString> ReferenceMaker::next(Day day)
{
    const QString name = m_prefix + u' ' + FinancialYear::of(day).name();
    for (;;) {
        m_count.bind(name);
        const qint64 number = m_count.next() ? m_count.number(0) : 0;
        if (const Result<void> done = m_count.done(); !done)
            return done.error();
        const QString reference = formatReference(m_pattern, m_prefix, day, number);
        const Result<bool> taken = isTaken(reference);
        if (!taken)
            return taken.error();
        if (!*taken)
            return reference;
    }
}
