// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class ElidedLabel;
class SearchField;
class WindowActions;
class CommandList;
class QPushButton;

/// The strip across the window: whose office, back and forward, the search, the privacy key, and the one coloured
/// button.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const WindowActions &actions, const CommandList &commands, QWidget *parent = nullptr);
    SearchField &search() const { return *m_search; }
    void setOffice(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_office;
    SearchField *m_search;
};
