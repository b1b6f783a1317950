// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/drafts.h"
#include "ui/base/record_dialog_save.h"
#include "ui/base/register_services.h"
#include <QDialog>

class DraftsKeeper;
class Form;
class Label;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTimer;
class RecordConflicts;

/// A record being filled in or changed, in sections. What is typed is kept as a draft; it closes only when the record
/// was saved and read back, or the person says what becomes of the draft.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    /// A new record that begins as given.
    RecordDialog(const AnyRecord &begin, const RegisterServices &services, QWidget *parent = nullptr);
    /// A change to a record as it was read.
    RecordDialog(const AnySaved &was, const RegisterServices &services, QWidget *parent = nullptr);
    ~RecordDialog() override;
    /// Goes on with a draft of this record.
    void continueDraft(const Draft &draft);
    Form &form() const { return *m_form; }
    DraftsKeeper &keeper() const { return *m_keeper; }
    /// Looks for problems, saves, and closes when that is done.
    void save();
    void reject() override;

Q_SIGNALS:
    /// The record is committed and was read back, or one that was there already is taken instead.
    void saved(RecordId id);

private:
    RecordDialog(const AnyRecord &begin, std::optional<AnySaved> was, const RegisterServices &services,
                 QWidget *parent);
    void build();
    void addKeys();
    void keepDrafts(Draft draft);
    void takeInstead(RecordId there);
    void attempt();
    void take(const SaveOutcome &outcome);
    void takeStale(const SaveOutcome &outcome);
    void leave(int answer);
    const Kind &m_kind;
    RegisterServices m_services;
    std::optional<AnySaved> m_was;
    std::optional<Merged> m_merged;
    Form *m_form;
    DraftsKeeper *m_keeper = nullptr;
    RecordConflicts *m_conflicts;
    QScrollArea *m_scroll;
    QLineEdit *m_why;
    Label *m_state;
    QPushButton *m_save;
    QTimer *m_again;
};

/// Opens the dialog for a new record of a kind, beginning with what was typed; `then` is told its number.
void makeRecord(const Kind &kind, const QString &typed, const RegisterServices &services, QWidget *over,
                std::function<void(RecordId)> then);
