// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QFrame>

class FlowLayout;
class Label;
class QPushButton;

/// One line that must not be missed: a sentence in bold, more beside it, and what can be done about it. The bar at its
/// left has the tone's colour; the words say the rest.
class Banner : public QFrame {
    Q_OBJECT
public:
    Banner(Tone tone, const QString &sentence, const QString &more = {}, QWidget *parent = nullptr);
    void setText(const QString &sentence, const QString &more = {});
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_sentence;
    Label *m_more;
    FlowLayout *m_buttons;
};
