// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/records/saved.h"
#include "ui/base/register_services.h"
#include <QObject>

class Card;
class QPushButton;
class QWidget;
class RecordView;

/// The letters of the records that a page shows: a card with each, how it stands and its next step, and a button that
/// writes one where letters are written about such records.
class LettersDesk : public QObject {
    Q_OBJECT
public:
    /// `page` is what the dialogs open over, and owns the desk.
    LettersDesk(const RegisterServices &services, RecordView &view, QWidget *page);
    /// Puts the button among those of the view; a page that has one of its own needs none.
    void addWriteButton();

private:
    Card *card(RecordId record);
    QWidget *line(const Saved<Letter> &saved);
    QStringList whatHappened(const Letter &letter) const;
    void showButton();
    RegisterServices m_services;
    RecordView &m_view;
    QWidget *m_page;
    QPushButton *m_write = nullptr;
};

/// Opens the form of how an issued letter was served; then offers to write it to the sanction it is about.
void serveLetter(const RegisterServices &services, RecordId letter, QWidget *over);
/// Offers to write to the sanction that a letter is about what the letter has to tell it; asks nothing where that is
/// nothing.
void tellSanction(const RegisterServices &services, RecordId letter, QWidget *over);
