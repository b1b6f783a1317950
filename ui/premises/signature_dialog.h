// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <functional>

class Label;
class QLineEdit;
class QPushButton;
class SignaturePad;

/// Asks for a name and a signature; the name alone does where nobody can draw.
class SignatureDialog : public QDialog {
    Q_OBJECT
public:
    /// `accept` is the word on the button.
    SignatureDialog(const QString &title, const QString &what, const QString &name, const QString &accept,
                    QWidget *parent = nullptr);
    SignaturePad &pad() const { return *m_pad; }
    QLineEdit &name() const { return *m_name; }
    void sign();

Q_SIGNALS:
    void signedBy(const QString &name, const QString &strokes);

private:
    SignaturePad *m_pad;
    QLineEdit *m_name;
    Label *m_problem;
};
