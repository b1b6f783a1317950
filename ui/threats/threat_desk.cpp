// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/threat_desk.h"
#include "core/access/may.h"
#include "core/office/organisation.h"
#include "core/records/show.h"
#include "core/threats/take_in.h"
#include "core/threats/threat_call_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/prompts.h"
#include "ui/threats/threat_card.h"
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <algorithm>

namespace {
constexpr int kGoOnWithin = 15 * 60; // seconds since the last letter: the caller may still be on the line

/// The call that was on a card when its program was killed just now; else a new one.
KeptCall nextCall(const KeptCalls &calls, const QDateTime &now)
{
    for (const KeptCall &kept : calls.look().waiting)
        if (kept.onCard && kept.kept.secsTo(now) <= kGoOnWithin && !isBlank(kept))
            return kept;
    KeptCall begun = beginCall(now);
    const QString list = QStringLiteral("threat-method");
    for (const ChoiceName &method : ShippedNames().choices(list))
        if (method.has(u"usual")) // a voice on the telephone, until it is said to be something else
            begun.call.method = Code{method.code};
    return begun;
}

/// When each began and where it was said to be, a line each; then what cannot be read.
QStringList linesOf(const KeptCallsFound &found)
{
    QStringList lines;
    for (const KeptCall &kept : found.waiting) {
        const QString began = ::show(kept.call.started);
        const QString where =
            (kept.call.where.isEmpty() && !kept.call.words.empty() ? kept.call.words.front().words : kept.call.where)
                .simplified();
        lines << (kept.call.exercise ? ThreatDesk::tr("%1, exercise. %2").arg(began, where)
                                     : ThreatDesk::tr("%1. %2").arg(began, where));
    }
    for (const QString &path : found.unreadable)
        lines << ThreatDesk::tr("%1 can’t be read; it is left where it is.").arg(QDir::toNativeSeparators(path));
    return lines;
}

const QString kSuffix = QStringLiteral("json");
QString callFiles() { return ThreatDesk::tr("Kept threat calls (*.json)"); }
} // namespace

ThreatDesk::ThreatDesk(const KeptCalls &calls, std::function<QDateTime()> clock, Prompts &prompts, QWidget *window)
    : m_calls(calls), m_clock(std::move(clock)), m_prompts(prompts), m_window(window)
{
}

ThreatDesk::~ThreatDesk() { delete m_card.data(); }

ThreatCard *ThreatDesk::card() const { return m_card; }

void ThreatDesk::begin()
{
    if (!m_card) {
        KeptCall kept = nextCall(m_calls, m_clock());
        auto held = m_calls.hold(kept.card);
        // No parent: a dialog that stands over the window must not keep it out.
        m_card = new ThreatCard(std::move(kept), std::move(held), {m_calls, m_clock, m_prompts, m_body});
        connect(m_card, &ThreatCard::over, this, &ThreatDesk::askWhatBecomes);
        m_card->showFullScreen();
    }
    m_card->raise();
    m_card->activateWindow();
}

// Read beforehand: the card never waits for a file that somebody else holds.
void ThreatDesk::readBody()
{
    const auto all = m_workspace ? m_workspace->all<Organisation>() : std::vector<Saved<Organisation>>();
    m_body = all && !all->empty() ? all->front().value.legalName : QString();
}

bool ThreatDesk::mayTakeIn() const
{
    return m_workspace && !m_workspace->isReadOnly() &&
           !may(m_workspace->actor(), Act::Add, kindOf<ThreatCall>(), m_workspace->today()).isNothing();
}

