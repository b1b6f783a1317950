// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QDialog>

class PrivacyKey;
class Label;
class QComboBox;
class QTreeWidget;
class Workspace;

/// Who was affected or alleged more than once in the last twelve months, or as far back as is chosen: how often, from
/// when to when. Enter or a double click opens the person.
class RepeatsDialog : public QDialog {
    Q_OBJECT
public:
    RepeatsDialog(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    QTreeWidget &rows() const { return *m_rows; }
    QComboBox &period() const { return *m_period; }

Q_SIGNALS:
    void openRequested(RecordId person);

private:
    void fill();
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    QComboBox *m_period;
    Label *m_words;
    QTreeWidget *m_rows;
};
