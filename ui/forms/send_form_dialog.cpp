// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/send_form_dialog.h"
#include "core/exchange/eml.h"
#include "core/office/organisation.h"
#include "ui/base/file_names.h"
#include "ui/base/form.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/window_size.h"
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
const QString kForms = QStringLiteral("form-kind");

/// What the form below the choice asks: which one it is stands above it.
AnyRecord withoutChoice(SentForm begin)
{
    begin.form = {};
    return AnyRecord::of(begin);
}
} // namespace

SendFormDialog::SendFormDialog(const SentForm &begin, const RegisterServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_assessment(begin.assessment), m_which(new QComboBox),
      m_form(new Form(withoutChoice(begin), {services.workspace.names(), services.workspace.today(), &services.links})),
      m_file(new QPushButton(tr("Save as a &file …"))), m_mail(new QPushButton(tr("E-mail &draft …")))
{
    setWindowTitle(tr("Send a form"));
    fillWhich(begin);
    m_which->setAccessibleName(tr("Form"));
    auto *which = new QFormLayout;
    which->addRow(tr("F&orm"), m_which);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_file, m_mail, cancel})
        button->setAutoDefault(false);
    makePrimary(*m_file);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_mail);
    row->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Muted, tr("One file that opens in any browser, without a network and "
                                                     "without installing anything. Its answer comes back as a file, "
                                                     "which you drop on this window.")))
                          ->wrapped());
    column->addLayout(which);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    connect(m_file, &QPushButton::clicked, this, &SendFormDialog::saveFile);
    connect(m_mail, &QPushButton::clicked, this, &SendFormDialog::saveDraft);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::saveRequested, this, &SendFormDialog::saveFile);
    const int letter = fontMetrics().averageCharWidth();
    setSizeOnScreen(*this, {letter * 100, letter * 90});
    m_form->start();
}

// One to review goes out from the assessment itself.
void SendFormDialog::fillWhich(const SentForm &begin)
{
    const Names &names = m_services.workspace.names();
    for (const ChoiceName &choice : names.choices(kForms)) {
        const bool own = choice.has(u"own");
        if (!choice.retired && own == !begin.assessment.isNull() && filledBy(Code{choice.code}, names))
            m_which->addItem(choice.label, choice.code);
    }
    if (const int at = m_which->findData(begin.form.text); at >= 0)
        m_which->setCurrentIndex(at);
    m_which->setEnabled(m_which->count() > 1);
}

SentForm SendFormDialog::order() const
{
    SentForm order = m_form->record().as<SentForm>();
    order.form = Code{m_which->currentData().toString()};
    order.assessment = m_assessment;
    order.sent = m_services.workspace.today();
    return order;
}

bool SendFormDialog::check()
{
    const Problems problems = m_form->check();
    const auto first = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Refuses;
    });
    if (first != problems.end())
        m_form->jumpTo(first->field);
    return first == problems.end();
}

void SendFormDialog::saveFile()
{
    askPath(tr("Save the form as a file"), tr("Form (*.html)"), QStringLiteral("html"),
            [](const MadeForm &made) { return made.page; });
}

void SendFormDialog::saveDraft()
{
    askPath(tr("E-mail draft with the form"), tr("E-mail draft (*.eml)"), QStringLiteral("eml"),
            [this](const MadeForm &made) { return draftOf(made); });
}

QByteArray SendFormDialog::draftOf(const MadeForm &made) const
{
    const QString title = m_which->currentText();
    QStringList lines{
        tr("Please fill in the form that is attached: save it, open it in your browser, and send back the "
           "answer file that it saves.")};
    if (made.form.value.dueBack.isKnown())
        lines << tr("Please send it back by %1.").arg(::show(made.form.value.dueBack));
    lines << tr("Its reference is %1.").arg(made.form.stamp.reference);
    return draftEml(made.form.value.address, tr("%1, %2").arg(title, made.form.stamp.reference),
                    lines.join(QStringLiteral("\n\n")) + u'\n',
                    {{made.fileName, QStringLiteral("text/html"), made.page}});
}

void SendFormDialog::askPath(const QString &title, const QString &filter, const QString &suffix,
                             const std::function<QByteArray(const MadeForm &)> &content)
{
    if (!check())
        return;
    const QString name = tr("%1 for %2").arg(m_which->currentText(), order().sentTo);
    m_services.prompts.fileToSave(this, {title, proposedFile(name, suffix), {filter}, suffix},
                                  [this, content](const QString &path) { send(path, content); });
}

void SendFormDialog::send(const QString &path, const std::function<QByteArray(const MadeForm &)> &content)
{
    const auto form = sendForm(m_services.workspace, order(), [&](const MadeForm &made) -> Result<void> {
        const QByteArray bytes = content(made);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error{Error::Code::Failed, tr("The file cannot be written: %1.").arg(file.errorString())};
        return {};
    });
    if (!form)
        return m_services.prompts.tell(this, {tr("Nothing was sent"), form.error().text, {}, Tone::Warning});
    m_services.prompts.tell(this,
                            {tr("The form is written"),
                             tr("%1 is in %2. Send that file; when its answer comes back, drop it on this window.")
                                 .arg(form->stamp.reference, QDir::toNativeSeparators(path)),
                             {},
                             Tone::Good});
    Q_EMIT sent(form->stamp.id);
    accept();
}
