// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/forms_desk.h"
#include "core/workspace/form_desk.h"
#include "ui/base/card.h"
#include "ui/base/file_names.h"
#include "ui/base/icons.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_view.h"
#include "ui/base/register_page.h"
#include "ui/forms/answer_dialog.h"
#include "ui/forms/send_form_dialog.h"
#include <QAction>
#include <QFile>
#include <QPushButton>

namespace {
constexpr int kDaysToAnswer = 14;

bool maySend(const Workspace &workspace)
{
    return !workspace.isReadOnly() &&
           !may(workspace.actor(), Act::Add, kindOf<SentForm>(), workspace.today()).isNothing();
}
} // namespace

void askToSend(const RegisterServices &services, const SentForm &begin, QWidget *over, const ShowRecord &then)
{
    if (refusesWriting(services.workspace, services.prompts, over))
        return;
    SentForm order = begin;
    order.dueBack = services.workspace.today().plus(kDaysToAnswer);
    auto *dialog = new SendFormDialog(order, services, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (then)
        QObject::connect(dialog, &SendFormDialog::sent, over, then);
    dialog->open();
}

void openAnswerFile(const RegisterServices &services, const QString &path, QWidget *over, const ShowRecord &then)
{
    if (refusesWriting(services.workspace, services.prompts, over))
        return;
    const QString title = FormsDesk::tr("This answer is not taken in");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return services.prompts.tell(
            over, {title, FormsDesk::tr("The file cannot be read: %1.").arg(file.errorString()), {}, Tone::Warning});
    auto answer = openAnswer(services.workspace, file.readAll());
    if (!answer)
        return services.prompts.tell(over, {title, answer.error().text, {}, Tone::Warning});
    auto *dialog = new AnswerDialog(std::move(*answer), services, over->window());
    if (then)
        QObject::connect(dialog, &AnswerDialog::taken, over, then);
    dialog->open();
}

void askForAnswer(const RegisterServices &services, QWidget *over, const ShowRecord &then)
{
    services.prompts.fileToOpen(
        over,
        {FormsDesk::tr("Take in an answer"),
         usualFolder(),
         {FormsDesk::tr("Answers and e-mails (*.json *.eml)"), FormsDesk::tr("All files (*)")},
         {}},
        [services, over, then](const QString &path) { openAnswerFile(services, path, over, then); });
}

bool mayBeAnswer(const QString &path)
{
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ||
           path.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive);
}

SentForm reportToSend(const RegisterServices &services)
{
    SentForm form;
    const Names &names = services.workspace.names();
    for (const ChoiceName &choice : names.choices(QStringLiteral("form-kind")))
        if (!choice.retired && filledBy(Code{choice.code}, names) == &kindOf<Incident>())
            form.form = Code{choice.code};
    return form;
}

FormsDesk::FormsDesk(const RegisterServices &services, RegisterPage &page)
    : QObject(&page), m_services(services), m_page(page)
{
}

void FormsDesk::addReviewButton()
{
    m_send = m_page.view().addButton(QStringLiteral("mail"), tr("Send a form …"));
    m_send->setToolTip(tr("Sends this assessment as a form to be reviewed in any browser"));
    m_send->hide();
    // The cards are made each time a record is shown: then it is known whether it can be sent.
    m_page.view().addCard([this](RecordId) -> Card * {
        showButton();
        return nullptr;
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        const auto &saved = m_page.view().saved();
        if (!saved)
            return;
        const auto &assessment = saved->record.as<RiskAssessment>();
        SentForm begin;
        begin.assessment = Id<RiskAssessment>{saved->stamp.id};
        begin.department = assessment.department;
        begin.person = assessment.assessor;
        begin.sentTo = m_services.workspace.names().recordName(kindOf<Person>(), assessment.assessor.value);
        askToSend(m_services, begin, &m_page);
    });
}

void FormsDesk::showButton()
{
    const auto &saved = m_page.view().saved();
    m_send->setVisible(saved && &saved->record.kind() == &kindOf<RiskAssessment>() && !saved->stamp.isWithdrawn() &&
                       saved->record.as<RiskAssessment>().replacedBy.isNull() && maySend(m_services.workspace));
}

void FormsDesk::addCommand(const QString &text, const SentForm &begin)
{
    if (!maySend(m_services.workspace))
        return;
    auto *send = new QAction(icon(QStringLiteral("mail")), text, &m_page);
    m_page.addAction(send);
    connect(send, &QAction::triggered, this, [this, begin] { askToSend(m_services, begin, &m_page); });
}
