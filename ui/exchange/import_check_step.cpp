// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_check_step.h"
#include "core/base/count.h"
#include "core/exchange/plan_names.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/exchange/import_session.h"
#include "ui/exchange/import_sheet_model.h"
#include "ui/exchange/lines_model.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {
using Standing = ImportRow::Standing;

/// A difference as a line: where it stands, what is here and what the file says.
/// `kind`: none for street crimes, which have no description.
QStringList lineOf(const ImportRow &row, const Change &change, const Kind *kind, const Names &names)
{
    if (!kind)
        return {QString::number(row.number), row.called, change.path, change.before.stored(), change.after.stored()};
    const std::optional<Place> place = placeOf(*kind, change.path);
    const auto said = [&](const Value &value) {
        return place && place->field ? showShort(*place->field, value, names) : value.stored();
    };
    const QString label = place && place->field ? place->kind->shown(place->field->label) : change.path;
    return {QString::number(row.number), names.recordName(*kind, row.existing), label, said(change.before),
            said(change.after)};
}

QStringList lineOf(const ImportRemark &remark)
{
    return {remark.row > 0 ? QString::number(remark.row) : QString(), remark.column, remark.value.simplified(),
            remark.text};
}
} // namespace

ImportCheckStep::ImportCheckStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_counts(new Label(TextRank::Heading)), m_fault(new Banner(Tone::Danger, QString())),
      m_progress(new ProgressPanel), m_tabs(new QTabWidget),
      m_problems(new LinesModel({tr("Row"), tr("Column"), tr("It says"), tr("Why it is refused")}, this)),
      m_problemTable(lookingTable(m_problems, tr("Rows that are refused"))),
      m_differences(new LinesModel({tr("Row"), tr("Record"), tr("Field"), tr("Here"), tr("In the file")}, this)),
      m_differenceTable(lookingTable(m_differences, tr("Records that differ"))),
      m_notes(new LinesModel({tr("Row"), tr("Column"), tr("It says"), tr("How it was read")}, this)),
      m_noteTable(lookingTable(m_notes, tr("How doubtful values were read"))),
      m_update(new QCheckBox(tr("&Write the differing fields"))), m_skip(new QCheckBox(tr("&Skip the refused rows"))),
      m_rows(new ImportSheetModel(this)), m_preview(lookingTable(m_rows, tr("The rows of the file")))
{
    m_preview->verticalHeader()->show();
    m_preview->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *differing = new QWidget;
    auto *inner = new QVBoxLayout(differing);
    inner->addWidget(m_update);
    inner->addWidget(m_differenceTable);
    auto *refused = new QWidget;
    inner = new QVBoxLayout(refused);
    inner->addWidget(m_skip);
    inner->addWidget(m_problemTable);
    m_tabs->addTab(refused, QString());
    m_tabs->addTab(differing, QString());
    m_tabs->addTab(m_noteTable, QString());
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_tabs);
    halves->addWidget(m_preview);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts->wrapped());
    column->addWidget(m_fault);
    column->addWidget(m_progress);
    column->addWidget(halves, 1);
    for (QCheckBox *box : {m_update, m_skip})
        connect(box, &QCheckBox::toggled, this, &ImportCheckStep::changed);
    connect(&session, &ImportSession::checked, this, &ImportCheckStep::take);
    for (const auto &[table, model] : {std::pair{m_problemTable, m_problems},
                                       std::pair{m_differenceTable, m_differences}, std::pair{m_noteTable, m_notes}})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, lines = model](const QModelIndex &line) {
                    if (line.isValid())
                        jumpTo(lines->index(line.row(), 0).data().toLongLong(),
                               lines == m_differences ? QString() : lines->index(line.row(), 1).data().toString());
                });
}

void ImportCheckStep::enter()
{
    m_counts->setText(tr("Looking at each row …"));
    m_fault->hide();
    m_update->setChecked(false);
    m_skip->setChecked(false);
    for (LinesModel *model : {m_problems, m_differences, m_notes})
        model->show(0, {});
    m_rows->setSheet(session().sharedSheet());
    fitColumns(*m_preview);
    m_job = session().check();
    m_progress->follow(m_job, tr("Looking at each row …"));
}

