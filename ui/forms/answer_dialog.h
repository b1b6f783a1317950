// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/form_desk.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Label;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

/// An answer before it is taken in: each thing that it changes, as it was when the form went out, as it is here now,
/// and as the answer has it. Nothing is written before the person accepts; where both changed, they choose first.
class AnswerDialog : public QDialog {
    Q_OBJECT
public:
    AnswerDialog(AnswerAtHand answer, const RegisterServices &services, QWidget *parent = nullptr);
    /// Takes it in with the choices made; leads to the first that is open.
    void take();

Q_SIGNALS:
    /// The answer is committed; the record that it changed or made.
    void taken(RecordId record);

private:
    struct Buttons {
        QRadioButton *answer;
        QRadioButton *here;
    };
    void addHead(QVBoxLayout &column);
    void addLine(QVBoxLayout &column, std::size_t at);
    QString shownOf(const AnswerLine &line, const QString &text) const;
    void showState();
    AnswerAtHand m_answer;
    RegisterServices m_services;
    std::vector<Buttons> m_buttons;
    Label *m_state;
    QPushButton *m_take;
};
