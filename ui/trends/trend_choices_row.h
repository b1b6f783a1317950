// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/reports/trend_choices.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class Workspace;

/// What is counted on the Trends page: group or kind, site, how many months, and whether outliers make the limits.
class TrendChoicesRow : public QWidget {
    Q_OBJECT
public:
    explicit TrendChoicesRow(QWidget *parent = nullptr);
    /// Offers the lists and sites as they are now and keeps what is chosen.
    void offer(const Workspace &workspace);
    /// Puts what is chosen into `choices`.
    void read(TrendChoices &choices) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_group;
    QComboBox *m_kind;
    QComboBox *m_site;
    QComboBox *m_months;
    QCheckBox *m_screen;
};

/// A label and the box it names, side by side.
QWidget *labelled(const QString &label, QComboBox *box);
