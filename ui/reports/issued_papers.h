// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/paper.h"
#include <QWidget>

class Label;
class QListWidget;

/// The papers that were issued, newest first; where there are none, words that say what will stand here.
class IssuedPapers : public QWidget {
    Q_OBJECT
public:
    explicit IssuedPapers(QWidget *parent = nullptr);
    /// Oldest first, as the store gives them; the paper marked stays so.
    void setPapers(const std::vector<Saved<Paper>> &papers, const Names &names);
    /// Marks a paper; 0 marks none. Tells nobody.
    void mark(RecordId paper);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(RecordId paper);

private:
    QListWidget *m_list;
    Label *m_none;
};
