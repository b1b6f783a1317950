// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/sanction_state.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"
#include <optional>

class Card;
class FilterChoiceButton;

/// The register of sanctions: what is in force, due for review or expired, and beside each what the guidance asks
/// before it is issued, with how that stands.
class SanctionsPage : public RegisterPage {
    Q_OBJECT
public:
    SanctionsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Shows those in these states alone; none: all.
    void filterStates(const std::optional<std::vector<SanctionState>> &states);

private:
    Card *questionsCard(RecordId id) const;
    void askStates();
    void countWaiting();
    FilterChoiceButton *m_states;
};
