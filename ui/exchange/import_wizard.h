// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class ImportFileStep;
class ImportSession;
class ImportStep;
class Label;
class Prompts;
class QPushButton;
class QStackedWidget;
class Workspace;
struct Kind;

/// Brings a listing of another program into the office, step by step: file, reading, columns, values, check, result. It
/// stands beside the window, which goes on working.
class ImportWizard : public QDialog {
    Q_OBJECT
public:
    /// `kind`: what the file is about, where that is known already.
    ImportWizard(Workspace &workspace, Prompts &prompts, const Kind *kind = nullptr, QWidget *parent = nullptr);
    /// Takes a file as if it had been chosen.
    void chooseFile(const QString &path);
    ImportStep &current() const;
    /// Goes to the next step that has something to ask, where the present one is answered.
    void next();
    void back();
    void reject() override;

private:
    void arrange();
    void go(int step);
    void passOver();
    int neighbour(int direction) const;
    void showState();
    ImportSession *m_session;
    std::vector<ImportStep *> m_steps;
    ImportFileStep *m_file;
    QStackedWidget *m_stack;
    Label *m_where;
    Label *m_title;
    Label *m_text;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    int m_direction = 1; ///< of the last step taken
};

/// Opens the wizard over a window; it deletes itself when it is closed.
ImportWizard *openImportWizard(Workspace &workspace, Prompts &prompts, const Kind *kind, QWidget *over);
