// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/sent_form.h"
#include "ui/base/register_services.h"
#include <QObject>
#include <functional>

class QPushButton;
class RecordView;
class RegisterPage;

/// Told the record to be shown.
using ShowRecord = std::function<void(RecordId)>;

/// Opens the dialog that sends a form; `then` is told the form sent.
void askToSend(const RegisterServices &services, const SentForm &begin, QWidget *over, const ShowRecord &then = {});
/// Reads an answer file, or an e-mail that brings one, and shows what it changes; `then` is told the record changed or
/// made. Says in one sentence why where it may not be taken in.
void openAnswerFile(const RegisterServices &services, const QString &path, QWidget *over, const ShowRecord &then);
/// Asks for the file first.
void askForAnswer(const RegisterServices &services, QWidget *over, const ShowRecord &then);
/// Whether a file is perhaps an answer, by its name.
bool mayBeAnswer(const QString &path);

/// Sending from a page: the assessment shown, by a button beside it; from the incidents' page the report form.
class FormsDesk : public QObject {
    Q_OBJECT
public:
    /// `page` owns the desk.
    FormsDesk(const RegisterServices &services, RegisterPage &page);
    void addReviewButton();
    /// Commands of the page: `form` is begun with.
    void addCommand(const QString &text, const SentForm &begin);

private:
    void showButton();
    RegisterServices m_services;
    RegisterPage &m_page;
    QPushButton *m_send = nullptr;
};

/// The incident report, the form that fills an incident.
SentForm reportToSend(const RegisterServices &services);
