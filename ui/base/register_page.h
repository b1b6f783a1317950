// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/storage/drafts.h"
#include "core/storage/list.h"
#include "ui/base/page.h"
#include "ui/base/register_services.h"

class EmptyState;
class FilterRow;
class HangingDesk;
struct FilterState;
class Label;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RecordTable;
class RecordView;

/// What a register's page needs to know beside the description of its kind.
struct RegisterSetup {
    const Kind *kind = nullptr;
    QString group = {};       ///< the heading it stands under in the navigation
    QStringList columns = {}; ///< shown at first; empty: those the description marks
    QString addText = {};     ///< of the button that adds; empty: "New person"
    /// What the page's buttons do; one that is not given has no button. `add` not given opens the form of the kind.
    std::function<void(QWidget *over)> add = {};
    std::function<AnyRecord()> begin = {}; ///< what a new record says at first; none: nothing
    std::function<void(QWidget *over)> importInto = {};
    /// Changes a record in an editor of its own; false where the form of the kind is to open.
    std::function<bool(QWidget *over, RecordId id)> edit = {};
    std::function<void(QWidget *over, const ListQuery &query, const QStringList &columns)> exportShown = {};
    std::function<void(QWidget *over, RecordId id)> printRecord = {};
    /// Where given, a record is never changed: editing it begins a new one with this.
    std::function<AnyRecord(const AnySaved &saved)> editAsNew = {};
    /// Where given, a button begins a new record with a copy.
    std::function<AnyRecord(const AnySaved &saved)> copyOf = {};
    /// The same in an editor of its own.
    std::function<void(QWidget *over, const AnySaved &saved)> copy = {};
};

/// A register: its filters, its table and, at the right while one is chosen, the record. Everything derives from the
/// description of the kind; pages with more of their own build on it.
class RegisterPage : public Page {
    Q_OBJECT
public:
    RegisterPage(RegisterSetup setup, const RegisterServices &services, QWidget *parent = nullptr);
    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    QString group() const override { return m_setup.group; }
    bool openRecord(RecordId id) override;
    QAction *newAction() const { return m_new; }
    bool goOnWith(const Draft &draft) override;
    QAction *printAction() const override { return m_print; }
    QAction *exportAction() const override { return m_export; }
    QAction *importAction() const override { return m_import; }
    QAction *findAction() const override { return m_find; }
    void takeFocus() override;

    FilterRow &filters() const { return *m_filters; }
    RecordTable &table() const { return *m_table; }
    RecordView &view() const { return *m_view; }
    /// Opens the form of a new record, as the setup says.
    void addRecord();
    /// Opens the form of a record.
    void editRecord(RecordId id) { editRecordAt(id, {}); }
    /// Opens it at a field or list of the record; at its beginning where none is named.
    void editRecordAt(RecordId id, const QString &field);
    /// Goes on with a draft of this kind.
    void continueDraft(const Draft &draft);
    /// Opens the form of a new record that begins with a copy of this one.
    void copyRecord(RecordId id);
    void withdrawRecord(RecordId id);
    void restoreRecord(RecordId id);
    /// Shows the bin instead of the live records, or them again.
    void showBin(bool bin);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    const RegisterServices &services() const { return m_services; }
    /// What the page's own choices in the row of filters ask for; asked each time the list is.
    virtual std::vector<Filter> conditionsOf(const FilterState &) const { return {}; }
    /// Offers to add a record of another kind that begins with what the one shown says; none: not for this one.
    void offerToAdd(const Kind &kind, std::function<std::optional<AnyRecord>(RecordId)> begin);
    /// Opens the form of a new record that begins so, at a field.
    void addBegun(const AnyRecord &record, const QString &field = {});
    /// Asks anew for what the filters let through.
    void ask();
    /// Shows only what also meets these; none: all that the row of filters lets through.
    void setConditions(std::vector<Filter> conditions);

private:
    void makeActions();
    QLayout *makeHead();
    void fitHeight();
    void fillStack();
    void setColumns(const QStringList &keys);
    void connectParts();
    void connectView();
    void allowWriting();
    void showBeside(RecordId id);
    void showCount();
    void exportShown();
    void openDialog(class RecordDialog *dialog);
    QString settingsGroup() const;
    RegisterSetup m_setup;
    RegisterServices m_services;
    QAction *m_new;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_find;
    QAction *m_bin;
    Label *m_count;
    QPushButton *m_binButton;
    std::vector<QPushButton *> m_headButtons;
    FilterRow *m_filters;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
    Label *m_none;
    RecordView *m_view;
    HangingDesk *m_hanging;
    QSplitter *m_splitter;
    std::vector<Filter> m_conditions; ///< of the page's own
    bool m_asked = false;
};
