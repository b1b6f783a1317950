// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"
#include "core/base/count.h"
#include "core/office/attach.h"
#include "core/people/person_queries.h"
#include "core/reports/subject_access.h"
#include "core/requests/request_rules.h"
#include "core/workspace/kinds.h"
#include "core/workspace/record_attachments.h"
#include "ui/base/background.h"
#include "ui/base/print_record.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    return withExchange({.kind = &kindOf<InformationRequest>(), .group = RequestsPage::tr("Incidents")}, services,
                        print);
}

/// A place that was listed without words, as links once were, is the same place.
bool isThere(const std::vector<FoundInRecord> &rows, const FoundInRecord &found)
{
    return std::any_of(rows.begin(), rows.end(), [&found](const FoundInRecord &row) {
        return row.record == found.record && row.place == found.place &&
               (row.excerpt.isEmpty() || row.excerpt == found.excerpt);
    });
}

} // namespace

RequestsPage::RequestsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_find(view().addButton(QStringLiteral("search"), tr("Find the person"))),
      m_sent(view().addButton(QStringLiteral("mail"), tr("Answer sent …"))),
      m_report(view().addButton(QStringLiteral("reports"), tr("What is held …"))), m_progress(new ProgressPanel)
{
    layout()->addWidget(m_progress);
    connect(m_find, &QPushButton::clicked, this, &RequestsPage::findPerson);
    connect(m_sent, &QPushButton::clicked, this, &RequestsPage::recordSent);
    connect(m_report, &QPushButton::clicked, this, &RequestsPage::showReport);
    connect(&table(), &RecordTable::chosen, this, &RequestsPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &RequestsPage::showSteps);
    showSteps();
}

std::optional<Saved<InformationRequest>> RequestsPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<InformationRequest>())
        return {};
    return Saved<InformationRequest>{saved->stamp, saved->record.as<InformationRequest>()};
}

void RequestsPage::showSteps()
{
    const auto request = shown();
    const bool live = request && !request->stamp.isWithdrawn() && !services().workspace.isReadOnly();
    m_find->setVisible(live && !request->value.subject.isNull());
    const bool isKept = request && request->value.answered.isKnown() && !request->value.sent.isEmpty();
    m_sent->setVisible(live && !isKept);
    m_report->setVisible(request.has_value());
}

void RequestsPage::findPerson()
{
    const auto request = shown();
    if (!request || m_job)
        return;
    const Workspace &workspace = services().workspace;
    const auto merged = mergedPeople(workspace.database());
    const Id<Person> subject = request->value.subject;
    const std::vector<Id<Person>> entries = merged ? merged->all(subject) : std::vector{subject};
    auto work = [path = workspace.path(), actor = workspace.actor(), today = workspace.today(), entries,
                 id = request->stamp.id](JobProgress &progress) -> Result<FoundPerson> {
        const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
        if (!database)
            return database.error();
        const Directory names(**database);
        return ::findPerson(**database, allKinds(), names, actor, today, entries, id,
                            [&progress](qint64 done, qint64 total) {
                                progress.report(done, total, tr("Looking through the records …"));
                                return !progress.cancelled();
                            });
    };
    m_job = inBackground(this, std::move(work), [this, id = request->stamp.id](const Result<FoundPerson> &found) {
        if (!found)
            return tell(tr("The person was not looked for"), found.error().text);
        take(id, *found);
    });
    m_progress->follow(m_job, tr("Looking through the records …"));
}

void RequestsPage::take(RecordId request, const FoundPerson &found)
{
    const auto was = services().workspace.load(Id<InformationRequest>{request});
    if (!was)
        return tell(tr("What was found was not added"), was.error().text);
    InformationRequest now = was->value;
    int fresh = 0;
    for (const FoundInRecord &one : found.found)
        if (!isThere(now.found, one)) {
            now.found.push_back(one);
            ++fresh;
        }
    if (fresh > 0 && !save(*was, now, tr("Searched for the person: %1 places added").arg(fresh)))
        return;
    QString text = tr("Places that name the person: %1, of them new: %2. Decide on each: include, redact or withhold.")
                       .arg(found.found.size())
                       .arg(fresh);
    if (!found.everywhere)
        text += u' ' + tr("Records that you may not read were not searched.");
    tell(tr("Searched"), text, Tone::Info);
}

