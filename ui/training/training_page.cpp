// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"
#include "core/training/training_rules.h"
#include "core/workspace/workspace.h"
#include "ui/base/record_table.h"
#include <QCoreApplication>

namespace {
TagText tagOf(TrainingState state)
{
    switch (state) {
    case TrainingState::InDate:
        return {show(state), Tone::Good, Shape::Tick};
    case TrainingState::Booked:
    case TrainingState::Due90:
        return {show(state), Tone::Info, Shape::Dot};
    case TrainingState::Due60:
    case TrainingState::Due30:
    case TrainingState::Due7:
        return {show(state), Tone::Warning, Shape::Dot};
    case TrainingState::Expired:
        return {show(state), Tone::Danger, Shape::Cross};
    case TrainingState::Exempt:
    case TrainingState::Never:
        break;
    }
    return {show(state), Tone::Neutral, Shape::Dash};
}
} // namespace

PageFactory trainingPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        RegisterSetup training;
        training.kind = &kindOf<TrainingRecord>();
        training.group = QCoreApplication::translate("TrainingPage", "Badges and training");
        training.icon = QStringLiteral("training");
        training.columns = {QStringLiteral("person"),    QStringLiteral("course"),  QStringLiteral("state"),
                            QStringLiteral("completed"), QStringLiteral("expires"), QStringLiteral("outcome")};
        training.why =
            QCoreApplication::translate("TrainingPage", "Who completed which course and until when it holds; earlier "
                                                        "completions are kept.");
        auto *page = new RegisterPage(withExchange(std::move(training), services, print), services, parent);
        page->table().rows().setComputedTag(
            [&workspace = services.workspace](const Computed &, const AnySaved &saved) -> std::optional<TagText> {
                return tagOf(trainingState(saved.record.as<TrainingRecord>(), workspace.today(), workspace.names()));
            });
        return page;
    };
}
