// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"
#include "ui/base/register_services.h"
#include <QObject>

class Card;
class QVBoxLayout;
class RecordView;

/// What the register knows of the people in an incident: a marker in force, how often they were affected or alleged
/// before; and the one act by which somebody only described becomes a person of the register.
class PeopleCard : public QObject {
    Q_OBJECT
public:
    PeopleCard(const RegisterServices &services, RecordView &view, QWidget *window);
    /// Null where there is nothing to say of anybody.
    Card *card(RecordId id);
    /// The party in that place is this person; the description stays as evidence.
    void identify(RecordId incident, std::size_t party, Id<Person> person);

private:
    void addPerson(QVBoxLayout &column, const Incident &incident, const Party &party);
    void addUnknown(QVBoxLayout &column, RecordId incident, const Party &party, std::size_t at);
    void askWho(RecordId incident, std::size_t party);
    void refuse(const QString &text);
    RegisterServices m_services;
    RecordView &m_view;
    QWidget *m_window;
};
