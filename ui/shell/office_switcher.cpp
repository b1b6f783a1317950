// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/office_switcher.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/shell/first_run.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_office_form.h"
#include "ui/shell/office_door.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr QStringView kSuffix = u"wardkeep";

FileQuestion officeFile(const QString &title, const QString &start)
{
    return {title, start, {OfficeSwitcher::tr("Wardkeep office (*.wardkeep)")}, kSuffix.toString()};
}

} // namespace

OfficeSwitcher::OfficeSwitcher(MainWindow &window, OfficeDoor &door, Prompts &prompts, QSettings &settings)
    : QObject(&window), m_window(window), m_door(door), m_prompts(prompts), m_recent(settings)
{
    connect(&window, &MainWindow::asked, this, &OfficeSwitcher::answer);
    connect(&window, &MainWindow::openFileAsked, this, &OfficeSwitcher::open);
    const FirstRun *welcome = &window.welcome();
    connect(welcome, &FirstRun::newOfficeAsked, this, &OfficeSwitcher::make);
    connect(welcome, &FirstRun::chooseFileAsked, this, &OfficeSwitcher::chooseFile);
    connect(welcome, &FirstRun::sampleAsked, this, &OfficeSwitcher::openSample);
    connect(&welcome->form(), &NewOfficeForm::placeAsked, this, &OfficeSwitcher::choosePlace);
    m_window.setRecent(m_recent.paths());
}

void OfficeSwitcher::answer(Ask ask)
{
    switch (ask) {
    case Ask::NewOffice:
        return close();
    case Ask::OpenOffice:
        return chooseFile();
    case Ask::CloseOffice:
        return close();
    case Ask::Help:
        return (new HelpWindow(&m_window))->show();
    case Ask::Keys:
        return showKeys();
    case Ask::About:
        return m_prompts.tell(&m_window,
                              {tr("About Wardkeep"), tr("Wardkeep %1").arg(QCoreApplication::applicationVersion()),
                               tr("The desk of the Local Security Management Specialist.\n"
                                  "Free software under the GNU General Public License, version 3 or later.")});
    default:
        return;
    }
}

void OfficeSwitcher::open(const QString &path)
{
    const Result<OfficeView> office = m_door.open(path);
    if (!office)
        return complain(office.error().text);
    m_recent.add(path);
    m_window.setRecent(m_recent.paths());
    m_window.welcome().setProblem({});
    m_window.showOffice(*office);
    m_door.shown();
    Q_EMIT opened();
}

void OfficeSwitcher::make(const NewOffice &office)
{
    const Result<void> made = m_door.make(office);
    if (!made)
        return complain(made.error().text);
    open(office.path);
}

void OfficeSwitcher::openSample()
{
    if (m_makingSample)
        return;
    m_makingSample = true;
    m_window.welcome().setProblem({});
    if (Job *job = m_door.sample(this, [this](const Result<QString> &path) { sampleMade(path); }))
        m_window.progress().follow(job, tr("Making the sample office …"));
}

void OfficeSwitcher::sampleMade(const Result<QString> &path)
{
    m_makingSample = false;
    if (path)
        return open(*path);
    if (path.error().code != Error::Code::Cancelled) // who cancelled knows
        complain(path.error().text);
}

void OfficeSwitcher::chooseFile()
{
    const QStringList recent = m_recent.paths();
    const QString folder = recent.isEmpty() ? QString() : QFileInfo(recent.front()).path() + u'/';
    m_prompts.fileToOpen(&m_window, officeFile(tr("Open an office"), folder),
                         [this](const QString &path) { open(path); });
}

void OfficeSwitcher::choosePlace(const QString &proposed)
{
    m_prompts.fileToSave(&m_window, officeFile(tr("Where the new office goes"), proposed),
                         [this](const QString &path) { m_window.welcome().form().setPath(path); });
}

void OfficeSwitcher::close()
{
    m_window.showWelcome();
    m_door.close();
    Q_EMIT closed();
}

void OfficeSwitcher::showKeys()
{
    QStringList lines;
    for (const QAction *action : m_window.actionsWithKeys())
        lines << QStringLiteral("%1: %2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                              plainText(*action));
    m_prompts.tell(&m_window, {tr("Keys"), tr("Everything can be done by keyboard."), lines.join(u'\n')});
}

void OfficeSwitcher::complain(const QString &text)
{
    if (m_window.page())
        return m_prompts.tell(&m_window, {tr("Open an office"), text, {}, Tone::Warning});
    m_window.welcome().setProblem(text);
}
