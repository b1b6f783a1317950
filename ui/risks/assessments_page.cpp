// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/assessments_page.h"
#include "core/incidents/incident.h"
#include "core/records/show.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_rules.h"
#include "core/risks/sign_assessment.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/filter_row.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/risks/missing_assessments.h"
#include "ui/risks/score_card.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <set>

namespace {
constexpr int kMonths = 24; ///< of incidents that are counted beside an assessment
// In a smaller window the list needs the room that the names would take.
constexpr int kLinesWithNames = 30;
constexpr int kCharactersWithNames = 90;

/// What a new assessment begins with: who is at the desk assesses today, in the department that is theirs.
AnyRecord begun(const Workspace &workspace)
{
    RiskAssessment assessment;
    assessment.assessed = workspace.today();
    assessment.assessor = Id<Person>{workspace.actor().person};
    if (workspace.actor().departments.size() == 1)
        assessment.department = Id<Department>{workspace.actor().departments.front()};
    return AnyRecord::of(assessment);
}

/// The kind that asks how people work alone.
Code loneWorking(const Names &names)
{
    for (const ChoiceName &kind : names.choices(QStringLiteral("risk-kind")))
        if (!kind.retired && kind.traits.contains(QStringLiteral("lone-working")))
            return Code{kind.code};
    return {};
}

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup{.kind = &kindOf<RiskAssessment>(), .group = AssessmentsPage::tr("Risk")};
    setup.begin = [&workspace = services.workspace] { return begun(workspace); };
    setup = withExchange(std::move(setup), services, print);
    setup.printRecord = [&workspace = services.workspace, &prompts = services.prompts](QWidget *over, RecordId id) {
        printReport(workspace, prompts, QStringLiteral("risk-assessment"), workspace.referenceOf(id), over);
    };
    return setup;
}
} // namespace

AssessmentsPage::AssessmentsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_sign(view().addButton(QStringLiteral("ok"), tr("Sign …"))),
      m_accept(view().addButton(QStringLiteral("ok"), tr("Accept"))),
      m_see(view().addButton(QStringLiteral("eye"), tr("Mark as seen"))),
      m_review(view().addButton(QStringLiteral("history"), tr("Review …"))),
      m_missing(new MissingAssessments(services.workspace))
{
    // Below the filters, above the list: so Tab goes.
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, m_missing);
    QWidget::setTabOrder(&filters(), &m_missing->button());
    connect(m_missing, &MissingAssessments::assessmentAsked, this, &AssessmentsPage::assess);
    connect(&services.workspace, &Workspace::changed, this, [this] {
        if (isVisible()) // else it looks when it is shown again
            m_missing->look();
    });
    connect(m_sign, &QPushButton::clicked, this, &AssessmentsPage::askToSign);
    connect(m_accept, &QPushButton::clicked, this, &AssessmentsPage::accept);
    connect(m_see, &QPushButton::clicked, this, &AssessmentsPage::see);
    connect(m_review, &QPushButton::clicked, this, &AssessmentsPage::review);
    view().addCard([this](RecordId id) { return scoresCard(id); });
    view().addCard([this](RecordId id) { return happenedCard(id); });
    connect(&table(), &RecordTable::chosen, this, &AssessmentsPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &AssessmentsPage::showSteps);
    showSteps();
}

void AssessmentsPage::showEvent(QShowEvent *event)
{
    RegisterPage::showEvent(event);
    m_missing->look();
}

void AssessmentsPage::resizeEvent(QResizeEvent *event)
{
    RegisterPage::resizeEvent(event);
    m_missing->setTight(height() < fontMetrics().lineSpacing() * kLinesWithNames ||
                        width() < fontMetrics().averageCharWidth() * kCharactersWithNames);
}

