// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/unknown_values.h"
#include "ui/exchange/import_step.h"

class Banner;
class Job;
class ProgressPanel;
class QComboBox;
class QScrollArea;

/// What the values mean that stand in no list of the office: each can be told which item it is. The file is looked
/// through in the background; where every value is known the step is passed over.
class ImportValuesStep : public ImportStep {
    Q_OBJECT
public:
    explicit ImportValuesStep(ImportSession &session, QWidget *parent = nullptr);
    QString title() const override { return tr("The values"); }
    QString text() const override;
    bool applies() const override;
    void enter() override;
    bool isBusy() const override { return !m_job.isNull(); }
    bool isDone() const override { return m_job.isNull(); }
    void cancel() override;

private:
    void take(const QString &fault);
    void showValues();
    QComboBox *makeChoice(const UnknownValue &value, const Field &field);
    ProgressPanel *m_progress;
    Banner *m_fault;
    QScrollArea *m_scroll;
    QPointer<Job> m_job;
};
