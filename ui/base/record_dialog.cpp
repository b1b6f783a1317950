// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_dialog.h"
#include "core/records/record_json.h"
#include "core/workspace/workspace.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/form.h"
#include "ui/base/form_offers.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog_conflicts.h"
#include "ui/base/same_person_offer.h"
#include "ui/base/style.h"
#include "ui/base/window_size.h"
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int kAgainAfter = 500; // ms, while another process is saving

QString titleOf(const Kind &kind, const std::optional<AnySaved> &was)
{
    const QString label = kind.shown(kind.label);
    if (!was)
        return RecordDialog::tr("New: %1").arg(label);
    return was->stamp.reference.isEmpty() ? label : RecordDialog::tr("%1 %2").arg(label, was->stamp.reference);
}

} // namespace

RecordDialog::RecordDialog(const AnyRecord &begin, const RegisterServices &services, QWidget *parent)
    : RecordDialog(begin, std::nullopt, services, parent)
{
}

RecordDialog::RecordDialog(const AnySaved &was, const RegisterServices &services, QWidget *parent)
    : RecordDialog(was.record, was, services, parent)
{
}

RecordDialog::RecordDialog(const AnyRecord &begin, std::optional<AnySaved> was, const RegisterServices &services,
                           QWidget *parent)
    : QDialog(parent), m_kind(begin.kind()), m_services(services), m_was(std::move(was)),
      m_form(new Form(begin, {services.workspace.names(), services.workspace.today(), &services.links})),
      m_conflicts(new RecordConflicts), m_scroll(new QScrollArea), m_why(new QLineEdit),
      m_state(new Label(TextRank::Muted)), m_save(new QPushButton(tr("Save"))), m_again(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(m_kind, m_was));
    addNameOffers(*m_form, m_services.workspace);
    build();
    m_again->setSingleShot(true);
    m_again->setInterval(kAgainAfter);
    connect(m_again, &QTimer::timeout, this, &RecordDialog::attempt);
    connect(m_form, &Form::saveRequested, this, &RecordDialog::save);
    m_form->start();
    Draft draft;
    draft.kind = QString::fromLatin1(m_kind.name);
    draft.record = m_was ? m_was->stamp.id : 0;
    keepDrafts(draft);
}

RecordDialog::~RecordDialog()
{
    m_keeper->keep(); // closed with its window: the last words typed are kept too
    delete m_keeper;  // before the form it looks into
}

void RecordDialog::build()
{
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->addWidget(m_conflicts);
    if (SamePersonOffer *offer = samePersonOffer(*m_form, m_services.workspace, m_was ? m_was->stamp.id : 0)) {
        inside->addWidget(offer);
        connect(offer, &SamePersonOffer::chosen, this, &RecordDialog::takeInstead);
    }
    inside->addWidget(m_form, 1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Title, windowTitle()))->wrapped());
    column->addWidget(m_scroll, 1);
    auto *why = new Label(TextRank::Body, tr("Why this change"));
    why->setBuddy(m_why);
    m_why->setAccessibleName(tr("Why this change"));
    m_why->setPlaceholderText(tr("Stands in the history; may be left empty"));
    why->setVisible(m_was.has_value());
    m_why->setVisible(m_was.has_value());
    column->addWidget(why);
    column->addWidget(m_why);
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_save, cancel})
        button->setAutoDefault(false);
    makePrimary(*m_save);
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_state->wrapped(), 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    addKeys();
    const int letter = fontMetrics().averageCharWidth();
    setSizeOnScreen(*this, {letter * 110, letter * 100});
}

void RecordDialog::addKeys()
{
    for (QWidget *outside : std::initializer_list<QWidget *>{m_conflicts, m_why}) // the form has these keys itself
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), outside);
            keys->setContext(Qt::WidgetWithChildrenShortcut);
            connect(keys, &QShortcut::activated, this, &RecordDialog::save);
        }
}

void RecordDialog::keepDrafts(Draft draft)
{
    delete m_keeper;
    m_keeper = new DraftsKeeper(
        m_services.workspace, std::move(draft),
        [this] {
            QJsonObject content = m_form->draft();
            if (m_was) { // what it was typed over, so that nobody else's change is lost when it is gone on with
                content.insert(QStringLiteral("version"), m_was->stamp.version);
                content.insert(QStringLiteral("base"), toJson(m_kind, m_was->record.data()));
            }
            return content;
        },
        this);
    connect(m_form, &Form::edited, m_keeper, &DraftsKeeper::changed);
    connect(m_keeper, &DraftsKeeper::kept, this, [this](const QDateTime &at) {
        m_state->setText(
            tr("Kept as a draft at %1, not saved yet").arg(at.toLocalTime().toString(QStringLiteral("HH:mm"))));
    });
}

