// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_dialog.h"
#include "core/letters/entitlement.h"
#include "core/office/copied_code.h"
#include "core/records/record_json.h"
#include "core/reports/letter_report.h"
#include "core/workspace/letter_pause.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/editors/field_editor.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/letters/letters_desk.h"
#include "ui/letters/rich_edit.h"
#include "ui/print/report_preview.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>

namespace {
constexpr int kSoon = 350; // ms after the last key the pages follow

QJsonObject contentOf(const Letter &letter, RecordId holder)
{
    const AnyRecord record = AnyRecord::of(letter);
    return {{QStringLiteral("letter"), toJson(record.kind(), record.data())},
            {QStringLiteral("holder"), QString::number(holder)}};
}
} // namespace

LetterDialog::LetterDialog(AnySaved holder, const QString &templateCode, const RegisterServices &services,
                           QWidget *parent)
    : LetterDialog(std::move(holder), std::nullopt, services, parent)
{
    m_letter = ::termsOf(m_holder);
    fillTemplates(templateCode.isEmpty() ? usualTemplate(m_holder, m_services.workspace.names()) : templateCode);
    templateChosen();
}

LetterDialog::LetterDialog(AnySaved holder, Saved<Letter> letter, const RegisterServices &services, QWidget *parent)
    : LetterDialog(std::move(holder), std::optional(letter), services, parent)
{
    m_letter = letter.value;
    m_isTextOwn = true;
    fillTemplates(letter.value.templateCode);
    fillRecipients();
    showLetter(m_letter);
    look();
}

LetterDialog::LetterDialog(AnySaved holder, std::optional<Saved<Letter>> was, const RegisterServices &services,
                           QWidget *parent)
    : QDialog(parent), m_services(services), m_holder(std::move(holder)), m_was(std::move(was)),
      m_openFile([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }),
      m_soon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &LetterDialog::look);
    Draft draft;
    draft.kind = QString::fromLatin1(kindOf<Letter>().name);
    draft.record = m_was ? m_was->stamp.id : 0;
    m_keeper = std::make_unique<DraftsKeeper>(m_services.workspace, draft,
                                              [this] { return contentOf(m_letter, m_holder.stamp.id); });
}

LetterDialog::~LetterDialog() { m_keeper->keep(); }

void LetterDialog::continueDraft(const Draft &draft)
{
    const QJsonObject content = ::contentOf(draft);
    const auto record = recordFromJson(kindOf<Letter>(), content.value(QStringLiteral("letter")).toObject());
    if (!record)
        return complain(tr("This draft can’t be read"), record.error().text);
    m_letter = record->as<Letter>();
    m_isTextOwn = true;
    {
        const QSignalBlocker silent(m_template);
        m_template->setCurrentIndex(m_template->findData(m_letter.templateCode));
    }
    fillRecipients();
    showLetter(m_letter);
    m_keeper = std::make_unique<DraftsKeeper>(m_services.workspace, draft,
                                              [this] { return contentOf(m_letter, m_holder.stamp.id); });
    look();
}

void LetterDialog::fillTemplates(const QString &code)
{
    const QSignalBlocker silent(m_template);
    if (auto offered = offeredTemplates(m_services.workspace, m_holder.record.kind()))
        m_templates = std::move(*offered);
    std::sort(m_templates.begin(), m_templates.end(),
              [](const auto &a, const auto &b) { return a.value.title.localeAwareCompare(b.value.title) < 0; });
    for (const Saved<LetterTemplate> &each : m_templates)
        m_template->addItem(each.value.title, each.value.code);
    if (m_was && m_template->findData(code) < 0) // retired since
        m_template->addItem(m_letter.templateTitle, code);
    int chosen = m_template->findData(code);
    for (int i = 0; chosen < 0 && i < m_template->count(); ++i)
        if (isCodeOrCopy(m_template->itemData(i).toString(), code)) // the office offers its copy instead
            chosen = i;
    m_template->setCurrentIndex(std::max(0, chosen));
}

