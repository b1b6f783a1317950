// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/find_courses.h"
#include "ui/base/register_services.h"
#include <QObject>
#include <functional>

class QWidget;
struct ConductCourse;
struct LadderRow;

/// Takes what is decided about the course that is chosen: asks what a decision needs, and keeps it.
class ConductDesk : public QObject {
    Q_OBJECT
public:
    using Chosen = std::function<const FoundCourse *()>;
    /// `chosen` gives the course that is meant, null for none; what is asked stands over the widget.
    ConductDesk(const RegisterServices &services, Chosen chosen, QWidget *over);
    void decideOccasion(const FoundOccasion &occasion, std::optional<bool> counts);
    void decideCourse(CourseDecision decision);
    void decidePurpose(Purpose purpose);
    void askStep(LadderStep step, LadderAct act);
    void askTold(LadderStep step, Day on);
    void askTakeBack(LadderStep step);

Q_SIGNALS:
    /// The occasions are to be looked at next.
    void occasionsAsked();

private:
    void change(const QString &why, const std::function<void(ConductCourse &)> &edit);
    void confirmCourse();
    void askRow(const LadderRow &row, const QString &title, const QString &why, const QString &field);
    void complain(const QString &text);
    RegisterServices m_services;
    Chosen m_chosen;
    QWidget *m_over;
};
