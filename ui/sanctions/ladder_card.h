// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/card.h"
#include "ui/sanctions/courses_model.h"

class QGridLayout;

/// The rungs of a person's ladder: how each stands, until when it is due, and what can be done about it.
class LadderCard : public Card {
    Q_OBJECT
public:
    explicit LadderCard(const CoursesContext &context, QWidget *parent = nullptr);
    void showCourse(const FoundCourse &course, bool readOnly);

Q_SIGNALS:
    void stepAsked(LadderStep step, LadderAct act);

private:
    void addRung(const RungStanding &rung, bool readOnly);
    QString remark(const FoundCourse &course) const;
    const CoursesContext &m_context;
    QWidget *m_rungs = nullptr;
    QGridLayout *m_grid = nullptr;
};
