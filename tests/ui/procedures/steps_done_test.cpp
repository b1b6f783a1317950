// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "core/due/due_list.h"
#include "tests/support/conduct_office.h"
#include "tests/support/fill_in_letter.h"
#include "tests/support/ui_procedure_run.h"
#include "ui/base/form_children.h"
#include "ui/incidents/incidents_page.h"
#include "ui/procedures/record_acts.h"
#include <QApplication>
#include <QMenu>
#include <map>

namespace {
const QString kThen = u"2 Nov 2026 0700"_qs;

QString proofOf(const ProcedureStep &step, const Names &names)
{
    for (const ChoiceName &item : names.choices(u"step-proof"_qs))
        if (item.code == step.proof.text)
            return item.trait(u"proof");
    return {};
}

/// What is typed in the form that the button of a step opened, as somebody would who sees where the focus stands.
class StepForm {
public:
    explicit StepForm(const OpenedForm &at) : m_at(at) {}

    void fill(const QString &proof)
    {
        using Part = void (StepForm::*)();
        static const std::map<QString, Part> kParts{
            {u"told"_qs, &StepForm::day},        {u"lsms"_qs, &StepForm::day},
            {u"contact"_qs, &StepForm::contact}, {u"answer"_qs, &StepForm::answer},
            {u"action"_qs, &StepForm::action},   {u"property"_qs, &StepForm::property},
            {u"police"_qs, &StepForm::police},   {u"police-outcome"_qs, &StepForm::policeOutcome},
            {u"feedback"_qs, &StepForm::day},    {u"outcome"_qs, &StepForm::outcome},
            {u"cctv"_qs, &StepForm::tick},       {u"logs"_qs, &StepForm::yes},
            {u"call"_qs, &StepForm::call},       {u"decision"_qs, &StepForm::decision},
            {u"lessons"_qs, &StepForm::lessons}, {u"verbal-warning"_qs, &StepForm::verbalWarning}};
        const auto part = kParts.find(proof);
        REQUIRE(part != kParts.end());
        (this->*part->second)();
        m_at.save();
    }

private:
    void keys(const QString &text) { QTest::keyClicks(m_at.dialog()->focusWidget(), text); }
    /// A row of the list: the one that is there, else a new one; its place.
    QString row(const QString &list)
    {
        FormChildren *rows = m_at.dialog()->form().children(list);
        REQUIRE(rows);
        if (rows->count() == 0)
            rows->add();
        return u"%1/%2/"_qs.arg(list).arg(rows->count() - 1);
    }
    void day() { keys(u"2 Nov 2026"_qs); }
    void contact() { m_at.put(u"said"_qs, u"All that is known"_qs); }
    void answer() { m_at.put(u"text"_qs, u"Spoke with the team"_qs); }
    void action()
    {
        m_at.put(u"organisation"_qs, u"Us"_qs);
        m_at.put(u"due"_qs, u"30 Nov 2026"_qs);
    }
    void property() { m_at.put(row(u"property"_qs) + u"item"_qs, u"Bicycle"_qs); }
    void police()
    {
        m_at.put(row(u"police_cases"_qs) + u"incident_number"_qs, u"LK-20261102-0001"_qs);
        m_at.put(row(u"police_cases"_qs) + u"reported_at"_qs, u"2 Nov 2026 0900"_qs);
    }
    void policeOutcome()
    {
        m_at.put(row(u"police_cases"_qs) + u"outcome"_qs, u"Charged or summonsed"_qs);
        m_at.put(row(u"police_cases"_qs) + u"outcome_day"_qs, u"2 Nov 2026"_qs);
    }
    void outcome() { keys(u"It came back"_qs); }
    void tick() { QTest::keyClick(m_at.dialog()->focusWidget(), Qt::Key_Space); }
    void yes() // of yes, no and not known, where it stands at first
    {
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_at.dialog()->focusWidget(), Qt::Key_Left);
    }
    void call()
    {
        m_at.put(u"started"_qs, kThen);
        m_at.put(row(u"words"_qs) + u"words"_qs, u"It goes off at noon"_qs);
    }
    void decision()
    {
        m_at.put(u"decision"_qs, u"Search"_qs);
        m_at.put(u"decided_at"_qs, kThen);
    }
    void lessons() { m_at.put(u"lessons"_qs, u"Ring the deputy too"_qs); }
    void verbalWarning() { m_at.put(row(u"steps"_qs) + u"step"_qs, u"Person told to stop"_qs); }

    const OpenedForm &m_at;
};

/// An incident of each procedure on the page of incidents, with the acts that the window has for steps.
class Walk {
public:
    Walk() : people(*desk.workspace)
    {
        putRecordActs(acts, desk.services());
        putPageActs(acts, desk.services());
        acts.put(u"act:letter"_qs, [this](const StepActs::Call &call, QWidget *over) {
            writeLetter(desk.services(), call.incident, call.letter, over);
        });
        addPolice(desk);
        page.show();
    }
    /// Begins an incident of the procedure. It is the second of its kind against the same person, and whoever could
    /// say more than the first report does has not said it yet.
    void begin(const Procedure &procedure)
    {
        Incident cause = causeOf(procedure, names());
        cause.reachedLsms = {};
        cause.cctv = true;
        cause.reporterText = u"The receptionist"_qs;
        cause.parties = {ConductOffice::party("alleged", people.person("Quill", "public")),
                         ConductOffice::party("affected", people.person("Khan", "staff"))};
        Incident before = cause;
        before.occurred = before.reported = before.reachedLsms = Moment::fromText(u"2026-10-20T07:00"_qs);
        added(desk, before);
        incident = added(desk, cause);
    }
    void show()
    {
        REQUIRE(page.openRecord(incident));
        run.show(incident);
    }
    QString said(const QString &word, const ProcedureStep &step) const { return u"%1: %2"_qs.arg(word, step.what); }
    QPushButton *button(const QString &word, const ProcedureStep &step)
    {
        show();
        return run.named(said(word, step));
    }
    QString word(const ProcedureStep &step) const { return names().choiceLabel(u"step-act"_qs, step.act.text); }
    bool isOpen(const ProcedureStep &step) { return button(u"Mark …"_qs, step); }