/// Begins the assessment that is missing there.
void AssessmentsPage::assess(const ToAssess &of)
{
    const Workspace &workspace = services().workspace;
    if (refusesWriting(workspace, services().prompts, this))
        return;
    AnyRecord record = begun(workspace);
    auto &assessment = record.as<RiskAssessment>();
    assessment.title = assessedName(of, workspace.names());
    if (of.what == ToAssess::What::Site)
        assessment.site = Id<Site>{of.place};
    else
        assessment.department = Id<Department>{of.place};
    if (of.what == ToAssess::What::LoneTeam)
        assessment.kind = loneWorking(workspace.names());
    addBegun(record, QStringLiteral("title"));
}

std::optional<Saved<RiskAssessment>> AssessmentsPage::shownAssessment() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<RiskAssessment>())
        return {};
    return Saved<RiskAssessment>{saved->stamp, saved->record.as<RiskAssessment>()};
}

void AssessmentsPage::showSteps()
{
    const Workspace &workspace = services().workspace;
    const auto shown = shownAssessment();
    const bool live = shown && !shown->stamp.isWithdrawn() && !workspace.isReadOnly() &&
                      shown->value.replacedBy.isNull() &&
                      !may(workspace.actor(), Act::Change, kindOf<RiskAssessment>(), workspace.today()).isNothing();
    const Standing standing = shown ? standingOf(shown->value) : Standing::Draft;
    m_sign->setVisible(live && (standing == Standing::Draft || standing == Standing::Changed));
    m_accept->setVisible(live && standing == Standing::Signed);
    m_see->setVisible(live && standing == Standing::Accepted && workspace.actor().holds(Role::Lsms, workspace.today()));
    m_review->setVisible(live && standing != Standing::Draft);
}

Moment AssessmentsPage::now() const
{
    const QDateTime at = services().workspace.now().toLocalTime();
    return Moment(Day(at.date()), at.time());
}

/// Who is at the desk; where the office has no accounts, who is asked for.
Id<Person> AssessmentsPage::actingFor(Id<Person> otherwise) const
{
    const RecordId person = services().workspace.actor().person;
    return person != 0 ? Id<Person>{person} : otherwise;
}

Id<Person> AssessmentsPage::managerOf(Id<Department> department) const
{
    if (department.isNull())
        return {};
    const auto saved = services().workspace.load(department);
    return saved ? saved->value.manager : Id<Person>{};
}

void AssessmentsPage::askToSign()
{
    const auto shown = shownAssessment();
    if (!shown)
        return;
    const Problems missing = signingProblems(shown->value, services().workspace.names());
    if (!missing.empty()) {
        QStringList sentences;
        for (const Problem &problem : missing)
            sentences << problem.text;
        return services().prompts.tell(
            this, {tr("It can't be signed yet"), sentences.join(u'\n'), {}, Tone::Warning},
            [this, id = shown->stamp.id, field = missing.front().field] { editRecordAt(id, field); });
    }
    services().prompts.ask(this,
                           {tr("Sign this assessment?"),
                            tr("You say that it is complete and true as it stands. A later change asks for a new "
                               "signature; the manager of the department accepts it next."),
                            {},
                            {tr("Not yet"), tr("Sign")},
                            0,
                            Tone::Neutral,
                            1},
                           [this](int answer) {
                               if (answer == 1)
                                   sign();
                           });
}

void AssessmentsPage::sign()
{
    const auto shown = shownAssessment();
    if (!shown)
        return;
    const Id<Person> by = actingFor(shown->value.assessor);
    if (by.isNull())
        return services().prompts.tell(this,
                                       {tr("It can't be signed yet"), tr("Say who assessed it."), {}, Tone::Warning},
                                       [this, id = shown->stamp.id] { editRecordAt(id, QStringLiteral("assessor")); });
    tell(services().workspace.write(tr("Risk assessment signed"), [&](Write &write) -> Result<void> {
        const auto done = signAssessment(write, *shown, by, now());
        return done ? Result<void>() : Result<void>(done.error());
    }));
}

