// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/risks/risk_assessment.h"
#include "core/workspace/sample.h"
#include "tests/gallery/scene.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/register_page.h"
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace {

const QDateTime kNow(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

/// A sample office, made once for each scene so that none sees what another did.
struct Office {
    explicit Office(int incidents)
    {
        const QString path = folder.filePath(QStringLiteral("larkshire.wardkeep"));
        const Actor actor = machineActor(QStringLiteral("A. Warden"));
        SampleOptions options;
        options.incidents = incidents;
        options.years = 1;
        options.until = Day(2026, 11, 2);
        if (const Result<void> made = makeSample(path, options, actor); !made)
            qFatal("no sample office: %s", qPrintable(made.error().text));
        workspace = std::move(*Workspace::open(path, actor, [] { return kNow; }));
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        links = std::make_unique<WorkspaceLinks>(*workspace);
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
    Office office;
};

RegisterPage *pageOf(Office &office, const Kind &kind, const char *iconName)
{
    RegisterSetup setup;
    setup.kind = &kind;
    setup.icon = QString::fromLatin1(iconName);
    setup.why = QStringLiteral("What happened, so that it can be put right and counted.");
    setup.importInto = [](QWidget *) {};
    setup.exportShown = [](QWidget *, const ListQuery &, const QStringList &) {};
    setup.printRecord = [](QWidget *, RecordId) {};
    return new RegisterPage(setup, office.services());
}

auto registerOf(const Kind &(*kind)(), const char *iconName, bool privacy = false)
{
    return [kind, iconName, privacy](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(60);
        RegisterPage *page = pageOf(window->office, kind(), iconName);
        window->hold(page);
        window->show(); // a page asks for its rows when it is shown
        page->openRecord(page->table().rows().idAt(0));
        window->office.privacy.turn(privacy);
        return window;
    };
}

std::unique_ptr<QWidget> emptyRegister(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(0);
    window->hold(pageOf(window->office, kindOf<Incident>(), "incidents"));
    return window;
}

std::unique_ptr<QWidget> incidentForm(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(20);
    Office &office = window->office;
    const auto rows = office.workspace->list(kindOf<Incident>()).ids({});
    auto *dialog = new RecordDialog(*office.workspace->load(kindOf<Incident>(), rows->front()), office.services());
    dialog->setWindowFlags(Qt::Widget);
    window->hold(dialog);
    dialog->show();
    dialog->form().children(QStringLiteral("parties"))->add();
    dialog->form().editor(QStringLiteral("occurred"))->setUnreadText(QStringLiteral("31/2/26"));
    dialog->form().check();
    return window;
}

} // namespace

std::vector<Scene> registerScenes()
{
    return {{QStringLiteral("register-incidents"), {1440, 900}, registerOf(&kindOf<Incident>, "incidents")},
            {QStringLiteral("register-privacy"), {1440, 900}, registerOf(&kindOf<Person>, "people", true)},
            {QStringLiteral("register-badges"), {1440, 900}, registerOf(&kindOf<Badge>, "badges")},
            {QStringLiteral("register-risks"), {1440, 900}, registerOf(&kindOf<RiskAssessment>, "risk")},
            {QStringLiteral("register-empty"), {1440, 900}, emptyRegister},
            {QStringLiteral("register-form"), {900, 1400}, incidentForm}};
}
