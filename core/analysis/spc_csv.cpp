// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spc_csv.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <cmath>
#include <optional>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("SpcCsv", text); }

Error invalid(const QString &text) { return {Error::Code::Invalid, text}; }

// One line of the file as cells without their quotes and outer blanks; nothing where a quote is left open.
std::optional<QStringList> cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells << cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    if (quoted)
        return {};
    cells << cell.trimmed();
    return cells;
}

struct Columns {
    qsizetype date = -1;
    qsizetype value = -1;
    qsizetype rebase = -1;
    qsizetype count = 0;
};

Result<Columns> columnsOf(const QStringList &headings)
{
    Columns columns;
    columns.count = headings.size();
    const auto find = [&headings](const QString &name) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < headings.size(); ++i)
            if (headings[i].compare(name, Qt::CaseInsensitive) == 0)
                found = found < 0 ? i : -2;
        return found;
    };
    columns.date = find(QStringLiteral("date"));
    columns.value = find(QStringLiteral("value"));
    columns.rebase = find(QStringLiteral("rebase"));
    for (const auto &[column, name] :
         {std::pair(columns.date, QStringLiteral("date")), std::pair(columns.value, QStringLiteral("value")),
          std::pair(columns.rebase, QStringLiteral("rebase"))}) {
        if (column == -2)
            return invalid(tr("Row 1 has the column \"%1\" twice. It is needed once.").arg(name));
        if (column == -1 && name != QStringLiteral("rebase"))
            return invalid(tr("Row 1 has no column \"%1\". The headings needed are \"date\" and \"value\".").arg(name));
    }
    return columns;
}

Error badCell(int row, const QString &column, const QString &text)
{
    return invalid(tr("Row %1, column \"%2\": %3").arg(QString::number(row), column, text));
}

Result<Day> readDay(const QString &cell, int row)
{
    const QString column = QStringLiteral("date");
    if (cell.isEmpty())
        return badCell(row, column, tr("the date is missing."));
    const Day day = Day::fromIso(cell);
    if (!day.isKnown() || day.iso() != cell)
        return badCell(row, column, tr("\"%1\" is not a date like 2026-03-14.").arg(cell));
    return day;
}

Result<double> readValue(const QString &cell, int row)
{
    const QString column = QStringLiteral("value");
    if (cell.isEmpty())
        return badCell(row, column, tr("the value is missing."));
    bool ok = false;
    const double value = cell.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return badCell(row, column, tr("\"%1\" is not a number like 12 or 3.5.").arg(cell));
    return value;
}

