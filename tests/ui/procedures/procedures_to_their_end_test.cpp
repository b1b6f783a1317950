// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "core/badges/badge.h"
#include "core/due/due_list.h"
#include "core/workspace/due_acts.h"
#include "core/workspace/incident_steps.h"
#include "tests/support/conduct_office.h"
#include "tests/support/fill_in_letter.h"
#include "tests/support/ui_procedure_run.h"
#include "ui/base/form_children.h"
#include "ui/base/record_view.h"
#include "ui/incidents/incidents_page.h"
#include "ui/letters/letter_dialog.h"
#include "ui/procedures/checklist_step_dialog.h"
#include "ui/procedures/record_acts.h"
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <set>

namespace {
using State = ChecklistStep::State;
const QString kNow = u"2 Nov 2026 0800"_qs;
const QString kToday = u"2 Nov 2026"_qs;
const Day kEarlier[] = {Day(2026, 10, 20), Day(2026, 10, 27)};

/// The page of incidents with the checklist of the one shown, as the window puts them together.
struct Ground {
    Ground()
    {
        putRecordActs(acts, desk.services());
        putPageActs(acts, desk.services());
        acts.put(u"act:letter"_qs, [this](const StepActs::Call &call, QWidget *over) {
            writeLetter(desk.services(), call.incident, call.letter, over);
        });
        checklists.showAll(true);
        page.view().addFirstCard([this](RecordId id) { return checklists.card(id); });
        page.resize(1200, 900);
        page.show();
    }
    void show(RecordId id) { page.view().showRecord(kindOf<Incident>(), id); }
    Saved<Incident> incident(RecordId id) const { return *desk.workspace->load(Id<Incident>{id}); }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *one : page.view().findChildren<QPushButton *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    /// Presses the button; null where no dialog of the sort came of it.
    template <class Dialog> QPointer<Dialog> opened(QPushButton *by)
    {
        const auto before = page.findChildren<Dialog *>();
        QTest::keyClick(by, Qt::Key_Space);
        QTest::qWait(1);
        for (Dialog *one : page.findChildren<Dialog *>())
            if (!before.contains(one))
                return one;
        return {};
    }

    Desk desk;
    StepActs acts;
    IncidentsPage page{{[] {}, [](QWidget *) {}, [](QWidget *, const ListQuery &, const QStringList &) {}},
                       desk.services()};
    ChecklistDesk checklists{*desk.workspace, desk.prompts, desk.privacy, acts, &page};
};

/// A form filled in by keys.
class Typed {
public:
    explicit Typed(RecordDialog &dialog) : m_dialog(dialog) {}
    void put(const QString &path, const QString &text) const
    {
        m_dialog.form().jumpTo(path);
        QTest::keyClick(m_dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_dialog.focusWidget(), text);
        QTest::keyClick(m_dialog.focusWidget(), Qt::Key_Tab);
    }
    void yes(const QString &path) const
    {
        m_dialog.form().jumpTo(path);
        QWidget *editor = m_dialog.form().editor(path);
        REQUIRE(editor);
        for (QAbstractButton *one : editor->findChildren<QAbstractButton *>())
            if (qobject_cast<QCheckBox *>(one) || one->text().remove(u'&') == u"Yes")
                return QTest::keyClick(one, Qt::Key_Space);
        FAIL("no yes");
    }
    /// A line of the list, begun where there is none.
    void line(const QString &list, const QString &path, const QString &text) const
    {
        if (m_dialog.form().children(list)->count() == 0)
            m_dialog.form().children(list)->add();
        put(QStringLiteral("%1/0/%2").arg(list, path), text);
    }
    /// Where the focus stands already, as the step put it.
    void here(const QString &text) const { QTest::keyClicks(m_dialog.focusWidget(), text); }

private:
    RecordDialog &m_dialog;
};

/// What somebody types in the form that the step opened.
void fill(const Typed &form, const QString &act, const QString &proof)
{
    if (act == u"act:contact")
        form.put(u"said"_qs, u"All that is known"_qs);
    else if (act == u"act:answer")
        form.put(u"text"_qs, u"Spoke with the team"_qs);
    else if (act == u"act:action") {
        form.put(u"organisation"_qs, u"Us"_qs);
        form.put(u"due"_qs, u"30 Nov 2026"_qs);
    } else if (act == u"act:threat-card" && proof == u"proof:call") {
        form.put(u"started"_qs, u"1 Nov 2026 0700"_qs);
        form.line(u"words"_qs, u"words"_qs, u"You have ten minutes"_qs);
    } else if (act == u"act:threat-card") {
        form.put(u"decision"_qs, u"Evacuate"_qs);
        form.put(u"decided_at"_qs, u"1 Nov 2026 0705"_qs);
    } else if (act == u"act:badge")
        form.put(u"lost"_qs, kToday);
    else if (act == u"act:riddor")
        form.line(u"parties"_qs, u"role"_qs, u"Affected"_qs);
    else if (proof == u"proof:told" || proof == u"proof:lsms")
        form.here(kNow);
    else if (proof == u"proof:feedback")
        form.here(kToday);
    else if (proof == u"proof:outcome" || proof == u"proof:lessons")
        form.here(u"It came back"_qs);
    else if (proof == u"proof:property")
        form.line(u"property"_qs, u"item"_qs, u"Bicycle"_qs);
    else if (proof == u"proof:police") {
        form.line(u"police_cases"_qs, u"incident_number"_qs, u"LK-20261102-0001"_qs);
        form.put(u"police_cases/0/reported_at"_qs, kNow);
    } else if (proof == u"proof:police-outcome") {
        form.line(u"police_cases"_qs, u"outcome"_qs, u"Charged or summonsed"_qs);
        form.put(u"police_cases/0/outcome_day"_qs, kToday);
    } else if (proof == u"proof:cctv") {
        form.yes(u"cctv"_qs);
        form.yes(u"cctv_kept"_qs);
    } else if (proof == u"proof:logs")
        form.yes(u"logs_kept"_qs);
    else if (proof == u"proof:verbal-warning")
        form.line(u"steps"_qs, u"step"_qs, u"Person told to stop"_qs);
    else if (act == u"act:edit")
        form.here(u"No"_qs);
}

QString traitOf(const Names &names, const char *list, const Code &code, const QString &begin)
{
    for (const ChoiceName &item : names.choices(QLatin1String(list)))
        if (item.code == code.text)
            for (const QString &trait : item.traits)
                if (trait.startsWith(begin))
                    return trait;
    return {};
}

/// Somebody who goes through the checklist of an incident, each step by what it opens.
class Walk {
public:
    Walk(Ground &ground, RecordId incident) : m_ground(ground), m_id(incident) {}

