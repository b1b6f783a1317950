// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/surveys/survey.h"
#include <QWidget>

class Label;
class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QFrame;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// One question of a survey with room for its answer, the comment and the finding.
class SurveyAnswerPanel : public QWidget {
    Q_OBJECT
public:
    explicit SurveyAnswerPanel(const Names &names, QWidget *parent = nullptr);
    /// Shows a question as the survey has it; `hint` says what to look at.
    void show(const Survey &survey, int question, const QString &hint);
    /// Puts what was typed and chosen into the survey it was shown from.
    void putInto(Survey &survey) const;
    /// Puts the keys where the answer is given, or where what is lacking stands.
    void takeKeys();
    void askForComment();
    /// Where the picture of a photograph is shown.
    Label *picture() const { return m_picture; }

Q_SIGNALS:
    /// A yes, a no or the like was chosen.
    void answered();
    /// Something that was typed is done.
    void left();
    void photoAsked();

private:
    void build();
    void addChoices();
    QWidget *makeFinding();
    void choose(int button);
    void showFor(const SurveyAnswer &answer);
    bool eventFilter(QObject *watched, QEvent *event) override;
    const Names &m_names;
    int m_question = -1;
    SurveyAnswer m_answer;
    std::vector<ChoiceName> m_choices;
    Label *m_part;
    Label *m_title;
    Label *m_hint;
    QButtonGroup *m_buttons;
    QWidget *m_number;
    QLineEdit *m_amount;
    QPlainTextEdit *m_words;
    QPushButton *m_photo;
    Label *m_picture;
    Label *m_commentName;
    Label *m_wants;
    QPlainTextEdit *m_comment;
    QWidget *m_findingBox;
    QLineEdit *m_finding;
    QComboBox *m_priority;
    QComboBox *m_organisation;
    QLineEdit *m_recommended;
};
