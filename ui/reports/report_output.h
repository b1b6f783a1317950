// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/report_preview.h"
#include <QWidget>

class FiguresPanel;
class Job;
class Label;
class ProgressPanel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

/// What became of a report: its pages as they will print, its figures, how far the work on it is, and the buttons for
/// what can be done with it. It does nothing itself.
class ReportOutput : public QWidget {
    Q_OBJECT
public:
    explicit ReportOutput(QWidget *parent = nullptr);
    /// Shows the pages; the figures too, where the report has any to be followed.
    void showReport(const QString &title, const Report &report, paper::PreviewPages pages);
    /// Shows in words why there are no pages, and what to do; `step` names the button that makes them, none where
    /// empty.
    void showNothing(const QString &what, const QString &why, const QString &step = {});
    bool hasReport() const { return m_hasReport; }
    /// Which steps a paper allows now, beside printing and saving.
    void setSteps(bool mayIssue, bool hasPublicEdition);
    void say(const QString &sentence);
    /// Follows the making, or the writing and printing, of a report once it takes long enough to be noticed.
    void followMaking(Job *job);
    void followWriting(Job *job);

Q_SIGNALS:
    void printAsked();
    /// `pdf`, `html` or `odt`.
    void saveAsked(const QString &suffix);
    void publicEditionAsked();
    void issueAsked();
    void makingAsked();
    void recordsAsked(const QString &what, const std::vector<RecordId> &ids);

private:
    QWidget *makeButtons();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &help);
    QWidget *makePages();
    void refresh();

    QList<QPushButton *> m_outputs; ///< what needs a report
    QPushButton *m_issue = nullptr;
    QPushButton *m_public = nullptr;
    Label *m_state;
    ProgressPanel *m_making;
    ProgressPanel *m_writing;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    ReportPreview *m_preview;
    FiguresPanel *m_figures;
    bool m_hasReport = false;
    bool m_mayIssue = false;
    bool m_hasPublic = false;
};
