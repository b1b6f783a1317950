// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QDialog>
#include <vector>

class PrivacyKey;
class QListView;
class Workspace;

/// The records behind a figure, however many; Enter opens one. Under the privacy key people are called by their
/// initials here too.
class RecordsBehind : public QDialog {
    Q_OBJECT
public:
    RecordsBehind(const QString &what, const std::vector<RecordId> &ids, const Workspace &workspace,
                  const PrivacyKey &privacy, QWidget *parent = nullptr);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(RecordId id);

private:
    QListView *m_list;
};
