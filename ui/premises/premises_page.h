// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/test_round.h"
#include "ui/base/register_tabs.h"
#include "ui/exchange/register_exchange.h"
#include <QPointer>

class Banner;

/// Measures, sites, their buildings and rooms, keys and codes, goods received, a tab each; rounds of tests are entered
/// from here.
class PremisesPage : public RegisterTabs {
    Q_OBJECT
public:
    PremisesPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Opens a round of tests at a site; none: it is chosen there.
    void enterRound(Id<Site> site = {});

private:
    void showRound(const SavedRound &round);
    void takeBack(const SavedRound &round);
    RegisterServices m_services;
    QPointer<Banner> m_saved;
};

PageFactory premisesPage(const RegisterServices &services, const PrintRecord &print);
