// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/sanctions/courses_page.h"
#include "ui/sanctions/step_dialog.h"

namespace {
constexpr int kIncidents = 400;

auto courses(bool privacy)
{
    return [privacy](Theme &) -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<OfficeWindow>(kIncidents);
        window->hold(new CoursesPage(window->office.services()));
        window->show(); // a page asks for its rows when it is shown
        window->office.privacy.turn(privacy);
        return window;
    };
}

std::unique_ptr<QWidget> step(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(0);
    auto *dialog = new StepDialog({}, QStringLiteral("Formal letter"), window->office.services());
    dialog->setWindowFlags(Qt::Widget);
    window->hold(dialog);
    dialog->show();
    dialog->save(); // its problems
    return window;
}
} // namespace

std::vector<Scene> conductScenes()
{
    return {{QStringLiteral("page-courses"), {1440, 1300}, courses(false)},
            {QStringLiteral("page-courses-privacy"), {1440, 1300}, courses(true)},
            {QStringLiteral("step-dialog"), {640, 720}, step}};
}
