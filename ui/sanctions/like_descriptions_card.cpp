// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/like_descriptions_card.h"
#include "core/office/site.h"
#include "core/workspace/workspace.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/theme.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr std::size_t kMostGroups = 4;
constexpr std::size_t kMostReports = 4; // of a group: the newest
} // namespace

LikeDescriptionsCard::LikeDescriptionsCard(const RegisterServices &services, QWidget *parent)
    : Card(tr("Perhaps one person, not known"), parent), m_services(services)
{
}

void LikeDescriptionsCard::showAlike(std::vector<LikeDescriptions> groups)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    std::stable_sort(groups.begin(), groups.end(), [](const LikeDescriptions &a, const LikeDescriptions &b) {
        return a.incidents.back() > b.incidents.back(); // numbers rise with time
    });
    setCount(static_cast<int>(groups.size()));
    for (std::size_t i = 0; i < std::min(groups.size(), kMostGroups); ++i)
        addGroup(groups[i], *rows);
    if (groups.size() > kMostGroups)
        rows->addWidget((new Label(TextRank::Muted, tr("All of them stand in the printed list.")))->wrapped());
    body()->addWidget(m_rows);
    setVisible(!groups.empty());
}

void LikeDescriptionsCard::addGroup(const LikeDescriptions &group, QVBoxLayout &rows)
{
    const Workspace &workspace = m_services.workspace;
    const QString said =
        tr("%1 reports at %2: %3")
            .arg(group.incidents.size())
            .arg(workspace.names().recordName(kindOf<Site>(), group.site), m_services.privacy.shown(group.description));
    rows.addWidget((new Label(TextRank::Body, said))->wrapped());
    auto *reports = new QWidget;
    auto *flow = new FlowLayout(reports, kGrid);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::size_t shown = std::min(group.incidents.size(), kMostReports);
    for (auto id = group.incidents.rbegin(); id != group.incidents.rbegin() + static_cast<std::ptrdiff_t>(shown);
         ++id) {
        auto *open = new QPushButton(workspace.referenceOf(*id));
        open->setAccessibleName(tr("Open %1").arg(open->text()));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, incident = *id] { Q_EMIT openRequested(incident); });
        flow->addWidget(open);
    }
    rows.addWidget(reports);
}
