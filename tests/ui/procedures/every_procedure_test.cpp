// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "core/office/contact_note.h"
#include "tests/support/ui_procedure_run.h"
#include "ui/base/form_children.h"
#include "ui/base/form_row.h"
#include "ui/procedures/record_acts.h"
#include <set>

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
    ProcedureRun run(desk, acts);
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
                const OpenedForm at(run, button);
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
    ProcedureRun run(desk, acts);
    Incident theft;
    theft.kind = Code{u"theft"_qs};
    theft.narrative = u"A bicycle is gone."_qs;
    theft.occurred = theft.reported = theft.reachedLsms = Moment::fromText(u"2026-11-01T07:00"_qs);
    const RecordId id = added(desk, theft);
    run.show(id);
    QPushButton *tell = run.named(u"Note who is told: Tell the Accountable Officer"_qs);
    REQUIRE(tell);
    {
        const OpenedForm at(run, tell);
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
    CHECK_FALSE(run.named(u"Note who is told: Tell the Accountable Officer"_qs));
}

TEST_CASE("A body that is noted as to be told is not begun a second time")
{
    Desk desk;
    StepActs acts;
    putRecordActs(acts, desk.services());
    ProcedureRun run(desk, acts);
    Incident theft = causeOf({}, desk.workspace->names());
    theft.kind = Code{u"theft"_qs};
    Notification waits;
    waits.body = Code{u"accountable_officer"_qs};
    theft.told = {waits};
    run.show(added(desk, theft));
    const OpenedForm at(run, run.named(u"Note who is told: Tell the Accountable Officer"_qs));
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
    ProcedureRun run(desk, acts);
    addPolice(desk);
    Incident theft = causeOf({}, desk.workspace->names());
    theft.kind = Code{u"theft"_qs};
    const RecordId id = added(desk, theft);
    run.show(id);
    const QString serials = u"Log the contact: Give the police the serial numbers"_qs;
    REQUIRE(run.named(serials));
    {
        const OpenedForm at(run, run.named(serials));
        REQUIRE(at.dialog());
        CHECK_FALSE(at.dialog()->form().record().as<ContactNote>().contact.isNull());
        at.dialog()->form().jumpTo(u"said"_qs);
        at.type(u"Gave them the serial numbers."_qs);
    }
    run.show(id);
    CHECK_FALSE(run.named(serials));
}
