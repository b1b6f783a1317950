// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

/// What was imported, and the way back: an import is taken back whole.
class ImportsPage : public RegisterPage {
    Q_OBJECT
public:
    ImportsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Asks, then takes the import back in the background.
    void takeBack(RecordId import);

private:
    void start(RecordId import, const QString &reference);
};
