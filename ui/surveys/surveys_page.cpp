// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveys_page.h"
#include "core/surveys/begin_survey.h"
#include "core/workspace/survey_action.h"
#include "core/workspace/workspace.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/register_tabs.h"
#include "ui/surveys/survey_dialog.h"
#include <QPushButton>

namespace {
RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup{.kind = &kindOf<Survey>(), .group = SurveysPage::tr("Risk")};
    setup.addText = SurveysPage::tr("Begin a survey");
    setup.add = [](QWidget *over) {
        if (auto *page = qobject_cast<SurveysPage *>(over))
            page->begin();
    };
    setup = withExchange(std::move(setup), services, print);
    setup.importInto = {};
    setup.printRecord = [&workspace = services.workspace, &prompts = services.prompts](QWidget *over, RecordId id) {
        printReport(workspace, prompts, QStringLiteral("survey"), workspace.referenceOf(id), over);
    };
    return setup;
}
} // namespace

SurveysPage::SurveysPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_answer(view().addButton(QStringLiteral("edit"), tr("Answer …"))),
      m_actions(view().addButton(QStringLiteral("actions"), tr("Actions for the findings")))
{
    connect(m_answer, &QPushButton::clicked, this, [this] {
        if (const auto survey = shown())
            answer(survey->id());
    });
    connect(m_actions, &QPushButton::clicked, this, &SurveysPage::makeActions);
    connect(&table(), &RecordTable::chosen, this, &SurveysPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &SurveysPage::showSteps);
    showSteps();
}

std::optional<Saved<Survey>> SurveysPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Survey>())
        return {};
    return Saved<Survey>{saved->stamp, saved->record.as<Survey>()};
}

void SurveysPage::showSteps()
{
    const Workspace &workspace = services().workspace;
    const auto survey = shown();
    const bool live = survey && !survey->stamp.isWithdrawn() && !workspace.isReadOnly() &&
                      !may(workspace.actor(), Act::Change, kindOf<Survey>(), workspace.today()).isNothing();
    m_answer->setVisible(live && !survey->value.answers.empty());
    if (survey)
        m_answer->setText(survey->value.finished.isKnown() ? tr("Look through the answers …") : tr("Answer …"));
    m_actions->setVisible(live && findingsWithoutAction(survey->value) > 0);
}

void SurveysPage::begin()
{
    const auto all = services().workspace.all<SurveyTemplate>();
    const std::vector<Saved<SurveyTemplate>> forms =
        all ? templatesToBegin(*all) : std::vector<Saved<SurveyTemplate>>();
    if (forms.empty())
        return services().prompts.tell(
            this, {tr("There is no survey to begin"),
                   all ? tr("Survey templates stand in Settings: bring one back, or add one.") : all.error().text,
                   {},
                   Tone::Warning});
    Question question{tr("Which survey?"),
                      tr("It keeps the questions of today’s version. You can leave it at any time and go on later."),
                      {},
                      {},
                      0,
                      Tone::Neutral};
    for (const Saved<SurveyTemplate> &form : forms)
        question.answers << form.value.title;
    question.answers << tr("Not now");
    question.escape = static_cast<int>(forms.size());
    services().prompts.ask(this, question, [this, forms](int answer) {
        if (answer >= 0 && static_cast<std::size_t>(answer) < forms.size())
            beginWith(forms[static_cast<std::size_t>(answer)]);
    });
}

void SurveysPage::beginWith(const Saved<SurveyTemplate> &form)
{
    Workspace &workspace = services().workspace;
    if (refusesWriting(workspace, services().prompts, this))
        return;
    Survey survey = beginSurvey(form, workspace.today());
    survey.surveyor = Id<Person>{workspace.actor().person};
    if (workspace.actor().departments.size() == 1)
        survey.department = Id<Department>{workspace.actor().departments.front()};
    auto *dialog = new RecordDialog(AnyRecord::of(survey), services(), window());
    connect(dialog, &RecordDialog::saved, this, [this](RecordId id) {
        openRecord(id);
        answer(Id<Survey>{id});
    });
    dialog->open();
}

void SurveysPage::answer(Id<Survey> id)
{
    const auto survey = services().workspace.load(id);
    if (!survey)
        return services().prompts.tell(this, {tr("It can't be answered"), survey.error().text, {}, Tone::Warning});
    auto *dialog = new SurveyDialog(*survey, services(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SurveysPage::makeActions()
{
    const auto survey = shown();
    Workspace &workspace = services().workspace;
    if (!survey || refusesWriting(workspace, services().prompts, this))
        return;
    const auto offices = workspace.all<Organisation>();
    const Organisation office = offices && !offices->empty() ? offices->front().value : Organisation();
    const TimeLimits limits(office, workspace.names());
    const Result<void> written = workspace.write(tr("Actions set for a survey’s findings"), [&](Write &write) {
        const auto made = makeFindingActions(write, *survey, limits);
        return made ? Result<void>() : Result<void>(made.error());
    });
    if (!written)
        return services().prompts.tell(this, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
    Q_EMIT statusText(tr("Each finding has its action now; they stand under Actions."));
}

PageFactory surveysPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        std::vector<RegisterPage *> pages{
            new SurveysPage(services, print),
            new RegisterPage(withExchange({.kind = &kindOf<SupportRequest>()}, services, print), services)};
        return new RegisterTabs({QStringLiteral("surveys"), SurveysPage::tr("Surveys and requests"),
                                 QStringLiteral("assurance"), SurveysPage::tr("Risk")},
                                pages, parent);
    };
}