void RequestsPage::recordSent()
{
    const auto request = shown();
    if (!request)
        return;
    const auto open =
        std::ranges::count_if(request->value.found, [](const FoundInRecord &one) { return !one.decision.isKnown(); });
    if (open > 0)
        return askToDecide(request->stamp.id, open);
    const QString files = filesOf(request->stamp.id);
    if (request->value.answered.isKnown())
        return keepFiles(request->stamp.id, files);
    askOutcome(request->stamp.id, files);
}

/// The files that hang on the request, a line each, with their digests.
QString RequestsPage::filesOf(RecordId request) const
{
    QStringList files;
    if (const auto there = attachmentsOf(services().workspace, request); there)
        for (const Saved<Attachment> &file : *there)
            if (!file.stamp.isWithdrawn())
                files << tr("%1, %2, SHA-256 %3").arg(file.value.name, sayBytes(file.value.bytes), file.value.digest);
    return files.join(u'\n');
}

// Its day and its outcome were put in by hand.
void RequestsPage::keepFiles(RecordId request, const QString &files)
{
    if (files.isEmpty())
        return tell(tr("Nothing was added that was sent"),
                    tr("Add the files to this request as they went out. Their names, sizes and digests are then kept."),
                    Tone::Info);
    const auto was = services().workspace.load(Id<InformationRequest>{request});
    if (!was)
        return tell(tr("This was not saved"), was.error().text);
    InformationRequest now = was->value;
    now.sent = files;
    if (save(*was, now, tr("What was sent is kept")))
        tell(tr("What was sent is kept"), files, Tone::Info);
}

void RequestsPage::askOutcome(RecordId request, const QString &files)
{
    std::vector<Code> outcomes;
    Question question{tr("What was the answer?"),
                      files.isEmpty()
                          ? tr("No file hangs on this request. Where something was sent, add it first as it "
                               "went out, so that it is known for good.")
                          : tr("Sent: %1").arg(files),
                      {},
                      {},
                      0,
                      Tone::Neutral};
    for (const ChoiceName &item : services().workspace.names().choices(QStringLiteral("request-outcome")))
        if (!item.retired) {
            outcomes.push_back(Code{item.code});
            question.answers << item.label;
        }
    question.answers << tr("Not yet");
    question.escape = question.enter = static_cast<int>(question.answers.size()) - 1;
    services().prompts.ask(this, question, [this, request, files, outcomes](int answer) {
        if (answer >= 0 && static_cast<std::size_t>(answer) < outcomes.size())
            send(request, files, outcomes[static_cast<std::size_t>(answer)]);
    });
}

// An answer goes out with a decision on each place in which the person was found.
void RequestsPage::askToDecide(RecordId request, qint64 open)
{
    services().prompts.ask(
        this,
        {tr("Decide on each place first"),
         open == 1 ? tr("One place has no decision yet: include, redact or withhold it.")
                   : tr("%1 places have no decision yet: include, redact or withhold each.").arg(shownCount(open)),
         {},
         {tr("Not now"), tr("Decide")},
         0,
         Tone::Warning,
         1},
        [this, request](int answer) {
            if (answer == 1)
                editRecordAt(request, QStringLiteral("found"));
        });
}

void RequestsPage::send(RecordId request, const QString &files, const Code &outcome)
{
    const auto was = services().workspace.load(Id<InformationRequest>{request});
    if (!was)
        return tell(tr("This was not saved"), was.error().text);
    InformationRequest now = was->value;
    now.sent = files;
    now.answered = services().workspace.today();
    now.outcome = outcome;
    if (!asksWhatWasWithheld(now, services().workspace.names()))
        return void(save(*was, now, tr("Answer sent")));
    services().prompts.askText(
        this, {tr("What was withheld, and why?"), tr("Withheld, and the reason given"), {}, tr("Save"), true, true},
        [this, was = *was, now](const QString &withheld) {
            InformationRequest told = now;
            told.withheld = withheld.trimmed();
            (void)save(was, told, tr("Answer sent"));
        });
}

void RequestsPage::showReport()
{
    const auto request = shown();
    if (!request)
        return;
    const Workspace &workspace = services().workspace;
    (new RecordPaper(subjectAccessReport(*request, workspace.names(), workspace.today()), services().prompts, this))
        ->open();
}

bool RequestsPage::save(const Saved<InformationRequest> &was, const InformationRequest &now, const QString &why)
{
    const Result<void> written = services().workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        tell(tr("This was not saved"), written.error().text);
    return written.ok();
}

void RequestsPage::tell(const QString &title, const QString &text, Tone tone)
{
    services().prompts.tell(this, {title, text, {}, tone});
}
