// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/import_step.h"

class Banner;
class Job;
class Label;
class ProgressPanel;
class Prompts;
class QComboBox;
class QLineEdit;

/// Which file, and what is in it.
class ImportFileStep : public ImportStep {
    Q_OBJECT
public:
    ImportFileStep(ImportSession &session, Prompts &prompts, QWidget *parent = nullptr);
    QString title() const override { return tr("The file"); }
    QString text() const override { return tr("Choose the listing that another program wrote, or drop it here."); }
    bool isDone() const override;
    bool isBusy() const override { return !m_job.isNull(); }
    void cancel() override;
    /// Takes a file as if it had been typed.
    void choose(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void typed();
    void take(const QString &fault);
    void chooseKind(int index);
    void guessKind();
    void sayKind(int index);
    void showState();
    Prompts &m_prompts;
    QLineEdit *m_path;
    QComboBox *m_kind;
    Label *m_found;
    Banner *m_fault;
    Banner *m_seen;
    ProgressPanel *m_progress;
    QPointer<Job> m_job;
    QString m_asked; ///< the path that is being read
    QString m_read;  ///< the path that was read last
    bool m_guess;
    bool m_goesOn = false; ///< Enter was pressed: on to the next step once it is read
};
