// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/run_risk_register.h"
#include "core/exchange/risk_register_list.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_register_queries.h"
#include <QCoreApplication>

Result<ExportOutcome> exportRiskRegister(const Workspace &workspace, ExportFormat format, Day on, QIODevice &out)
{
    const Scope scope = may(workspace.actor(), Act::Export, kindOf<RiskAssessment>(), workspace.today());
    if (scope.isNothing())
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Workspace", "You may not see risk assessments.")};
    const auto assessments = currentAssessments(workspace.database(), scope);
    if (!assessments)
        return assessments.error();
    const auto risks =
        allRisks(workspace.database(), may(workspace.actor(), Act::Export, kindOf<Risk>(), workspace.today()));
    if (!risks)
        return risks.error();
    const DerivedList list = riskRegisterList(*risks, *assessments, on, workspace.names());
    const auto records = static_cast<qint64>(list.rows.size());
    const Result<void> written = writeDerived(list, format, on, out);
    return written ? Result<ExportOutcome>(ExportOutcome{records, false}) : Result<ExportOutcome>(written.error());
}
