// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

class CommandList;
class SearchSource;

/// The one search of the window: records grouped by kind as one types, and commands. Up and Down choose, Enter opens
/// the one chosen (at first the best), Escape closes.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const CommandList &commands, QWidget *parent = nullptr);
    ~SearchField() override;
    /// Null: commands only. The source must outlive its use here.
    void setSource(const SearchSource *source) { m_source = source; }
    /// The list below the field; null until something was typed.
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(RecordId record);
    void commandChosen(QAction *action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void addHits(const QString &text);
    void addCommands(const QString &text);
    void addHeading(const QString &text);
    QListWidgetItem *addRow(const QString &text);
    void placeList();
    void step(int by);
    void choose(const QListWidgetItem *item);
    void closeList();

    const CommandList &m_commands;
    const SearchSource *m_source = nullptr;
    QPointer<QListWidget> m_list; // a child of the window, which may go first
};