const Saved<LetterTemplate> *LetterDialog::chosenTemplate() const
{
    for (const Saved<LetterTemplate> &each : m_templates)
        if (each.value.code == m_template->currentData().toString())
            return &each;
    return nullptr;
}

void LetterDialog::fillRecipients()
{
    const QSignalBlocker silent(m_recipient);
    m_recipient->clear();
    const Saved<LetterTemplate> *from = chosenTemplate();
    const Code rule = from ? from->value.recipient : m_letter.whom;
    const bool isPerson = entitlementOf(rule, m_services.workspace.names()).isPerson();
    const auto found = recipientsOf(m_services.workspace, m_holder, rule);
    const QString label = m_services.workspace.names().choiceLabel(QStringLiteral("letter-recipient"), rule.text);
    if (!isPerson)
        m_recipient->addItem(label, QVariant::fromValue<qlonglong>(0));
    else if (!found || found->empty())
        m_recipient->addItem(tr("%1: nobody of the register yet").arg(label), QVariant::fromValue<qlonglong>(0));
    else
        for (const LetterRecipient &each : *found)
            m_recipient->addItem(each.part.isEmpty() ? each.name : tr("%1 (%2)").arg(each.name, each.part),
                                 QVariant::fromValue<qlonglong>(each.person.value));
    m_recipient->setEnabled(m_recipient->count() > 1);
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(QVariant::fromValue(m_letter.recipient.value))));
}

void LetterDialog::chooseTemplate(const QString &code) { m_template->setCurrentIndex(m_template->findData(code)); }

void LetterDialog::chooseRecipient(Id<Person> person)
{
    m_recipient->setCurrentIndex(m_recipient->findData(QVariant::fromValue<qlonglong>(person.value)));
}

void LetterDialog::templateChosen()
{
    fillRecipients();
    m_isTextOwn = false;
    const Saved<LetterTemplate> *from = chosenTemplate();
    if (from && (m_letter.behaviour.isEmpty() || m_letter.behaviour == m_usual))
        m_letter.behaviour = m_usual = usualBehaviour(from->value, m_holder, m_services.workspace.names());
    refill();
}

/// Fills the text from the template with what is said so far.
void LetterDialog::refill()
{
    const Saved<LetterTemplate> *from = chosenTemplate();
    if (!from)
        return look();
    const Id<Person> recipient{m_recipient->currentData().toLongLong()};
    const auto begun = beginLetter(m_services.workspace, *from, m_holder, recipient, m_letter);
    if (!begun)
        return complain(tr("This letter can’t be begun"), begun.error().text);
    m_letter = begun->letter;
    showLetter(m_letter);
    m_keeper->changed();
    look();
}

void LetterDialog::fillAgain()
{
    if (!m_isTextOwn)
        return refill();
    m_services.prompts.ask(this,
                           {tr("Fill the text again?"),
                            tr("What was typed into subject and text is replaced by the template’s words."),
                            {},
                            {tr("Fill it again"), tr("Keep my text")},
                            1},
                           [this](int answer) {
                               if (answer != 0)
                                   return;
                               m_isTextOwn = false;
                               refill();
                           });
}

void LetterDialog::showLetter(const Letter &letter)
{
    const QSignalBlocker a(m_addressee), b(m_subject), c(m_body);
    m_addressee->setPlainText(letter.addressee);
    m_subject->setText(letter.subject);
    if (const auto body = readRichText(letter.body))
        m_body->setText(*body);
    for (std::size_t i = 0; i < m_termEditors.size(); ++i) {
        const QSignalBlocker silent(m_termEditors[i]);
        if (!(m_termEditors[i]->value() == m_terms[i].value(&letter)))
            m_termEditors[i]->setValue(m_terms[i].value(&letter));
    }
    showState();
}

