// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/checklist_desk.h"
#include "core/due/incident_due.h"
#include "core/due/register_due_queries.h"
#include "core/office/obligations.h"
#include "core/procedures/time_to_lsms.h"
#include "core/records/show.h"
#include "core/storage/record_io.h"
#include "core/workspace/due_acts.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/step_acts.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include "ui/procedures/checklist_step_dialog.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace {
using State = ChecklistStep::State;

/// Of a closed incident nothing is asked any more, so nothing is late.
TagText tagOf(const ChecklistStep &step, const Deadline &now, bool isClosed)
{
    if (step.state == State::Done)
        return {ChecklistDesk::tr("done"), Tone::Good, Shape::Tick};
    if (step.state == State::NotApplicable)
        return {ChecklistDesk::tr("not here"), Tone::Neutral, Shape::Dash};
    if (isClosed)
        return {ChecklistDesk::tr("not done"), Tone::Neutral, Shape::Dash};
    if (!step.waits.isEmpty())
        return {ChecklistDesk::tr("waits"), Tone::Neutral, Shape::None};
    if (!step.due.isKnown())
        return {ChecklistDesk::tr("open"), Tone::Neutral, Shape::None};
    if (step.due.isOver(now))
        return {ChecklistDesk::tr("overdue since %1").arg(showShort(step.due.day)), Tone::Danger, Shape::Up};
    return {ChecklistDesk::tr("by %1").arg(showShort(step.due.day)),
            step.due.day == now.day ? Tone::Warning : Tone::Neutral, Shape::Dot};
}

const QString kForm = QStringLiteral("act:edit");
constexpr std::size_t kNextShown = 3; // what happened stands below, and is to be seen as well
} // namespace

ChecklistDesk::ChecklistDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, const StepActs &acts,
                             QWidget *window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_privacy(privacy), m_acts(acts), m_window(window)
{
}

ChecklistDesk::~ChecklistDesk() = default;

bool ChecklistDesk::read(RecordId incident)
{
    m_found = {};
    m_shown.reset();
    const Result<Saved<Incident>> saved = m_workspace.load(Id<Incident>{incident});
    if (!saved)
        return false;
    auto found = stepsOf(m_workspace, *saved);
    if (!found)
        return false;
    m_found = std::move(*found);
    m_shown = std::make_unique<Saved<Incident>>(*saved);
    return true;
}

Card *ChecklistDesk::card(RecordId incident)
{
    if (!read(incident) || m_shown->stamp.isWithdrawn())
        return nullptr;
    auto *card = new Card(tr("What is to be done"));
    const auto open = std::count_if(m_found.steps.begin(), m_found.steps.end(),
                                    [](const ChecklistStep &step) { return step.state == State::Open; });
    card->setCount(isClosed() ? 0 : static_cast<int>(open));
    card->body()->addWidget(head(m_shown->value));
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    fill(rows);
    card->body()->addWidget(rows);
    if (m_found.steps.size() > kNextShown)
        card->body()->addWidget(foldButton(rows), 0, Qt::AlignLeft);
    return card;
}

bool ChecklistDesk::isClosed() const { return m_shown && m_shown->value.closed.isKnown(); }

/// All of them in their order, or those that are next.
std::vector<const ChecklistStep *> ChecklistDesk::shownSteps() const
{
    std::vector<const ChecklistStep *> shown;
    for (const ChecklistStep &step : m_found.steps)
        if (m_isWhole || (!isClosed() && step.state == State::Open && step.waits.isEmpty()))
            shown.push_back(&step);
    if (m_isWhole)
        return shown;
    std::stable_sort(shown.begin(), shown.end(), [](const ChecklistStep *a, const ChecklistStep *b) {
        return a->due.isKnown() && (!b->due.isKnown() || a->due < b->due);
    });
    shown.resize(std::min(shown.size(), kNextShown));
    return shown;
}

