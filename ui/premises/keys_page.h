// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/key_state.h"
#include "core/records/saved.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

class QPushButton;

/// The register of keys and codes: signed out and back, a code shown by a button, which the journal keeps, and changed.
class KeysPage : public RegisterPage {
    Q_OBJECT
public:
    KeysPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Tells the code of the record shown, once the journal says who saw it.
    void tellCode();
    /// Asks for a new code, in use from today.
    void askCode();
    /// Begins a new holder of the record shown.
    void signOut();
    /// Signs back the one who has it, or lets choose where several have.
    void signBack();

protected:
    std::vector<Filter> conditionsOf(const FilterState &state) const override;

private:
    void showSteps();
    std::optional<Saved<KeyOrCode>> shown() const;
    void tell(const QString &title, const QString &text);
    QPushButton *m_out;
    QPushButton *m_back;
    QPushButton *m_show;
    QPushButton *m_change;
};
