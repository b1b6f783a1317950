// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sanctions/courses_model.h"
#include <QWidget>

class Card;
class FlowLayout;
class Label;
class LadderCard;
class OccasionsTable;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class Tag;
class Workspace;

/// One course to be read and decided on: its occasions, both tallies, its ladder.
class CourseView : public QWidget {
    Q_OBJECT
public:
    CourseView(const Workspace &workspace, const CoursesContext &context, QWidget *parent = nullptr);
    void showCourse(const FoundCourse &course, bool isWorkforce);
    OccasionsTable &occasions() const { return *m_occasions; }

Q_SIGNALS:
    void occasionDecided(const FoundOccasion &occasion, std::optional<bool> counts);
    void courseDecided(CourseDecision decision);
    void purposeDecided(Purpose purpose);
    void stepAsked(LadderStep step, LadderAct act);
    void takeBackAsked(LadderStep step);
    void tellAsked(LadderStep step, Day on);
    void chronologyAsked();
    /// The letter of the ladder is to be written, about the newest report.
    void letterAsked(RecordId incident);
    void openRequested(RecordId record);

private:
    QWidget *makeHead();
    QWidget *makeActs();
    Card *makeOccasions();
    QPushButton *addAct(FlowLayout &flow, const QString &iconName, const QString &text);
    void showActs();
    void showTallies();
    const Workspace &m_workspace;
    const CoursesContext &m_context;
    FoundCourse m_course;
    bool m_isWorkforce = false;
    Label *m_name;
    Tag *m_stage;
    Label *m_sentence;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_undecide;
    QPushButton *m_chronology;
    Label *m_purposeLabel;
    QComboBox *m_purpose;
    OccasionsTable *m_occasions;
    Card *m_tallies;
    QWidget *m_tallyRows = nullptr;
    LadderCard *m_ladder;
};
