// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/rich_text.h"
#include <QWidget>

class QAction;
class QTextEdit;
class QToolBar;

/// Edits a text of paragraphs, bold, italics and lists. What is pasted comes as its words alone.
class RichEdit : public QWidget {
    Q_OBJECT
public:
    explicit RichEdit(QWidget *parent = nullptr);
    /// Shows a text; tells nobody.
    void setText(const RichText &text);
    RichText text() const;
    /// Puts words where the cursor stands, in place of what is marked.
    void insert(const QString &words);
    void setReadOnly(bool readOnly);
    /// What a screen reader calls it.
    void setName(const QString &name);

Q_SIGNALS:
    void edited();

private:
    QAction *addTool(const QString &sign, const QString &name, const QKeySequence &keys, void (RichEdit::*act)());
    void makeBold();
    void makeItalic();
    void makeBullets();
    void makeNumbers();
    void makeList(int style);
    QToolBar *m_tools;
    QTextEdit *m_edit;
};
