// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/spc.h"
#include "core/workspace/kinds.h"
#include "core/workspace/run_import.h"
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

constexpr Command kCommands[] = {
    {"new", "new OFFICE [--name NAME]",
     QT_TRANSLATE_NOOP("Cli", "Makes an empty office for the organisation NAME. A file that stands there is kept."),
     &runNew},
    {"sample", "sample OFFICE [--incidents N] [--years Y] [--until DATE] [--random-seed S]",
     QT_TRANSLATE_NOOP("Cli",
                       "Makes a fictitious office to try things on: N incidents (400) over Y years (3) up to DATE "
                       "(today). The same arguments give the same records."),
     &runSample},
    {"info", "info OFFICE",
     QT_TRANSLATE_NOOP("Cli",
                       "Says in JSON how many records of each kind are in the office, and how its journal stands."),
     &runInfo},
    {"import",
     "import OFFICE --kind KIND FILE [--mapping FILE.json] [--on DATE] [--dry-run] [--skip-refused] [--update]",
     QT_TRANSLATE_NOOP(
         "Cli",
         "Brings a listing (CSV and the like) into the office, whole or not at all, and says in JSON what became of "
         "its rows.\n"
         "  --mapping       a JSON object: heading → field, or null to leave the column out\n"
         "  --on            the day against which “future” is judged (today)\n"
         "  --dry-run       find out everything, write nothing\n"
         "  --skip-refused  write the sound rows although others are refused\n"
         "  --update        write what differs over records that are here already"),
     &runImport},
    {"undo-import", "undo-import OFFICE ID",
     QT_TRANSLATE_NOOP("Cli", "Takes a whole import back, by its number or its reference. Where one of its records has "
                              "been worked on since, it names them and changes nothing."),
     &runUndoImport},
    {"export", "export OFFICE --kind KIND [--format csv|xlsx|json] [--on DATE] [--without-personal] [--out FILE]",
     QT_TRANSLATE_NOOP("Cli", "Writes all records of a kind, to the standard output or a file. A CSV can be imported "
                              "again.\n"
                              "  --on                the day as of which days and states are worked out (today)\n"
                              "  --without-personal  nothing that names or describes a person"),
     &runExport},
    {"search", "search OFFICE TEXT [--limit N]",
     QT_TRANSLATE_NOOP("Cli",
                       "Prints a line for each record that holds TEXT, at most N (50): reference, tab, kind, tab, "
                       "title."),
     &runSearch},
    {"due", "due OFFICE [--on DATE] [--format json|ics] [--out FILE]",
     QT_TRANSLATE_NOOP("Cli", "Says in JSON what is due on DATE (today): by when, whether overdue, what, who, on which "
                              "record, by which obligation.\n"
                              "  --format ics  a calendar that other programs take in"),
     &runDue},
    {"report",
     "report OFFICE NAME --from DATE --to DATE --out FILE [--as-at DATE] [--entered-by DATE] "
     "[--edition committee|public] [--record REFERENCE] [--data FILE.json]",
     QT_TRANSLATE_NOOP("Cli", "Writes a report; FILE ends in .pdf, .html or .odt.\n"
                              "  --as-at       the day that is taken for today\n"
                              "  --entered-by  counts only what had been entered by the end of that day\n"
                              "  --record      which record, for a report on one; it needs no --from and --to\n"
                              "  --data        writes every figure, with the references behind it"),
     &runReport},
    {"reports", "reports", QT_TRANSLATE_NOOP("Cli", "Lists the reports: name, tab, title."), &runReports},
    {"spc", "spc FILE.csv [--improvement increase|decrease|neutral] [--keep-outliers]",
     QT_TRANSLATE_NOOP("Cli", "Works out an XmR chart from the columns date, value and perhaps rebase (1 restarts the "
                              "average), and prints it as CSV."),
     [](CommandContext &c) { return runSpc(c.args, c.out, c.err); }},
    {"verify", "verify OFFICE",
     QT_TRANSLATE_NOOP("Cli", "Checks the whole file and its journal, and prints the record seal; where something is "
                              "wrong it names the first fault."),
     &runVerify},
    {"backup", "backup OFFICE DEST",
     QT_TRANSLATE_NOOP("Cli", "Writes a whole, checked copy while others work. A file that stands there is kept."),
     &runBackup},
};
} // namespace

std::span<const Command> commands() { return kCommands; }

const Command *commandNamed(const QString &name)
{
    const auto *const found = std::find_if(std::begin(kCommands), std::end(kCommands), [&name](const Command &command) {
        return name == QLatin1String(command.name);
    });
    return found == std::end(kCommands) ? nullptr : found;
}

QString helpOf(const Command &command)
{
    QString text = tr("Usage: wardkeep-cli %1").arg(QLatin1String(command.usage)) + u'\n' + tr(command.does) + u'\n';
    const QLatin1String name(command.name);
    if (name == QStringLiteral("import"))
        text += tr("KIND, in the order in which a new office takes the files of another: %1.")
                    .arg(importKindNames().join(QStringLiteral(", "))) +
                u'\n';
    else if (name == QStringLiteral("export"))
        text += tr("KIND: %1.").arg(exportKindNames().join(QStringLiteral(", "))) + u'\n';
    return text;
}

QStringList importKindNames()
{
    QStringList names;
    for (const Kind *kind : kindsOfFilesInOrder())
        names.append(importName(*kind));
    return names << QLatin1String(kLocalCrimeName);
}

QStringList exportKindNames()
{
    QStringList names;
    for (const Kind *kind : allKinds())
        names.append(importName(*kind));
    return names << QStringLiteral("courses-of-conduct") << QStringLiteral("risk-register");
}
