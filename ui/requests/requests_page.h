// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/requests/find_person_queries.h"
#include "ui/exchange/register_exchange.h"
#include <QPointer>

class Job;
class ProgressPanel;
class QPushButton;

/// The register of information requests: what every register has, and of each request the search for the person it is
/// about, what was sent with its digests, and the report on both.
class RequestsPage : public RegisterPage {
    Q_OBJECT
public:
    RequestsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Looks for the person of the request shown, beside the window, and adds each place not there yet.
    void findPerson();
    /// Notes the files that hang on the request shown as what was sent, today, with the outcome asked for; of one that
    /// says already when it was answered and how, the files alone.
    void recordSent();
    /// Shows the report on the request shown.
    void showReport();

private:
    void showSteps();
    std::optional<Saved<InformationRequest>> shown() const;
    void take(RecordId request, const FoundPerson &found);
    void askToDecide(RecordId request, qint64 open);
    QString filesOf(RecordId request) const;
    void keepFiles(RecordId request, const QString &files);
    void askOutcome(RecordId request, const QString &files);
    void send(RecordId request, const QString &files, const Code &outcome);
    bool save(const Saved<InformationRequest> &was, const InformationRequest &now, const QString &why);
    void tell(const QString &title, const QString &text, Tone tone = Tone::Warning);
    QPushButton *m_find;
    QPushButton *m_sent;
    QPushButton *m_report;
    ProgressPanel *m_progress;
    QPointer<Job> m_job;
};
