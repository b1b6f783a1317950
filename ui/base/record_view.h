// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include <QWidget>
#include <functional>
#include <optional>

class Card;
class FlowLayout;
class Label;
class PrivacyKey;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Workspace;

/// A record to be read: everything known of it in cards, links that lead on, its history, and what can be done with it.
class RecordView : public QWidget {
    Q_OBJECT
public:
    RecordView(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    /// Shows a record; the reason where it can't be read.
    void showRecord(const Kind &kind, RecordId id);
    /// Shows nothing.
    void clear();
    RecordId shownId() const { return m_id; }
    /// The record as it was read; none while nothing is shown.
    const std::optional<AnySaved> &saved() const { return m_saved; }
    /// A button of the page's own, in the row with the others.
    QPushButton *addButton(const QString &iconName, const QString &text);
    void setPrintable(bool printable);
    /// Shows the buttons without their words, which are still said to screen readers and to the pointer.
    void setTight(bool tight);
    /// A card of the page's own above those of the record; null where it has none for a record.
    void addFirstCard(std::function<Card *(RecordId)> make) { m_firstCards.push_back(std::move(make)); }
    /// A card of the page's own below those of the record and any added before; null where it has none for a record.
    void addCard(std::function<Card *(RecordId)> make) { m_ownCards.push_back(std::move(make)); }
    /// One that every page has, such as that of files: below the page's own.
    void addCommonCard(std::function<Card *(RecordId)> make) { m_commonCards.push_back(std::move(make)); }

Q_SIGNALS:
    void closeRequested();
    void openRequested(RecordId id);
    void editRequested(RecordId id);
    void printRequested(RecordId id);
    void withdrawRequested(RecordId id);
    void restoreRequested(RecordId id);
    void statusText(const QString &text);

private:
    QWidget *makeClose();
    void showHead(const Kind &kind);
    void showButtons();
    void fill(const Kind &kind);
    void copyReference();
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    RecordId m_id = 0;
    const Kind *m_kind = nullptr;
    std::optional<AnySaved> m_saved;
    Label *m_title;
    Label *m_subtitle;
    QWidget *m_tags;
    FlowLayout *m_buttons;
    std::vector<QPushButton *> m_worded;
    QPushButton *m_edit;
    QPushButton *m_print;
    QPushButton *m_link;
    QPushButton *m_withdraw;
    QPushButton *m_restore;
    QScrollArea *m_scroll;
    std::vector<std::function<Card *(RecordId)>> m_firstCards;
    std::vector<std::function<Card *(RecordId)>> m_ownCards;
    std::vector<std::function<Card *(RecordId)>> m_commonCards;
    bool m_printable = true;
};
