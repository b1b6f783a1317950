// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/goods_received.h"
#include "core/records/saved.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

class Card;
class QPushButton;

/// The register of goods received: signed for on screen, and signed out to who collects them.
class GoodsPage : public RegisterPage {
    Q_OBJECT
public:
    GoodsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Asks for the signature of who received the goods shown.
    void signFor();
    /// Asks for the signature of who collects them, now.
    void collect();

private:
    void showSteps();
    std::optional<Saved<GoodsReceived>> shown() const;
    QString nameOf(Id<Person> person, const QString &otherwise) const;
    void save(const Saved<GoodsReceived> &was, const GoodsReceived &now, const QString &why);
    Card *signatures() const;
    QPushButton *m_sign;
    QPushButton *m_collect;
};
