// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/link_source.h"
#include "ui/base/filter_row_state.h"
#include <QWidget>

class FilterChoiceButton;
struct FilterChoice;
class FlowLayout;
class Label;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class Workspace;

/// The row above a register's table: words, period, one button for each dimension that is counted, saved filters, and
/// how many of how many are shown. It derives from the description of the kind.
class FilterRow : public QWidget {
    Q_OBJECT
public:
    FilterRow(const Kind &kind, const Workspace &workspace, const LinkSource &links, QWidget *parent = nullptr);
    const FilterState &state() const { return m_state; }
    /// Shows a state and tells `changed` where it is another.
    void setState(const FilterState &state);
    void clear() { setState({}); }
    /// "12 of 47"; `complete` false while the rest is still being counted.
    void setCount(qint64 shown, qint64 all, bool complete);
    /// Gives its height to the table: only the words and a button that unfolds the rest.
    void setFolded(bool folded);
    /// Names anew what is chosen, as after a turn of the privacy key.
    void showNames();
    /// Puts the focus where words are typed.
    void find();
    /// The filters kept in the office; one saved under a name that is there takes its place.
    QStringList savedNames() const;
    Result<void> save(const QString &name);
    void useSaved(const QString &name);
    void forgetSaved(const QString &name);
    /// Puts a control of the page's own at the end of the row.
    void addControl(QWidget *control);
    /// Adds a choice of the page's own, kept and saved with the others under a key that is no field's; the page turns
    /// it into conditions. One that is not among the first stands under “More” until it is wanted.
    void addChoice(const QString &key, const QString &label, std::function<std::vector<FilterChoice>()> choices,
                   bool first = false);
    /// The columns' menu opens at this button; the page fills it.
    QPushButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    void changed();
    /// The person wants to save the present filter; the page asks for the name.
    void saveRequested();
    /// Something could not be done, in a sentence.
    void failed(const QString &sentence);

private:
    struct FieldButton {
        QString key;
        QString label;
        FilterChoiceButton *button;
        bool wanted; ///< unless the row is folded
    };
    void addField(const Field &field, bool first);
    void choosePeriod();
    void fillPeriods(QMenu &menu);
    void fillMore();
    void fillSaved();
    void edited();
    void showState();
    void arrange();
    void nameUnfold();
    QString list() const;
    QString periodWords(PeriodChoice period) const;
    const Kind &m_kind;
    const Workspace &m_workspace;
    const LinkSource &m_links;
    FilterState m_state;
    FlowLayout *m_flow;
    QLineEdit *m_words;
    QPushButton *m_unfold;
    QPushButton *m_period;
    std::vector<FieldButton> m_fields;
    QPushButton *m_more;
    QPushButton *m_saved;
    QPushButton *m_columns;
    QPushButton *m_clear;
    Label *m_count;
    QTimer *m_pause;
    bool m_folded = false;
};
