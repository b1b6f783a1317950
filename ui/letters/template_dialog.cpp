// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/template_dialog.h"
#include "core/incidents/incident.h"
#include "core/records/problems.h"
#include "core/reports/letter_report.h"
#include "core/workspace/letter_desk.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/preview_bar.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/window_size.h"
#include "ui/letters/field_above.h"
#include "ui/letters/rich_edit.h"
#include "ui/print/report_preview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr QSize kSize{1320, 880};
constexpr int kSoon = 350;     // ms after the last key the pages follow
constexpr int kTextLines = 16; // at least; it takes all the height that is left

/// A choice in a column of its own, its label above it.
void addChoice(QGridLayout &grid, int column, const QString &text, QComboBox *box)
{
    auto *label = new QLabel(text);
    label->setBuddy(box);
    grid.addWidget(label, 0, column);
    grid.addWidget(box, 1, column);
    grid.setColumnStretch(column, column == 1 ? 2 : 3); // the kinds of record have short names
}
} // namespace

TemplateDialog::TemplateDialog(std::optional<Saved<LetterTemplate>> was, const RegisterServices &services,
                               QWidget *parent, const LetterTemplate &begun)
    : QDialog(parent), m_services(services), m_was(std::move(was)), m_soon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_began = m_was ? m_was->value : begun;
    build();
    m_title->setText(m_began.title);
    m_subject->setText(m_began.subject);
    if (const auto body = readRichText(m_began.body))
        m_body->setText(*body);
    m_retired->setChecked(m_began.retired);
    m_began = typed(); // as the editor spells it
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &TemplateDialog::look);
    showPlaces();
    look();
}

void TemplateDialog::build()
{
    setWindowTitle(m_was ? tr("Letter template: %1").arg(m_was->value.title) : tr("New letter template"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeWords());
    split->addWidget(makePlaces());
    split->addWidget(makePages());
    for (const int part : {0, 2})
        split->setStretchFactor(part, 3);
    split->setStretchFactor(1, 2);
    m_remarks = new Label(TextRank::Body);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(m_remarks->wrapped());
    column->addWidget(buttons);
    setSizeOnScreen(*this, kSize);
    const auto soon = [this] { m_soon->start(); };
    connect(m_title, &QLineEdit::textEdited, this, soon);
    connect(m_subject, &QLineEdit::textEdited, this, soon);
    connect(m_body, &RichEdit::edited, this, soon);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, soon);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, soon);
    for (QComboBox *box : {m_recipient, m_about})
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateDialog::showPlaces);
    connect(m_about, &QComboBox::currentIndexChanged, this, soon);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplateDialog::reject);
}

QWidget *TemplateDialog::makeWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = new QLineEdit;
    m_purpose = new QComboBox;
    m_recipient = new QComboBox;
    fillChoices(*m_purpose, "letter-purpose", m_began.purpose);
    fillChoices(*m_recipient, "letter-recipient", m_began.recipient);
    m_about = new QComboBox;
    for (const Kind *kind : letterHolders())
        m_about->addItem(kind->shown(kind->label), QString::fromLatin1(kind->name));
    m_about->setCurrentIndex(std::max(0, m_about->findData(m_began.about)));
    m_subject = new QLineEdit;
    m_body = new RichEdit;
    m_body->setName(tr("Text"));
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_body->setMinimumHeight(kTextLines * fontMetrics().lineSpacing());
    m_retired = new QCheckBox(tr("No longer offered"));
    addAbove(*rows, tr("&Title"), m_title);
    auto *choices = new QGridLayout; // side by side: the text needs the height
    addChoice(*choices, 0, tr("&What for"), m_purpose);
    addChoice(*choices, 1, tr("Written &about"), m_about);
    addChoice(*choices, 2, tr("&Goes to"), m_recipient);
    rows->addRow(choices);
    addAbove(*rows, tr("Su&bject"), m_subject);
    column->addLayout(rows);
    auto *text = new QLabel(tr("Te&xt"));
    text->setBuddy(m_body);
    column->addWidget(text);
    column->addWidget(m_body, 1);
    column->addWidget(m_retired);
    return words;
}

QWidget *TemplateDialog::makePlaces()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new Label(TextRank::Strong, tr("Places that the record fills")))->wrapped());
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Search the places"));
    m_filter->setAccessibleName(tr("Search the places"));
    m_filter->setClearButtonEnabled(true);
    m_places = new QListWidget;
    m_places->setAccessibleName(tr("Places that the record fills"));
    m_places->setUniformItemSizes(true);
    m_insert = new QPushButton(icon(QStringLiteral("add")), tr("Put it into the text"));
    m_insert->setAutoDefault(false);
    column->addWidget(m_filter);
    column->addWidget(m_places, 1);
    column->addWidget(m_insert);
    column->addWidget((new Label(TextRank::Small, tr("A paragraph with places of a list, such as property or those "
                                                     "affected, is written once for each.")))
                          ->wrapped());
    connect(m_filter, &QLineEdit::textChanged, this, &TemplateDialog::showPlaces);
    connect(m_insert, &QPushButton::clicked, this, &TemplateDialog::insertPlace);
    connect(m_places, &QListWidget::itemActivated, this, &TemplateDialog::insertPlace);
    return whole;
}

QWidget *TemplateDialog::makePages()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    m_preview = new ReportPreview;
    m_preview->setAccessibleName(tr("Pages as they print"));
    m_sample = new Label(TextRank::Muted);
    column->addWidget(m_sample->wrapped());
    column->addWidget(new PreviewBar(*m_preview));
    column->addWidget(m_preview, 1);
    return pages;
}

