// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include "app/window/workspace_search.h"
#include "core/workspace/new_office.h"
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
    explicit Office(std::unique_ptr<Workspace> opened) : workspace(std::move(opened)), search(*workspace) {}
    std::unique_ptr<Workspace> workspace;
    WorkspaceSearch search;
};

WorkspaceDoor::WorkspaceDoor(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

WorkspaceDoor::~WorkspaceDoor() = default;

Result<OfficeView> WorkspaceDoor::open(const QString &path)
{
    auto opened = Workspace::open(path, machineActor(m_surroundings.user), m_surroundings.clock);
    if (!opened)
        return opened.error();
    m_before = std::move(m_office);
    m_office = std::make_unique<Office>(std::move(*opened));
    return view(*m_office);
}

OfficeView WorkspaceDoor::view(Office &office) const
{
    const Workspace &workspace = *office.workspace;
    const QString file = QFileInfo(workspace.path()).fileName();
    return {nameOf(workspace), workspace.isReadOnly() ? tr("%1, for reading only").arg(file) : file,
            tr("%1, LSMS").arg(workspace.actor().name), pages(*office.workspace), &office.search};
}

std::vector<PageFactory> WorkspaceDoor::pages(Workspace &workspace) const
{
    return {[&workspace](QWidget *parent) { return new TodayPage(workspace, parent); }};
}

Result<void> WorkspaceDoor::make(const NewOffice &office)
{
    const auto made = makeOffice(office.path, setupOf(office), machineActor(m_surroundings.user), m_surroundings.clock);
    return made ? Result<void>() : Result<void>(made.error());
}

Result<QString> WorkspaceDoor::sample()
{
    if (QFileInfo::exists(m_surroundings.sample))
        return m_surroundings.sample;
    return Error{Error::Code::NotFound,
                 tr("There is no sample office yet. Make one by “wardkeep-cli sample %1”, then try again.")
                     .arg(m_surroundings.sample)};
}

void WorkspaceDoor::shown() { m_before.reset(); }

void WorkspaceDoor::close()
{
    m_before.reset();
    m_office.reset();
}

Workspace *WorkspaceDoor::workspace() const { return m_office ? m_office->workspace.get() : nullptr; }
