// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include "app/window/page_acts.h"
#include "app/window/workspace_search.h"
#include "core/threats/threat_call.h"
#include "core/workspace/new_office.h"
#include "core/workspace/open_office.h"
#include "core/workspace/reassign.h"
#include "core/workspace/sample.h"
#include "ui/base/background.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/print_record.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/base/step_acts.h"
#include "ui/forms/forms_desk.h"
#include "ui/incidents/incidents_page.h"
#include "ui/incidents/report_desk.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_desk.h"
#include "ui/procedures/checklist_desk.h"
#include "ui/procedures/reassign_dialog.h"
#include "ui/procedures/record_acts.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/register_pages.h"
#include "ui/today/today_page.h"
#include "ui/trends/trends_page.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WorkspaceDoor", text); }

// The body's short name, else its name, else the file's.
QString nameOf(const Workspace &workspace)
{
    const Result<std::vector<Saved<Organisation>>> all = workspace.all<Organisation>();
    if (all && !all->empty()) {
        const Organisation &body = all->front().value;
        for (const QString &name : {body.shortName, body.legalName})
            if (!name.trimmed().isEmpty())
                return name;
    }
    return QFileInfo(workspace.path()).completeBaseName();
}

bool isSame(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

// Made under another name, so that no half of it is ever opened.
Result<QString> makeSampleAt(const QString &path, const SampleOptions &options, const Actor &actor,
                             JobProgress &progress)
{
    const QString partial = path + QStringLiteral(".part");
    discardOffice(partial);
    const Result<void> made = makeSample(partial, options, actor, [&progress](qint64 done, qint64 total) {
        progress.report(done, total, tr("Making the sample office …"));
        return !progress.cancelled();
    });
    if (!made)
        return made.error();
    if (QFile::rename(partial, path))
        return path;
    discardOffice(partial);
    return Error{Error::Code::Failed, tr("The sample office cannot be written to %1.").arg(path)};
}

// Until an office has accounts everybody works as its LSMS.
QString whoWorks(const QString &name) { return name == QStringLiteral("LSMS") ? name : tr("%1, LSMS").arg(name); }

OfficeSetup setupOf(const NewOffice &office)
{
    OfficeSetup setup;
    setup.organisation.legalName = office.name;
    setup.organisation.kind = Code{office.kind};
    setup.sites = office.sites;
    for (const PostAndHolder &post : office.posts)
        setup.posts.push_back({post.post, post.holder, {}});
    return setup;
}

} // namespace

struct WorkspaceDoor::Office {
    Office(std::unique_ptr<Workspace> opened, const Surroundings &with, QWidget *window)
        : workspace(std::move(opened)), search(*workspace, with.privacy), links(*workspace, with.privacy),
          desk(*workspace, with.prompts, with.privacy, window), services{*workspace, with.prompts, with.privacy,
                                                                         with.settings, links}
    {
        links.setMaker(
            [this](const Kind &kind, const QString &typed, QWidget *over, const std::function<void(RecordId)> &then) {
                makeRecord(kind, typed, services, over, then);
            });
        putRecordActs(acts, services);
        putPageActs(acts, services);
        acts.put(QStringLiteral("act:letter"), [this](const StepActs::Call &call, QWidget *over) {
            writeLetter(services, call.incident, call.letter, over);
        });
    }
    std::unique_ptr<Workspace> workspace;
    WorkspaceSearch search;
    WorkspaceLinks links;
    ReportDesk desk;
    RegisterServices services;
    StepActs acts;
    QStringList warnings;
};

