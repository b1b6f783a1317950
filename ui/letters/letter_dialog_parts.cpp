// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "core/workspace/record_attachments.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/editors/field_editor.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/preview_bar.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/window_size.h"
#include "ui/letters/field_above.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/rich_edit.h"
#include "ui/print/report_preview.h"
#include "ui/print/role_for_readers.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
constexpr QSize kSize{1240, 880};
constexpr int kAddressLines = 5;
constexpr int kTextHeight = 320;

/// A day to come, as far off as is usual for what it is.
Day usualDay(const char *key, Day today)
{
    constexpr int kToChallenge = 28, kToReview = 6, kToEnd = 12; // days, months, months
    if (qstrcmp(key, "answer_by") == 0)
        return today.plus(kToChallenge);
    return Day(today.date.addMonths(qstrcmp(key, "review") == 0 ? kToReview : kToEnd));
}

/// The fields that a template may ask the writer for.
const Section *termsOf(const Kind &kind)
{
    for (const Section &section : kind.sections)
        if (QLatin1String(section.key) == QLatin1String("terms"))
            return &section;
    return nullptr;
}
} // namespace

void LetterDialog::build()
{
    const QString about = m_services.workspace.referenceOf(m_holder.stamp.id);
    setWindowTitle(about.isEmpty() ? tr("Write a letter") : tr("Write a letter about %1").arg(about));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeWords());
    split->addWidget(makePages());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kSize.width() / 2, kSize.width() / 2});
    auto *column = new QVBoxLayout(this);
    m_state = new Label(TextRank::Strong);
    column->addWidget(m_state->wrapped());
    column->addWidget(split, 1);
    m_remarks = new Label(TextRank::Body);
    column->addWidget(m_remarks->wrapped());
    addButtons(*column);
    setSizeOnScreen(*this, kSize);
    connect(m_template, &QComboBox::currentIndexChanged, this, &LetterDialog::templateChosen);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &LetterDialog::refill);
    connect(m_addressee, &QPlainTextEdit::textChanged, this, &LetterDialog::typed);
    connect(m_subject, &QLineEdit::textEdited, this, &LetterDialog::textTyped);
    connect(m_body, &RichEdit::edited, this, &LetterDialog::textTyped);
}