void ThreatDesk::askWhatBecomes()
{
    if (isBlank(m_card->kept())) // opened by mistake: nothing was noted
        return close(false);
    const bool may = mayTakeIn();
    QStringList answers{tr("Go on with the call"), tr("Close, and keep it")};
    if (may)
        answers << tr("Make the incident");
    answers << tr("Save a copy of this call …");
    const auto copy = static_cast<int>(answers.size()) - 1;
    const QString kept = m_card->problem().isEmpty()
                             ? tr("What you noted is kept on this machine.")
                             : tr("%1 Closing the card now would lose what was noted last.").arg(m_card->problem());
    m_prompts.ask(m_card,
                  {tr("Is the call over?"),
                   may ? tr("It becomes an incident, in which you go on.")
                       : tr("No office is open for writing. The call is offered when one is next opened here."),
                   kept, answers, 0, Tone::Info},
                  [this, copy](int answer) {
                      if (answer == copy)
                          saveCopies(m_card, {m_card->kept()}, [this] { askWhatBecomes(); });
                      else if (answer > 0)
                          close(answer == 2);
                  });
}

void ThreatDesk::close(bool makeIncident)
{
    const KeptCall kept = m_card->kept();
    m_card->release();
    m_card->disconnect(this);
    m_card->reject();
    m_card.clear();
    if (isBlank(kept)) {
        if (const Result<void> dropped = m_calls.drop(kept.card); !dropped)
            m_prompts.tell(m_window, {tr("Threat call"), dropped.error().text, {}, Tone::Warning});
        offer(); // what had to wait for the card
    } else if (makeIncident) {
        takeInAll({kept});
    }
}

void ThreatDesk::setOffice(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    readBody();
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        const auto isBody = [](const ChangeSet::Item &item) { return item.kind == &kindOf<Organisation>(); };
        if (changes.many || std::any_of(changes.items.begin(), changes.items.end(), isBody))
            readBody();
    });
    offer();
}

/// A card on which nothing was noted is no call: it goes, whatever ended its program.
KeptCallsFound ThreatDesk::waiting() const
{
    KeptCallsFound found = m_calls.look();
    std::erase_if(found.waiting,
                  [this](const KeptCall &kept) { return isBlank(kept) && m_calls.drop(kept.card).ok(); });
    return found;
}

void ThreatDesk::offer()
{
    if (!mayTakeIn() || m_card)
        return;
    const KeptCallsFound found = waiting();
    if (!found.waiting.empty())
        askKept(found, {takingIn(found.waiting), copying(found.waiting)});
}

void ThreatDesk::showKept()
{
    if (m_card)
        return begin(); // the call on the line comes first
    const KeptCallsFound found = waiting();
    std::vector<Answer> answers;
    if (mayTakeIn() && !found.waiting.empty())
        answers.push_back(takingIn(found.waiting));
    if (!found.waiting.empty())
        answers.push_back(copying(found.waiting));
    if (mayTakeIn())
        answers.push_back({tr("Take in a kept call …"), [this] { openFile(); }});
    askKept(found, std::move(answers));
}

ThreatDesk::Answer ThreatDesk::takingIn(const std::vector<KeptCall> &waiting)
{
    return {waiting.size() == 1 ? tr("Take it in as an incident") : tr("Take them in as incidents"),
            [this, waiting] { takeInAll(waiting); }};
}

ThreatDesk::Answer ThreatDesk::copying(const std::vector<KeptCall> &waiting)
{
    return {waiting.size() == 1 ? tr("Save a copy of this call …") : tr("Save a copy of each …"),
            [this, waiting] { saveCopies(m_window, waiting); }};
}

void ThreatDesk::askKept(const KeptCallsFound &found, std::vector<Answer> answers)
{
    const auto count = static_cast<int>(found.waiting.size());
    QStringList words{count == 0 ? tr("Close") : tr("Not now")};
    for (const Answer &answer : answers)
        words << answer.words;
    m_prompts.ask(m_window,
                  {tr("Threat calls kept on this machine"),
                   count == 0   ? tr("No threat call waits on this machine. One that was noted on another is brought "
                                       "here as a file.")
                   : count == 1 ? tr("A threat call was noted here and is in no office yet.")
                                : tr("%1 threat calls were noted here and are in no office yet.").arg(count),
                   linesOf(found).join(u'\n'), words, 0, count == 0 ? Tone::Info : Tone::Warning},
                  [answers = std::move(answers)](int answer) {
                      if (answer > 0)
                          answers[static_cast<std::size_t>(answer) - 1].does();
                  });
}

