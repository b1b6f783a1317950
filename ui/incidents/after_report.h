// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/report_letters.h"
#include <QWidget>

class Prompts;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// What a person sees after an incident was reported: its reference in large type, what happens next, what to do at
/// once, and the letters that go out.
class AfterReport : public QWidget {
    Q_OBJECT
public:
    AfterReport(const Workspace &workspace, Prompts &prompts, const Saved<Incident> &incident,
                QWidget *parent = nullptr);
    void start();

Q_SIGNALS:
    void closeRequested();
    void openRequested(RecordId record);

private:
    void addList(QVBoxLayout &column, const QString &title, const QStringList &sentences);
    void addButtons(QVBoxLayout &column);
    void saveLetter(const QString &title, const ReportLetter &letter);
    void printLetter(const ReportLetter &letter);
    const Workspace &m_workspace;
    Prompts &m_prompts;
    Saved<Incident> m_incident;
    ReportContacts m_contacts;
    QPushButton *m_close = nullptr;
};
