// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/sanctions_report.h"
#include "core/sanctions/conduct_words.h"
#include "core/sanctions/sanction_state.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }
using Align = report::Column::Align;
using Some = std::vector<const Saved<Sanction> *>;

QString typeOf(const Sanction &sanction, const Names &names)
{
    return names.choiceLabel(QStringLiteral("sanction-type"), sanction.type.text);
}

report::Row rowOf(const Saved<Sanction> &saved, const Names &names, Day on)
{
    const Sanction &sanction = saved.value;
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return {{report::Cell(saved.stamp.reference), report::Cell(typeOf(sanction, names)),
             report::Cell(conduct::personLabel(sanction.person.value, names)),
             report::Cell(dash(showShort(sanction.issued))), report::Cell(dash(showShort(sanction.served))),
             report::Cell(dash(showShort(sanction.review))), report::Cell(dash(showShort(sanction.expires))),
             report::Cell(sanctionFound(sanction, on, names).text),
             Figure::number(static_cast<qint64>(sanction.breaches.size()))},
            report::Row::Role::Normal,
            saved.stamp.reference,
            saved.stamp.id};
}

report::Section listOf(const QString &title, const Some &sanctions, const Names &names, Day on, const QString &nil)
{
    report::Table table;
    table.columns = {{tr("Ref"), 1.2, Align::Left, QStringLiteral("reference")},
                     {tr("Type"), 1.7, Align::Left, QStringLiteral("type")},
                     {tr("Person"), 1.5, Align::Left, QStringLiteral("person")},
                     {tr("Issued"), 1, Align::Left, QStringLiteral("issued")},
                     {tr("Served"), 1, Align::Left, QStringLiteral("served")},
                     {tr("Review"), 1, Align::Left, QStringLiteral("review")},
                     {tr("Until"), 1, Align::Left, QStringLiteral("expires")},
                     {tr("State"), 1.2, Align::Left, QStringLiteral("state")},
                     {tr("Breaches"), 0.7, Align::Right, QStringLiteral("breaches")}};
    table.nil = nil;
    for (const Saved<Sanction> *sanction : sanctions)
        table.rows.push_back(rowOf(*sanction, names, on));
    return {{}, title, 1, false, false, {std::move(table)}};
}

report::Section redress(const std::vector<Saved<Sanction>> &sanctions, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Ref"), 1.2, Align::Left, QStringLiteral("reference")},
                     {tr("Type"), 1.7, Align::Left, QStringLiteral("type")},
                     {tr("Sought"), 1, Align::Right, QStringLiteral("sought")},
                     {tr("Received"), 1, Align::Right, QStringLiteral("received")},
                     {tr("Note"), 2.5, Align::Left, QStringLiteral("note")}};
    table.nil = tr("Nil: no redress was sought.");
    const auto money = [](const std::optional<Money> &amount, RecordId id) {
        return report::Cell(amount ? Figure::money(*amount, {id}) : Figure::notKnown());
    };
    for (const Saved<Sanction> &saved : sanctions)
        if (saved.value.redressSought || saved.value.redressReceived)
            table.rows.push_back(
                {{report::Cell(saved.stamp.reference), report::Cell(typeOf(saved.value, names)),
                  money(saved.value.redressSought, saved.stamp.id), money(saved.value.redressReceived, saved.stamp.id),
                  report::Cell(saved.value.redressNote)},
                 report::Row::Role::Normal,
                 saved.stamp.reference,
                 saved.stamp.id});
    return {{}, tr("Redress"), 1, false, true, {std::move(table)}};
}

report::Section publicity(const std::vector<Saved<Sanction>> &sanctions, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Ref"), 1.2, Align::Left, QStringLiteral("reference")},
                     {tr("Type"), 1.7, Align::Left, QStringLiteral("type")},
                     {tr("Approved"), 2, Align::Left, QStringLiteral("approved")},
                     {tr("Made public"), 2.5, Align::Left, QStringLiteral("published")}};
    table.nil = tr("Nil: no outcome is to be made public.");
    for (const Saved<Sanction> &saved : sanctions) {
        const Sanction &sanction = saved.value;
        if (sanction.publicityWanted != true)
            continue;
        const QString approved = sanction.publicityApproved.isKnown()
                                     ? tr("%1, %2").arg(conduct::personLabel(sanction.publicityApprovedBy.value, names),
                                                        showShort(sanction.publicityApproved))
                                     : tr("not yet");
        const QString published = sanction.published.isKnown()
                                      ? tr("%1, %2").arg(showShort(sanction.published), sanction.publishedWhere)
                                      : tr("not yet");
        table.rows.push_back({{report::Cell(saved.stamp.reference), report::Cell(typeOf(sanction, names)),
                               report::Cell(approved), report::Cell(published)},
                              report::Row::Role::Normal,
                              saved.stamp.reference,
                              saved.stamp.id});
    }
    return {{}, tr("Outcomes made public"), 1, false, true, {std::move(table)}};
}

/// By type in the order of the ladder, then by the day of issue.
Some inLadderOrder(const std::vector<Saved<Sanction>> &sanctions, const Names &names)
{
    QHash<QString, int> place;
    for (const ChoiceName &type : names.choices(QStringLiteral("sanction-type")))
        place.insert(type.code, static_cast<int>(place.size()));
    Some all;
    for (const Saved<Sanction> &sanction : sanctions)
        all.push_back(&sanction);
    std::stable_sort(all.begin(), all.end(), [&](const Saved<Sanction> *a, const Saved<Sanction> *b) {
        const int left = place.value(a->value.type.text), right = place.value(b->value.type.text);
        return left != right ? left < right : a->value.issued < b->value.issued;
    });
    return all;
}

bool isOfPeriod(const Sanction &sanction, const Period &period)
{
    const bool isBroken = std::any_of(sanction.breaches.begin(), sanction.breaches.end(),
                                      [&](const Breach &breach) { return period.contains(breach.on); });
    return isBroken || period.contains(sanction.issued) || period.contains(sanction.ended) ||
           period.contains(sanction.expires);
}
} // namespace

Report sanctionsReport(const std::vector<Saved<Sanction>> &sanctions, const Names &names, const Period &period, Day on)
{
    Some running, waiting, moved;
    for (const Saved<Sanction> *sanction : inLadderOrder(sanctions, names)) {
        const SanctionState state = sanctionState(sanction->value, on, names);
        if (isInForce(sanction->value, on, names))
            running.push_back(sanction);
        if (state == SanctionState::NotIssued)
            waiting.push_back(sanction);
        if (isOfPeriod(sanction->value, period))
            moved.push_back(sanction);
    }
    Report report;
    report.title = tr("Sanctions");
    report.subtitle = tr("%1; as they stand on %2").arg(period.title(), show(on));
    report.landscape = true;
    report.sections = {
        listOf(tr("In force"), running, names, on, tr("Nil: no sanction is in force.")),
        listOf(tr("Decided or being prepared, not issued"), waiting, names, on, tr("Nil: none waits to be issued.")),
        listOf(tr("Issued, ended or broken in %1").arg(period.title()), moved, names, on,
               tr("Nil: no sanction was issued, ended or broken in the period.")),
        redress(sanctions, names), publicity(sanctions, names)};
    return report;
}
