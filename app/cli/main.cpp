// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/spc.h"
#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {
constexpr Command kCommands[] = {
    {"new", "new OFFICE [--name NAME]", &runNew},
    {"sample", "sample OFFICE [--incidents N] [--years Y] [--until DATE] [--random-seed S]", &runSample},
    {"info", "info OFFICE", &runInfo},
    {"report",
     "report OFFICE NAME --from DATE --to DATE --out FILE [--as-at DATE] [--entered-by DATE] "
     "[--edition committee|public] [--record REFERENCE] [--data FILE.json]",
     &runReport},
    {"reports", "reports", &runReports},
    {"export", "export OFFICE --kind KIND [--format csv|xlsx|json] [--on DATE] [--without-personal] [--out FILE]",
     &runExport},
    {"search", "search OFFICE TEXT [--limit N]", &runSearch},
    {"spc", "spc FILE.csv [--improvement increase|decrease|neutral] [--keep-outliers]",
     [](CommandContext &c) { return runSpc(c.args, c.out, c.err); }},
    {"import",
     "import OFFICE --kind KIND FILE [--mapping FILE.json] [--on DATE] [--dry-run] [--skip-refused] [--update]",
     &runImport},
    {"undo-import", "undo-import OFFICE ID", &runUndoImport},
    {"verify", "verify OFFICE", &runVerify},
    {"backup", "backup OFFICE DEST", &runBackup},
};
/// In CLI.md, but filled by a later stage.
constexpr const char *kLater[] = {"due"};

void listCommands(QTextStream &to)
{
    to << QCoreApplication::translate("Cli", "Usage:") << '\n';
    for (const Command &command : kCommands)
        to << "  wardkeep-cli " << command.usage << '\n';
}

bool asksForHelp(const QString &arg) { return arg == QStringLiteral("--help") || arg == QStringLiteral("-h"); }

int showUsage(CommandContext &context, const Command &command)
{
    context.out << QCoreApplication::translate("Cli", "Usage: wardkeep-cli %1").arg(QLatin1String(command.usage))
                << '\n';
    return kDone;
}

int run(const QString &name, CommandContext &context)
{
    for (const Command &command : kCommands)
        if (name == QLatin1String(command.name)) {
            const bool help = std::any_of(context.args.begin(), context.args.end(), &asksForHelp);
            return help ? showUsage(context, command) : command.run(context);
        }
    if (asksForHelp(name) || name == QStringLiteral("help")) {
        listCommands(context.out);
        return kDone;
    }
    for (const char *later : kLater)
        if (name == QLatin1String(later)) {
            context.err << QCoreApplication::translate("Cli", "“%1” is not in this version.").arg(name) << '\n';
            return kUsage;
        }
    listCommands(context.err);
    return kUsage;
}

/// Standard error belongs to our one sentence: what Qt and the platform mean to tell programmers stays away from it.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}
} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(&keepQuiet);
    // Only drawing needs more than a console program.
    const bool draws = argc > 1 && std::strcmp(argv[1], "report") == 0;
    if (draws && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(draws ? new QApplication(argc, argv)
                                                      : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("wardkeep-cli"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList args = QCoreApplication::arguments().mid(1);
    const QString name = args.isEmpty() ? QString() : args.takeFirst();
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    CommandContext context{args, out, err, [] { return QDateTime::currentDateTimeUtc(); },
                           user.isEmpty() ? QStringLiteral("LSMS") : user};
    const int status = run(name, context);
    out.flush();
    err.flush();
    return status;
}
