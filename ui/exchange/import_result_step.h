// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/import_step.h"
#include <QPointer>

class Banner;
class ImportCheckStep;
class Job;
class Label;
class ProgressPanel;
class Prompts;
class QPushButton;

/// The import under way, then what it did, and the way back.
class ImportResultStep : public ImportStep {
    Q_OBJECT
public:
    /// Imports as the check step says.
    ImportResultStep(ImportSession &session, const ImportCheckStep &check, Prompts &prompts, QWidget *parent = nullptr);
    QString title() const override { return tr("The result"); }
    QString text() const override { return tr("An import is written whole or not at all, and can be taken back."); }
    void enter() override;
    bool isBusy() const override { return m_job != nullptr; }
    void cancel() override;
    bool isFinal() const override { return m_written; }

private:
    void take(const QString &fault);
    void undo();
    void takeUndo(const QString &fault, qint64 withdrawn, qint64 restored);
    const ImportCheckStep &m_check;
    Prompts &m_prompts;
    ProgressPanel *m_progress;
    Label *m_reference;
    Label *m_counts;
    Banner *m_fault;
    QPushButton *m_undo;
    QPointer<Job> m_job;
    bool m_written = false;
};
