// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "core/office/contact_note.h"
#include "core/procedures/procedure.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/form_row.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"
#include "ui/procedures/checklist_desk.h"
#include "ui/procedures/checklist_step_dialog.h"
#include "ui/procedures/record_acts.h"
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>
#include <set>

namespace {
/// An incident for which the procedure begins.
Incident causeOf(const Procedure &procedure, const Names &names)
{
    Incident incident;
    incident.narrative = u"It happened at the desk."_qs;
    incident.occurred = incident.reported = incident.reachedLsms = Moment::fromText(u"2026-11-01T07:00"_qs);
    incident.kind = Code{procedure.kinds.texts.value(0)};
    for (const ChoiceName &kind : names.choices(u"incident-kind"_qs))
        if (!incident.kind.isKnown() && !procedure.traits.isEmpty() && kind.has(procedure.traits.section(u'\n', 0, 0)))
            incident.kind = Code{kind.code};
    if (!incident.kind.isKnown())
        incident.kind = Code{u"protest"_qs};
    incident.major = procedure.starts.text == u"major"_qs;
    if (procedure.starts.text == u"information"_qs)
        incident.informationAtRisk = Code{u"yes"_qs};
    return incident;
}

/// The checklist of an incident as its record shows it, made anew after each act.
class Run {
public:
    explicit Run(Desk &desk, const StepActs &acts)
        : m_checklist(*desk.workspace, desk.prompts, desk.privacy, acts, &m_window)
    {
        new QVBoxLayout(&m_window);
        m_checklist.showAll(true);
    }
    void show(RecordId incident)
    {
        delete m_card;
        m_card = m_checklist.card(incident);
        REQUIRE(m_card);
        m_window.layout()->addWidget(m_card);
        m_window.show();
    }
    QPushButton *first(const QString &word)
    {
        for (QPushButton *button : m_card->findChildren<QPushButton *>())
            if (button->text() == word)
                return button;
        return nullptr;
    }
    QPushButton *named(const QString &name)
    {
        for (QPushButton *button : m_card->findChildren<QPushButton *>())
            if (button->accessibleName().startsWith(name))
                return button;
        return nullptr;
    }
    std::vector<QPushButton *> buttons() const
    {
        const auto all = m_card->findChildren<QPushButton *>();
        return {all.begin(), all.end()};
    }
    /// Presses "Mark …" of the first open step and Enter in its dialog.
    void mark()
    {
        QTest::keyClick(first(u"Mark …"_qs), Qt::Key_Space);
        QTest::qWait(1);
        const auto dialogs = m_window.findChildren<ChecklistStepDialog *>();
        REQUIRE_FALSE(dialogs.isEmpty());
        for (QLineEdit *line : dialogs.last()->findChildren<QLineEdit *>())
            if (line->accessibleName() == u"How it can be seen"_qs) {
                QTest::keyClicks(line, u"seen"_qs);
                QTest::keyClick(line, Qt::Key_Return);
            }
        QTest::qWait(1);
    }
    QWidget &window() { return m_window; }

private:
    QWidget m_window;
    ChecklistDesk m_checklist;
    Card *m_card = nullptr;
};

RecordId added(Desk &desk, const Incident &incident)
{
    RecordId id = 0;
    const Result<void> done = desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto made = write.add(incident);
        id = made ? made->stamp.id : 0;
        return made ? Result<void>() : Result<void>(made.error());
    });
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done);
    return id;
}
} // namespace

