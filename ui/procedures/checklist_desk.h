// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/incident_steps.h"
#include <QObject>
#include <functional>

class Card;
class PrivacyKey;
class Prompts;
class QPushButton;
class QVBoxLayout;
class QWidget;
class StepActs;

/// The steps of an incident's procedures as its view lists them, each with where it stands and what can be done: mark
/// it, say why it does not apply, open what of the program does it.
class ChecklistDesk : public QObject {
    Q_OBJECT
public:
    /// `window` is what dialogs stand over; all of it outlives the desk.
    ChecklistDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, const StepActs &acts,
                  QWidget *window);
    ~ChecklistDesk() override;
    /// Null where the incident can't be read.
    Card *card(RecordId incident);
    /// Whether all steps are shown, or those that are next; from then on.
    void showAll(bool isWhole) { m_isWhole = isWhole; }
    /// Asks what became of a step of the incident shown last.
    void askStep(const QString &key);
    /// Takes the mark of a step away again.
    void reopenStep(const QString &key);
    /// Notes that the LSMS takes it up.
    void acknowledge(RecordId incident);

private:
    bool read(RecordId incident);
    bool isClosed() const;
    QWidget *head(const Incident &incident);
    void fill(QWidget *rows);
    QPushButton *foldButton(QWidget *rows);
    std::vector<const ChecklistStep *> shownSteps() const;
    QWidget *row(const ChecklistStep &step);
    QString managerName() const;
    QString standing(const ChecklistStep &step) const;
    void addActs(const ChecklistStep &step, const std::function<void(const QString &, std::function<void()>)> &add);
    void save(const Incident &now, const QString &why);
    const ChecklistStep *stepNamed(const QString &key) const;
    Workspace &m_workspace;
    Prompts &m_prompts;
    const PrivacyKey &m_privacy;
    const StepActs &m_acts;
    QWidget *m_window;
    IncidentSteps m_found; ///< of the incident shown last
    std::unique_ptr<Saved<Incident>> m_shown;
    bool m_isWhole = false;
};
