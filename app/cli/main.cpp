// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/spc.h"
#include <QApplication>
#include <cstring>

namespace {
constexpr Command kCommands[] = {
    {"new", "new OFFICE [--name NAME]", &runNew},
    {"sample", "sample OFFICE [--incidents N] [--years Y] [--until DATE] [--random-seed S]", &runSample},
    {"info", "info OFFICE", &runInfo},
    {"report", "report OFFICE NAME --from DATE --to DATE --out FILE [--data FILE.json] …", &runReport},
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

int usage(QTextStream &err)
{
    err << QCoreApplication::translate("Cli", "Usage:") << '\n';
    for (const Command &command : kCommands)
        err << "  wardkeep-cli " << command.usage << '\n';
    return kUsage;
}

int run(const QString &name, CommandContext &context)
{
    for (const Command &command : kCommands)
        if (name == QLatin1String(command.name))
            return command.run(context);
    for (const char *later : kLater)
        if (name == QLatin1String(later)) {
            context.err << QCoreApplication::translate("Cli", "“%1” is not in this version.").arg(name) << '\n';
            return kUsage;
        }
    return usage(context.err);
}
} // namespace

int main(int argc, char **argv)
{
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
    if (args.isEmpty())
        return usage(err);
    const QString name = args.takeFirst();
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    CommandContext context{args, out, err, [] { return QDateTime::currentDateTimeUtc(); },
                           user.isEmpty() ? QStringLiteral("LSMS") : user};
    const int status = run(name, context);
    out.flush();
    err.flush();
    return status;
}