/// Takes what stands in the fields into the letter.
void LetterDialog::takeTyped()
{
    m_letter.addressee = m_addressee->toPlainText().trimmed();
    m_letter.subject = m_subject->text().trimmed();
    m_letter.body = richHtml(m_body->text());
    for (std::size_t i = 0; i < m_termEditors.size(); ++i)
        m_terms[i].setValue(&m_letter, m_termEditors[i]->value());
}

void LetterDialog::typed()
{
    takeTyped();
    m_keeper->changed();
    m_soon->start();
}

void LetterDialog::textTyped()
{
    m_isTextOwn = true;
    typed();
}

/// Brings pages and remarks up to what is typed; a text that nobody has typed in follows what the letter is to say.
void LetterDialog::look()
{
    if (const Saved<LetterTemplate> *from = m_isTextOwn || isIssued(m_letter) ? nullptr : chosenTemplate()) {
        const Id<Person> recipient{m_recipient->currentData().toLongLong()};
        if (const auto begun = beginLetter(m_services.workspace, *from, m_holder, recipient, m_letter)) {
            const QSignalBlocker b(m_subject), c(m_body);
            m_letter.subject = begun->letter.subject;
            m_letter.body = begun->letter.body;
            m_subject->setText(m_letter.subject);
            m_body->setText(*readRichText(m_letter.body));
        }
    }
    if (const auto faults = faultsOf(m_services.workspace, m_letter, m_holder))
        m_faults = *faults;
    if (const auto made = report())
        if (auto pages = paper::previewPages(*made))
            m_preview->setPages(made->title, std::move(*pages));
    showState();
}

Result<Report> LetterDialog::report() const
{
    return letterReport(m_letter, m_was ? m_was->stamp.reference : QString(), officeOf(m_services.workspace),
                        m_services.workspace.today(), m_services.workspace.names());
}

bool LetterDialog::save()
{
    takeTyped();
    for (FieldEditor *editor : m_termEditors)
        if (!editor->readingProblem().isEmpty()) {
            complain(tr("This is not saved yet"), editor->readingProblem());
            return false;
        }
    const QString why = m_was ? tr("Letter changed") : tr("Letter drafted");
    const Saved<LetterTemplate> *from = chosenTemplate();
    const Letter kept = from ? withNamedTerms(m_letter, from->value) : m_letter;
    const Result<void> written = m_services.workspace.write(why, [&](Write &write) -> Result<void> {
        const auto done = m_was ? write.change(*m_was, kept) : write.add(kept);
        if (!done)
            return done.error();
        m_was = *done;
        return {};
    });
    if (!written) {
        complain(tr("This is not saved yet"), written.error().text);
        return false;
    }
    m_letter = m_was->value;
    m_keeper->drop();
    look();
    Q_EMIT saved(m_was->stamp.id);
    return true;
}

void LetterDialog::issue()
{
    if (!save())
        return;
    if (const auto ready = readyToIssue(m_services.workspace, *m_was); !ready)
        return complain(tr("It can’t be issued as it is"), ready.error().text);
    const Result<QString> pause = pauseAgainst(m_services.workspace, m_was->value);
    if (!pause)
        return complain(tr("It can’t be issued as it is"), pause.error().text);
    m_isTextOwn = true; // what is seen is what is sent
    if (pause->isEmpty())
        return confirmIssue(*m_was);
    confirmPaused(*m_was, *pause);
}

/// A step that somebody has paused or skipped is taken only with a reason, which the history keeps.
void LetterDialog::confirmPaused(const Saved<Letter> &draft, const QString &pause)
{
    const auto askWhy = [this, draft] {
        m_services.prompts.askText(
            this, {tr("Issue it all the same"), tr("Why the letter goes out now"), {}, tr("Issue it"), true, true},
            [this, draft](const QString &why) { issueNow(draft, why); });
    };
    m_services.prompts.ask(this,
                           {tr("Issue %1 all the same?").arg(draft.stamp.reference),
                            pause,
                            m_faults.warns.join(u'\n'),
                            {tr("Issue it all the same …"), tr("Go back to the text")},
                            1,
                            Tone::Warning,
                            1},
                           [askWhy](int answer) {
                               if (answer == 0)
                                   askWhy();
                           });
}

