// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"
#include <QCommandLineParser>
#include <QTextStream>

/// What a command is run with.
struct CommandContext {
    QStringList args; ///< those behind the command's name
    QTextStream &out; ///< results, and nothing else
    QTextStream &err; ///< one sentence when refused or failed
    Clock clock;
    QString user; ///< the machine's user
};

/// The exit statuses of CLI.md.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kUsage = 2;

/// One command of `wardkeep-cli`.
struct Command {
    const char *name;
    const char *usage;
    const char *does; ///< in the person's language after translation; several lines
    int (*run)(CommandContext &context);
};

/// Splits the arguments; false, and a usage line on `err`, where they are not of the command's form or not `positional`
/// many.
bool parse(CommandContext &context, QCommandLineParser &parser, const char *usage, int positional);
/// Says why not, and answers the status for it.
int refuse(CommandContext &context, const Error &error);
/// Opens the office for the machine's user, on a share with its lease; an empty pointer, the sentence said, where that
/// fails. Where another has it open there, only what must write (`Mode::Import`) is refused; the rest reads, warned.
std::unique_ptr<Workspace> openOffice(CommandContext &context, const QString &path, Database::Mode mode);
/// A day from an option, or `otherwise` where it is not given; nothing, the sentence said, where it is no `YYYY-MM-DD`.
std::optional<Day> dayOption(CommandContext &context, const QCommandLineParser &parser, const QString &name,
                             Day otherwise);
/// Prints an object as CLI.md says.
int answer(CommandContext &context, const QJsonObject &object);

int runNew(CommandContext &context);
int runSample(CommandContext &context);
int runImport(CommandContext &context);
int runExport(CommandContext &context);
int runUndoImport(CommandContext &context);
int runInfo(CommandContext &context);
int runVerify(CommandContext &context);
int runBackup(CommandContext &context);
int runSearch(CommandContext &context);
int runDue(CommandContext &context);
int runReport(CommandContext &context);
int runReports(CommandContext &context);
