// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"
#include "ui/base/register_page.h"

class Card;
class QMenu;
class QPushButton;

/// What the page of incidents asks of others.
struct IncidentsPageParts {
    std::function<void()> report; ///< opens the first report
    std::function<void(QWidget *over)> importInto;
    std::function<void(QWidget *over, const ListQuery &query, const QStringList &columns)> exportShown;
    std::function<void(QWidget *over, RecordId incident)> writeLetter; ///< none: there is no such step
};

/// The register of incidents: what every register has, and the steps of an incident's life: its status, whether its
/// reporter was told, of which other one it is a duplicate, and the sanctions that answer it.
class IncidentsPage : public RegisterPage {
    Q_OBJECT
public:
    IncidentsPage(const IncidentsPageParts &parts, const RegisterServices &services, QWidget *parent = nullptr);
    /// Opens the list of what the incident shown can become next.
    void askStatus();
    /// Moves the incident shown to another status; says why not where it may not.
    void changeStatus(const QString &status);
    /// Notes that the reporter of the incident shown was told the outcome today.
    void reporterTold();
    /// Asks of which incident the one shown is a duplicate.
    void askDuplicate();
    /// Shows who was affected or alleged more than once.
    void showRepeats();

protected:
    std::vector<Filter> conditionsOf(const FilterState &state) const override;

private:
    void addRepeats();
    void addSteps(const IncidentsPageParts &parts);
    void fillStatuses();
    void showSteps();
    void setDuplicate(const QString &reference);
    void countWaiting();
    std::optional<Saved<Incident>> shown() const;
    Card *sanctionsOf(RecordId incident);
    std::optional<AnyRecord> newSanction() const;
    void moveTo(const Saved<Incident> &was, const Incident &from, const QString &status, const QString &why);
    void save(const Saved<Incident> &was, const Incident &now, const QString &why);
    void offerMissing(RecordId id, const Problems &missing);
    void askWhatIsLeft(const Saved<Incident> &was, const Incident &closed, const QString &why);
    void askToClose(const Saved<Incident> &was, const Incident &closed, const QString &why);
    void refuse(const QString &title, const QString &text);
    QMenu *m_statuses;
    std::vector<QPushButton *> m_steps;
};
