// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/import_step.h"
#include <QPointer>

class Banner;
class ImportSheetModel;
class Job;
class Label;
class LinesModel;
class ProgressPanel;
class QCheckBox;
class QTableView;
class QTabWidget;
struct ImportOptions;
struct ImportPlan;

/// What the import would do, found out without writing: counts, what is refused and why, what differs from what is
/// here.
class ImportCheckStep : public ImportStep {
    Q_OBJECT
public:
    explicit ImportCheckStep(ImportSession &session, QWidget *parent = nullptr);
    QString title() const override { return tr("The check"); }
    QString text() const override { return tr("Nothing has been written yet. This is what the import would do."); }
    void enter() override;
    bool isDone() const override;
    bool isBusy() const override { return m_job != nullptr; }
    void cancel() override;
    QString nextText() const override;
    ImportOptions options() const;

private:
    void take(const QString &fault);
    void goToList();
    void showCounts(const ImportPlan &plan);
    void showProblems(const ImportPlan &plan);
    void showDifferences(const ImportPlan &plan);
    void showNotes(const ImportPlan &plan);
    void jumpTo(qsizetype number, const QString &heading);
    qsizetype toWrite() const;
    Label *m_counts;
    Banner *m_fault;
    ProgressPanel *m_progress;
    QTabWidget *m_tabs;
    LinesModel *m_problems;
    QTableView *m_problemTable;
    LinesModel *m_differences;
    QTableView *m_differenceTable;
    LinesModel *m_notes;
    QTableView *m_noteTable;
    QCheckBox *m_update;
    QCheckBox *m_skip;
    ImportSheetModel *m_rows;
    QTableView *m_preview;
    QPointer<Job> m_job;
};
