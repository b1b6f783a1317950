// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_choices.h"
#include "app/window/office_keeper.h"
#include "app/window/workspace_door.h"
#include "core/threats/kept_calls.h"
#include "core/workspace/workspace.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/exchange/import_wizard.h"
#include "ui/forms/answer_drop.h"
#include "ui/incidents/report_desk.h"
#include "ui/shell/first_run.h"
#include "ui/shell/office_switcher.h"
#include "ui/shell/window_settings.h"
#include "ui/threats/call_key.h"
#include "ui/threats/threat_desk.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTranslator>
#include <cstdlib>

namespace {

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("Wardkeep"));
    QApplication::setApplicationName(QStringLiteral("Wardkeep"));
    QApplication::setApplicationVersion(QStringLiteral(WARDKEEP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("wardkeep"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/resources/icons/wardkeep.svg")));
}

// What a person asked for on the command line: a theme for this time only, the threat-call card, and an office.
struct Arguments {
    std::optional<Theme::Shade> shade;
    bool threatCall = false;
    QString office;

    static Arguments read(const QApplication &app)
    {
        QCommandLineParser parser;
        parser.setApplicationDescription(
            QCoreApplication::translate("main", "The desk of the Local Security Management Specialist"));
        parser.addHelpOption();
        parser.addVersionOption();
        const QCommandLineOption dark(QStringLiteral("dark"), QCoreApplication::translate("main", "Dark theme"));
        const QCommandLineOption light(QStringLiteral("light"), QCoreApplication::translate("main", "Light theme"));
        const QCommandLineOption threatCall(
            QStringLiteral("threat-call"),
            QCoreApplication::translate("main", "Begin with the threat-call card; it needs no office"));
        parser.addOptions({dark, light, threatCall});
        parser.addPositionalArgument(QStringLiteral("OFFICE"),
                                     QCoreApplication::translate("main", "An office file to open"),
                                     QStringLiteral("[OFFICE]"));
        parser.process(app);
        if (parser.positionalArguments().size() > 1) { // a command meant for the other program, or two files
            QTextStream(stderr) << QCoreApplication::translate(
                "main", "wardkeep opens one office file. For commands such as report or export, use wardkeep-cli.\n");
            ::exit(2);
        }
        Arguments arguments;
        if (parser.isSet(dark))
            arguments.shade = Theme::Shade::Dark;
        else if (parser.isSet(light))
            arguments.shade = Theme::Shade::Light;
        arguments.threatCall = parser.isSet(threatCall);
        arguments.office = parser.positionalArguments().value(0);
        return arguments;
    }
};

QString machineUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("LSMS") : user;
}

QDir ownFolder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)); }

QString samplePath()
{
    const QDir folder = ownFolder();
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("sample.wardkeep"));
}

/// What the window asks for and the desks do.
void answerAsks(MainWindow &window, WorkspaceDoor &door, ThreatDesk &threats, Prompts &prompts)
{
    QObject::connect(&window, &MainWindow::asked, &window, [&](Ask ask) {
        if (ask == Ask::ThreatCall)
            threats.begin();
        else if (ask == Ask::KeptCalls)
            threats.showKept();
        else if (ask == Ask::ReportIncident && door.desk())
            door.desk()->report();
        else if (ask == Ask::Import && door.workspace() && !refusesWriting(*door.workspace(), prompts, &window))
            openImportWizard(*door.workspace(), prompts, nullptr, &window);
    });
    auto *drop = new AnswerDrop(window, [&door] { return door.workspace() != nullptr; });
    QObject::connect(drop, &AnswerDrop::dropped, &window, [&](const QStringList &paths) {
        door.takeAnswers(paths, [&window](RecordId record) { window.open(record); });
    });
}

/// The keeper and the threat calls follow the office that is open.
void followOffice(OfficeSwitcher &switcher, OfficeKeeper &keeper, MainWindow &window, WorkspaceDoor &door,
                  ThreatDesk &threats)
{
    QObject::connect(&switcher, &OfficeSwitcher::opened, &keeper, [&] {
        keeper.keep(door.workspace());
        QObject::connect(door.desk(), &ReportDesk::openRequested, &window, &MainWindow::open, Qt::UniqueConnection);
        QObject::connect(door.desk(), &ReportDesk::threatCallAsked, &threats, &ThreatDesk::begin, Qt::UniqueConnection);
        threats.setOffice(door.workspace());
    });
    QObject::connect(&switcher, &OfficeSwitcher::closed, &keeper, [&] {
        keeper.keep(nullptr);
        threats.setOffice(nullptr);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    nameProgram();
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("wardkeep"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QApplication::installTranslator(&translator);
    const Arguments arguments = Arguments::read(app);
    QSettings settings;
    const WindowSettings remembered = WindowSettings::read(settings);
    Theme theme(app);
    theme.setShade(arguments.shade.value_or(remembered.shade));
    theme.setTextPercent(remembered.textPercent);

    // The only place that reads the clock; everything else is told.
    const Clock clock = [] { return QDateTime::currentDateTime(); };
    PrivacyKey privacy;
    DialogPrompts prompts;
    WorkspaceDoor door({clock, machineUser(), samplePath(), privacy, prompts, settings});
    MainWindow window(theme, settings, privacy, new FirstRun(firstChoices()));
    door.setWindow(&window);
    const KeptCalls calls(ownFolder().filePath(QStringLiteral("threat-calls")));
    ThreatDesk threats(calls, clock, prompts, &window);
    const CallKey callKey(app);
    OfficeSwitcher switcher(window, door, prompts, settings);
    OfficeKeeper keeper(window, prompts, settings);
    followOffice(switcher, keeper, window, door, threats);
    QObject::connect(&callKey, &CallKey::pressed, &threats, &ThreatDesk::begin);
    QObject::connect(&threats, &ThreatDesk::openRequested, &window, &MainWindow::open);
    answerAsks(window, door, threats, prompts);
    window.show();
    if (arguments.threatCall) // at once: an office may take its time, or not open at all
        threats.begin();
    if (!arguments.office.isEmpty())
        switcher.open(arguments.office);
    return QApplication::exec();
}
