// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/page.h"
#include "ui/today/today_figures.h"
#include "ui/today/today_work.h"

class DueCards;
class Label;
class PrivacyKey;
class Prompts;
class QComboBox;
class QTimer;
class QVBoxLayout;
class Workspace;

/// The first page: what needs somebody now, what is due by when and why, what was begun, and this month in a few
/// figures.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *parent = nullptr);
    QString key() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("today"); }
    QAction *printAction() const override { return m_print; }
    QAction *exportAction() const override { return m_export; }

Q_SIGNALS:
    /// The person wants to go on with what was begun.
    void draftAsked(const Draft &draft);
    void reportAsked();
    /// The person wants to give the open work of one to another.
    void handOverAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead();
    void look();
    void lookAgain();
    QStringList keptDrafts() const;
    void showPeople(const QStringList &people);
    void choosePerson(int index);
    void showDay(const TodayWork &work);
    void showWork(const TodayWork &work);
    void take(const DueItem &item);
    void addDrafts(const std::vector<Draft> &drafts);
    void askCalendar();
    void printDigest();
    void lookAtFigures();
    void showFigures(const std::vector<TodayFigure> &figures);
    void showRecords(const QString &what, const std::vector<RecordId> &ids);
    Workspace &m_workspace;
    Prompts &m_prompts;
    const PrivacyKey &m_privacy;
    QAction *m_print;
    QAction *m_export;
    Label *m_heading;
    Label *m_sentence;
    QComboBox *m_whose;
    DueCards *m_due;
    QVBoxLayout *m_work; ///< what was begun, or that nothing waits
    QVBoxLayout *m_figures;
    QStringList m_drafts; ///< those shown
    WhoseWork m_person{WhoseWork::Who::Mine, {}};
    TodayWork m_shown;
    bool m_stale = true;
    QTimer *m_later; ///< of what changed while another page is shown
    int m_asked = 0; ///< counts readings, so that a late one is dropped
};
