// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/value.h"
#include <QPushButton>
#include <functional>
#include <optional>
#include <vector>

class QListWidget;

/// Something a filter can be set to.
struct FilterChoice {
    Value value; ///< null: not known, which excludes the others
    QString text;
};

/// One filter of a register: a button that says what is chosen and opens the list to tick.
class FilterChoiceButton : public QPushButton {
    Q_OBJECT
public:
    using Source = std::function<std::vector<FilterChoice>()>;
    FilterChoiceButton(const QString &label, Source source, QWidget *parent = nullptr);
    /// None: any; an empty list: not known.
    const std::optional<std::vector<Value>> &values() const { return m_values; }
    /// Shows these; tells nobody.
    void setValues(std::optional<std::vector<Value>> values);
    /// Says anew what is chosen, as the source now calls it.
    void showWords();

Q_SIGNALS:
    void changed();

private:
    void openList();
    void ticked(QListWidget *list, class QListWidgetItem *item);
    QString m_label;
    Source m_source;
    std::optional<std::vector<Value>> m_values;
};