    /// What the step itself offers, to its end.
    void act(const ProcedureStep &step)
    {
        const QString proof = proofOf(step, names());
        if (names().hasTrait(u"step-act"_qs, step.act.text, u"act:status"_qs))
            return changeStatus(step);
        if (proof == u"letter")
            return issueLetter(step);
        if (proof == u"lessons")
            inForm(word(step), step, u"action"_qs);
        const bool isElsewhere = proof == u"lessons" || proof == u"police-outcome"; // than where its act leads
        inForm(isElsewhere ? u"Fill it in"_qs : word(step), step, proof);
    }
    void mark(const ProcedureStep &step)
    {
        show();
        run.mark(said(u"Mark …"_qs, step));
    }
    Incident now() const { return desk.workspace->load(Id<Incident>{incident})->value; }
    const Names &names() const { return desk.workspace->names(); }

    Desk desk;
    ConductOffice people;
    StepActs acts;
    IncidentsPage page{{[] {}, [](QWidget *) {}, [](QWidget *, const ListQuery &, const QStringList &) {}, {}},
                       desk.services()};
    ProcedureRun run{desk, acts, &page};
    RecordId incident = 0;

private:
    void inForm(const QString &named, const ProcedureStep &step, const QString &proof)
    {
        QPushButton *opens = button(named, step);
        REQUIRE(opens);
        const OpenedForm at(run, opens);
        REQUIRE(at.dialog());
        StepForm(at).fill(proof);
    }
    void changeStatus(const ProcedureStep &step)
    {
        QPushButton *opens = button(word(step), step);
        REQUIRE(opens);
        QTest::keyClick(opens, Qt::Key_Space);
        QTest::qWait(1);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void issueLetter(const ProcedureStep &step)
    {
        QPushButton *opens = button(word(step), step);
        REQUIRE(opens);
        QTest::keyClick(opens, Qt::Key_Space);
        QTest::qWait(1);
        const QPointer<LetterDialog> dialog = page.findChild<LetterDialog *>();
        REQUIRE(dialog);
        CHECK(dialog->letter().templateCode == step.letter);
        fillInLetter(*dialog);
        desk.prompts.answers = {0};
        QPushButton *issue = buttonOf(*dialog, u"Issue"_qs);
        REQUIRE(issue);
        QTest::keyClick(issue, Qt::Key_Space);
        delete dialog.data();
    }
};

/// The steps of the incident that the office's due list asks for.
QStringList askedOf(const Walk &walk)
{
    const Workspace &office = *walk.desk.workspace;
    const auto items = dueList(office.database(), office.names(), office.actor(), Deadline(office.today()));
    REQUIRE(items);
    QStringList asked;
    for (const DueItem &item : *items)
        if (item.record == walk.incident && item.act == DueAct::MarkStep)
            asked << item.what;
    return asked;
}
} // namespace

TEST_CASE("Each procedure is run to its end in the window: what the record can show is done there, the rest is marked")
{
    Walk walk;
    int shown = 0, marked = 0, atOnce = 0;
    std::size_t byHand = 0; // of one incident
    const auto done = [&](const ProcedureStep &step) {
        INFO(step.what.toStdString());
        if (!walk.isOpen(step)) { // the first report, or what was done with a step before, shows it
            CHECK(!proofOf(step, walk.names()).isEmpty());
            ++atOnce;
        } else if (proofOf(step, walk.names()).isEmpty()) {
            walk.mark(step);
            ++byHand;
            ++marked;
        } else {
            walk.act(step);
            ++shown;
        }
        CHECK_FALSE(walk.isOpen(step));
    };
    const auto procedures = *walk.desk.workspace->all<Procedure>();
    CHECK(procedures.size() >= 13);
    std::size_t steps = 0;
    for (const Saved<Procedure> &procedure : procedures) {
        INFO(procedure.value.code.toStdString());
        walk.begin(procedure.value);
        byHand = 0;
        // A major incident of a kind with no procedure of its own has the steps of every other one too.
        for (const Saved<Procedure> &one : procedures)
            if (one.value.code == procedure.value.code ||
                (procedure.value.starts.text == u"major" && one.value.starts.text == u"otherwise")) {
                std::for_each(one.value.steps.begin(), one.value.steps.end(), done);
                steps += one.value.steps.size();
            }
        walk.show();
        CHECK_FALSE(walk.run.first(u"Mark …"_qs));
        CHECK(walk.now().checklist.size() == byHand); // nothing else was ticked
        CHECK(askedOf(walk) == QStringList());
    }
    CHECK(steps >= 134);
    CHECK(shown > 75);
    CHECK(marked >= 41);
    CHECK(shown + marked + atOnce == static_cast<int>(steps));
}
