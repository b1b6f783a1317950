// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QDialog>
#include <vector>

class QListWidget;
class Workspace;

/// The records behind a figure; Enter opens one.
class RecordsBehind : public QDialog {
    Q_OBJECT
public:
    RecordsBehind(const QString &what, const std::vector<RecordId> &ids, const Workspace &workspace,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(RecordId id);

private:
    QListWidget *m_list;
};
