// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/value.h"
#include <QLineEdit>
#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

/// One thing that can be picked.
struct Option {
    Value value;
    QString text;
    QString detail; ///< a second line: a definition, or what tells two namesakes apart
};

/// The options for the words typed, best first; all of them for no words.
using OptionSource = std::function<std::vector<Option>(const QString &words)>;

/// Whether every word typed stands somewhere in the text, accents and case aside.
bool holdsWords(const QString &text, const QString &words);

/// A line in which a few letters find what is meant; Down or its arrow shows everything.
class OptionField : public QLineEdit {
    Q_OBJECT
public:
    explicit OptionField(QWidget *parent = nullptr);
    void setSource(OptionSource source) { m_source = std::move(source); }
    /// The list now shown, best first.
    const std::vector<Option> &options() const { return m_options; }
    void showOptions(const QString &words);

Q_SIGNALS:
    void picked(const Option &option);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    OptionSource m_source;
    std::vector<Option> m_options;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QAction *m_open;
};
