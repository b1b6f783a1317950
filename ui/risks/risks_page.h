// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/risk.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"
#include <optional>

class Card;
class HeatMap;
class Label;
class QPushButton;

/// The register of risks: the heat map above the list opens what stands in a cell, and beside each risk stand how its
/// score went, with whom it is to be raised, and how often it happened.
class RisksPage : public RegisterPage {
    Q_OBJECT
public:
    RisksPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    HeatMap &heatMap() const { return *m_map; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePanel();
    void readRisks();
    void askCell();
    void fitPanel();
    std::optional<Saved<Risk>> shownRisk() const;
    Card *scoresCard();
    Card *escalationCard();
    Card *foretoldCard();
    HeatMap *m_map;
    Label *m_said;
    QPushButton *m_all;
    QWidget *m_panel;
    Day m_lastPaper;
    QString m_moved; ///< what moved since then, in a sentence
};