void ImportCheckStep::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportCheckStep::take(const QString &fault)
{
    m_job.clear();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (const ImportPlan *plan = session().plan()) {
        showCounts(*plan);
        showProblems(*plan);
        showDifferences(*plan);
        showNotes(*plan);
        m_tabs->setCurrentIndex(m_problems->rowCount() > 0 ? 0 : m_differences->rowCount() > 0 ? 1 : 2);
        goToList();
    } else {
        m_counts->setText(tr("The check did not end."));
    }
    Q_EMIT changed();
}

/// The keys go to the list whose lines jump to the rows, unless the person has gone elsewhere meanwhile.
void ImportCheckStep::goToList()
{
    if (!hasFocus())
        return;
    for (const auto &[table, model] : {std::pair{m_problemTable, m_problems},
                                       std::pair{m_differenceTable, m_differences}, std::pair{m_noteTable, m_notes}})
        if (model->rowCount() > 0)
            return table->setFocus();
}

void ImportCheckStep::showCounts(const ImportPlan &plan)
{
    QStringList parts{tr("%1 read").arg(shownCount(plan.read)), tr("%1 to write").arg(shownCount(plan.toWrite(false)))};
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(shownCount(count)));
    };
    add(plan.count(Standing::Same), tr("%1 here already"));
    add(plan.count(Standing::Differs), tr("%1 differ"));
    add(plan.count(Standing::Refused), tr("%1 refused"));
    add(plan.blank, tr("%1 blank"));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void ImportCheckStep::showProblems(const ImportPlan &plan)
{
    m_problems->show(static_cast<int>(plan.problems.size()),
                     [&plan](int line) { return lineOf(plan.problems[static_cast<std::size_t>(line)]); });
    QSet<qsizetype> refused;
    for (const ImportRow &row : plan.rows)
        if (row.standing == Standing::Refused)
            refused.insert(row.number);
    m_rows->setRefused(refused);
    m_tabs->setTabText(0, tr("&Refused (%1)").arg(shownCount(static_cast<qint64>(plan.problems.size()))));
    m_skip->setVisible(!plan.problems.empty());
    fitColumns(*m_problemTable);
}

void ImportCheckStep::showDifferences(const ImportPlan &plan)
{
    struct Line {
        const ImportRow *row;
        const Change *change;
    };
    auto lines = std::make_shared<std::vector<Line>>();
    for (const ImportRow &row : plan.rows)
        if (row.standing == Standing::Differs)
            for (const Change &change : row.differences)
                lines->push_back({&row, &change});
    m_differences->show(
        static_cast<int>(lines->size()),
        [lines, kind = plan.request.kind, names = PlanNames(plan, session().workspace().names())](int line) {
            const Line &one = (*lines)[static_cast<std::size_t>(line)];
            return lineOf(*one.row, *one.change, kind, names);
        });
    m_tabs->setTabText(1, tr("&Differs (%1)").arg(shownCount(static_cast<qint64>(lines->size()))));
    m_update->setVisible(!lines->empty());
    fitColumns(*m_differenceTable);
}

void ImportCheckStep::showNotes(const ImportPlan &plan)
{
    m_notes->show(static_cast<int>(plan.notes.size()),
                  [&plan](int line) { return lineOf(plan.notes[static_cast<std::size_t>(line)]); });
    m_tabs->setTabText(2, tr("&Notes (%1)").arg(shownCount(static_cast<qint64>(plan.notes.size()))));
    fitColumns(*m_noteTable);
}

void ImportCheckStep::jumpTo(qsizetype number, const QString &heading)
{
    const int row = session().sheet().rowNumbered(number);
    if (row < 0)
        return;
    const auto column = static_cast<int>(std::max<qsizetype>(0, session().sheet().headings().indexOf(heading)));
    m_preview->setCurrentIndex(m_rows->index(row, column));
    m_preview->scrollTo(m_rows->index(row, column), QAbstractItemView::PositionAtCenter);
}

ImportOptions ImportCheckStep::options() const
{
    return {.skipRefused = m_skip->isChecked(), .update = m_update->isChecked(), .dryRun = false, .mapping = {}};
}

qsizetype ImportCheckStep::toWrite() const
{
    const ImportPlan *plan = session().plan();
    return plan ? plan->toWrite(m_update->isChecked()) : 0;
}

bool ImportCheckStep::isDone() const
{
    const ImportPlan *plan = session().plan();
    return plan && !m_job && toWrite() > 0 && (plan->problems.empty() || m_skip->isChecked());
}

QString ImportCheckStep::nextText() const
{
    return toWrite() > 0 ? tr("&Import %1 of %2").arg(toWrite()).arg(session().plan()->read) : tr("&Import");
}