    IncidentSteps steps() const { return *stepsOf(*m_ground.desk.workspace, m_ground.incident(m_id)); }
    void toTheEnd()
    {
        std::set<QString> begun;
        for (;;) {
            const IncidentSteps now = steps();
            const auto next = std::find_if(now.steps.begin(), now.steps.end(), [&](const ChecklistStep &step) {
                return step.state == State::Open && step.waits.isEmpty() && !begun.contains(step.plan().key);
            });
            if (next == now.steps.end())
                return;
            begun.insert(next->plan().key);
            take(*next);
        }
    }
    const std::set<QString> &ticked() const { return m_ticked; }
    int shown() const { return m_shown; }

private:
    void take(const ChecklistStep &step)
    {
        const Names &names = m_ground.desk.workspace->names();
        const ProcedureStep asked = step.step();
        const QString key = step.plan().key;
        const QString act = traitOf(names, "step-act", asked.act, u"act:"_qs);
        const QString proof = traitOf(names, "step-proof", asked.proof, u"proof:"_qs);
        const QString label = names.choiceLabel(u"step-act"_qs, asked.act.text);
        INFO(m_ground.incident(m_id).value.kind.text.toStdString()
             << ": " << asked.what.toStdString() << " (" << act.toStdString() << ", " << proof.toStdString() << ")");
        m_ground.show(m_id);
        if (!act.isEmpty())
            doAct(QStringLiteral("%1: %2").arg(label, asked.what), act, proof);
        if (act != u"act:edit" && (proof == u"proof:police-outcome" || proof == u"proof:lessons")) {
            m_ground.show(m_id); // what was done on the way there is not yet what shows it
            doAct(QStringLiteral("Fill it in: %1").arg(asked.what), u"act:edit"_qs, proof);
        }
        if (proof.isEmpty()) {
            m_ground.show(m_id);
            tick(asked.what);
            m_ticked.insert(key);
        }
        const IncidentSteps after = steps();
        const auto done = std::find_if(after.steps.begin(), after.steps.end(),
                                       [&key](const ChecklistStep &one) { return one.plan().key == key; });
        REQUIRE(done != after.steps.end());
        CHECK(done->state == State::Done);
        CHECK(done->isShown == !proof.isEmpty());
        m_shown += done->isShown;
    }
    void doAct(const QString &name, const QString &act, const QString &proof)
    {
        QPushButton *button = m_ground.button(name);
        REQUIRE(button);
        if (act == u"act:status")
            return chooseStatus(button);
        if (act == u"act:letter")
            return sendLetter(button);
        if (act == u"act:course") { // says what connects, or that nothing does
            const auto told = m_ground.desk.prompts.told.size();
            QTest::keyClick(button, Qt::Key_Space);
            QTest::qWait(1);
            CHECK(m_ground.desk.prompts.told.size() == told + 1);
            return;
        }
        if (act == u"act:badge")
            m_ground.desk.prompts.texts = {u"B-1"_qs};
        const QPointer<RecordDialog> dialog = m_ground.opened<RecordDialog>(button);
        REQUIRE(dialog);
        fill(Typed(*dialog), act, proof);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);
        CHECK((!dialog || !dialog->isVisible())); // saved
        delete dialog.data();
        if (act == u"act:badge")
            CHECK(m_ground.desk.workspace->all<Badge>()->front().value.incident == Id<Incident>{m_id});
    }
    void chooseStatus(QPushButton *button)
    {
        QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(1);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void sendLetter(QPushButton *button)
    {
        const QPointer<LetterDialog> letter = m_ground.opened<LetterDialog>(button);
        REQUIRE(letter);
        fillInLetter(*letter);
        m_ground.desk.prompts.answers = {0};
        letter->issue();
        delete letter.data();
    }
    void tick(const QString &what)
    {
        QPushButton *mark = m_ground.button(QStringLiteral("Mark …: %1").arg(what));
        REQUIRE(mark);
        const QPointer<ChecklistStepDialog> dialog = m_ground.opened<ChecklistStepDialog>(mark);
        REQUIRE(dialog);
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
            if (line->accessibleName() == u"How it can be seen"_qs) {
                QTest::keyClicks(line, u"seen"_qs);
                QTest::keyClick(line, Qt::Key_Return);
                break;
            }
        QTest::qWait(1);
    }

    Ground &m_ground;
    RecordId m_id;
    std::set<QString> m_ticked;
    int m_shown = 0;
};
} // namespace

