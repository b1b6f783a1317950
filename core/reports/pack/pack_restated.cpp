// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cstdlib>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// As many are named behind a figure; all are in the data beside the paper.
constexpr qsizetype kMostReferences = 10;

/// What a reader is told of each restated figure.
struct Change {
    std::vector<RecordId> late;      ///< counted now, and entered too late for the last paper
    std::vector<RecordId> corrected; ///< counted now, and known then as something else
    std::vector<RecordId> gone;      ///< counted then and no more

    std::vector<RecordId> all() const
    {
        std::vector<RecordId> ids = late;
        ids.insert(ids.end(), corrected.begin(), corrected.end());
        ids.insert(ids.end(), gone.begin(), gone.end());
        return ids;
    }
};

class Restatement {
public:
    explicit Restatement(const PackFigures &figures) : m_figures(figures)
    {
        for (const CountedIncident &incident : figures.incidents())
            m_byId.insert(incident.id(), &incident);
    }

    /// `line` is the one counted again: a site is called as this paper calls it, by name or by letter.
    report::Row row(const ReportedFigure &then, const report::Row &line, const Figure &now) const
    {
        Figure was = now;
        was.value = then.value;
        was.ids = then.ids;
        const Change change = this->change(then, now);
        const qint64 moved = now.value - then.value;
        const Figure difference = now.kind == Figure::Kind::Money ? Figure::money(Money{moved}, change.all())
                                                                  : Figure::change(moved, change.all());
        const QString words = report::show(line.cells.front()).trimmed();
        const QString label = then.row.startsWith(QStringLiteral("class:")) ? tr("%1, all kinds").arg(words) : words;
        return {{report::Cell(then.place + QStringLiteral(", ") + label), report::Cell(was), report::Cell(now),
                 report::Cell(difference), report::Cell(why(change)), report::Cell(references(change))},
                report::Row::Role::Normal,
                then.place + u'/' + then.row,
                line.about};
    }

private:
    bool isLate(RecordId id) const
    {
        const CountedIncident *incident = m_byId.value(id);
        return incident && m_figures.facts().last->isWithout(*incident->read);
    }

    Change change(const ReportedFigure &then, const Figure &now) const
    {
        std::vector<RecordId> before;
        for (const RecordId id : then.ids)
            before.push_back(std::abs(id)); // papers turn the numbers of restricted cases round
        const auto asPrinted = [&then](RecordId id) {
            return std::find(then.ids.begin(), then.ids.end(), -id) == then.ids.end() ? id : -id;
        };
        std::vector<RecordId> after = now.ids;
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        Change change;
        for (const RecordId id : after)
            if (isLate(id))
                change.late.push_back(id);
            else if (!before.empty() && !std::binary_search(before.begin(), before.end(), id))
                change.corrected.push_back(id);
        for (const RecordId id : before)
            if (!std::binary_search(after.begin(), after.end(), id))
                change.gone.push_back(asPrinted(id));
        return change;
    }

    static QString why(const Change &change)
    {
        QStringList reasons;
        if (!change.late.empty())
            reasons << tr("%1 reported after the last paper").arg(shownCount(static_cast<qint64>(change.late.size())));
        if (!change.corrected.empty())
            reasons << tr("%1 corrected since").arg(shownCount(static_cast<qint64>(change.corrected.size())));
        if (!change.gone.empty())
            reasons << tr("%1 no longer counted here: corrected, withdrawn or found to be a duplicate")
                           .arg(shownCount(static_cast<qint64>(change.gone.size())));
        return reasons.isEmpty() ? tr("records corrected since") : reasons.join(QStringLiteral("; "));
    }

    /// Restricted cases are counted in the reason and not named here.
    QString references(const Change &change) const
    {
        QStringList references;
        for (const std::vector<RecordId> *ids : {&change.late, &change.corrected})
            for (const RecordId id : *ids)
                if (const CountedIncident *incident = m_byId.value(id); incident && !incident->value().confidential)
                    references << incident->read->reference;
        references.sort();
        const qsizetype more = references.size() - kMostReferences;
        if (more > 1) {
            references.resize(kMostReferences);
            return tr("%1 and %2 more").arg(references.join(QStringLiteral(", ")), shownCount(more));
        }
        return references.isEmpty() ? QStringLiteral("–") : references.join(QStringLiteral(", "));
    }

