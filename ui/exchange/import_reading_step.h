// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/import_step.h"
#include <QStringList>
#include <vector>

class Banner;
class Card;
class ImportSheetModel;
class Job;
class LinesModel;
class ProgressPanel;
class QComboBox;
class QTableView;

/// How the file was read: its letters, its columns, its first rows, and what its dates mean.
class ImportReadingStep : public ImportStep {
    Q_OBJECT
public:
    explicit ImportReadingStep(ImportSession &session, QWidget *parent = nullptr);
    QString title() const override { return tr("How it was read"); }
    QString text() const override
    {
        return tr("Are the letters right, and does each value stand in a column of its own?");
    }
    void enter() override;
    bool isBusy() const override { return !m_job.isNull(); }
    void cancel() override;

private:
    void readAgain();
    void take(const QString &fault);
    void showDates();
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    Banner *m_fault;
    ImportSheetModel *m_rows;
    QTableView *m_table;
    LinesModel *m_dates;
    QTableView *m_dateTable;
    Card *m_dateCard;
    ProgressPanel *m_progress;
    QPointer<Job> m_job;
};

/// A date or time of the file and how it was understood.
struct DateReading {
    QString heading;
    QString value;
    QString meaning; ///< or why it is none
};

/// The first `most` different values of each column that fills a day or a moment, as they are read.
std::vector<DateReading> dateReadings(const ImportSession &session, int most);
