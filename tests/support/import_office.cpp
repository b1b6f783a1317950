// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_office.h"
#include "core/workspace/new_office.h"
#include <catch2/catch.hpp>

ImportOffice::ImportOffice()
{
    Result<std::unique_ptr<Workspace>> made = makeOffice(
        folder.filePath(QStringLiteral("office.wardkeep")), {}, machineActor(QStringLiteral("LSMS")),
        [this] { return now; }, IdMaker(1, now.toMSecsSinceEpoch()));
    REQUIRE(made.ok());
    workspace = std::move(*made);
}

ImportPlan ImportOffice::plan(const QString &kind, const QByteArray &text, const Mapping &mapping)
{
    Result<ImportPlan> plan = readImport(*workspace, text,
                                         {.kind = importKind(kind),
                                          .kindName = kind,
                                          .fileName = QStringLiteral("listing.csv"),
                                          .mapping = mapping,
                                          .on = workspace->today()});
    INFO((plan ? QString() : plan.error().text).toStdString());
    REQUIRE(plan.ok());
    return std::move(*plan);
}

Result<ImportOutcome> ImportOffice::bring(const QString &kind, const QByteArray &text, const ImportOptions &options)
{
    return runImport(*workspace, plan(kind, text), options);
}

ImportOutcome ImportOffice::brought(const QString &kind, const QByteArray &text, const ImportOptions &options)
{
    const Result<ImportOutcome> outcome = bring(kind, text, options);
    INFO((outcome ? QString() : outcome.error().text).toStdString());
    REQUIRE(outcome.ok());
    return *outcome;
}

QStringList refusals(const ImportPlan &plan)
{
    QStringList all;
    for (const ImportRemark &problem : plan.problems)
        all.append(QStringLiteral("%1 %2 “%3”: %4").arg(problem.row).arg(problem.column, problem.value, problem.text));
    return all;
}

QString notesOf(const ImportPlan &plan)
{
    QString all;
    for (const ImportRemark &note : plan.notes)
        all += note.text + u'\n';
    return all;
}
