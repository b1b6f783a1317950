// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"
#include "core/storage/drafts.h"
#include <QDialog>

class DraftsKeeper;
class FirstReportForm;
class Label;
class PrivacyKey;
class Prompts;
class QPushButton;
class QStackedWidget;
class Workspace;

/// Reports an incident: the ten questions, then what happens next. What is typed is kept as a draft; it becomes a
/// record only when it is saved, and that is said only after it was read back.
class FirstReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `draft` is the one to go on with; an empty one begins anew.
    FirstReportDialog(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, const Draft &draft = {},
                      QWidget *parent = nullptr);
    ~FirstReportDialog() override;
    FirstReportForm &form() const { return *m_form; }
    void save();
    /// Closes; what was typed stays as a draft.
    void reject() override;

Q_SIGNALS:
    void openRequested(RecordId record);

private:
    void layOut();
    void allowSaving();
    void showKept(const QDateTime &at);
    void keepFiles();
    void chooseFile();
    void showSaved(const Saved<Incident> &incident);
    void discard();
    Workspace &m_workspace;
    Prompts &m_prompts;
    QStackedWidget *m_pages;
    FirstReportForm *m_form;
    DraftsKeeper *m_keeper;
    Label *m_state;
    QPushButton *m_save;
    bool m_isSaved = false;
};

/// How drafts of first reports are told from those of records.
inline constexpr const char *kFirstReportDraft = "first_report";
