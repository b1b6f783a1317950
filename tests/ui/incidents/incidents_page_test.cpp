// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction.h"
#include "core/threats/threat_call.h"
#include "tests/support/conduct_office.h"
#include "tests/support/threat_call_sample.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/filter_row.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_table_model.h"
#include "ui/base/record_view.h"
#include "ui/incidents/incidents_page.h"
#include "ui/incidents/threat_call_card.h"
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

namespace {
struct Ground {
    Desk desk;
    IncidentsPage page{{[] {}, [](QWidget *) {}, [](QWidget *, const ListQuery &, const QStringList &) {}},
                       desk.services()};

    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((written ? QString() : written.error().text).toStdString());
        REQUIRE(written.ok());
        return *saved;
    }
    Saved<Incident> report(const Day &day, Id<Person> affected)
    {
        Incident incident;
        incident.kind = Code{u"verbal_abuse"_qs};
        incident.narrative = u"Shouted at."_qs;
        incident.occurred = incident.reported = Moment(day);
        incident.reporterText = u"Reception"_qs;
        Party party;
        party.role = Code{u"affected"_qs};
        party.person = affected;
        incident.parties = {party};
        return add(incident);
    }
    Id<Person> person(const QString &last)
    {
        Person one;
        one.firstName = u"Dora"_qs;
        one.lastName = last;
        return add(one).id();
    }
    void choose(const QString &role)
    {
        FilterState state;
        state.fields[u"person_more_than_once"_qs] = {Value(role)};
        page.filters().setState(state);
    }
    qint64 shown() { return page.table().rows().count(); }
};
} // namespace

TEST_CASE("The list shows the incidents of people affected more than once in twelve months, and follows what comes")
{
    Ground ground;
    const Id<Person> twice = ground.person(u"Quill"_qs);
    ground.report(Day(2026, 10, 1), twice);
    ground.report(Day(2026, 9, 1), twice);
    const Id<Person> once = ground.person(u"Price"_qs);
    ground.report(Day(2026, 8, 1), once);
    ground.report(Day(2025, 8, 1), once); // too long ago
    ground.page.show();
    CHECK(ground.shown() == 4);
    ground.choose(u"affected"_qs);
    CHECK(ground.shown() == 2);
    ground.report(Day(2026, 10, 2), once);
    CHECK(ground.shown() == 4);
    ground.choose(u"alleged"_qs);
    CHECK(ground.shown() == 0);
    ground.page.filters().clear();
    CHECK(ground.shown() == 5);
}

TEST_CASE("An incident leads back to the threat call that it came of")
{
    Ground ground;
    const Saved<Incident> incident = ground.report(Day(2026, 10, 1), ground.person(u"Quill"_qs));
    CHECK_FALSE(threatCallCard(ground.desk.services(), ground.page.view(), incident.stamp.id));
    ThreatCall call = aThreatCall();
    call.incident = incident.id();
    const Saved<ThreatCall> taken = ground.add(call);
    const std::unique_ptr<Card> card(threatCallCard(ground.desk.services(), ground.page.view(), incident.stamp.id));
    REQUIRE(card);
    QSignalSpy opened(&ground.page.view(), &RecordView::openRequested);
    QLabel *link = nullptr;
    for (QLabel *label : card->findChildren<QLabel *>())
        if (label->text().contains(u"href"_qs))
            link = label;
    REQUIRE(link);
    CHECK(link->text().contains(taken.stamp.reference));
    Q_EMIT link->linkActivated(QString());
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toLongLong() == taken.stamp.id);
}

