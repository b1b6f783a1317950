// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/threats/kept_calls.h"
#include <QObject>
#include <QPointer>
#include <functional>

class Prompts;
class QWidget;
class ThreatCard;
class Workspace;

/// Opens the threat-call card from anywhere, with an office or without, and brings what was kept into the office that
/// is opened next.
class ThreatDesk : public QObject {
    Q_OBJECT
public:
    ThreatDesk(const KeptCalls &calls, std::function<QDateTime()> clock, Prompts &prompts, QWidget *window);
    ~ThreatDesk() override;
    /// A new call, or the one that is on the card, or was when the program was killed a few minutes ago.
    void begin();
    /// Turns to another office, null for none, and offers it what waits.
    void setOffice(Workspace *workspace);
    /// Offers what waits once more.
    void offer();
    /// Shows what is kept on this machine, to be taken in or copied for another, and takes in a copy from another.
    void showKept();
    ThreatCard *card() const;

Q_SIGNALS:
    /// A call became this incident.
    void openRequested(RecordId record);

private:
    bool mayTakeIn() const;
    struct Answer {
        QString words;
        std::function<void()> does;
    };
    void askKept(const KeptCallsFound &found, std::vector<Answer> answers);
    Answer takingIn(const std::vector<KeptCall> &waiting);
    Answer copying(const std::vector<KeptCall> &waiting);
    void saveCopies(QWidget *over, std::vector<KeptCall> calls, const std::function<void()> &then = {});
    void openFile();
    void takeInFile(const QString &path);
    void askWhatBecomes();
    void close(bool makeIncident);
    void takeInAll(const std::vector<KeptCall> &waiting);
    Result<RecordId> takeIn(const std::vector<KeptCall> &calls);
    KeptCallsFound waiting() const;
    void readBody();

    const KeptCalls &m_calls;
    std::function<QDateTime()> m_clock;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
    QPointer<Workspace> m_workspace;
    QPointer<ThreatCard> m_card;
    QString m_body; ///< the name of the office, for the sheet
};
