// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QListWidget;
class QTextBrowser;

/// The help that comes with the program: its topics at the left, the one chosen at the right.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /// How many topics there are.
    int topics() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTopics();
    void showTopic();
    QListWidget *m_topics;
    QTextBrowser *m_text;
};
