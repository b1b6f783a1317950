// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/party_tags.h"
#include <QWidget>
#include <functional>

class Label;
class QPlainTextEdit;
class QPushButton;

/// Below a narrative: offers to write the tags of people where their names were typed. Nothing is offered while no name
/// stands there, and one step of undo takes the tags away again.
class NameOffer : public QWidget {
    Q_OBJECT
public:
    /// `parties` answers who is involved as things stand typed now.
    NameOffer(QPlainTextEdit *text, std::function<std::vector<PartyCalled>()> parties, QWidget *parent = nullptr);
    /// Looks anew, as after an edit.
    void look();
    QPushButton *button() const { return m_button; }

private:
    void replace();
    QPlainTextEdit *m_text;
    std::function<std::vector<PartyCalled>()> m_parties;
    Label *m_words;
    QPushButton *m_button;
};
