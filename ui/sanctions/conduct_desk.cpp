// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/conduct_desk.h"
#include "core/records/show.h"
#include "core/sanctions/conduct_acts.h"
#include "core/sanctions/conduct_words.h"
#include "core/workspace/run_courses.h"
#include "ui/base/form.h"
#include "ui/base/prompts.h"
#include "ui/sanctions/step_dialog.h"

ConductDesk::ConductDesk(const RegisterServices &services, Chosen chosen, QWidget *over)
    : QObject(over), m_services(services), m_chosen(std::move(chosen)), m_over(over)
{
}

void ConductDesk::change(const QString &why, const std::function<void(ConductCourse &)> &edit)
{
    const FoundCourse *course = m_chosen();
    if (!course)
        return;
    const FoundCourse copy = *course; // saving shows everything anew
    if (const Result<RecordId> done = changeConduct(m_services.workspace, copy, why, edit); !done)
        complain(done.error().text);
}

void ConductDesk::decideOccasion(const FoundOccasion &occasion, std::optional<bool> counts)
{
    const auto decide = [this, occasion, counts](const QString &why) {
        change(tr("Occasion of a course of conduct"), [occasion, counts, why](ConductCourse &course) {
            conduct::decideOccasion(course, occasion, counts, why);
        });
        Q_EMIT occasionsAsked();
    };
    if (counts != false)
        return decide({});
    m_services.prompts.askText(
        m_over, {tr("It does not count"), tr("Why this occasion does not count"), {}, tr("Leave it out"), true, false},
        decide);
}

void ConductDesk::decideCourse(CourseDecision decision)
{
    const auto decide = [this, decision](const QString &why) {
        const Workspace &workspace = m_services.workspace;
        change(tr("Course of conduct decided"), [&workspace, decision, why](ConductCourse &course) {
            conduct::decideCourse(course, decision, workspace.actor().name, workspace.today(), why, workspace.names());
        });
    };
    if (decision == CourseDecision::Confirmed)
        return confirmCourse();
    if (decision != CourseDecision::Rejected)
        return decide({});
    m_services.prompts.askText(
        m_over, {tr("Not a course"), tr("Why this is no course of conduct"), {}, tr("Not a course"), true, true},
        decide);
}

// A course is confirmed occasion by occasion: what nobody has looked at yet is named, and counted only on purpose.
void ConductDesk::confirmCourse()
{
    const FoundCourse *course = m_chosen();
    if (!course)
        return;
    std::vector<FoundOccasion> open;
    QStringList named;
    for (const FoundOccasion &occasion : course->occasions)
        if (occasion.counts && !occasion.decided) {
            open.push_back(occasion);
            named << tr("%1: %2").arg(::show(occasion.at), occasion.reference);
        }
    const auto confirm = [this, open] {
        const Workspace &workspace = m_services.workspace;
        change(tr("Course of conduct decided"), [&workspace, open](ConductCourse &record) {
            for (const FoundOccasion &occasion : open)
                conduct::decideOccasion(record, occasion, true, {});
            conduct::decideCourse(record, CourseDecision::Confirmed, workspace.actor().name, workspace.today(), {},
                                  workspace.names());
        });
        Q_EMIT occasionsAsked();
    };
    if (open.empty())
        return confirm();
    m_services.prompts.ask(m_over,
                           {tr("Do these occasions count?"),
                            named.join(u'\n'),
                            tr("Nobody has decided on them yet. The course is confirmed with those that count."),
                            {tr("Look at them first"), tr("They count: confirm")},
                            0,
                            Tone::Neutral},
                           [this, confirm](int answer) {
                               if (answer == 1)
                                   return confirm();
                               Q_EMIT occasionsAsked();
                           });
}

/// What shows the purpose is asked with it: the police and a court look at that first.
void ConductDesk::decidePurpose(Purpose purpose)
{
    const auto decide = [this, purpose](const QString &why) {
        change(tr("Purpose of a course of conduct"), [this, purpose, why](ConductCourse &course) {
            conduct::decidePurpose(course, purpose, why.trimmed(), m_services.workspace.names());
        });
    };
    const FoundCourse *course = m_chosen();
    if (!course || purpose == Purpose::NotKnown)
        return decide({});
    const QString kept = course->purpose == purpose ? course->purposeWhy : QString();
    m_services.prompts.askText(m_over,
                               {tr("Purpose"),
                                purpose == Purpose::Yes
                                    ? tr("What shows that they were to be made to do, or to leave, something")
                                    : tr("What shows that there was no such purpose"),
                                kept, tr("Keep"), false, true},
                               decide);
}

void ConductDesk::askStep(LadderStep step, LadderAct act)
{
    const Names &names = m_services.workspace.names();
    LadderRow row;
    row.step = Code{conduct::stepCode(step, names)};
    const QString trait = act == LadderAct::Done     ? QStringLiteral("done")
                          : act == LadderAct::Jumped ? QStringLiteral("jumped")
                          : act == LadderAct::Paused ? QStringLiteral("paused")
                                                     : QStringLiteral("skipped");
    row.state = conduct::codeWith(names, QStringLiteral("ladder-state"), trait);
    row.on = m_services.workspace.today();
    const bool isWarning = act == LadderAct::Done && step == LadderStep::Verbal;
    askRow(row,
           tr("%1: %2").arg(conduct::stepLabel(step, names),
                            names.choiceLabel(QStringLiteral("ladder-state"), row.state.text)),
           tr("Step of the ladder"),
           act != LadderAct::Done ? QStringLiteral("reason")
           : isWarning            ? QStringLiteral("by_person")
                                  : QStringLiteral("on_day"));
}

void ConductDesk::askTold(LadderStep step, Day on)
{
    const Workspace &workspace = m_services.workspace;
    const FoundCourse *found = m_chosen();
    const auto kept = found && found->saved != 0 ? workspace.load(Id<ConductCourse>{found->saved})
                                                 : Result<Saved<ConductCourse>>(Saved<ConductCourse>{});
    if (!kept)
        return complain(kept.error().text);
    askRow(conduct::rowOf(kept->value, step, on, workspace.names()), conduct::stepLabel(step, workspace.names()),
           tr("Told of a step of the ladder"), QStringLiteral("officer_told"));
}

void ConductDesk::askRow(const LadderRow &row, const QString &title, const QString &why, const QString &field)
{
    auto *dialog = new StepDialog(row, title, m_services, m_over->window());
    connect(dialog, &StepDialog::taken, this, [this, why](const LadderRow &taken) {
        change(why, [taken](ConductCourse &course) { conduct::keepRow(course, taken); });
    });
    dialog->open();
    dialog->form().jumpTo(field);
}

void ConductDesk::askTakeBack(LadderStep step)
{
    const Names &names = m_services.workspace.names();
    const QString label = conduct::stepLabel(step, names);
    m_services.prompts.askText(
        m_over, {tr("Take the step back: %1").arg(label), tr("Why it is taken back"), {}, tr("Take it back")},
        [this, label, code = conduct::stepCode(step, names)](const QString &why) {
            change(tr("Step taken back, %1: %2").arg(label, why.trimmed()),
                   [code](ConductCourse &course) { conduct::takeStepBack(course, Code{code}); });
        });
}

void ConductDesk::complain(const QString &text)
{
    m_services.prompts.tell(m_over, {tr("Courses of conduct"), text, {}, Tone::Warning});
}
