// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QCoreApplication;

/// Ctrl+B, the key of the threat-call card, whatever window, dialog or field has the focus.
class CallKey : public QObject {
    Q_OBJECT
public:
    explicit CallKey(QCoreApplication &application);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
