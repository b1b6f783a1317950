// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_rules.h"
#include <QCoreApplication>
#include <QSet>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("procedure", text); }

QSet<QString> codesOf(const Procedure &procedure)
{
    QSet<QString> codes;
    for (const ProcedureStep &step : procedure.steps)
        codes.insert(step.code);
    return codes;
}

/// What is wrong with the time of a step; empty where nothing is.
QString faultOfTime(const ProcedureStep &step, const QSet<QString> &codes, const Names &names)
{
    const bool atOnce = names.hasTrait(QStringLiteral("time-unit"), step.unit.text, QStringLiteral("unit:at-once"));
    const bool afterStep =
        names.hasTrait(QStringLiteral("step-event"), step.countsFrom.text, QStringLiteral("event:step"));
    if (step.amount && !step.unit.isKnown())
        return tr("“%1” has a time without a unit.").arg(step.what);
    if (step.unit.isKnown() && !step.amount && !atOnce)
        return tr("“%1” has a unit without a number.").arg(step.what);
    if (step.unit.isKnown() && !step.countsFrom.isKnown())
        return tr("“%1” does not say from when its time runs.").arg(step.what);
    if (afterStep && (step.afterStep == step.code || !codes.contains(step.afterStep)))
        return tr("“%1” waits for a step that this procedure does not have.").arg(step.what);
    return {};
}
} // namespace

void procedureRules(const Procedure &procedure, const RuleContext &context, Problems &problems)
{
    const auto refuse = [&problems](const QString &text) { problems.push_back({QStringLiteral("steps"), text}); };
    const QSet<QString> codes = codesOf(procedure);
    if (static_cast<std::size_t>(codes.size()) < procedure.steps.size())
        refuse(tr("Two steps have the same code."));
    for (const ProcedureStep &step : procedure.steps)
        if (const QString fault = faultOfTime(step, codes, context.names); !fault.isEmpty())
            refuse(fault);
}
