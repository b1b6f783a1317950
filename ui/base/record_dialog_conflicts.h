// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/merge.h"
#include <QFrame>
#include <vector>

class QRadioButton;
class QVBoxLayout;

/// What two people changed differently, field by field, each with both texts to choose from.
class RecordConflicts : public QFrame {
    Q_OBJECT
public:
    explicit RecordConflicts(QWidget *parent = nullptr);
    void showConflicts(const Kind &kind, const std::vector<Conflict> &conflicts, const Names &names,
                       const QString &sentence);
    bool isShown() const { return !isHidden(); }
    /// Whether every one of them has been decided.
    bool isDecided() const;
    /// Settles the conflicts in the joined record as chosen.
    void settleIn(AnyRecord &merged) const;
    void clear();

Q_SIGNALS:
    void decided();

private:
    struct Line {
        Conflict conflict;
        QRadioButton *mine;
        QRadioButton *theirs;
    };
    void addLine(const Kind &kind, const Conflict &conflict, const Names &names);
    QVBoxLayout *m_column;
    QWidget *m_page = nullptr;
    std::vector<Line> m_lines;
};