void ChecklistDesk::fill(QWidget *rows)
{
    qDeleteAll(rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const std::vector<const ChecklistStep *> shown = shownSteps();
    for (const ChecklistStep *step : shown)
        rows->layout()->addWidget(row(*step));
    if (shown.empty())
        rows->layout()->addWidget(
            (new Label(TextRank::Body, isClosed() ? tr("The incident is closed: nothing more is asked.")
                                                  : tr("Nothing can be done now.")))
                ->wrapped());
}

QPushButton *ChecklistDesk::foldButton(QWidget *rows)
{
    auto *fold = new QPushButton;
    fold->setAutoDefault(false);
    const auto word = [this, fold] {
        fold->setText(m_isWhole ? tr("Show what is next") : tr("Show all %1 steps").arg(m_found.steps.size()));
    };
    word();
    connect(fold, &QPushButton::clicked, this, [this, rows, word] {
        m_isWhole = !m_isWhole;
        fill(rows);
        word();
    });
    return fold;
}

// Which procedures, in which version, and how long the report took to the LSMS.
QWidget *ChecklistDesk::head(const Incident &incident)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    QStringList names;
    ProcedureCause cause =
        checklistFacts(incident, storedInstant(m_shown->stamp.entered), {}, m_workspace.names()).cause;
    for (const Procedure *procedure : m_found.plan->proceduresOf(cause))
        names << tr("%1, version %2").arg(procedure->title).arg(procedure->version);
    column->addWidget((new Label(TextRank::Muted, names.join(QStringLiteral(" · "))))->wrapped());
    const Result<Organisation> office = officeOf(m_workspace.database());
    const Result<BankHolidays> holidays =
        office ? holidaysOf(m_workspace.database(), office->part) : Result<BankHolidays>(office.error());
    if (holidays)
        if (const TimeToLsms took = timeToLsms(incident, officeHours(*office), *holidays); took.byClock)
            column->addWidget(
                (new Label(TextRank::Muted, tr("Reached the LSMS %1 after the first report, %2 of it in "
                                               "office hours.")
                                                .arg(sayMinutes(*took.byClock), sayMinutes(took.inOffice.value_or(0)))))
                    ->wrapped());
    if (waitsForLsms(incident, m_workspace.names()) && !m_workspace.isReadOnly()) {
        auto *take = new QPushButton(tr("Acknowledge: the LSMS has it"));
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this,
                [this, id = m_shown->stamp.id] { QTimer::singleShot(0, this, [this, id] { acknowledge(id); }); });
        column->addWidget(take, 0, Qt::AlignLeft);
    }
    return whole;
}

/// Of the department in which it happened; empty where nobody is named.
QString ChecklistDesk::managerName() const
{
    const auto department = m_workspace.load(m_shown->value.department);
    if (!department || department->value.manager.isNull())
        return {};
    const QString name = m_workspace.names().recordName(kindOf<Person>(), department->value.manager.value);
    return m_privacy.isOn() ? initials(name) : name;
}

QString ChecklistDesk::standing(const ChecklistStep &step) const
{
    const Names &names = m_workspace.names();
    QStringList words;
    if (step.state == State::Open) {
        const ProcedureStep &asked = step.step();
        words << (asked.post.isKnown() ? names.choiceLabel(QStringLiteral("post"), asked.post.text) : asked.others);
        if (const QString manager = step.plan().byLineManager ? managerName() : QString(); !manager.isEmpty())
            words << manager;
        if (step.isOurTime)
            words << tr("our own time");
        if (step.isLadders)
            words << tr("as the course of conduct asks");
    } else {
        if (step.at.isKnown())
            words << show(step.at);
        if (!step.by.isEmpty())
            words << (m_privacy.isOn() ? initials(step.by) : step.by);
        if (step.isShown && step.state == State::Done)
            words << tr("Shown by: %1").arg(names.choiceLabel(QStringLiteral("step-proof"), step.step().proof.text));
        for (const QString &text : {step.evidence, step.why})
            if (!text.isEmpty())
                words << text;
    }
    if (!step.same->obligations.isEmpty())
        words << obligationsCited(step.same->obligations);
    words << step.waits;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QWidget *ChecklistDesk::row(const ChecklistStep &step)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid / 2);
    column->addWidget((new Label(TextRank::Body, step.step().what))->wrapped());
    if (const QString words = standing(step); !words.isEmpty())
        column->addWidget((new Label(TextRank::Muted, words))->wrapped());
    auto *buttons = new FlowLayout(nullptr, 2 * kGrid);
    buttons->addWidget(new Tag(tagOf(step, Deadline(momentOf(m_workspace)), isClosed())));
    column->addLayout(buttons);
    if (m_workspace.isReadOnly())
        return whole;
    addActs(step, [&](const QString &word, const std::function<void()> &act) {
        auto *button = new QPushButton(word);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(word, step.step().what));
        connect(button, &QPushButton::clicked, this, [this, act] { QTimer::singleShot(0, this, act); });
        buttons->addWidget(button);
    });
    return whole;
}

