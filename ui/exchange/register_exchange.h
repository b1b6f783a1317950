// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_page.h"

/// Prints one record of a kind.
using PrintRecord = std::function<void(const Kind &kind, RecordId id, QWidget *over)>;

/// Gives a register what all of them have: import by the wizard, export of what is shown, and printing where it is
/// given.
RegisterSetup withExchange(RegisterSetup setup, const RegisterServices &services, const PrintRecord &print = {});
/// The page of a register that asks for nothing beside the description of its kind, under a heading of the navigation.
PageFactory registerPage(const Kind &kind, const QString &group, const RegisterServices &services,
                         const PrintRecord &print);
