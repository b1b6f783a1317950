// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badges/badges_page.h"
#include "core/badges/badge_rules.h"
#include "core/workspace/workspace.h"
#include "ui/base/record_table.h"
#include <QCoreApplication>

namespace {
TagText tagOf(BadgeState state)
{
    switch (state) {
    case BadgeState::Issued:
    case BadgeState::Found:
        return {show(state), Tone::Good, Shape::Tick};
    case BadgeState::Requested:
        return {show(state), Tone::Info, Shape::Dot};
    case BadgeState::Suspended:
        return {show(state), Tone::Warning, Shape::Dash};
    case BadgeState::Expired:
        return {show(state), Tone::Warning, Shape::Dot};
    case BadgeState::Lost:
    case BadgeState::Stolen:
        return {show(state), Tone::Danger, Shape::Cross};
    case BadgeState::Returned:
    case BadgeState::Destroyed:
        break;
    }
    return {show(state), Tone::Neutral, Shape::Dash};
}
} // namespace

PageFactory badgesPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        RegisterSetup badges;
        badges.kind = &kindOf<Badge>();
        badges.group = QCoreApplication::translate("BadgesPage", "Badges and training");
        badges.icon = QStringLiteral("badges");
        badges.columns = {QStringLiteral("number"),  QStringLiteral("holder"), QStringLiteral("state"),
                          QStringLiteral("kind"),    QStringLiteral("issued"), QStringLiteral("expires"),
                          QStringLiteral("returned")};
        badges.why =
            QCoreApplication::translate("BadgesPage", "Who holds which badge, and what became of those that came back, "
                                                      "ran out or were lost.");
        auto *page = new RegisterPage(withExchange(std::move(badges), services, print), services, parent);
        page->table().rows().setComputedTag(
            [&workspace = services.workspace](const Computed &, const AnySaved &saved) -> std::optional<TagText> {
                return tagOf(badgeState(saved.record.as<Badge>(), workspace.today()).state);
            });
        return page;
    };
}
