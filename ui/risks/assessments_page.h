// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/approval.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

class Card;
class MissingAssessments;
struct ToAssess;
class QPushButton;

/// The register of risk assessments: a guided form for each, its signatures, its review line by line, and beside it how
/// its score went and what happened where it looks ahead to that. Above it stand those that have no current one.
class AssessmentsPage : public RegisterPage {
    Q_OBJECT
public:
    AssessmentsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void assess(const ToAssess &of);
    std::optional<Saved<RiskAssessment>> shownAssessment() const;
    void showSteps();
    void askToSign();
    void sign();
    void accept();
    void see();
    void review();
    void put(const RiskAssessment &changed, const QString &why);
    void tell(const Result<void> &written);
    Id<Person> actingFor(Id<Person> otherwise) const;
    Id<Person> managerOf(Id<Department> department) const;
    Moment now() const;
    Card *scoresCard(RecordId id);
    Card *happenedCard(RecordId id);
    QPushButton *m_sign;
    QPushButton *m_accept;
    QPushButton *m_see;
    QPushButton *m_review;
    MissingAssessments *m_missing;
};
