// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/premises_page.h"
#include "core/office/building.h"
#include "core/office/room.h"
#include "core/premises/measure.h"
#include "ui/base/register_tabs.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("PremisesPage", text); }
} // namespace

PageFactory premisesPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        std::vector<RegisterSetup> tabs;
        for (const Kind *kind : {&kindOf<Measure>(), &kindOf<Site>(), &kindOf<Building>(), &kindOf<Room>()})
            tabs.push_back(withExchange({.kind = kind}, services, print));
        return new RegisterTabs({QStringLiteral("premises"), tr("Premises"), QStringLiteral("premises"), tr("Risk")},
                                std::move(tabs), services, parent);
    };
}