void ChecklistDesk::addActs(const ChecklistStep &step,
                            const std::function<void(const QString &, std::function<void()>)> &add)
{
    const QString key = step.plan().key;
    if (step.state != State::Open) {
        if (!step.isShown) {
            add(tr("Change …"), [this, key] { askStep(key); });
            add(tr("Open again"), [this, key] { reopenStep(key); });
        }
        return;
    }
    const ProcedureStep &asked = step.step();
    const Names &names = m_workspace.names();
    const QString act = QStringLiteral("act:") + traitOf(names, QStringLiteral("step-act"), asked.act, u"act");
    const QString own = traitOf(names, QStringLiteral("step-act"), asked.act, u"field");
    const QString shows = traitOf(names, QStringLiteral("step-proof"), asked.proof, u"field");
    const StepActs::Call call{m_shown->stamp.id,
                              asked.letter,
                              asked.tells.text,
                              asked.what,
                              own.isEmpty() ? shows : own,
                              traitOf(names, QStringLiteral("step-proof"), asked.proof, u"with"),
                              step.due.day};
    const auto offer = [&](const QString &word, const QString &trait) {
        if (const StepActs::Open *open = m_acts.find(trait))
            add(word, [open = *open, call, window = m_window] { open(call, window); });
    };
    const bool isForm = act == kForm;
    if (!isForm || !call.field.isEmpty()) // the incident itself is open here already
        offer(names.choiceLabel(QStringLiteral("step-act"), asked.act.text), act);
    if (!isForm && !shows.isEmpty())
        offer(tr("Fill it in"), kForm);
    add(tr("Mark …"), [this, key] { askStep(key); });
}

const ChecklistStep *ChecklistDesk::stepNamed(const QString &key) const
{
    const auto found = std::find_if(m_found.steps.begin(), m_found.steps.end(),
                                    [&key](const ChecklistStep &step) { return step.plan().key == key; });
    return found == m_found.steps.end() ? nullptr : &*found;
}

void ChecklistDesk::askStep(const QString &key)
{
    const ChecklistStep *step = stepNamed(key);
    if (!step)
        return;
    auto *dialog = new ChecklistStepDialog(*step, momentOf(m_workspace), m_workspace.actor().name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, what = step->step().what] {
        save(withStep(m_shown->value, dialog->mark(), m_workspace.names()), what);
    });
    dialog->open();
}

void ChecklistDesk::reopenStep(const QString &key)
{
    if (const ChecklistStep *step = stepNamed(key))
        save(withoutStep(m_shown->value, key), tr("Open again: %1").arg(step->step().what));
}

void ChecklistDesk::acknowledge(RecordId incident)
{
    DueItem item;
    item.record = incident;
    item.act = DueAct::Acknowledge;
    item.what = tr("Taken up by the LSMS");
    if (const Result<void> done = doInPlace(m_workspace, item); !done)
        m_prompts.tell(m_window, {tr("This was not saved"), done.error().text, {}, Tone::Warning});
}

void ChecklistDesk::save(const Incident &now, const QString &why)
{
    const Saved<Incident> was = *m_shown;
    const Result<void> written = m_workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        m_prompts.tell(m_window, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
}