    const PackFigures &m_figures;
    QHash<RecordId, const CountedIncident *> m_byId;
};

/// Measures of how things stood at a cut-off are not figures of the period: they move on and are not restated.
bool isOfPeriod(const QString &row)
{
    static const QStringList standing{QStringLiteral("late"),    QStringLiteral("open_long"),
                                      QStringLiteral("risks"),   QStringLiteral("conflict"),
                                      QStringLiteral("leavers"), QStringLiteral("outstanding")};
    return !standing.contains(row);
}

/// A line of a table, and its first figure in the column of the paper's own period.
struct LineAt {
    const report::Row *row = nullptr;
    const Figure *figure = nullptr;
};

/// Nothing where the place and row have no such figure.
std::optional<LineAt> lineAt(const std::vector<report::Section> &sections, const QString &place, const QString &row)
{
    for (const report::Section &section : sections)
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table || table->number != place)
                continue;
            for (std::size_t c = 0; c < table->columns.size(); ++c)
                if (table->columns[c].key == QStringLiteral("this"))
                    for (const report::Row &r : table->rows)
                        if (r.key == row && c < r.cells.size() && !r.cells[c].figures.empty())
                            return LineAt{&r, &r.cells[c].figures.front()};
        }
    return std::nullopt;
}
} // namespace

namespace pack {
QString restatedTitle() { return tr("Figures restated since the last paper"); }

report::Table restatedTable(const PackFigures &figures, const std::vector<report::Section> &was)
{
    using Align = report::Column::Align;
    report::Table table;
    table.title = restatedTitle();
    table.columns = {{tr("Figure"), 2.6, Align::Left, QStringLiteral("figure")},
                     {tr("As reported"), 1.15, Align::Right, QStringLiteral("then")},
                     {tr("Now"), 0.8, Align::Right, QStringLiteral("now")},
                     {tr("Difference"), 1.25, Align::Right, QStringLiteral("difference")},
                     {tr("Why"), 2, Align::Left, QStringLiteral("why")},
                     {tr("Refs"), 2.2, Align::Left, QStringLiteral("refs")}};
    const std::optional<LastPaper> &last = figures.facts().last;
    table.nil = last ? tr("Nil: no figure of the last paper has changed.")
                     : tr("Nil: this is the first paper that the program issues.");
    if (!last)
        return table;
    const Restatement restatement(figures);
    for (const ReportedFigure &then : last->figures) {
        // The totals of Tables 2 and 3 are the first line of Table 1.
        if (then.column != QStringLiteral("this") || then.row == QStringLiteral("total") || !isOfPeriod(then.row))
            continue;
        const std::optional<LineAt> now = lineAt(was, then.place, then.row);
        if (now && (now->figure->kind == Figure::Kind::Count || now->figure->kind == Figure::Kind::Money) &&
            now->figure->value != then.value)
            table.rows.push_back(restatement.row(then, *now->row, *now->figure));
    }
    table.note =
        tr("Paper %1, %2, beside the same period counted again. %3")
            .arg(last->paper.isEmpty() ? QStringLiteral("–") : last->paper, last->period.title(), source(figures));
    return table;
}

report::Section restated(const PackFigures &figures)
{
    report::Section section{
        QStringLiteral("B"), tr("Restated since the last paper, and data quality"), 1, false, true, {}};
    std::vector<report::Section> was;
    if (const std::optional<LastPaper> &last = figures.facts().last) {
        const PackFigures then(figures.facts(), figures.names(), last->period);
        was = {position(then), incidents(then), violence(then), losses(then), staff(then)};
    }
    section.blocks.emplace_back(restatedTable(figures, was));
    section.blocks.emplace_back(qualityTable(figures));
    return section;
}
} // namespace pack