// One after the other, each in a file of its own.
void ThreatDesk::saveCopies(QWidget *over, std::vector<KeptCall> calls, const std::function<void()> &then)
{
    if (calls.empty())
        return then ? then() : void();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.fileToSave(
        over, {tr("Save a copy of this call"), QDir(folder).filePath(copyName(calls.front())), {callFiles()}, kSuffix},
        [this, over, calls, then](const QString &path) {
            const Result<void> saved = saveCopy(calls.front(), path);
            const Message message =
                saved ? Message{tr("The copy is saved"),
                                tr("In the office, choose “Kept threat calls” in the File menu, and take it in."),
                                tr("It names the caller and what was said: delete it from the stick once it is in.")}
                      : Message{tr("The copy was not saved"), saved.error().text, {}, Tone::Danger};
            m_prompts.tell(over, message,
                           [this, over, rest = std::vector<KeptCall>(calls.begin() + 1, calls.end()), then] {
                               saveCopies(over, rest, then);
                           });
        });
}

void ThreatDesk::openFile()
{
    m_prompts.fileToOpen(m_window, {tr("Take in a kept call"), {}, {callFiles()}, {}},
                         [this](const QString &path) { takeInFile(path); });
}

void ThreatDesk::takeInFile(const QString &path)
{
    const QString title = tr("The threat call was not taken in");
    const Result<KeptCall> kept = openCopy(path);
    if (!kept)
        return m_prompts.tell(m_window, {title, kept.error().text, {}, Tone::Warning});
    if (!mayTakeIn())
        return;
    const Result<Id<ThreatCall>> before = callOfCard(m_workspace->database(), kept->card);
    if (!before)
        return m_prompts.tell(m_window, {title, before.error().text, {}, Tone::Danger});
    if (!before->isNull())
        return m_prompts.tell(m_window,
                              {tr("This call is in the office already"),
                               tr("It was taken in before; nothing was added."),
                               {},
                               Tone::Info},
                              [this, id = *before] { Q_EMIT openRequested(id.value); });
    const Result<RecordId> incident = takeIn({*kept});
    if (!incident)
        return m_prompts.tell(m_window, {title, incident.error().text, {}, Tone::Danger});
    Q_EMIT openRequested(*incident);
}

Result<RecordId> ThreatDesk::takeIn(const std::vector<KeptCall> &calls)
{
    RecordId incident = 0;
    const Result<void> written =
        m_workspace->write(tr("Threat call taken in"), [&calls, &incident](Write &write) -> Result<void> {
            for (const KeptCall &kept : calls) {
                const Result<TakenIn> taken = ::takeIn(write, kept);
                if (!taken)
                    return taken.error();
                incident = taken->incident.value;
            }
            return {};
        });
    if (!written)
        return written.error();
    return incident;
}

void ThreatDesk::takeInAll(const std::vector<KeptCall> &waiting)
{
    if (!m_workspace)
        return;
    std::vector<std::unique_ptr<QLockFile>> holds; // another window may be at it too
    std::vector<KeptCall> calls;
    for (const KeptCall &kept : waiting)
        if (auto held = m_calls.hold(kept.card)) {
            holds.push_back(std::move(held));
            calls.push_back(kept);
        }
    const Result<RecordId> incident = takeIn(calls);
    if (!incident)
        return m_prompts.tell(m_window, {tr("The threat call was not taken in"), incident.error().text,
                                         tr("It is still kept on this machine."), Tone::Danger});
    for (const KeptCall &kept : calls)
        if (const Result<void> dropped = m_calls.drop(kept.card); !dropped) // found again, it is not made twice
            m_prompts.tell(m_window, {tr("Threat call"), dropped.error().text, {}, Tone::Warning});
    if (*incident != 0)
        Q_EMIT openRequested(*incident);
    holds.clear();
    offer();
}
