// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/director_briefing.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// Whether the director had heard of it by the day.
bool isTold(const Review &review, Day by) { return review.toldDirector.isKnown() && review.toldDirector <= by; }

report::Table tableOf(std::span<const Saved<Review>> reviews, const Period &period, const Names &names, bool told)
{
    using Align = report::Column::Align;
    report::Table table;
    table.columns = {{tr("Ref"), 28, Align::Left, QStringLiteral("reference")},
                     {tr("Reviewed"), 22, Align::Left, QStringLiteral("reviewed")},
                     {tr("By"), 22, Align::Left, QStringLiteral("by")},
                     {tr("What was reviewed"), 40, Align::Left, QStringLiteral("what")},
                     {tr("What was found"), 70, Align::Left, QStringLiteral("found")}};
    if (told) {
        table.columns.push_back({tr("Told"), 22, Align::Left, QStringLiteral("told")});
        table.columns.push_back({tr("What the director said"), 45, Align::Left, QStringLiteral("answer")});
    }
    for (const Saved<Review> &saved : reviews) {
        const Review &review = saved.value;
        if (isTold(review, period.last) != told)
            continue;
        report::Row &row = table.rows.emplace_back();
        row.cells = {report::Cell(saved.stamp.reference), report::Cell(showShort(review.on)),
                     report::Cell(review.by.isNull() ? QStringLiteral("n/k")
                                                     : names.recordName(kindOf<Person>(), review.by.value)),
                     report::Cell(review.what), report::Cell(review.found)};
        if (told) {
            row.cells.emplace_back(showShort(review.toldDirector));
            row.cells.emplace_back(review.answer.isEmpty() ? QStringLiteral("–") : review.answer);
        }
        row.key = saved.stamp.reference;
    }
    return table;
}

report::Section sectionOf(const QString &title, report::Table table, const QString &nil)
{
    report::Section section;
    section.title = title;
    table.nil = nil;
    section.blocks.emplace_back(std::move(table));
    return section;
}
} // namespace

Report directorBriefing(std::span<const Saved<Review>> reviews, const Period &period, const Names &names)
{
    Report report;
    report.title = tr("Briefing for the director who leads on security");
    report.subtitle = tr("Reviews, %1").arg(period.title());
    report.landscape = true;
    report.sections.push_back(sectionOf(tr("To be told"), tableOf(reviews, period, names, false),
                                        tr("Nil: the director has been told of every review.")));
    report.sections.push_back(sectionOf(tr("Told"), tableOf(reviews, period, names, true),
                                        tr("Nil: the director was told of no review in the period.")));
    return report;
}
