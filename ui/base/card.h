// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QFrame>

class Label;
class QHBoxLayout;
class QVBoxLayout;
class Tag;

/// A titled group on its own surface, with a count or a remark at the right of its title.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    /// Where the content goes; rows that should touch the edges set their own margins to 0.
    QVBoxLayout *body() const { return m_body; }
    /// Shown as a tag; a negative count shows none.
    void setCount(int count, Tone tone = Tone::Neutral);
    void setRemark(const QString &remark);
    /// Puts a control, such as a button, at the right end of the title line.
    void addToTitle(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    Label *m_remark;
    Tag *m_count;
};