Result<bool> readRebase(const QString &cell, int row)
{
    if (cell == u"1" || cell.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (cell.isEmpty() || cell == u"0" || cell.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return badCell(row, QStringLiteral("rebase"), tr("\"%1\" is not 1 (a new baseline starts here) or 0.").arg(cell));
}

Result<Observation> readRow(const QStringList &cells, const Columns &columns, int row)
{
    if (cells.size() > columns.count)
        return invalid(tr("Row %1 has more cells than the headings: %2 instead of %3.")
                           .arg(row)
                           .arg(cells.size())
                           .arg(columns.count));
    const Result<Day> day = readDay(cells.value(columns.date), row);
    if (!day)
        return day.error();
    const Result<double> value = readValue(cells.value(columns.value), row);
    if (!value)
        return value.error();
    const Result<bool> rebase = readRebase(columns.rebase < 0 ? QString() : cells.value(columns.rebase), row);
    if (!rebase)
        return rebase.error();
    return Observation{*day, *value, *rebase, {}};
}

QStringList linesOf(const QString &csv)
{
    QString text = csv;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.split(u'\n');
}

// Fifteen digits are all that a computed double can promise; those behind are noise.
QString computed(double number)
{
    const QString text = QString::number(number, 'g', 15);
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString word(SpecialCause cause)
{
    switch (cause) {
    case SpecialCause::Common:
        return QStringLiteral("common");
    case SpecialCause::AboveLimit:
        return QStringLiteral("above-limit");
    case SpecialCause::BelowLimit:
        return QStringLiteral("below-limit");
    case SpecialCause::TrendUp:
        return QStringLiteral("trend-up");
    case SpecialCause::TrendDown:
        return QStringLiteral("trend-down");
    case SpecialCause::TwoOfThreeHigh:
        return QStringLiteral("two-of-three-high");
    case SpecialCause::TwoOfThreeLow:
        return QStringLiteral("two-of-three-low");
    case SpecialCause::ShiftHigh:
        return QStringLiteral("shift-high");
    case SpecialCause::ShiftLow:
        return QStringLiteral("shift-low");
    }
    return {};
}

QString word(PointClass point)
{
    switch (point) {
    case PointClass::Common:
        return QStringLiteral("common");
    case PointClass::Improvement:
        return QStringLiteral("improvement");
    case PointClass::Concern:
        return QStringLiteral("concern");
    case PointClass::NeutralHigh:
        return QStringLiteral("neutral-high");
    case PointClass::NeutralLow:
        return QStringLiteral("neutral-low");
    }
    return {};
}
} // namespace

Result<Improvement> improvementFromWord(const QString &word)
{
    if (word == u"increase")
        return Improvement::Increase;
    if (word == u"decrease")
        return Improvement::Decrease;
    if (word == u"neutral")
        return Improvement::Neutral;
    return invalid(tr("\"%1\" is not a direction of improvement: increase, decrease or neutral.").arg(word));
}

Result<std::vector<Observation>> readSeries(const QString &csv)
{
    std::optional<Columns> columns;
    std::vector<Observation> series;
    QHash<QDate, int> rowOf;
    int row = 0;
    for (const QString &line : linesOf(csv)) {
        ++row;
        if (line.trimmed().isEmpty())
            continue;
        const std::optional<QStringList> cells = cellsOf(line);
        if (!cells)
            return invalid(tr("Row %1 has a quotation mark that is not closed.").arg(row));
        if (!columns) {
            const Result<Columns> found = columnsOf(*cells);
            if (!found)
                return found.error();
            columns = *found;
            continue;
        }
        const Result<Observation> read = readRow(*cells, *columns, row);
        if (!read)
            return read.error();
        if (const int earlier = rowOf.value(read->day.date); earlier > 0)
            return badCell(row, QStringLiteral("date"),
                           tr("%1 stands in row %2 already. A series has one value for each date.")
                               .arg(read->day.iso(), QString::number(earlier)));
        rowOf.insert(read->day.date, row);
        series.push_back(*read);
    }
    if (!columns)
        return invalid(tr("The file is empty. It needs the headings \"date\" and \"value\" and a row for each value."));
    if (series.empty())
        return invalid(tr("The file has headings and no values below them."));
    return series;
}

QString writeChart(const XmrChart &chart)
{
    QString csv = QStringLiteral("date,value,rebase,mean,lower,upper,special_cause,point\n");
    for (const XmrPoint &point : chart.points) {
        const Baseline &baseline = chart.baselineOf(point);
        const QStringList cells{point.day.iso(),
                                QString::number(point.value, 'g', QLocale::FloatingPointShortest),
                                point.rebase ? QStringLiteral("1") : QStringLiteral("0"),
                                computed(baseline.mean),
                                baseline.hasLimits ? computed(baseline.lower()) : QString(),
                                baseline.hasLimits ? computed(baseline.upper()) : QString(),
                                word(point.cause),
                                word(point.pointClass)};
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

QStringList warningsOn(const XmrChart &chart)
{
    QStringList warnings;
    for (const Baseline &baseline : chart.baselines)
        if (chart.isTooShort(baseline))
            warnings << tr("The baseline from %1 has fewer than %2 points (%3): read its limits with care.")
                            .arg(chart.points[baseline.first].day.iso(), QString::number(chart.rules.minimumPoints),
                                 QString::number(baseline.count));
    return warnings;
}