TEST_CASE("Each procedure is gone through to its end in the window, what has a record by its record alone")
{
    Ground ground;
    Desk &desk = ground.desk;
    addPolice(desk);
    ConductOffice people(*desk.workspace);
    const Id<Person> alleged = people.person("Quill", "patient");
    const Id<Person> affected = people.person("Price", "staff");
    Badge badge;
    badge.number = u"B-1"_qs;
    badge.holder = affected;
    badge.issued = Day(2026, 1, 5);
    people.add(badge);
    int shown = 0;
    std::size_t ticked = 0;
    const auto procedures = *desk.workspace->all<Procedure>();
    REQUIRE(procedures.size() >= 13);
    for (const Saved<Procedure> &procedure : procedures) {
        INFO(procedure.value.code.toStdString());
        Incident cause = causeOf(procedure.value, desk.workspace->names());
        cause.reachedLsms = {};
        cause.reporterText = u"The receptionist"_qs;
        if (procedure.value.code == u"harassment"_qs) { // the letter is for the second report, the police for the third
            for (const Day &day : kEarlier)
                people.add(people.report(day, alleged, affected, "harassment"));
            cause.parties = {ConductOffice::party("alleged", alleged), ConductOffice::party("affected", affected)};
        }
        if (procedure.value.code == u"physical_assault"_qs) // somebody to write to
            cause.parties = {ConductOffice::party("alleged", people.person("Finch", "patient")),
                             ConductOffice::party("affected", affected)};
        Walk walk(ground, added(desk, cause));
        walk.toTheEnd();
        std::size_t ticks = 0;
        for (const ChecklistStep &step : walk.steps().steps) {
            INFO(step.step().what.toStdString() << " " << step.waits.toStdString());
            CHECK(step.state != State::Open);
            CHECK((step.isShown || step.plan().proof == StepProof::Tick));
            ticks += !step.isShown;
        }
        CHECK(ticks == walk.ticked().size());
        shown += walk.shown();
        ticked += walk.ticked().size();
    }
    CHECK(shown > 70);
    CHECK(ticked <= 41);
    const auto due = dueList(desk.workspace->database(), desk.workspace->names(), desk.workspace->actor(),
                             Deadline(momentOf(*desk.workspace)));
    REQUIRE(due);
    for (const DueItem &item : *due)
        if (item.act == DueAct::MarkStep) {
            INFO(item.title.toStdString() << ": " << item.what.toStdString());
            const Day day = desk.workspace->load(Id<Incident>{item.record})->value.occurred.day();
            CHECK(std::count(std::begin(kEarlier), std::end(kEarlier), day) == 1);
        }
}

TEST_CASE("The status that a step asks for is chosen on the page of incidents, from wherever the step is shown")
{
    Desk desk;
    QWidget window;
    auto *page = new IncidentsPage({[] {}, [](QWidget *) {}, [](QWidget *, const ListQuery &, const QStringList &) {}},
                                   desk.services(), &window);
    auto *elsewhere = new QWidget(&window);
    page->resize(1200, 900);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    StepActs acts;
    putPageActs(acts, desk.services());
    const RecordId other = added(desk, causeOf({}, desk.workspace->names()));
    const RecordId id = added(desk, causeOf({}, desk.workspace->names()));
    REQUIRE(page->openRecord(other));
    (*acts.find(u"act:status"_qs))({id, {}, {}, u"Review the incident"_qs, {}, {}}, elsewhere);
    CHECK(page->view().shownId() == id);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(desk.workspace->load(Id<Incident>{id})->value.reviewed.isKnown());
    CHECK_FALSE(desk.workspace->load(Id<Incident>{other})->value.reviewed.isKnown());
    QWidget alone;
    (*acts.find(u"act:status"_qs))({id, {}, {}, u"Review the incident"_qs, {}, {}}, &alone);
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().title == u"Review the incident"_qs);
}
