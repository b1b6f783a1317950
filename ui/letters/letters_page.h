// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

class QPushButton;

/// The register of letters: drafts, issued and served ones. A draft opens where it is written; of an issued one only
/// how it was served can be changed.
class LettersPage : public RegisterPage {
    Q_OBJECT
public:
    LettersPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    bool goOnWith(const Draft &draft) override;

private:
    void showSteps();
    void openShown();
    void serveShown();
    QPushButton *m_open;
    QPushButton *m_serve;
};

/// The page of letters.
PageFactory lettersPage(const RegisterServices &services, const PrintRecord &print);
/// The templates as a tab of the settings: made and changed in their own editor.
RegisterSetup letterTemplatesTab(const RegisterServices &services, const PrintRecord &print);
