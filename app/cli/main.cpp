// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {
/// In CLI.md, but filled by a later stage.
constexpr const char *kLater[] = {"due"};

void listCommands(QTextStream &to)
{
    to << QCoreApplication::translate("Cli", "Usage:") << '\n';
    for (const Command &command : commands())
        to << "  wardkeep-cli " << command.usage << '\n';
    to << QCoreApplication::translate("Cli", "Exit status: 0 done, 1 refused or failed, 2 used wrongly. "
                                             "“wardkeep-cli COMMAND --help” says more of a command.")
       << '\n';
}

bool asksForHelp(const QString &arg) { return arg == QStringLiteral("--help") || arg == QStringLiteral("-h"); }

int run(const QString &name, CommandContext &context)
{
    if (const Command *command = commandNamed(name)) {
        if (std::none_of(context.args.begin(), context.args.end(), &asksForHelp))
            return command->run(context);
        context.out << helpOf(*command);
        return kDone;
    }
    if (asksForHelp(name) || name == QStringLiteral("help")) {
        const Command *about = context.args.isEmpty() ? nullptr : commandNamed(context.args.front());
        if (about)
            context.out << helpOf(*about);
        else
            listCommands(context.out);
        return kDone;
    }
    if (name == QStringLiteral("--version")) {
        context.out << "Wardkeep " WARDKEEP_VERSION "\n";
        return kDone;
    }
    for (const char *later : kLater)
        if (name == QLatin1String(later)) {
            context.err << QCoreApplication::translate("Cli", "“%1” is not in this version.").arg(name) << '\n';
            return kUsage;
        }
    context.err << (name.isEmpty() ? QCoreApplication::translate("Cli", "Say what to do.")
                                   : QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name))
                << '\n';
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
