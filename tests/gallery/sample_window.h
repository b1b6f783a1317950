// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/register_services.h"
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWidget>

inline const QDateTime kSampleNow(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

/// The file of a sample with so many incidents, made when it is first asked for.
inline QString sampleFile(int incidents, const Actor &actor)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1.wardkeep").arg(incidents));
    if (QFile::exists(path))
        return path;
    SampleOptions options;
    options.incidents = incidents;
    options.years = 1;
    options.until = Day(2026, 11, 2);
    if (const Result<void> made = makeSample(path, options, actor); !made)
        qFatal("no sample office: %s", qPrintable(made.error().text));
    return path;
}

/// A sample office, a copy for each scene so that none sees what another did.
struct SampleDesk {
    explicit SampleDesk(int incidents)
    {
        const QString path = folder.filePath(QStringLiteral("larkshire.wardkeep"));
        const Actor actor = machineActor(QStringLiteral("A. Warden"));
        if (!QFile::copy(sampleFile(incidents, actor), path))
            qFatal("the sample office can't be copied");
        workspace = std::move(*Workspace::open(path, actor, [] { return kSampleNow; }));
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        links = std::make_unique<WorkspaceLinks>(*workspace, privacy);
        links->setMaker([](const Kind &, const QString &, QWidget *, std::function<void(RecordId)>) {});
    }
    RegisterServices services() { return {*workspace, prompts, privacy, *settings, *links}; }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    DialogPrompts prompts;
    PrivacyKey privacy;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<WorkspaceLinks> links;
};

/// A window over an office of its own.
class OfficeWindow : public QWidget {
public:
    explicit OfficeWindow(int incidents) : office(incidents) {}
    ~OfficeWindow() override { qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }
    void hold(QWidget *inside)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(inside);
    }
    SampleDesk office;
};