TEST_CASE("An incident offers a sanction with itself and the one person alleged, and lists those that answer it")
{
    Ground ground;
    Saved<Incident> saved = ground.report(Day(2026, 10, 1), ground.person(u"Khan"_qs));
    const Id<Person> quill = ground.person(u"Quill"_qs);
    const bool isOne = GENERATE(true, false);
    Incident two = saved.value;
    Party alleged;
    alleged.role = Code{u"alleged"_qs};
    alleged.person = quill;
    two.parties.push_back(alleged);
    alleged.person = isOne ? quill : ground.person(u"Moss"_qs);
    two.parties.push_back(alleged);
    REQUIRE(ground.desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto changed = write.change(saved, two);
        return changed ? Result<void>() : Result<void>(changed.error());
    }));
    ground.page.show();
    REQUIRE(ground.page.openRecord(saved.stamp.id));
    QAction *offered = nullptr;
    for (QMenu *menu : ground.page.findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text() == u"Sanction"_qs)
                offered = action;
    REQUIRE(offered);
    offered->trigger();
    auto *dialog = ground.page.window()->findChild<RecordDialog *>();
    REQUIRE(dialog);
    const auto begun = dialog->form().record().as<Sanction>();
    CHECK(begun.person == (isOne ? quill : Id<Person>()));
    REQUIRE(begun.incidents.size() == 1);
    CHECK(begun.incidents.front().incident == saved.id());
    delete dialog;
    Sanction answer = ConductOffice::warning(quill, quill);
    answer.incidents = begun.incidents;
    const QString reference = ground.add(answer).stamp.reference;
    QStringList words;
    for (const QLabel *label : ground.page.view().findChildren<QLabel *>())
        words << label->text();
    CHECK(words.join(u'\n').contains(u"%1: Dora Quill"_qs.arg(reference)));
}

namespace {
/// An incident that is chosen on the page.
struct Closing : Ground {
    Saved<Incident> incident;
    explicit Closing(const std::function<void(Incident &)> &change)
    {
        Incident begun;
        begun.kind = Code{u"theft"_qs};
        begun.narrative = u"A purse was taken."_qs;
        begun.occurred = begun.reported = Moment(Day(2026, 10, 1));
        begun.reporterText = u"Reception"_qs;
        begun.outcome = u"Nobody was found"_qs;
        begun.feedbackGiven = Day(2026, 10, 5);
        change(begun);
        incident = add(begun);
        page.show();
        page.openRecord(incident.stamp.id);
        REQUIRE(QTest::qWaitFor([this] { return page.view().shownId() == incident.stamp.id; }, 5000));
    }
    bool isClosed() const
    {
        const auto now = desk.workspace->load(incident.id());
        REQUIRE(now);
        return now->value.closed.isKnown();
    }
};
} // namespace

TEST_CASE("What stands between an incident and its closing is offered to be filled in, at its place")
{
    Closing ground([](Incident &incident) { incident.outcome.clear(); });
    ground.desk.prompts.answers = {0};
    ground.page.changeStatus(u"closed"_qs);
    REQUIRE(ground.desk.prompts.asked.size() == 1);
    CHECK(ground.desk.prompts.asked.front().title == u"It cannot be closed yet"_qs);
    CHECK(ground.page.window()->findChildren<RecordDialog *>().isEmpty());
    ground.desk.prompts.answers = {1};
    ground.page.changeStatus(u"closed"_qs);
    const auto dialogs = ground.page.window()->findChildren<RecordDialog *>();
    REQUIRE(dialogs.size() == 1);
    QWidget *focus = dialogs.front()->focusWidget();
    REQUIRE(focus);
    CHECK(focus->accessibleName().startsWith(u"Outcome"_qs));
    CHECK_FALSE(ground.isClosed());
}

TEST_CASE("Closing names the steps that nobody did and asks why, and the reason stays in the history")
{
    Closing ground([](Incident &incident) { incident.kind = Code{u"theft"_qs}; });
    ground.page.changeStatus(u"closed"_qs); // no reason given
    CHECK_FALSE(ground.isClosed());
    REQUIRE_FALSE(ground.desk.prompts.titles.isEmpty());
    CHECK(ground.desk.prompts.titles.back().endsWith(u" steps are not done"_qs));
    ground.desk.prompts.texts = {u"Done by the landlord's own guards"_qs};
    ground.page.changeStatus(u"closed"_qs);
    CHECK(ground.isClosed());
    const auto history = ground.desk.workspace->historyOf(ground.incident.stamp.id);
    REQUIRE(history);
    CHECK(history->back().why.contains(u"steps left: Done by the landlord's own guards"_qs));
}

TEST_CASE("Closing asks first where the police owe an outcome, and the list goes on asking them")
{
    Closing ground([](Incident &incident) {
        PoliceCase police;
        police.reportedAt = Moment(Day(2026, 10, 1));
        incident.police = {police};
    });
    ground.desk.prompts.texts = {u"Left to the police"_qs, u"Left to the police"_qs}; // why steps are left
    ground.desk.prompts.answers = {0};
    ground.page.changeStatus(u"closed"_qs);
    CHECK_FALSE(ground.isClosed());
    ground.desk.prompts.answers = {1};
    ground.page.changeStatus(u"closed"_qs);
    CHECK(ground.isClosed());
}