TEST_CASE("Each procedure is run to its end on an incident that begins it, step by step in its dialogs")
{
    Desk desk;
    StepActs acts;
    Run run(desk, acts);
    const auto procedures = *desk.workspace->all<Procedure>();
    CHECK(procedures.size() >= 13);
    for (const Saved<Procedure> &procedure : procedures) {
        INFO(procedure.value.code.toStdString());
        const RecordId id = added(desk, causeOf(procedure.value, desk.workspace->names()));
        run.show(id);
        std::size_t open = 0;
        for (const QPushButton *button : run.buttons())
            open += button->text() == u"Mark …"_qs;
        CHECK(open > 0);
        for (std::size_t step = 0; step < open && run.first(u"Mark …"_qs); ++step) {
            run.mark();
            run.show(id);
        }
        CHECK_FALSE(run.first(u"Mark …"_qs));
        const Incident after = desk.workspace->load(Id<Incident>{id})->value;
        CHECK(after.checklist.size() == open);
        CHECK(std::all_of(after.checklist.begin(), after.checklist.end(), [&](const StepState &state) {
            return state.evidence == u"seen"_qs && state.by == desk.workspace->actor().name && state.at.isKnown();
        }));
    }
}

TEST_CASE("Every act that a shipped step names is one that the program opens, and those of records open a form")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    putPageActs(acts, desk.services());
    acts.put(u"act:letter"_qs, [](const StepActs::Call &, QWidget *) {}); // the letters' own
    std::set<QString> asked;
    const auto procedures = *desk.workspace->all<Procedure>();
    for (const Saved<Procedure> &procedure : procedures)
        for (const ProcedureStep &step : procedure.value.steps)
            for (const ChoiceName &act : desk.workspace->names().choices(u"step-act"_qs))
                if (act.code == step.act.text && !act.traits.isEmpty())
                    asked.insert(act.traits.front());
    CHECK(asked.size() >= 8);
    Procedure any;
    const RecordId id = added(desk, causeOf(any, desk.workspace->names()));
    QWidget window;
    window.show();
    for (const QString &trait : asked) {
        INFO(trait.toStdString());
        const StepActs::Open *open = acts.find(trait);
        REQUIRE(open);
        if (trait == u"act:letter"_qs || trait == u"act:badge"_qs) // asks for the number first
            continue;
        if (trait == u"act:course"_qs || trait == u"act:status"_qs) // on pages of the window
            continue;
        const auto before = window.findChildren<RecordDialog *>().size();
        (*open)({id, {}, {}, u"Do it"_qs}, &window);
        CHECK(window.findChildren<RecordDialog *>().size() == before + 1);
    }
}

namespace {
/// The dialog that the act of a step opens, and where its focus stands.
class Opened {
public:
    Opened(Run &run, QPushButton *button)
    {
        const auto before = run.window().findChildren<RecordDialog *>();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(1);
        for (RecordDialog *one : run.window().findChildren<RecordDialog *>())
            if (!before.contains(one))
                m_dialog = one;
    }
    ~Opened() { delete m_dialog.data(); }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    RecordDialog *dialog() const { return m_dialog; }
    bool isAt(const QWidget *target) const
    {
        const QWidget *focus = m_dialog->focusWidget();
        return target && target->isVisibleTo(m_dialog) && focus && (target == focus || target->isAncestorOf(focus));
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(m_dialog->focusWidget(), text);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
    }

private:
    QPointer<RecordDialog> m_dialog;
};

/// The field that the steps of an incident's form begin at, by the words of the step.
QString fieldOf(const ProcedureStep &step, const Names &names)
{
    for (const auto &[list, code] : {std::pair("step-act", step.act.text), std::pair("step-proof", step.proof.text)})
        for (const ChoiceName &item : names.choices(QLatin1String(list)))
            if (item.code == code && !item.trait(u"field").isEmpty())
                return item.trait(u"field").section(u'/', 0, 0);
    return {};
}
} // namespace