void RecordDialog::continueDraft(const Draft &draft)
{
    const QJsonObject content = contentOf(draft);
    const qint64 version = content.value(QStringLiteral("version")).toInteger();
    if (m_was && version != m_was->stamp.version)
        if (Result<AnyRecord> base =
                recordFromJson(m_kind, content.value(QStringLiteral("base")).toObject(), UnknownKeys::Ignored);
            base) {
            m_was->record = std::move(*base);
            m_was->stamp.version = version; // saving then finds that it is stale, and joins or asks
        }
    const Result<void> read = m_form->restore(content);
    keepDrafts(draft);
    m_state->setText(read ? tr("Your draft of %1").arg(showShort(Day(draft.kept.toLocalTime().date())))
                          : read.error().text);
}

void RecordDialog::save()
{
    if (m_again->isActive())
        return;
    if (refuses(m_form->check())) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_state->setText(tr("Not saved: something is needed first."));
        return;
    }
    if (m_conflicts->isShown() && !m_conflicts->isDecided()) {
        m_state->setText(tr("Not saved: choose for each field which text shall stand."));
        return;
    }
    m_keeper->keep(); // whatever happens, nothing typed is lost
    attempt();
}

void RecordDialog::takeInstead(RecordId there)
{
    m_keeper->drop();
    Q_EMIT saved(there);
    accept();
}

void RecordDialog::attempt()
{
    AnyRecord now = m_form->record();
    if (m_conflicts->isShown() && m_merged) {
        now = m_merged->record;
        m_conflicts->settleIn(now);
    }
    const QString usual = m_was ? tr("Changed in the window") : tr("Entered in the window");
    const QString why = m_why->text().trimmed();
    take(saveRecord(m_services.workspace, m_was, now, why.isEmpty() ? usual : why));
}

void RecordDialog::take(const SaveOutcome &outcome)
{
    m_save->setEnabled(outcome.is != SaveOutcome::Is::Busy);
    switch (outcome.is) {
    case SaveOutcome::Is::Saved:
        m_keeper->drop();
        m_state->setText(tr("Saved"));
        Q_EMIT saved(outcome.saved->stamp.id);
        return accept();
    case SaveOutcome::Is::Busy:
        m_state->setText(tr("Somebody else is saving; trying again …"));
        return m_again->start();
    case SaveOutcome::Is::Stale:
        return takeStale(outcome);
    case SaveOutcome::Is::Refused:
        m_state->setText(tr("Not saved. %1").arg(outcome.sentence));
    }
}

/// Where nothing was changed by both, both changes stand; else the person chooses.
void RecordDialog::takeStale(const SaveOutcome &outcome)
{
    m_was = outcome.theirs;
    m_merged = outcome.merged;
    m_keeper->changed();
    if (m_merged->conflicts.empty()) {
        m_form->setRecord(m_merged->record);
        m_conflicts->clear();
        return attempt();
    }
    m_conflicts->showConflicts(m_kind, m_merged->conflicts, m_services.workspace.names(), outcome.sentence);
    m_form->setVisible(false); // what else was typed is in the joined record
    m_scroll->verticalScrollBar()->setValue(0);
    m_state->setText(tr("Not saved yet"));
}

void RecordDialog::reject()
{
    if (!m_form->isDirty() && !m_conflicts->isShown()) {
        m_keeper->drop();
        return QDialog::reject();
    }
    const Question question{tr("Close without saving?"),
                            tr("What you typed is not saved."),
                            {},
                            {tr("Go on typing"), tr("Keep it as a draft"), tr("Throw it away")},
                            0,
                            Tone::Warning};
    m_services.prompts.ask(this, question, [this](int answer) { leave(answer); });
}

void RecordDialog::leave(int answer)
{
    if (answer == 0)
        return;
    m_again->stop();
    if (answer == 1)
        m_keeper->keep();
    else
        m_keeper->drop();
    QDialog::reject();
}

namespace {

/// The typed name goes where people would write it: the title, else the naming field, else first and last name.
void begin(AnyRecord &record, const QString &typed)
{
    const Kind &kind = record.kind();
    const Field *first = kind.field(QStringLiteral("first_name"));
    const Field *last = kind.field(QStringLiteral("last_name"));
    if (first && last) {
        const auto cut = typed.lastIndexOf(u' ');
        first->setValue(record.data(), Value(typed.left(std::max<qsizetype>(cut, 0))));
        last->setValue(record.data(), Value(typed.mid(cut + 1)));
        return;
    }
    for (const char *key : {kind.title, kind.naming})
        if (const Field *field = kind.field(QLatin1String(key)); field && !field->is(Field::Derived)) {
            field->setValue(record.data(), Value(typed));
            return;
        }
}

} // namespace

void makeRecord(const Kind &kind, const QString &typed, const RegisterServices &services, QWidget *over,
                std::function<void(RecordId)> then)
{
    AnyRecord record(kind);
    if (!typed.isEmpty())
        begin(record, typed);
    auto *dialog = new RecordDialog(record, services, over ? over->window() : nullptr);
    QObject::connect(dialog, &RecordDialog::saved, dialog, std::move(then));
    dialog->open();
}
