// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/measure_state.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

class QPushButton;

/// The register of measures: filtered by how their tests stand, with rounds of tests and an action for each fault.
class MeasuresPage : public RegisterPage {
    Q_OBJECT
public:
    MeasuresPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Opens the action that the open fault of the measure shown asks for.
    void setAction();

Q_SIGNALS:
    void roundAsked(Id<Site> site);

protected:
    std::vector<Filter> conditionsOf(const FilterState &state) const override;

private:
    void showSteps();
    void countWaiting();
    std::optional<Saved<Measure>> shown() const;
    QPushButton *m_round;
    QPushButton *m_action;
};