WorkspaceDoor::WorkspaceDoor(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

WorkspaceDoor::~WorkspaceDoor() = default;

Result<OfficeView> WorkspaceDoor::open(const QString &path)
{
    if (m_office && !m_office->workspace->isReadOnly() && isSame(path, m_office->workspace->path()))
        return view(*m_office); // it would be kept out by its own lease
    auto opened = openOffice(path, machineActor(m_surroundings.user), m_surroundings.clock, filePlaceOf(path));
    if (!opened)
        return opened.error();
    m_before = std::move(m_office);
    m_office = std::make_unique<Office>(std::move(opened->workspace), m_surroundings, m_window);
    m_office->warnings = opened->warnings;
    return view(*m_office);
}

OfficeView WorkspaceDoor::view(Office &office) const
{
    const Workspace &workspace = *office.workspace;
    const QString file = QFileInfo(workspace.path()).fileName();
    return {nameOf(workspace),
            workspace.isReadOnly() ? tr("%1, for reading only").arg(file) : file,
            whoWorks(workspace.actor().name),
            pages(office),
            &office.search,
            office.warnings};
}

namespace {
TodayPage *todayPage(Workspace &workspace, ReportDesk &desk, const RegisterServices &services, QWidget *parent)
{
    auto *page = new TodayPage(workspace, services.prompts, services.privacy, parent);
    QObject::connect(page, &TodayPage::reportAsked, &desk, &ReportDesk::report);
    QObject::connect(page, &TodayPage::handOverAsked, page, [page, services] {
        auto *dialog = new ReassignDialog(services.workspace, services.prompts, services.links,
                                          personAtDesk(services.workspace), page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QObject::connect(page, &TodayPage::draftAsked, page, [page, &desk](const Draft &draft) {
        if (!desk.goOnWith(draft.id))
            Q_EMIT page->goOnRequested(draft);
    });
    return page;
}

IncidentsPage *incidentsPage(ReportDesk &desk, const RegisterServices &services, const StepActs &acts, QWidget *parent)
{
    IncidentsPageParts parts;
    parts.report = [&desk] { desk.report(); };
    RegisterSetup shared;
    shared.kind = &kindOf<Incident>();
    shared = withExchange(std::move(shared), services);
    parts.importInto = shared.importInto;
    parts.exportShown = shared.exportShown;
    parts.writeLetter = [&services](QWidget *over, RecordId incident) { writeLetter(services, incident, {}, over); };
    auto *page = new IncidentsPage(parts, services, parent);
    new LettersDesk(services, page->view(), page);
    (new FormsDesk(services, *page))->addCommand(tr("Send an incident report form …"), reportToSend(services));
    auto *checklists = new ChecklistDesk(services.workspace, services.prompts, services.privacy, acts, page);
    page->view().addFirstCard([checklists](RecordId id) { return checklists->card(id); });
    return page;
}
} // namespace

std::vector<PageFactory> WorkspaceDoor::pages(Office &office) const
{
    Workspace &workspace = *office.workspace;
    ReportDesk &desk = office.desk;
    const RegisterServices &services = office.services;
    const auto today = [&workspace, &desk, &services](QWidget *parent) {
        return todayPage(workspace, desk, services, parent);
    };
    const auto incidents = [&desk, &services, &acts = office.acts](QWidget *parent) {
        return incidentsPage(desk, services, acts, parent);
    };
    const auto reports = [&services](QWidget *parent) {
        return new ReportsPage(services.workspace, services.prompts, services.privacy, parent);
    };
    const auto print = [&services](const Kind &kind, RecordId id, QWidget *over) {
        if (&kind == &kindOf<ThreatCall>())
            return printReport(services.workspace, services.prompts, QStringLiteral("threat-call-sheet"),
                               services.workspace.referenceOf(id), over);
        printRecord(services.workspace, services.prompts, kind, id, over);
    };
    std::vector<PageFactory> pages{today, incidents};
    for (PageFactory &page : registerPages(services, print))
        pages.emplace_back(std::move(page));
    pages.emplace_back(
        [&services](QWidget *parent) { return new TrendsPage(services.workspace, services.privacy, parent); });
    pages.emplace_back(reports);
    for (PageFactory &page : officePages(services, print))
        pages.emplace_back(std::move(page));
    return pages;
}

Result<void> WorkspaceDoor::make(const NewOffice &office)
{
    const auto made = makeOffice(office.path, setupOf(office), machineActor(m_surroundings.user), m_surroundings.clock);
    return made ? Result<void>() : Result<void>(made.error());
}

Job *WorkspaceDoor::sample(QObject *context, std::function<void(const Result<QString> &path)> then)
{
    const QString path = m_surroundings.sample;
    if (QFileInfo::exists(path)) {
        then(path);
        return nullptr;
    }
    SampleOptions options;
    options.until = Day(m_surroundings.clock().toLocalTime().date());
    const auto work = [path, options, actor = machineActor(m_surroundings.user)](JobProgress &progress) {
        return makeSampleAt(path, options, actor, progress);
    };
    return inBackground(context, work, std::move(then));
}

void WorkspaceDoor::shown() { m_before.reset(); }

void WorkspaceDoor::close()
{
    m_before.reset();
    m_office.reset();
}

Workspace *WorkspaceDoor::workspace() const { return m_office ? m_office->workspace.get() : nullptr; }

void WorkspaceDoor::takeAnswers(const QStringList &paths, const std::function<void(RecordId)> &then) const
{
    if (!m_office)
        return;
    for (const QString &path : paths)
        openAnswerFile(m_office->services, path, m_window, then);
}

ReportDesk *WorkspaceDoor::desk() const { return m_office ? &m_office->desk : nullptr; }