QWidget *LetterDialog::makeWords()
{
    auto *inside = new QWidget;
    auto *rows = m_rows = new QFormLayout(inside);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_template = new QComboBox;
    m_recipient = new QComboBox;
    for (QComboBox *box : {m_template, m_recipient})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addAbove(*rows, tr("&Letter"), m_template);
    addAbove(*rows, tr("&To"), m_recipient);
    addTerms(*rows);
    m_addressee = new QPlainTextEdit;
    m_addressee->setTabChangesFocus(true);
    m_addressee->setFixedHeight(m_addressee->fontMetrics().lineSpacing() * kAddressLines + 4 * kGrid);
    addAbove(*rows, tr("&Name and address, as printed"), m_addressee);
    m_subject = new QLineEdit;
    addAbove(*rows, tr("&Subject"), m_subject);
    m_body = new RichEdit;
    m_body->setName(tr("Text"));
    m_body->setMinimumHeight(kTextHeight);
    addAbove(*rows, tr("Te&xt"), m_body);
    m_again = new QPushButton(tr("Fill the text again"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &LetterDialog::fillAgain);
    rows->addRow(m_again);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    setRoleForReaders(*scroll, QAccessible::Grouping); // before its name, which readers ask by the role
    scroll->setAccessibleName(tr("The letter"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(inside->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void LetterDialog::addTerms(QFormLayout &rows)
{
    const Kind &kind = kindOf<Letter>();
    const FormContext context{m_services.workspace.names(), m_services.workspace.today()};
    const Section *terms = termsOf(kind);
    for (const Field &field : terms ? terms->fields : std::span<const Field>()) {
        Field &own = m_terms.emplace_back(field);
        own.traits &= ~static_cast<unsigned>(Field::Derived); // the dialog is where they are set
        FieldEditor *editor = makeEditor(kind, own, context, this);
        editor->setName(kind.shown(field.label));
        if (auto *line = editor->findChild<QLineEdit *>(); line && field.type == Type::Day)
            line->setPlaceholderText(tr("Such as %1").arg(::show(usualDay(field.key, context.today))));
        connect(editor, &FieldEditor::edited, this, &LetterDialog::typed);
        m_termEditors.push_back(editor);
        m_termLabels.push_back(addAbove(rows, kind.shown(field.label), editor));
    }
}

QWidget *LetterDialog::makePages()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    m_preview = new ReportPreview;
    m_preview->setAccessibleName(tr("Pages as they print"));
    column->addWidget(new PreviewBar(*m_preview));
    column->addWidget(m_preview, 1);
    return pages;
}

QPushButton *LetterDialog::addButton(const QString &iconName, const QString &text, void (LetterDialog::*act)())
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void LetterDialog::addButtons(QVBoxLayout &column)
{
    auto *line = new FlowLayout(nullptr, 2 * kGrid);
    auto *keep = new QPushButton(icon(QStringLiteral("save")), tr("Save the draft"));
    keep->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &LetterDialog::save);
    QPushButton *send = addButton(QStringLiteral("ok"), tr("Issue …"), &LetterDialog::issue);
    makePrimary(*send);
    m_draftSteps = {keep, send};
    m_mail = addButton(QStringLiteral("mail"), tr("E-mail …"), &LetterDialog::mail);
    for (QPushButton *button : {send, keep, addButton(QStringLiteral("print"), tr("Print …"), &LetterDialog::print),
                                addButton(QStringLiteral("export"), tr("PDF …"), &LetterDialog::savePdf),
                                addButton(QStringLiteral("export"), tr("ODT …"), &LetterDialog::saveOdt), m_mail,
                                addButton({}, tr("Close"), &LetterDialog::reject)})
        line->addWidget(button);
    column.addLayout(line);
}

void LetterDialog::showState()
{
    const bool issued = isIssued(m_letter);
    for (QPushButton *step : m_draftSteps)
        step->setVisible(!issued);
    m_mail->setEnabled(issued);
    m_mail->setToolTip(issued ? QString() : tr("A letter is e-mailed once it is issued: what is sent is kept."));
    showTerms();
    m_again->setVisible(!issued && chosenTemplate());
    m_template->setEnabled(!issued && !m_was);
    m_recipient->setEnabled(!issued && m_recipient->count() > 1);
    m_addressee->setReadOnly(issued);
    m_subject->setReadOnly(issued);
    m_body->setReadOnly(issued);
    for (FieldEditor *editor : m_termEditors)
        editor->setReadOnly(issued);
    const QString reference = m_was ? m_was->stamp.reference : QString();
    m_state->setText(issued ? tr("%1, issued %2 by %3. It stands as it was sent.")
                                  .arg(reference, ::show(m_letter.issued), m_letter.issuedBy)
                     : m_was ? tr("%1, a draft. Nothing has been sent.").arg(reference)
                             : tr("A new letter. Nothing has been sent."));
    QStringList lines;
    if (!issued) {
        for (const QString &refused : m_faults.refuses)
            lines << tr("Stands in the way: %1").arg(refused);
        lines += m_faults.warns;
    }
    constexpr qsizetype kMostLines = 4;
    if (lines.size() > kMostLines)
        lines =
            lines.mid(0, kMostLines) << tr("and %1 more, listed before it is issued").arg(lines.size() - kMostLines);
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
}

/// Asks only for what the letter says.
void LetterDialog::showTerms()
{
    const Saved<LetterTemplate> *from = chosenTemplate();
    for (std::size_t i = 0; i < m_termEditors.size(); ++i) {
        const bool isAsked = from ? namesTerm(from->value, m_terms[i].key) : !m_terms[i].value(&m_letter).isNull();
        m_rows->setRowVisible(m_termLabels[i], isAsked);
        m_rows->setRowVisible(m_termEditors[i], isAsked);
    }
}

void LetterDialog::print()
{
    if (const auto made = report())
        printLetter(*made, m_services.prompts, this);
}

void LetterDialog::savePdf()
{
    if (const auto made = report())
        saveLetter(*made, QStringLiteral("pdf"), m_services.prompts, this);
}

void LetterDialog::saveOdt()
{
    if (const auto made = report())
        saveLetter(*made, QStringLiteral("odt"), m_services.prompts, this);
}

/// Sends the pages that were kept; those of a letter without any are drawn anew.
void LetterDialog::mail()
{
    const auto made = report();
    if (!made)
        return;
    Result<QByteArray> pdf =
        m_letter.document.isNull() ? letterPdf(*made) : handOut(m_services.workspace, m_letter.document);
    if (!pdf)
        return complain(tr("It was not e-mailed"), pdf.error().text);
    QString to;
    if (const auto person = m_services.workspace.load(m_letter.recipient); !m_letter.recipient.isNull() && person)
        to = person->value.email;
    mailLetter(
        {to, officeOf(m_services.workspace).legalName, QString(m_was->stamp.reference).replace(u'/', u'-'), *pdf},
        m_services.prompts, this, m_openFile);
}
