// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "ui/base/register_services.h"
#include <QObject>

class Card;
class QMenu;
class QWidget;
class RecordView;

/// What people add to a record of whatever kind, such as a note of contact or a review: a card for each kind that has
/// any, whose lines open them, and a menu that adds one.
class HangingDesk : public QObject {
    Q_OBJECT
public:
    /// `window` is what the dialogs open over, and owns the desk.
    HangingDesk(const RegisterServices &services, RecordView &view, QWidget *window);
    /// The dialog of a new one that hangs on the record shown.
    void add(const Kind &kind);

private:
    Card *card(const Kind &kind, RecordId holder);
    QWidget *line(const AnySaved &saved);
    void open(const Kind &kind, RecordId id);
    void fillMenu();
    RegisterServices m_services;
    RecordView &m_view;
    QWidget *m_window;
    QMenu *m_menu;
};
