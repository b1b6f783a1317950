// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/page.h"
#include "ui/base/tag.h"
#include "ui/today/today_figures.h"
#include "ui/today/today_work.h"

class Label;
class PrivacyKey;
class QVBoxLayout;
class WorkCard;
class Workspace;

/// The first page: what needs somebody now, what is late, what was begun, and this month in a few figures.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    QString key() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("today"); }

Q_SIGNALS:
    /// The person wants to go on with what was begun.
    void draftAsked(const Draft &draft);
    void reportAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void lookAgain();
    QStringList keptDrafts() const;
    void showDay(const TodayWork &work);
    void showWork(const TodayWork &work);
    void addLine(WorkCard &card, const TagText &tag, const IncidentLine &line);
    void addWaiting(const QString &title, const std::vector<TodayWork::Waiting> &waiting, int reviewDays);
    void addDrafts(const std::vector<Draft> &drafts);
    void addEnd(WorkCard *card, size_t all);
    QString wordsOf(const IncidentLine &line) const;
    void lookAtFigures();
    void showFigures(const std::vector<TodayFigure> &figures);
    void showRecords(const QString &what, const std::vector<RecordId> &ids);
    Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    Label *m_heading;
    Label *m_sentence;
    QVBoxLayout *m_work;
    QVBoxLayout *m_figures;
    QStringList m_drafts; ///< those shown
    bool m_stale = true;
    int m_asked = 0; ///< counts readings, so that a late one is dropped
};
