// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/card.h"
#include "ui/sanctions/courses_model.h"

class QGridLayout;
class QVBoxLayout;

/// The rungs of a person's ladder: how each stands, until when it is due, and what can still be done
/// about it: nothing but taking it back where it was taken.
class LadderCard : public Card {
    Q_OBJECT
public:
    explicit LadderCard(const CoursesContext &context, QWidget *parent = nullptr);
    void showCourse(const FoundCourse &course, bool readOnly);

Q_SIGNALS:
    void stepAsked(LadderStep step, LadderAct act);
    void takeBackAsked(LadderStep step);
    void tellAsked(LadderStep step, Day on);
    /// The letter is to be written, about the newest report of the course.
    void letterAsked(RecordId incident);

private:
    void addRung(const FoundCourse &course, const RungStanding &rung, bool readOnly);
    QWidget *actsOf(const FoundCourse &course, const RungStanding &rung);
    void addNotTold(const FoundCourse &course, QVBoxLayout &column, bool readOnly);
    QString remark(const FoundCourse &course) const;
    const CoursesContext &m_context;
    QWidget *m_rungs = nullptr;
    QGridLayout *m_grid = nullptr;
};
