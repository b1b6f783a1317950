// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export.h"
#include <QDialog>
#include <QPointer>

class Banner;
class Job;
class Label;
class ProgressPanel;
class Prompts;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class Workspace;

/// Writes what a register shows, in its order and within its filters, into a file: which form, which columns, with or
/// without what tells who somebody is. The journal notes where personal data left the office.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `query` and `columns` as the register shows them.
    ExportDialog(Workspace &workspace, Prompts &prompts, const Kind &kind, const ListQuery &query,
                 const QStringList &columns, QWidget *parent = nullptr);
    /// What the dialog now asks for.
    ExportRequest request() const;
    void start();
    void reject() override;

private:
    void arrange();
    void chooseFile();
    void proposeName();
    void take(const Result<ExportOutcome> &outcome);
    void showState();
    Workspace &m_workspace;
    Prompts &m_prompts;
    const Kind &m_kind;
    ListQuery m_query;
    QStringList m_shown;
    QComboBox *m_format;
    QComboBox *m_columns;
    QCheckBox *m_withoutPersonal;
    QLineEdit *m_path;
    Banner *m_fault;
    Label *m_done;
    ProgressPanel *m_progress;
    QPushButton *m_start;
    QPushButton *m_close;
    QPointer<Job> m_job;
};
