// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/course_card.h"
#include "core/sanctions/conduct_words.h"
#include "core/workspace/run_courses.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("CourseCard", text); }
} // namespace

Card *courseCard(const RegisterServices &services, Id<Person> person, const std::function<void(RecordId)> &open)
{
    const Workspace &workspace = services.workspace;
    const auto found = courseOf(workspace, person, workspace.today());
    if (!found)
        return nullptr;
    const FoundCourse &course = found->course;
    auto *card = new Card(tr("Course of conduct"));
    const TagText stage = found->isWorkforce ? TagText{tr("Human Resources"), Tone::Info, Shape::Dot}
                                             : TagText{conduct::stageLabel(course, workspace.names()),
                                                       conduct::stageTone(course), Shape::Dot};
    card->body()->addWidget(new Tag(stage), 0, Qt::AlignLeft);
    const QString lack = conduct::lackLabel(course);
    const QString text = !lack.isEmpty() ? lack
                                         : tr("%1. Occasions: %2, %3.")
                                               .arg(conduct::testLabel(course.test))
                                               .arg(course.counted)
                                               .arg(conduct::spanLabel(course));
    card->body()->addWidget((new Label(TextRank::Muted, text))->wrapped());
    auto *button = new QPushButton(tr("Open the course"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, card, [open, alleged = course.alleged] { open(alleged); });
    card->addToTitle(button);
    return card;
}
