// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/risks/risk_assessment.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/register_page.h"
#include <QTest>
#include <QVBoxLayout>

namespace {

RegisterPage *pageOf(SampleDesk &office, const Kind &kind)
{
    RegisterSetup setup;
    setup.kind = &kind;
    setup.importInto = [](QWidget *) {};
    setup.exportShown = [](QWidget *, const ListQuery &, const QStringList &) {};
    setup.printRecord = [](QWidget *, RecordId) {};
    return new RegisterPage(setup, office.services());
}

auto registerOf(const Kind &(*kind)(), bool privacy = false)
{
    return [kind, privacy](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(60);
        RegisterPage *page = pageOf(window->office, kind());
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
    window->hold(pageOf(window->office, kindOf<Incident>()));
    return window;
}

std::unique_ptr<QWidget> incidentForm(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(60);
    SampleDesk &office = window->office;
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
    return {{QStringLiteral("register-incidents"), {1440, 900}, registerOf(&kindOf<Incident>)},
            {QStringLiteral("register-privacy"), {1440, 900}, registerOf(&kindOf<Person>, true)},
            {QStringLiteral("register-badges"), {1440, 900}, registerOf(&kindOf<Badge>)},
            {QStringLiteral("register-risks"), {1440, 900}, registerOf(&kindOf<RiskAssessment>)},
            {QStringLiteral("register-empty"), {1440, 900}, emptyRegister},
            {QStringLiteral("register-form"), {900, 1400}, incidentForm}};
}
