// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/local_crime.h"
#include "core/base/moment.h"
#include "core/exchange/import_known_file.h"
#include "core/exchange/local_crime_queries.h"
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimited_reader.h"
#include "core/exchange/text/delimiter.h"
#include "core/storage/digest.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace {
using Standing = ImportRow::Standing;
constexpr qsizetype kRowsPerProgress = 500;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

struct Column {
    const char *heading;
    QString LocalCrime::*member;
};
/// The headings of both layouts of FORMATS.md D4, in lower case.
constexpr Column kColumns[] = {
    {"crime id", &LocalCrime::crimeId},
    {"month", &LocalCrime::month},
    {"reported by", &LocalCrime::reportedBy},
    {"falls within", &LocalCrime::fallsWithin},
    {"longitude", &LocalCrime::longitude},
    {"latitude", &LocalCrime::latitude},
    {"easting", &LocalCrime::easting},
    {"northing", &LocalCrime::northing},
    {"location", &LocalCrime::location},
    {"lsoa code", &LocalCrime::lsoaCode},
    {"lsoa name", &LocalCrime::lsoaName},
    {"crime type", &LocalCrime::crimeType},
    {"last outcome category", &LocalCrime::lastOutcome},
    {"context", &LocalCrime::context},
};

const Column *columnNamed(const QString &plain)
{
    const auto *known = std::find_if(std::begin(kColumns), std::end(kColumns),
                                     [&](const Column &c) { return plain == QLatin1String(c.heading); });
    return known == std::end(kColumns) ? nullptr : known;
}

/// What differs, field by field, as its headings call it.
Changes changesBetween(const LocalCrime &was, const LocalCrime &now)
{
    Changes changes;
    for (const Column &column : kColumns)
        if (was.*column.member != now.*column.member)
            changes.push_back(
                {QString::fromLatin1(column.heading), Value(was.*column.member), Value(now.*column.member)});
    return changes;
}

/// Reads one file and compares it with what is here, month by month.
class LocalCrimeReader {
public:
    LocalCrimeReader(LocalCrimePlan &plan, const Database &database) : m_plan(plan), m_database(database) {}
    Result<void> readHeadings(const QStringList &headings);
    Result<void> take(const DelimitedRow &row);

private:
    void refuse(const DelimitedRow &row, const char *heading, const QString &value, const QString &text);
    Result<void> learn(const QString &month);
    Standing place(const LocalCrime &crime);

    LocalCrimePlan &m_plan;
    const Database &m_database;
    std::vector<QString LocalCrime::*> m_members; ///< by column; null: not read
    QSet<QString> m_months;
    QMultiHash<QString, std::pair<RecordId, LocalCrime>> m_here; ///< by Crime ID, blank for none
};

Result<void> LocalCrimeReader::readHeadings(const QStringList &headings)
{
    m_plan.file.columns = localCrimeColumns(headings);
    for (const ImportColumn &column : m_plan.file.columns) {
        const Column *known = columnNamed(column.fills);
        m_members.push_back(known ? known->member : nullptr);
    }
    for (QString LocalCrime::*needed : {&LocalCrime::month, &LocalCrime::crimeType})
        if (std::find(m_members.begin(), m_members.end(), needed) == m_members.end())
            return Error{Error::Code::Invalid,
                         tr("This is not a street-crime file of the police: it has no “Month” or no “Crime type”.")};
    return {};
}

Result<void> LocalCrimeReader::take(const DelimitedRow &row)
{
    ++m_plan.file.read;
    LocalCrime crime;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i])
            crime.*m_members[i] = row.cells[i].trimmed().toString();
    m_plan.file.rows.push_back({.number = row.number, .last = row.number, .lines = 1});
    if (Moment::fromText(crime.month).precision() != Moment::Precision::Month)
        return refuse(row, "Month", crime.month, tr("This is no month; it should be like 2026-03.")), Result<void>();
    if (Moment::fromText(crime.month).day() > m_plan.file.request.on)
        return refuse(row, "Month", crime.month, tr("This is in the future.")), Result<void>();
    if (crime.crimeType.isEmpty())
        return refuse(row, "Crime type", {}, tr("The crime type is missing.")), Result<void>();
    if (const Result<void> learnt = learn(crime.month); !learnt)
        return learnt;
    m_plan.file.rows.back().standing = place(crime);
    return {};
}

void LocalCrimeReader::refuse(const DelimitedRow &row, const char *heading, const QString &value, const QString &text)
{
    m_plan.file.rows.back().standing = Standing::Refused;
    m_plan.file.problems.push_back({row.number, QString::fromLatin1(heading), value, text});
}

Result<void> LocalCrimeReader::learn(const QString &month)
{
    if (m_months.contains(month))
        return {};
    m_months.insert(month);
    const auto here = localCrimeOf(m_database, month);
    if (!here)
        return here.error();
    for (const auto &[id, crime] : *here)
        m_here.insert(crime.crimeId, {id, crime});
    return {};
}

