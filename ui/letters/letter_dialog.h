// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/drafts.h"
#include "core/workspace/letter_desk.h"
#include "ui/base/register_services.h"
#include "ui/letters/letter_output.h"
#include <QDialog>
#include <deque>

class DraftsKeeper;
class FieldEditor;
class Label;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;
class ReportPreview;
class RichEdit;

/// A letter being written: template and recipient, what it is to say, its text, its pages beside it, and the steps to
/// keep, issue, print and send it. An issued one is shown as it was sent. What is typed is kept as a draft.
class LetterDialog : public QDialog {
    Q_OBJECT
public:
    /// A new letter about a record; begins with the template of the code where it is offered.
    LetterDialog(AnySaved holder, const QString &templateCode, const RegisterServices &services,
                 QWidget *parent = nullptr);
    /// One that is there already.
    LetterDialog(AnySaved holder, Saved<Letter> letter, const RegisterServices &services, QWidget *parent = nullptr);
    ~LetterDialog() override;

    /// Goes on with what was begun and not saved.
    void continueDraft(const Draft &draft);
    void openWith(OpenFile open) { m_openFile = std::move(open); }
    /// The letter as it stands in the dialog.
    const Letter &letter() const { return m_letter; }
    /// What stands against sending it, and what is left to look at, as shown.
    const LetterFaults &faults() const { return m_faults; }
    void chooseTemplate(const QString &code);
    void chooseRecipient(Id<Person> person);
    RichEdit &body() const { return *m_body; }

    /// Saves it as a draft that can still be changed; false where that was refused.
    bool save();
    /// Asks once more, issues it and keeps its pages.
    void issue();
    void reject() override;

Q_SIGNALS:
    void saved(RecordId letter);

private:
    LetterDialog(AnySaved holder, std::optional<Saved<Letter>> was, const RegisterServices &services, QWidget *parent);
    void build();
    QWidget *makeWords();
    QWidget *makePages();
    void addTerms(QFormLayout &rows);
    void addButtons(QVBoxLayout &column);
    QPushButton *addButton(const QString &iconName, const QString &text, void (LetterDialog::*act)());
    void fillTemplates(const QString &code);
    void fillRecipients();
    void templateChosen();
    void refill();
    void fillAgain();
    void showLetter(const Letter &letter);
    void takeTyped();
    void typed();
    void textTyped();
    void look();
    void showState();
    void showTerms();
    void confirmIssue(const Saved<Letter> &draft);
    void confirmPaused(const Saved<Letter> &draft, const QString &pause);
    void issueNow(const Saved<Letter> &draft, const QString &allTheSame = {});
    void print();
    void savePdf();
    void saveOdt();
    void mail();
    Result<Report> report() const;
    const Saved<LetterTemplate> *chosenTemplate() const;
    void complain(const QString &title, const QString &text);

    RegisterServices m_services;
    AnySaved m_holder;
    std::optional<Saved<Letter>> m_was;
    Letter m_letter;
    LetterFaults m_faults;
    QString m_usual; ///< what was done, as it was offered
    std::vector<Saved<LetterTemplate>> m_templates;
    bool m_isTextOwn = false; ///< somebody typed in it: it is not filled over
    OpenFile m_openFile;
    QComboBox *m_template;
    QComboBox *m_recipient;
    QPlainTextEdit *m_addressee;
    QLineEdit *m_subject;
    RichEdit *m_body;
    std::deque<Field> m_terms;
    std::vector<FieldEditor *> m_termEditors;
    std::vector<QLabel *> m_termLabels;
    QFormLayout *m_rows = nullptr;
    QPushButton *m_again;
    Label *m_state;
    Label *m_remarks;
    ReportPreview *m_preview;
    QTimer *m_soon;
    std::vector<QPushButton *> m_draftSteps;
    QPushButton *m_mail = nullptr;
    std::unique_ptr<DraftsKeeper> m_keeper;
};

/// Opens a dialog for a new letter about a record, as an act of a procedure or a button does; says why where that
/// cannot be. `templateCode` may be empty; `then` is told the number of each letter that is saved.
void writeLetter(const RegisterServices &services, RecordId holder, const QString &templateCode, QWidget *over,
                 std::function<void(RecordId)> then = {});
/// Opens a letter that is there: a draft to go on with, an issued one to look at, print and send.
void openLetter(const RegisterServices &services, RecordId letter, QWidget *over,
                std::function<void(RecordId)> then = {});
