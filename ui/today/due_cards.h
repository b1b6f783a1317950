// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/tag.h"
#include "ui/today/today_work.h"
#include <QWidget>
#include <set>

class PrivacyKey;
class QPushButton;
class QVBoxLayout;
class WorkCard;
class Workspace;
struct DueGroup;

/// What is due, part by part, a card each: every line says what, who and why, opens its record and offers its one step;
/// what many have before them is one line that unfolds.
class DueCards : public QWidget {
    Q_OBJECT
public:
    DueCards(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    /// Shows the due things anew; what was unfolded stays so.
    void show(const TodayWork &work, const WhoseWork &person);
    bool isAny() const;

Q_SIGNALS:
    void openRequested(RecordId record);
    /// The person did the step of a thing in place.
    void stepTaken(const DueItem &item);
    /// The person wants to see more: the list is to be shown anew.
    void unfolded();

private:
    void addDue(const QString &key, const QString &title, const std::vector<DueItem> &items, Tone tone);
    void addLine(WorkCard &card, const DueItem &item);
    void addGroup(WorkCard &card, const QString &part, const DueGroup &group);
    void unfoldOn(QPushButton *button, const QString &key);
    TagText tagFor(const DueItem &item) const;
    QString whoOf(const DueItem &item) const;
    QString besideOf(const DueItem &item) const;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    QVBoxLayout *m_column;
    std::set<QString> m_whole; ///< the lists shown to their end
    Deadline m_now;
    WhoseWork m_person{WhoseWork::Who::Mine, {}};
};