/// Each row that is here stands for one row of the file: an equal one first, else one with the same Crime ID.
Standing LocalCrimeReader::place(const LocalCrime &crime)
{
    auto best = m_here.end();
    for (auto it = m_here.find(crime.crimeId); it != m_here.end() && it.key() == crime.crimeId; ++it)
        if (it->second == crime) {
            best = it;
            break;
        } else if (!crime.crimeId.isEmpty()) {
            best = it;
        }
    if (best == m_here.end()) {
        m_plan.crimes.push_back(crime);
        return Standing::New;
    }
    const bool same = best->second == crime;
    if (!same) {
        m_plan.differing.push_back({best->first, best->second, crime});
        m_plan.file.rows.back().called = crime.crimeId;
        m_plan.file.rows.back().differences = changesBetween(best->second, crime);
    }
    m_here.erase(best);
    return same ? Standing::Same : Standing::Differs;
}
} // namespace

Result<LocalCrimePlan> readLocalCrime(const QByteArray &bytes, const ImportRequest &request, const Database &database,
                                      const ImportProgress &progress)
{
    const Result<Decoded> decoded = decodeText(bytes, request.encoding);
    if (!decoded)
        return decoded.error();
    const Delimiter delimiter = delimiterOf(decoded->text, request.delimiter);
    LocalCrimePlan plan;
    plan.file.request = request;
    plan.file.digest = QString::fromLatin1(sha256(bytes).toHex());
    plan.file.encoding = decoded->encodingName;
    plan.file.delimiter = delimiterName(delimiter.sign);
    DelimitedReader reader(decoded->text, delimiter.sign, delimiter.start);
    const Result<QStringList> headings = reader.readHeadings();
    if (!headings)
        return headings.error();
    LocalCrimeReader crimes(plan, database);
    if (const Result<void> known = crimes.readHeadings(*headings); !known)
        return known.error();
    for (DelimitedRow row;;) {
        const Result<bool> more = reader.readRow(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const Result<void> taken = crimes.take(row); !taken)
            return taken.error();
        if (progress && plan.file.read % kRowsPerProgress == 0 &&
            !progress(static_cast<int>(1000 * reader.position() / std::max<qsizetype>(1, reader.size()))))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
    }
    plan.file.blank = reader.blankRows();
    if (const auto known = noteKnownFile(plan.file, database); !known)
        return known.error();
    return plan;
}

Result<ImportOutcome> writeLocalCrime(Write &write, const LocalCrimePlan &plan, const ImportOptions &options,
                                      const ImportProgress &progress)
{
    ImportOutcome outcome;
    outcome.written = static_cast<qsizetype>(plan.crimes.size());
    outcome.changed = options.update ? static_cast<qsizetype>(plan.differing.size()) : 0;
    if (const Result<void> recorded = recordImport(write, plan.file, options, outcome); !recorded)
        return recorded.error();
    LocalCrimeWriter writer(write.database(), outcome.import.value);
    for (std::size_t i = 0; i < plan.crimes.size(); ++i) {
        if (progress && i % kRowsPerProgress == 0 && !progress(static_cast<int>(1000 * i / plan.crimes.size())))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
        if (const Result<void> added = writer.add(write.context().ids.next(), plan.crimes[i]); !added)
            return added.error();
    }
    QJsonArray replaced;
    for (const DifferingCrime &crime : plan.differing) {
        if (!options.update)
            break;
        if (const Result<void> changed = writer.change(crime.id, crime.now); !changed)
            return changed.error();
        replaced.append(QJsonObject{{QStringLiteral("id"), QString::number(crime.id)},
                                    {QStringLiteral("was"), textsOf(crime.was)}});
    }
    const Result<void> noted =
        write.note(QLatin1String(kLocalCrimeName), {{QStringLiteral("file"), plan.file.request.fileName},
                                                    {QStringLiteral("rows"), qint64(outcome.written)},
                                                    {QStringLiteral("replaced"), replaced}});
    if (!noted)
        return noted.error();
    return outcome;
}

std::vector<ImportColumn> localCrimeColumns(const QStringList &headings)
{
    std::vector<ImportColumn> columns;
    for (const QString &heading : headings) {
        const Column *known = columnNamed(plainHeading(heading));
        columns.push_back({heading, nullptr, {}, known ? QString::fromLatin1(known->heading) : QString()});
    }
    return columns;
}

QJsonArray textsOf(const LocalCrime &crime)
{
    QJsonArray texts;
    for (const QString LocalCrime::*member : kLocalCrimeTexts)
        texts.append(crime.*member);
    return texts;
}

Result<qint64> restoreLocalCrime(const Database &database, const QJsonArray &replaced)
{
    LocalCrimeWriter writer(database, 0);
    for (const QJsonValue &one : replaced) {
        const QJsonArray texts = one.toObject().value(QStringLiteral("was")).toArray();
        LocalCrime crime;
        int at = 0;
        for (QString LocalCrime::*member : kLocalCrimeTexts)
            crime.*member = texts.at(at++).toString();
        const RecordId id = one.toObject().value(QStringLiteral("id")).toString().toLongLong();
        if (const Result<void> changed = writer.change(id, crime); !changed)
            return changed.error();
    }
    return qint64(replaced.size());
}
