// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "core/reports/paper.h"
#include "core/workspace/workspace.h"
#include "ui/base/page.h"
#include <optional>

class ChoicesForm;
class DraftsKeeper;
class FiguresPanel;
class Job;
class Label;
class ProgressPanel;
class Prompts;
class QComboBox;
class QListWidget;
class QPushButton;
class QTimer;
class ReportPreview;

/// Where reports are made: what they cover, the words of a paper, its pages as they will print, and the papers issued
/// before.
class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);
    ~ReportsPage() override;
    QString key() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("reports"); }
    QString group() const override { return tr("Assure"); }
    bool openRecord(RecordId id) override;
    QAction *printAction() const override { return m_print; }
    /// The report now shown, for tests and for those who print it.
    const std::optional<Report> &report() const { return m_report; }
    /// Makes the pages anew, as after a change.
    void make();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLists();
    QWidget *makeResult();
    void makeActions();
    void start();
    void choose(const QString &name);
    void showIssued(RecordId id);
    void listIssued();
    ReportRequest request() const;
    void take(Result<Report> report);
    void proposeKeyPoints();
    void showPages();
    void say(const QString &sentence);
    void saveAs(const QString &suffix, const QString &filter);
    Result<void> writeStored(const QString &path) const;
    void printPages();
    void issue();
    void publicOfIssued();
    const ReportEntry &entry() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    QListWidget *m_kinds;
    QListWidget *m_papers;
    ChoicesForm *m_form;
    ReportPreview *m_preview;
    FiguresPanel *m_figures;
    Label *m_state;
    QTimer *m_later;
    QAction *m_print;
    QPushButton *m_issue;
    QPushButton *m_public;
    std::unique_ptr<DraftsKeeper> m_keeper;
    std::optional<Report> m_report;
    PackChoices m_own;                    ///< what is being prepared, while an issued paper is looked at
    bool m_asPublic = false;              ///< the public edition of the issued paper is shown
    std::optional<Saved<Paper>> m_issued; ///< the issued paper shown, none while one is being made
    int m_made = 0;                       ///< counts makings, so that a late one is dropped
    bool m_started = false;
};
