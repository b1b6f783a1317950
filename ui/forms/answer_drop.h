// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>

class QWidget;

/// Lets a window take answers to forms, and e-mails that bring one, wherever no part of it takes what is dropped.
class AnswerDrop : public QObject {
    Q_OBJECT
public:
    /// `isReady` is asked whether there is an office to take them.
    AnswerDrop(QWidget &window, std::function<bool()> isReady);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isReady;
};