void LetterDialog::confirmIssue(const Saved<Letter> &draft)
{
    m_services.prompts.ask(this,
                           {tr("Issue %1?").arg(draft.stamp.reference),
                            tr("It is then kept as it is sent and can’t be changed any more."),
                            m_faults.warns.join(u'\n'),
                            {tr("Issue it"), tr("Go back to the text")},
                            1,
                            m_faults.warns.isEmpty() ? Tone::Info : Tone::Warning,
                            1},
                           [this, draft](int answer) {
                               if (answer == 0)
                                   issueNow(draft);
                           });
}

void LetterDialog::issueNow(const Saved<Letter> &draft, const QString &allTheSame)
{
    const QString title = tr("It was not issued");
    const auto ready = readyToIssue(m_services.workspace, draft);
    if (!ready)
        return complain(title, ready.error().text);
    m_letter = *ready;
    const auto made = report();
    const Result<QByteArray> pdf = made ? letterPdf(*made) : Result<QByteArray>(made.error());
    const auto issued =
        pdf ? issueLetter(m_services.workspace, draft, *ready, *pdf, allTheSame) : Result<Saved<Letter>>(pdf.error());
    if (!issued) {
        m_letter = draft.value;
        return complain(title, issued.error().text);
    }
    m_was = *issued;
    m_letter = issued->value;
    showLetter(m_letter);
    look();
    Q_EMIT saved(m_was->stamp.id);
    tellSanction(m_services, m_was->stamp.id, this);
}

void LetterDialog::reject()
{
    m_keeper->keep();
    QDialog::reject();
}

void LetterDialog::complain(const QString &title, const QString &text)
{
    m_services.prompts.tell(this, {title, text, {}, Tone::Warning});
}

void writeLetter(const RegisterServices &services, RecordId holder, const QString &templateCode, QWidget *over,
                 std::function<void(RecordId)> then)
{
    const QString title = LetterDialog::tr("Write a letter");
    const Kind *kind = services.workspace.kindOfRecord(holder);
    const Result<AnySaved> record =
        kind ? services.workspace.load(*kind, holder) : Result<AnySaved>(Error{Error::Code::NotFound, {}});
    if (!record)
        return services.prompts.tell(over, {title, record.error().text, {}, Tone::Warning});
    if (!mayWriteLetters(services.workspace, *kind))
        return services.prompts.tell(over, {title, LetterDialog::tr("You may not write letters."), {}, Tone::Warning});
    auto *dialog = new LetterDialog(*record, templateCode, services, over->window());
    if (then)
        QObject::connect(dialog, &LetterDialog::saved, over, std::move(then));
    dialog->open();
}

void openLetter(const RegisterServices &services, RecordId letter, QWidget *over, std::function<void(RecordId)> then)
{
    const auto saved = services.workspace.load(Id<Letter>{letter});
    const Kind *kind = saved ? services.workspace.kindOfRecord(saved->value.holder.value) : nullptr;
    const Result<AnySaved> holder = kind ? services.workspace.load(*kind, saved->value.holder.value)
                                         : Result<AnySaved>(Error{Error::Code::NotFound, {}});
    if (!saved || !holder || saved->value.body.isEmpty())
        return services.prompts.tell(over, {LetterDialog::tr("This letter can’t be opened"),
                                            saved && holder ? LetterDialog::tr("You may not read its text.")
                                            : saved         ? holder.error().text
                                                            : saved.error().text,
                                            {},
                                            Tone::Warning});
    auto *dialog = new LetterDialog(*holder, *saved, services, over->window());
    if (then)
        QObject::connect(dialog, &LetterDialog::saved, over, std::move(then));
    dialog->open();
}
