// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/surveys/survey.h"
#include "core/workspace/workspace.h"
#include "ui/base/register_services.h"
#include <QDialog>

class AttachmentPictures;
class Label;
class QListWidget;
class QPushButton;
class SurveyAnswerPanel;

/// A survey being answered, question by question; each answer is saved as it is given, and it goes on where it was
/// left. Answers that were written on the paper form are typed in the same way.
class SurveyDialog : public QDialog {
    Q_OBJECT
public:
    SurveyDialog(const Saved<Survey> &survey, const RegisterServices &services, QWidget *parent = nullptr);
    const Saved<Survey> &survey() const { return m_survey; }
    int current() const { return m_current; }
    /// Hangs a picture on the survey as the answer to the question shown.
    void addPhoto(const QString &path);
    void finish();
    void reject() override;

private:
    void build();
    void addKeys();
    void go(int question);
    void goOn();
    void answered();
    /// False where it could not be saved; the person was told.
    bool store();
    bool write(const Survey &now, const WriteStep &also = {});
    void showState();
    void askPhoto();
    void showPhoto();
    QString hintOf(int question) const;
    RegisterServices m_services;
    Saved<Survey> m_survey;
    std::vector<SurveyQuestion> m_questions; ///< of the template, for what to look at
    int m_current = -1;
    bool m_isWriting = false;
    QListWidget *m_list;
    SurveyAnswerPanel *m_panel;
    AttachmentPictures *m_pictures;
    Label *m_state;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_finish;
};
