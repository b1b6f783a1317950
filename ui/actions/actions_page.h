// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/change_actions.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"
#include <QPointer>

class Banner;

/// The one plan of everything agreed: filtered by how far it has come, several changed at once and that taken back,
/// and as a calendar file.
class ActionsPage : public RegisterPage {
    Q_OBJECT
public:
    ActionsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Opens the dialog that changes the actions which the filters let through.
    void changeShown();
    /// Asks for a calendar file with those of them that are open and have a day.
    void askCalendar();

protected:
    std::vector<Filter> conditionsOf(const FilterState &state) const override;

private:
    void allowSteps();
    void countOverdue();
    void showChange(const ChangedActions &changed);
    void takeBack(const ChangedActions &changed);
    QPushButton *m_change;
    QPushButton *m_calendar;
    QPointer<Banner> m_changed;
};
