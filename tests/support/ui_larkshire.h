// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/workspace/new_office.h"
#include <QTemporaryDir>

/// An office of its own for tests of pages: Larkshire, two sites, an LSMS with a phone; Monday 2 November 2026, 08:22.
class Larkshire {
public:
    Larkshire()
    {
        OfficeSetup setup;
        setup.organisation.legalName = QStringLiteral("Larkshire ICB");
        setup.organisation.securityEmail = QStringLiteral("security@larkshire.example");
        setup.sites = {QStringLiteral("Old Mill Clinic"), QStringLiteral("Quayside Health Centre")};
        setup.posts = {{QStringLiteral("lsms"), QStringLiteral("Ada Warden"), QStringLiteral("01632 960118")}};
        auto made = makeOffice(m_folder.filePath(QStringLiteral("larkshire.wardkeep")), setup,
                               machineActor(QStringLiteral("Ada Warden")), &Larkshire::now,
                               IdMaker(1, now().toMSecsSinceEpoch()));
        if (made)
            m_workspace = std::move(*made);
    }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 2), QTime(8, 22), Qt::UTC); }
    Workspace &workspace() { return *m_workspace; }
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = m_workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        return *saved;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};