void AssessmentsPage::accept()
{
    if (const auto shown = shownAssessment())
        put(acceptedBy(shown->value, actingFor(managerOf(shown->value.department)), now()),
            tr("Risk assessment accepted"));
}

void AssessmentsPage::see()
{
    if (const auto shown = shownAssessment())
        put(seenBy(shown->value, actingFor({}), now()), tr("Risk assessment seen"));
}

void AssessmentsPage::put(const RiskAssessment &changed, const QString &why)
{
    const auto shown = shownAssessment();
    tell(services().workspace.write(why, [&](Write &write) -> Result<void> {
        const auto done = write.change(*shown, changed);
        return done ? Result<void>() : Result<void>(done.error());
    }));
}

void AssessmentsPage::tell(const Result<void> &written)
{
    if (!written)
        services().prompts.tell(this, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
}

void AssessmentsPage::review()
{
    const auto shown = shownAssessment();
    if (!shown)
        return;
    const Workspace &workspace = services().workspace;
    RiskAssessment copy = reviewOf(shown->value, shown->id(), workspace.today(), workspace.names());
    copy.assessor = actingFor(copy.assessor);
    addBegun(AnyRecord::of(copy), QStringLiteral("hazards/0/reviewed"));
}

// How the score went from one assessment to the next.
Card *AssessmentsPage::scoresCard(RecordId)
{
    const auto shown = shownAssessment();
    if (!shown)
        return nullptr;
    const Workspace &workspace = services().workspace;
    const Names &names = workspace.names();
    std::vector<ScoredOn> scores; // newest first
    std::optional<Saved<RiskAssessment>> one = shown;
    std::set<RecordId> seen; // two that name one another would never end
    while (one && seen.insert(one->stamp.id).second) {
        if (const auto score = riskScore(one->value, names))
            scores.push_back({one->value.assessed, *score, riskScore(one->value, names, kTarget), one->stamp.id});
        const auto earlier = one->value.replaces.isNull()
                                 ? Result<Saved<RiskAssessment>>(Error{Error::Code::NotFound, {}})
                                 : workspace.load(one->value.replaces);
        one = earlier ? std::optional(*earlier) : std::nullopt;
    }
    std::reverse(scores.begin(), scores.end());
    return scoreCard(scores, names, [this](RecordId id) { openRecord(id); });
}

// What happened where it looks ahead to that, beside what it says of how likely that is.
Card *AssessmentsPage::happenedCard(RecordId)
{
    const auto shown = shownAssessment();
    if (!shown)
        return nullptr;
    const Workspace &workspace = services().workspace;
    const Names &names = workspace.names();
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Incident>(), workspace.today());
    if (scope.isNothing())
        return nullptr;
    const Day since(workspace.today().date.addMonths(-kMonths));
    auto read = happenedSince(workspace.database(), since, scope);
    if (!read)
        return nullptr;
    const HappenedPlaces happened(std::move(*read), names);
    const auto here = happened.coveredBy(shown->value, since);
    std::map<QString, int> counts;
    for (const Happened *incident : here)
        ++counts[names.choiceLabel(QStringLiteral("incident-kind"), incident->kind.text)];
    auto *card = new Card(tr("Incidents here in 24 months"));
    card->setCount(static_cast<int>(here.size()), here.empty() ? Tone::Neutral : Tone::Warning);
    QStringList lines;
    for (const auto &[kind, count] : counts)
        lines << tr("%1: %2").arg(kind).arg(count);
    if (const auto asking = happened.asksReview(shown->value); !asking.empty())
        lines << tr("%n of them since it was last looked at.", nullptr, static_cast<int>(asking.size()));
    card->body()->addWidget(
        (new Label(TextRank::Body,
                   lines.isEmpty() ? tr("None of the kinds that its hazards look ahead to.") : lines.join(u'\n')))
            ->wrapped());
    return card;
}
