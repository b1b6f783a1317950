// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/sent_form.h"
#include "core/workspace/form_desk.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Form;
class QComboBox;
class QPushButton;

/// Asks which form goes to whom and by when it is due back, then writes it as a file or into an e-mail draft.
class SendFormDialog : public QDialog {
    Q_OBJECT
public:
    /// `begin` says what is known already; with an assessment it is that one which is sent to be reviewed.
    SendFormDialog(const SentForm &begin, const RegisterServices &services, QWidget *parent = nullptr);
    Form &form() const { return *m_form; }
    QComboBox &which() const { return *m_which; }
    void saveFile();
    void saveDraft();

Q_SIGNALS:
    void sent(RecordId form);

private:
    void fillWhich(const SentForm &begin);
    SentForm order() const;
    bool check();
    void askPath(const QString &title, const QString &filter, const QString &suffix,
                 const std::function<QByteArray(const MadeForm &)> &content);
    void send(const QString &path, const std::function<QByteArray(const MadeForm &)> &content);
    QByteArray draftOf(const MadeForm &made) const;
    RegisterServices m_services;
    Id<RiskAssessment> m_assessment;
    QComboBox *m_which;
    Form *m_form;
    QPushButton *m_file;
    QPushButton *m_mail;
};
