// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/financial_year.h"
#include "core/incidents/incident_counting.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

QString ownerName(const Code &owner, const Names &names)
{
    return owner.isKnown() ? names.choiceLabel(QStringLiteral("owner-class"), owner.text) : tr("Not recorded");
}

/// The financial years that the period touches, each as far as the period goes.
std::vector<std::pair<QString, Period>> yearsOf(const Period &period)
{
    std::vector<std::pair<QString, Period>> years;
    for (Day first = period.first; first <= period.last;) {
        const FinancialYear year = FinancialYear::of(first);
        const Day last = std::min(year.last(), period.last);
        years.emplace_back(year.name(), Period{first, last});
        first = last.plus(1);
    }
    return years;
}

/// What one owner class lost in a year.
struct Sum {
    std::vector<RecordId> cases, unknown, valued, returning;
    Money known, recovered;
};

void addOnce(std::vector<RecordId> &ids, RecordId id)
{
    if (ids.empty() || ids.back() != id)
        ids.push_back(id);
}

QMap<QString, Sum> sumsOf(const PackFigures &figures, const Period &period)
{
    QMap<QString, Sum> sums;
    for (const CountedIncident &incident : figures.of(period))
        for (const Loss &loss : lossesOf(incident.value(), figures.names())) {
            Sum &sum = sums[loss.owner.text];
            addOnce(sum.cases, incident.id());
            addOnce(loss.value ? sum.valued : sum.unknown, incident.id());
            if (loss.recovered)
                addOnce(sum.returning, incident.id());
            sum.known.pence += loss.value.value_or(Money{}).pence;
            sum.recovered.pence += loss.recovered.value_or(Money{}).pence;
        }
    return sums;
}

report::Table moneyTable(const PackFigures &figures)
{
    report::Table table;
    table.title = tr("Money by owner and financial year");
    table.nil = tr("Nil: no theft, loss or damage in the period.");
    table.columns = periodColumns(
        tr("Whose"),
        {tr("Year"), tr("Cases"), tr("Known value"), tr("Cases of unknown value"), tr("Recovered"), tr("Net")},
        {QStringLiteral("year"), QStringLiteral("cases"), QStringLiteral("known"), QStringLiteral("unknown"),
         QStringLiteral("recovered"), QStringLiteral("net")},
        2);
    table.columns[1].align = report::Column::Align::Left;
    std::vector<Code> owners;
    for (const ChoiceName &owner : figures.names().choices(QStringLiteral("owner-class")))
        owners.push_back(Code{owner.code});
    owners.emplace_back();
    const auto years = yearsOf(figures.choices().period);
    std::vector<QMap<QString, Sum>> sums;
    for (const auto &[title, period] : years)
        sums.push_back(sumsOf(figures, period));
    for (const Code &owner : owners)
        for (std::size_t i = 0; i < years.size(); ++i) {
            if (!sums[i].contains(owner.text))
                continue;
            const Sum sum = sums[i].value(owner.text);
            table.rows.push_back(
                {{report::Cell(ownerName(owner, figures.names())), report::Cell(years[i].first),
                  Figure::count(sum.cases), Figure::money(sum.known, sum.valued), Figure::count(sum.unknown),
                  Figure::money(sum.recovered, sum.returning),
                  Figure::money(Money{sum.known.pence - sum.recovered.pence}, sum.cases)},
                 report::Row::Role::Normal,
                 (owner.isKnown() ? owner.text : QStringLiteral("not_recorded")) + u' ' + years[i].first});
        }
    table.note = tr("The organisation's losses and those of others are never added together. A case of unknown value "
                    "adds nothing. %1")
                     .arg(pack::source(figures));
    return table;
}

report::Cell money(const std::optional<Money> &value, RecordId id, const QString &basis = {})
{
    if (!value)
        return report::Cell(Figure::notKnown());
    return basis.isEmpty() ? report::Cell(Figure::money(*value, {id}))
                           : report::Text(QStringLiteral("%1 ") + basis, {Figure::money(*value, {id})});
}

QString letterOf(const Code &basis, const Names &names)
{
    for (const ChoiceName &item : names.choices(QStringLiteral("value-basis")))
        if (item.code == basis.text)
            return item.trait(u"letter");
    return {};
}

report::Row itemRow(const CountedIncident &counted, const PropertyItem &item, const Names &names)
{
    const QString &reference = counted.read->reference;
    const QString what = item.item.trimmed().isEmpty() ? QStringLiteral("n/k") : item.item.trimmed();
    return {{report::Cell(reference), report::Cell(showShort(counted.day)),
             report::Cell(item.quantity.value_or(1) > 1 ? tr("%1 × %2").arg(*item.quantity).arg(what) : what),
             report::Cell(item.tag.isEmpty() ? QStringLiteral("–") : item.tag),
             report::Cell(ownerName(item.owner, names)),
             money(item.value, counted.id(), item.value ? letterOf(item.basis, names) : QString()),
             item.recovered ? money(item.recovered, counted.id()) : report::Cell(QStringLiteral("–")),
             report::Cell(item.lossesNumber.isEmpty() ? QStringLiteral("–") : item.lossesNumber)},
            report::Row::Role::Normal,
            reference};
}

report::Table itemTable(const PackFigures &figures)
{
    using Align = report::Column::Align;
    report::Table table;
    table.title = tr("Things lost, stolen or damaged");
    table.nil = tr("Nil: no thing is recorded.");
    table.columns = {{tr("Ref"), 2, Align::Left, QStringLiteral("reference")},
                     {tr("Date"), 1.6, Align::Left, QStringLiteral("date")},
                     {tr("What"), 1.9, Align::Left, QStringLiteral("what")},
                     {tr("Tag or serial"), 1.2, Align::Left, QStringLiteral("tag")},
                     {tr("Whose"), 1.9, Align::Left, QStringLiteral("whose")},
                     {tr("Value"), 1.1, Align::Right, QStringLiteral("value")},
                     {tr("Recovered"), 1.2, Align::Right, QStringLiteral("recovered")},
                     {tr("Losses register no."), 1.2, Align::Left, QStringLiteral("losses_number")}};
    std::vector<RecordId> restricted;
    for (const CountedIncident &counted : figures.of(figures.choices().period)) {
        if (counted.value().confidential && !counted.value().property.empty())
            restricted.push_back(counted.id());
        if (!counted.value().confidential)
            for (const PropertyItem &item : counted.value().property)
                table.rows.push_back(itemRow(counted, item, figures.names()));
    }
    table.note = restricted.empty() ? tr("E estimated, A actual value.")
                                    : tr("E estimated, A actual value. The things of restricted cases (%1) are counted "
                                         "above and not listed.")
                                          .arg(restricted.size());
    return table;
}
} // namespace

Report lossesReport(const PackFigures &figures)
{
    Report report;
    report.title = tr("Losses");
    report.subtitle = figures.choices().period.title();
    report.sections.push_back({{}, {}, 1, false, false, {moneyTable(figures), itemTable(figures)}});
    return report;
}