TEST_CASE("Each step of each procedure that is filled in on the incident opens its form where that stands")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    Run run(desk, acts);
    int opened = 0;
    const auto procedures = *desk.workspace->all<Procedure>();
    for (const Saved<Procedure> &procedure : procedures) {
        Incident cause = causeOf(procedure.value, desk.workspace->names());
        cause.reachedLsms = {};
        const RecordId id = added(desk, cause);
        run.show(id);
        for (const ProcedureStep &step : procedure.value.steps)
            for (QPushButton *button : run.buttons()) {
                if (!desk.workspace->names().hasTrait(u"step-act"_qs, step.act.text, u"act:edit"_qs) ||
                    button->accessibleName() !=
                        u"%1: %2"_qs.arg(desk.workspace->names().choiceLabel(u"step-act"_qs, step.act.text), step.what))
                    continue;
                const QString field = fieldOf(step, desk.workspace->names());
                INFO(step.what.toStdString() << " at " << field.toStdString());
                const Opened at(run, button);
                REQUIRE(at.dialog());
                const Form &form = at.dialog()->form();
                const QWidget *target = form.editor(field);
                if (field == u"cctv_kept"_qs && !target->isVisibleTo(at.dialog()))
                    target = form.editor(u"cctv"_qs); // asked first
                CHECK(at.isAt(target ? target : form.children(field)));
                ++opened;
            }
    }
    CHECK(opened > 30);
}

TEST_CASE("A body is told from its step, which is done when the day is typed")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    Run run(desk, acts);
    Incident theft;
    theft.kind = Code{u"theft"_qs};
    theft.narrative = u"A bicycle is gone."_qs;
    theft.occurred = theft.reported = theft.reachedLsms = Moment::fromText(u"2026-11-01T07:00"_qs);
    const RecordId id = added(desk, theft);
    run.show(id);
    QPushButton *tell = run.named(u"Tell a body: Tell the Accountable Officer"_qs);
    REQUIRE(tell);
    {
        const Opened at(run, tell);
        REQUIRE(at.dialog());
        const FormChildren *rows = at.dialog()->form().children(u"told"_qs);
        REQUIRE(rows->count() == 1);
        CHECK(at.isAt(rows->fields(0)->editor(u"sent"_qs)));
        at.type(u"2 Nov 2026 0900"_qs);
    }
    const Incident after = desk.workspace->load(Id<Incident>{id})->value;
    REQUIRE(after.told.size() == 1);
    CHECK(after.told.front().body.text == u"accountable_officer"_qs);
    CHECK(after.told.front().sent == Moment::fromText(u"2026-11-02T09:00"_qs));
    run.show(id);
    CHECK_FALSE(run.named(u"Tell a body: Tell the Accountable Officer"_qs));
}

TEST_CASE("A body that is noted as to be told is not begun a second time")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    Run run(desk, acts);
    Incident theft = causeOf({}, desk.workspace->names());
    theft.kind = Code{u"theft"_qs};
    Notification waits;
    waits.body = Code{u"accountable_officer"_qs};
    theft.told = {waits};
    run.show(added(desk, theft));
    const Opened at(run, run.named(u"Tell a body: Tell the Accountable Officer"_qs));
    REQUIRE(at.dialog());
    const FormChildren *rows = at.dialog()->form().children(u"told"_qs);
    REQUIRE(rows->count() == 1);
    CHECK(at.isAt(rows->fields(0)->editor(u"sent"_qs)));
}

TEST_CASE("A contact with the police is logged from its step with the force of the case")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    Run run(desk, acts);
    Contact force;
    force.organisation = u"Larkshire Police"_qs;
    force.kind = Code{u"police"_qs};
    force.phone = u"101"_qs;
    REQUIRE(desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto made = write.add(force);
        return made ? Result<void>() : Result<void>(made.error());
    }));
    Incident theft = causeOf({}, desk.workspace->names());
    theft.kind = Code{u"theft"_qs};
    const RecordId id = added(desk, theft);
    run.show(id);
    const QString serials = u"Log the contact: Give the police the serial numbers"_qs;
    REQUIRE(run.named(serials));
    {
        const Opened at(run, run.named(serials));
        REQUIRE(at.dialog());
        CHECK_FALSE(at.dialog()->form().record().as<ContactNote>().contact.isNull());
        at.dialog()->form().jumpTo(u"said"_qs);
        at.type(u"Gave them the serial numbers."_qs);
    }
    run.show(id);
    CHECK_FALSE(run.named(serials));
}
