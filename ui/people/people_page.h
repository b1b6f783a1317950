// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person_queries.h"
#include "ui/exchange/register_exchange.h"

class Card;
class QPushButton;

/// The register of people: what every register has, and of each person the incidents they had a part in, the sanctions
/// against them, entries that are perhaps the same person, and the merging of two entries into one, which can be taken
/// back.
class PeoplePage : public RegisterPage {
    Q_OBJECT
public:
    PeoplePage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Says that the entry shown is the same person as another, which is kept; tells why not where it can't be.
    void mergeInto(Id<Person> kept);
    /// Says that the entry shown is a person of its own after all.
    void takeApart();

Q_SIGNALS:
    /// All open work of the person shown is to go to another.
    void handOverAsked(Id<Person> from);

private:
    void showSteps();
    void askSame();
    Card *sameCard(RecordId id);
    Card *incidentsCard(RecordId id);
    Card *sanctionsOf(RecordId id);
    std::optional<AnyRecord> newSanction() const;
    std::optional<Saved<Person>> shown() const;
    MergedPeople merged() const;
    void askMerge(Id<Person> here, Id<Person> other);
    void askApart(Id<Person> entry, Id<Person> kept);
    void point(Id<Person> entry, Id<Person> kept);
    void point(Id<Person> entry, Id<Person> kept, const QString &why);
    QWidget *entryLine(Id<Person> entry, bool isKept);
    void refuse(const QString &text);
    QWidget *link(RecordId id, const QString &words);
    QString named(Id<Person> person) const;
    QPushButton *m_same;
    QPushButton *m_apart;
    QPushButton *m_handOver;
};
