// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "core/reports/paper.h"
#include "core/workspace/workspace.h"
#include "ui/base/page.h"
#include <QPointer>
#include <map>
#include <optional>

class Banner;
class ChoicesForm;
class DraftsKeeper;
class IssuedPapers;
class Job;
class PrivacyKey;
class Prompts;
class QListWidget;
class QPrinter;
class QPushButton;
class QScrollArea;
class QTimer;
class ReportOutput;
class WorkspaceLinks;
struct MadeReport;

/// Where reports are made: what they cover, the words of a paper, its pages as they will print, and the papers issued
/// before.
class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *parent = nullptr);
    ~ReportsPage() override;
    QString key() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("reports"); }
    QString group() const override { return tr("Assure"); }
    bool openRecord(RecordId id) override;
    bool goOnWith(const Draft &draft) override;
    QAction *printAction() const override { return m_print; }
    /// The report now shown, for tests and for those who print it; of a long register without its rows.
    const std::optional<Report> &report() const { return m_report; }
    /// Makes the pages anew, as after a change.
    void make();
    /// Turns to the paper that is being prepared, where it was left.
    void continuePaper();
    /// Prints what is shown, once it is up to date; a long register in the background.
    void print(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    /// Pages stand that were not there before.
    void reportShown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLists();
    QWidget *makeForm();
    void fitForm();
    void connectParts();
    void makeActions();
    void start();
    PackChoices newPaper() const;
    void beginAnew();
    void prepare(const ReportEntry &report);
    void keepChoices();
    PackChoices paperChoices() const;
    void showIssued(RecordId id);
    void showAsIssued(bool asPublic);
    void listIssued();
    ReportRequest request() const;
    void take(const ReportRequest &asked, MadeReport made);
    bool showPages(const Report &report);
    void proposeKeyPoints();
    void whenMade(std::function<void()> then);
    void say(const QString &sentence);
    void saveAs(const QString &suffix);
    void writeTo(const QString &path);
    Result<void> writeStored(const QString &path) const;
    void askPrinter();
    bool isWriting();
    void askIssue();
    void issue();
    Result<RecordId> keepIssued();

    Workspace &m_workspace;
    Prompts &m_prompts;
    const PrivacyKey &m_privacy;
    QListWidget *m_kinds;
    IssuedPapers *m_papers;
    QPushButton *m_anew;
    Banner *m_back;
    WorkspaceLinks *m_links;
    ChoicesForm *m_form;
    QScrollArea *m_scroll;
    ReportOutput *m_output;
    QTimer *m_later;
    QAction *m_print;
    std::unique_ptr<DraftsKeeper> m_keeper;
    const ReportEntry *m_entry = nullptr;                 ///< the report being prepared
    std::map<const ReportEntry *, PackChoices> m_choices; ///< of each report, while another is looked at
    std::optional<Report> m_report;
    ReportRequest m_madeWith;             ///< what the report shown was made with
    bool m_streams = false;               ///< its rows are read as they are written
    std::optional<Saved<Paper>> m_issued; ///< the issued paper shown, none while one is being made
    bool m_asPublic = false;              ///< the public edition of the issued paper is shown
    int m_makings = 0;                    ///< counts them, so that one that was given up is dropped
    QPointer<Job> m_making;
    QPointer<Job> m_writing;
    std::function<void()> m_then; ///< waits for the pages under way
    bool m_started = false;
    bool m_stale = false; ///< records changed while the page was not seen
};
