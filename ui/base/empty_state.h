// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

/// What an empty page shows: its icon, what belongs here, why it is worth having, and the first step as a button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `step` empty: no button, as where the actor may not add anything.
    EmptyState(const QString &iconName, const QString &what, const QString &why, const QString &step = {},
               QWidget *parent = nullptr);

Q_SIGNALS:
    void stepTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    QString m_iconName;
    class QLabel *m_icon;
};
