// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/premises_page.h"
#include "core/office/building.h"
#include "core/office/room.h"
#include "ui/base/register_tabs.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("PremisesPage", text); }
} // namespace

PageFactory premisesPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        std::vector<RegisterSetup> tabs;
        const std::pair<const Kind *, QString> kinds[] = {
            {&kindOf<Site>(), tr("Where the body works: each incident and assessment is counted by its site.")},
            {&kindOf<Building>(), tr("The buildings of a site, where it has more than one.")},
            {&kindOf<Room>(), tr("The rooms that incidents name again and again.")}};
        for (const auto &[kind, why] : kinds) {
            RegisterSetup setup;
            setup.kind = kind;
            setup.icon = QStringLiteral("premises");
            setup.why = why;
            tabs.push_back(withExchange(std::move(setup), services, print));
        }
        return new RegisterTabs({QStringLiteral("premises"), tr("Premises"), QStringLiteral("premises"), tr("Risk")},
                                std::move(tabs), services, parent);
    };
}
