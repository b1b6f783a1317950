// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/trend_charts.h"
#include "ui/base/page.h"

class Card;
class ChartWidget;
class EmptyState;
class Label;
class PrivacyKey;
class QBoxLayout;
class QComboBox;
class TrendChoicesRow;
class TrendTable;
class Workspace;

/// How incidents run over the months, and how they lie by two dimensions; every point and cell opens its records.
class TrendsPage : public Page {
    Q_OBJECT
public:
    TrendsPage(Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    QString key() const override { return QStringLiteral("trends"); }
    QString title() const override { return tr("Trends"); }
    QString iconName() const override { return QStringLiteral("trends"); }
    QString group() const override { return tr("Assure"); }
    /// What is asked for, as the boxes stand.
    TrendChoices choices() const;

Q_SIGNALS:
    /// The charts stand as asked for.
    void trendsShown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverTime();
    QWidget *makeComparison();
    void arrange();
    void look();
    void take(const Result<Trends> &trends);
    void showRecords(const QString &what, const std::vector<RecordId> &ids);
    Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    Label *m_state;
    TrendChoicesRow *m_row;
    Card *m_overTimeCard;
    ChartWidget *m_overTime;
    Label *m_sentence;
    Label *m_rules;
    QComboBox *m_lines;
    QComboBox *m_columns;
    ChartWidget *m_bars;
    QBoxLayout *m_both; ///< bars and table
    TrendTable *m_table;
    EmptyState *m_none;
    Card *m_comparisonCard = nullptr;
    bool m_stale = true;
    int m_asked = 0; ///< counts readings, so that a late one is dropped
};
