// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_write.h"
#include "core/exchange/local_crime.h"
#include "core/exchange/undo_import.h"
#include "core/workspace/workspace.h"

// Long work on an office on a share keeps its lease meanwhile; Busy, nothing written, where another took it over.

/// The kind of record that a word of CLI.md (`incidents`, `risk-assessments`), a kind's own name or its plural brings;
/// none where there is none.
const Kind *importKind(QStringView name);

/// The kinds of record that files may bring, the registers first; the rest comes about by what is done here.
std::vector<const Kind *> kindsOfFiles();

/// The same in an order in which the files of a whole office find in an empty one what they link to. Departments and
/// those who lead them name each other: a department that a person names is made, and completed by its own file.
std::vector<const Kind *> kindsOfFilesInOrder();
/// What the command line calls a kind of file, as it stands in the record of an import: `risk-assessments`.
QString importName(const Kind &kind);

/// Reads a file against the office without writing: what each column fills and what becomes of each row.
Result<ImportPlan> readImport(const Workspace &workspace, const QByteArray &bytes, const ImportRequest &request,
                              const ImportProgress &progress = {});

/// The same for a street-crime file.
Result<LocalCrimePlan> readLocalCrime(const Workspace &workspace, const QByteArray &bytes, const ImportRequest &request,
                                      const ImportProgress &progress = {});
Result<ImportOutcome> runLocalCrime(Workspace &workspace, const LocalCrimePlan &plan, const ImportOptions &options,
                                    const ImportProgress &progress = {});

/// Takes back the import with the number or reference, in one act.
Result<UndoOutcome> undoImport(Workspace &workspace, const QString &import, const ImportProgress &progress = {});

/// Writes a plan in one act, after a backup where the last is older than a day; nothing where `dryRun` is set. An
/// office opened with `Database::Mode::Import` on a thread of its own leaves the window its readers meanwhile.
Result<ImportOutcome> runImport(Workspace &workspace, const ImportPlan &plan, const ImportOptions &options,
                                const ImportProgress &progress = {});
