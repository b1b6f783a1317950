// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include "core/sanctions/sanction_state.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// The sanctions of one type in the period.
struct TypeLine {
    std::vector<RecordId> start; ///< in force when the period began
    std::vector<RecordId> issued;
    std::vector<RecordId> ended; ///< in force or issued before, and not at its end
    std::vector<RecordId> broken;
    std::vector<RecordId> appeal; ///< open at its end
    std::vector<RecordId> now;
    std::vector<RecordId> overdue;
    bool isEmpty() const { return start.empty() && issued.empty() && ended.empty() && broken.empty() && now.empty(); }
};

bool isBroken(const Sanction &sanction, const Period &period)
{
    for (const Breach &breach : sanction.breaches)
        if (period.contains(breach.on))
            return true;
    return false;
}

void add(TypeLine &line, const Read<Sanction> &read, const PackFigures &figures)
{
    const Names &names = figures.names();
    const Period &period = figures.choices().period;
    const Sanction &sanction = read.value;
    const auto put = [&read](bool isIt, std::vector<RecordId> &ids) {
        if (isIt)
            ids.push_back(read.id);
    };
    const bool wasInForce = isInForce(sanction, period.first.plus(-1), names);
    const bool isNow = isInForce(sanction, period.last, names);
    const bool isIssued = period.contains(sanction.issued);
    const bool isLasting =
        names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QStringLiteral("lasting"));
    put(wasInForce, line.start);
    put(isIssued, line.issued);
    put(isLasting && (wasInForce || isIssued) && !isNow, line.ended);
    put(isBroken(sanction, period), line.broken);
    put(sanctionState(sanction, period.last, names) == SanctionState::UnderAppeal, line.appeal);
    put(isNow, line.now);
    put(isReviewOverdue(sanction, period.last, names), line.overdue);
}

report::Row rowOf(const ChoiceName &type, const TypeLine &line)
{
    const bool isLasting = type.has(QStringLiteral("lasting"));
    const auto running = [isLasting](const std::vector<RecordId> &ids) {
        return isLasting ? Figure::count(ids) : Figure::notApplicable();
    };
    return {{report::Cell(type.label), running(line.start), Figure::count(line.issued), running(line.ended),
             running(line.broken), running(line.appeal), running(line.now), running(line.overdue)},
            report::Row::Role::Normal,
            type.code};
}
} // namespace

namespace pack {
report::Table sanctionTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 12");
    table.title = tr("Sanctions");
    table.columns = periodColumns(tr("Type"),
                                  {tr("In force at start"), tr("Issued"), tr("Ended"), tr("Breached"),
                                   tr("Under appeal"), tr("In force now"), tr("Reviews overdue")},
                                  {QStringLiteral("start"), QStringLiteral("issued"), QStringLiteral("ended"),
                                   QStringLiteral("breached"), QStringLiteral("appeal"), QStringLiteral("now"),
                                   QStringLiteral("overdue")},
                                  2.4);
    table.nil = tr("Nil: no sanction was in force, issued, ended or breached in the period.");
    for (const ChoiceName &type : figures.names().choices(QStringLiteral("sanction-type"))) {
        TypeLine line;
        for (const Read<Sanction> &read : figures.facts().sanctions)
            if (read.value.type.text == type.code)
                add(line, read, figures);
        if (!line.isEmpty() && !type.has(QStringLiteral("none")))
            table.rows.push_back(rowOf(type, line));
    }
    table.note = tr("A dash: nothing runs on from such a sanction. %1").arg(source(figures));
    return table;
}
} // namespace pack
