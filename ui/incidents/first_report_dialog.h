// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"
#include "core/storage/drafts.h"
#include <QDialog>
#include <QPointer>

class DraftsKeeper;
class FirstReportForm;
class Job;
class Label;
class ProgressPanel;
class PrivacyKey;
class Prompts;
class QPushButton;
class QStackedWidget;
class Workspace;
struct UnkeptFiles;

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
    void threatCallAsked();

private:
    /// What the person wants once large files are read and kept.
    enum class Then { Nothing, Save, Close, ThrowAway };
    void layOut();
    void allowSaving();
    void showKept(const QDateTime &at);
    void keepFiles();
    void keepBeside(const UnkeptFiles &files);
    void filesKept(const UnkeptFiles &files, const Result<void> &kept);
    void describeDraft();
    bool waitsForFiles(Then then);
    void goOn();
    void throwAway();
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
    ProgressPanel *m_progress;
    QPointer<Job> m_keeping;
    QDateTime m_keptAt;
    int m_stopped = -1; ///< the state of the files that the person did not want to wait for
    Then m_then = Then::Nothing;
    bool m_isSaved = false;
};

/// How drafts of first reports are told from those of records.
inline constexpr const char *kFirstReportDraft = "first_report";
