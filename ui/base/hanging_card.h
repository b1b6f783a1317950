// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "ui/base/register_services.h"
#include <QObject>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

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
    /// A record that the page's own are begun with for the one shown, such as a sanction against a person; none where
    /// that is not to be had for it.
    using Begin = std::function<std::optional<AnyRecord>(RecordId)>;
    /// Puts a kind that does not hang on the record before those that do in the menu, for who may add one.
    void offer(const Kind &kind, Begin begin);
    /// The dialog of a new one that hangs on the record shown.
    void add(const Kind &kind);

private:
    Card *card(const Kind &kind, RecordId holder);
    QWidget *line(const AnySaved &saved);
    void open(const Kind &kind, RecordId id);
    void begin(const Begin &with);
    void fillMenu();
    RegisterServices m_services;
    RecordView &m_view;
    QWidget *m_window;
    QMenu *m_menu;
    std::vector<std::pair<const Kind *, Begin>> m_offers;
};
