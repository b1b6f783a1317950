// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/reports/trend_choices.h"
#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class Workspace;

/// What is counted on the Trends page: group or kind, site, how many months, whether outliers make the limits, and the
/// measure of which is asked whether it worked.
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
    void offerMeasures(const Workspace &workspace);
    void takeSiteOfMeasure();
    QComboBox *m_group;
    QComboBox *m_kind;
    QComboBox *m_site;
    QComboBox *m_months;
    QComboBox *m_measure;
    QCheckBox *m_screen;
    QHash<RecordId, TrendMeasure> m_measures; ///< those offered
    QHash<RecordId, RecordId> m_sites;        ///< theirs
};

/// A label and the box it names, side by side.
QWidget *labelled(const QString &label, QComboBox *box);
