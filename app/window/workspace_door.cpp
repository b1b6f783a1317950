// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include "app/window/workspace_search.h"
#include "core/workspace/new_office.h"
#include "core/workspace/sample.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/record_dialog.h"
#include "ui/incidents/incidents_page.h"
#include "ui/incidents/print_record.h"
#include "ui/incidents/report_desk.h"
#include "ui/office/register_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/today/today_page.h"
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
        : workspace(std::move(opened)), search(*workspace), links(*workspace),
          desk(*workspace, with.prompts, window), services{*workspace, with.prompts, with.privacy, with.settings, links}
    {
        links.setMaker([this](const Kind &kind, const QString &typed, QWidget *over,
                              std::function<void(RecordId)> then) { makeRecord(kind, typed, services, over, then); });
    }
    std::unique_ptr<Workspace> workspace;
    WorkspaceSearch search;
    WorkspaceLinks links;
    ReportDesk desk;
    RegisterServices services;
};

WorkspaceDoor::WorkspaceDoor(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

WorkspaceDoor::~WorkspaceDoor() = default;

Result<OfficeView> WorkspaceDoor::open(const QString &path)
{
    auto opened = Workspace::open(path, machineActor(m_surroundings.user), m_surroundings.clock);
    if (!opened)
        return opened.error();
    m_before = std::move(m_office);
    m_office = std::make_unique<Office>(std::move(*opened), m_surroundings, m_window);
    return view(*m_office);
}

OfficeView WorkspaceDoor::view(Office &office) const
{
    const Workspace &workspace = *office.workspace;
    const QString file = QFileInfo(workspace.path()).fileName();
    return {nameOf(workspace), workspace.isReadOnly() ? tr("%1, for reading only").arg(file) : file,
            whoWorks(workspace.actor().name), pages(office), &office.search};
}

std::vector<PageFactory> WorkspaceDoor::pages(Office &office) const
{
    Workspace &workspace = *office.workspace;
    ReportDesk &desk = office.desk;
    const RegisterServices &services = office.services;
    const auto today = [&workspace, &desk](QWidget *parent) {
        auto *page = new TodayPage(workspace, parent);
        QObject::connect(page, &TodayPage::reportAsked, &desk, &ReportDesk::report);
        QObject::connect(page, &TodayPage::draftAsked, &desk, &ReportDesk::goOnWith);
        return page;
    };
    const auto incidents = [&desk, &services](QWidget *parent) {
        IncidentsPageParts parts;
        parts.report = [&desk] { desk.report(); };
        RegisterSetup shared;
        shared.kind = &kindOf<Incident>();
        shared = withExchange(std::move(shared), services);
        parts.importInto = shared.importInto;
        parts.exportShown = shared.exportShown;
        return new IncidentsPage(parts, services, parent);
    };
    const auto reports = [&services](QWidget *parent) {
        return new ReportsPage(services.workspace, services.prompts, parent);
    };
    const auto print = [&services](const Kind &kind, RecordId id, QWidget *over) {
        printRecord(services.workspace, services.prompts, kind, id, over);
    };
    std::vector<PageFactory> pages{today, incidents};
    for (PageFactory &page : registerPages(services, print))
        pages.push_back(std::move(page));
    pages.push_back(reports);
    for (PageFactory &page : officePages(services, print))
        pages.push_back(std::move(page));
    return pages;
}

Result<void> WorkspaceDoor::make(const NewOffice &office)
{
    const auto made = makeOffice(office.path, setupOf(office), machineActor(m_surroundings.user), m_surroundings.clock);
    return made ? Result<void>() : Result<void>(made.error());
}

Result<QString> WorkspaceDoor::sample()
{
    const QString &path = m_surroundings.sample;
    if (QFileInfo::exists(path))
        return path;
    SampleOptions options;
    options.until = Day(m_surroundings.clock().toLocalTime().date());
    const Result<void> made = makeSample(path, options, machineActor(m_surroundings.user));
    return made ? Result<QString>(path) : Result<QString>(made.error());
}

void WorkspaceDoor::shown() { m_before.reset(); }

void WorkspaceDoor::close()
{
    m_before.reset();
    m_office.reset();
}

Workspace *WorkspaceDoor::workspace() const { return m_office ? m_office->workspace.get() : nullptr; }

ReportDesk *WorkspaceDoor::desk() const { return m_office ? &m_office->desk : nullptr; }
