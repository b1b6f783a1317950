// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/form_desk.h"
#include "tests/gallery/sample_window.h"
#include "tests/gallery/scene.h"
#include "ui/base/record_table.h"
#include "ui/forms/answer_dialog.h"
#include "ui/forms/forms_page.h"
#include "ui/forms/send_form_dialog.h"

namespace {
std::unique_ptr<QWidget> sentForms(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(60);
    auto *page = new FormsPage(window->office.services(), PrintRecord());
    window->hold(page);
    window->show(); // a page asks for its rows when it is shown
    page->openRecord(page->table().rows().idAt(0));
    return window;
}

std::unique_ptr<QWidget> sending(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(60);
    SentForm begin;
    begin.sentTo = QStringLiteral("Mina Patel");
    begin.dueBack = Day(2026, 11, 16);
    auto *dialog = new SendFormDialog(begin, window->office.services());
    dialog->setWindowFlags(Qt::Widget);
    window->hold(dialog);
    return window;
}

/// An answer that changes a word, and one that was changed here meanwhile.
AnswerAtHand answerOf(const Workspace &workspace)
{
    const auto forms = workspace.all<SentForm>();
    const auto all = workspace.all<RiskAssessment>();
    if (!forms || forms->empty() || !all || all->empty())
        qFatal("the sample has no forms");
    const Saved<RiskAssessment> &own = all->front();
    RiskAssessment answer = own.value, here = own.value;
    answer.activity = QStringLiteral("Receiving visitors and parcels");
    answer.toldHow = QStringLiteral("At the team meeting");
    here.activity = QStringLiteral("Receiving visitors, and the new evening clinic");
    answer.hazards.emplace_back().hazard = QStringLiteral("Parcels left unattended");
    answer.hazards.back().id = 77;
    answer.hazards.back().whoHarmed = QStringLiteral("Everybody near the desk");
    AnswerFile file;
    file.by = QStringLiteral("Mina Patel");
    file.contact = QStringLiteral("01632 960210");
    return {forms->front(),
            file,
            AnySaved{own.stamp, AnyRecord::of(here)},
            mergeAnswer(AnyRecord::of(own.value), AnyRecord::of(answer), AnyRecord::of(here), workspace.names()),
            {}};
}

std::unique_ptr<QWidget> merging(Theme &)
{
    auto window = std::make_unique<OfficeWindow>(60);
    auto *dialog = new AnswerDialog(answerOf(*window->office.workspace), window->office.services());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setWindowFlags(Qt::Widget);
    window->hold(dialog);
    return window;
}
} // namespace

std::vector<Scene> formScenes()
{
    return {{QStringLiteral("forms-sent"), {1440, 900}, sentForms},
            {QStringLiteral("forms-send"), {900, 900}, sending},
            {QStringLiteral("forms-answer"), {900, 900}, merging}};
}
