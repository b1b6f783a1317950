// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

/// The register of forms sent: what went to whom, what is due back, what came of it; here forms are sent and answers
/// taken in.
class FormsPage : public RegisterPage {
    Q_OBJECT
public:
    FormsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    void send();
    void takeAnswer();
};