void TemplateDialog::fillChoices(QComboBox &box, const char *list, const Code &chosen)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ChoiceName &item : m_services.workspace.names().choices(QString::fromLatin1(list)))
        if (!item.retired || item.code == chosen.text)
            box.addItem(item.label, item.code);
    box.setCurrentIndex(std::max(0, box.findData(chosen.text)));
}

/// Only what a letter to this recipient may hold; a place of somebody else’s name says that it prints as a role.
void TemplateDialog::showPlaces()
{
    m_places->clear();
    const Names &names = m_services.workspace.names();
    const Kind *holder = letterHolder(m_about->currentData().toString());
    const Entitlement entitlement = entitlementOf(Code{m_recipient->currentData().toString()}, names);
    for (const LetterPlace &place : holder ? letterPlaces(*holder, names) : std::vector<LetterPlace>()) {
        const Telling telling = tellingOf(place, entitlement, names);
        const QString shown = telling == Telling::AsPart ? tr("%1 (prints as a role)").arg(place.label) : place.label;
        if (telling == Telling::Refused || !(shown + u' ' + place.name).contains(m_filter->text(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(shown, m_places);
        item->setData(Qt::UserRole, place.name);
        item->setData(Qt::UserRole + 1, place.from == LetterPlace::From::When);
        item->setToolTip(QStringLiteral("{{%1}}").arg(place.name));
    }
    m_places->setCurrentRow(0);
}

void TemplateDialog::insertPlace()
{
    const QListWidgetItem *item = m_places->currentItem();
    if (!item)
        return;
    const bool hasWords = item->data(Qt::UserRole + 1).toBool();
    m_body->insert(
        QStringLiteral("{{%1%2}}")
            .arg(item->data(Qt::UserRole).toString(), hasWords ? QStringLiteral(": ") + tr("your words") : QString()));
}

LetterTemplate TemplateDialog::typed() const
{
    LetterTemplate letter = m_began;
    letter.title = m_title->text().trimmed();
    letter.purpose = Code{m_purpose->currentData().toString()};
    letter.recipient = Code{m_recipient->currentData().toString()};
    letter.about = m_about->currentData().toString();
    letter.subject = m_subject->text().trimmed();
    letter.body = richHtml(m_body->text());
    letter.retired = m_retired->isChecked();
    return letter;
}

QStringList TemplateDialog::problems() const
{
    QStringList texts;
    const LetterTemplate letter = typed();
    const Kind &kind = kindOf<LetterTemplate>();
    const RuleContext context{m_services.workspace.today(), m_services.workspace.names()};
    for (const Problem &problem : ::problems(kind, &letter, context))
        if (problem.severity == Problem::Severity::Refuses) {
            const Field *field = kind.field(problem.field);
            texts << (field ? tr("%1: %2").arg(kind.shown(field->label), problem.text) : problem.text);
        }
    return texts;
}

void TemplateDialog::look()
{
    const QStringList wrong = problems();
    m_remarks->setText(wrong.join(u'\n'));
    m_remarks->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        showPages(typed());
}

/// How it looks about the newest record that has somebody it could go to, else about the newest.
void TemplateDialog::showPages(const LetterTemplate &letter)
{
    constexpr qint64 kLookedAt = 40;
    const Workspace &workspace = m_services.workspace;
    const Kind &kind = *letterHolder(letter.about);
    const auto ids = workspace.list(kind).ids({});
    std::optional<AnySaved> about;
    Id<Person> to;
    for (qint64 i = 0; ids && i < std::min<qint64>(kLookedAt, static_cast<qint64>(ids->size())) && to.isNull(); ++i) {
        Result<AnySaved> record = workspace.load(kind, (*ids)[static_cast<std::size_t>(i)]);
        const auto who = record ? recipientsOf(workspace, *record, letter.recipient)
                                : Result<std::vector<LetterRecipient>>(record.error());
        if (!who || (about && who->empty()))
            continue;
        about = std::move(*record);
        if (!who->empty())
            to = who->front().person;
        else if (!entitlementOf(letter.recipient, workspace.names()).isPerson())
            break;
    }
    if (!about)
        return m_sample->setText(tr("There is no record yet to show it on."));
    m_sample->setText(tr("As it reads about %1").arg(about->stamp.reference));
    const auto begun = beginLetter(workspace, {{}, letter}, *about, to, termsOf(*about));
    const auto report = begun
                            ? letterReport(begun->letter, {}, officeOf(workspace), workspace.today(), workspace.names())
                            : Result<Report>(begun.error());
    if (report)
        if (auto pages = paper::previewPages(*report))
            m_preview->setPages(letter.title, std::move(*pages));
}

void TemplateDialog::save()
{
    look();
    const LetterTemplate now = m_was ? nextEdition(m_began, typed()) : typed();
    const Result<void> written =
        m_services.workspace.write(tr("Letter template: %1").arg(now.title), [&](Write &write) -> Result<void> {
            const auto done = m_was ? write.change(*m_was, now) : write.add(now);
            if (!done)
                return done.error();
            m_was = *done;
            return {};
        });
    if (!written)
        return m_services.prompts.tell(
            this, {tr("The template is not saved"), written.error().text, problems().join(u'\n'), Tone::Warning});
    Q_EMIT saved(m_was->stamp.id);
    accept();
}

void TemplateDialog::reject()
{
    if (typed() == m_began)
        return QDialog::reject();
    m_services.prompts.ask(this,
                           {tr("Leave without saving?"),
                            tr("What was typed into this template is then lost."),
                            {},
                            {tr("Leave it"), tr("Go on typing")},
                            1},
                           [this](int answer) {
                               if (answer == 0)
                                   QDialog::reject();
                           });
}
