// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/new_office.h"
#include <QWidget>

class NewOfficeForm;
class QListWidget;

/// What the window shows without an office: make one, open one, or look at the sample. It only says what the person
/// decided; the program does it.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(const NewOfficeChoices &choices, QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    /// Says at the top what went wrong with the last decision; empty takes it away.
    void setProblem(const QString &text);
    NewOfficeForm &form() const { return *m_form; }

Q_SIGNALS:
    void newOfficeAsked(const NewOffice &office);
    void openAsked(const QString &path);
    void chooseFileAsked();
    void sampleAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *openCard();
    QWidget *sampleCard();
    class Banner *m_problem;
    NewOfficeForm *m_form;
    class QHBoxLayout *m_cards;
    QListWidget *m_recent = nullptr;
    QWidget *m_noRecent = nullptr;
};
