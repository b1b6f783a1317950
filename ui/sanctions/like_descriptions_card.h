// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/like_descriptions.h"
#include "ui/base/card.h"
#include "ui/base/register_services.h"

class QVBoxLayout;

/// Reports at one place that may be of one person whom nobody knows, each of them to be opened.
class LikeDescriptionsCard : public Card {
    Q_OBJECT
public:
    explicit LikeDescriptionsCard(const RegisterServices &services, QWidget *parent = nullptr);
    /// The newest first; without any the card is not seen.
    void showAlike(std::vector<LikeDescriptions> groups);

Q_SIGNALS:
    void openRequested(RecordId incident);

private:
    void addGroup(const LikeDescriptions &group, QVBoxLayout &rows);
    RegisterServices m_services;
    QWidget *m_rows = nullptr;
};
