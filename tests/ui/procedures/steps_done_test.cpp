// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_procedure_run.h"
#include "ui/base/form_children.h"
#include "ui/procedures/record_acts.h"

namespace {
const QString kThen = u"2 Nov 2026 0700"_qs;

/// Does a step in the form that its button opened, as somebody would who sees where the focus stands.
void fill(const OpenedForm &at, const ProcedureStep &step, const QString &proof)
{
    Form &form = at.dialog()->form();
    if (proof == u"proof:told")
        return at.type(kThen);
    if (proof == u"proof:contact") {
        at.put(u"said"_qs, u"All that is known"_qs);
    } else if (proof == u"proof:answer") {
        at.put(u"text"_qs, u"Spoke with the team"_qs);
    } else if (proof == u"proof:action") {
        at.put(u"organisation"_qs, u"Us"_qs);
        at.put(u"due"_qs, u"30 Nov 2026"_qs);
    } else if (proof == u"proof:property") {
        form.children(u"property"_qs)->add();
        at.put(u"property/0/item"_qs, u"Bicycle"_qs);
    } else if (proof == u"proof:police") {
        form.children(u"police_cases"_qs)->add();
        at.put(u"police_cases/0/incident_number"_qs, u"LK-20261102-0001"_qs);
    } else if (proof == u"proof:lsms") {
        return at.type(kThen);
    } else if (proof == u"proof:feedback") {
        return at.type(u"2 Nov 2026"_qs);
    } else if (proof == u"proof:outcome") {
        return at.type(u"It came back"_qs);
    }
    INFO(step.what.toStdString());
    at.save();
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
} // namespace

TEST_CASE("The steps of each procedure are done in the forms that they open, and each is then shown by the record")
{
    Desk desk;
    addPolice(desk);
    StepActs acts;
    putRecordActs(acts, desk.services());
    ProcedureRun run(desk, acts);
    const Names &names = desk.workspace->names();
    const QStringList proofs{u"proof:told"_qs,    u"proof:contact"_qs,  u"proof:answer"_qs,
                             u"proof:action"_qs,  u"proof:property"_qs, u"proof:lsms"_qs,
                             u"proof:outcome"_qs, u"proof:feedback"_qs, u"proof:police"_qs};
    int done = 0;
    const auto procedures = *desk.workspace->all<Procedure>();
    for (const Saved<Procedure> &procedure : procedures) {
        Incident cause = causeOf(procedure.value, names);
        cause.reachedLsms = {};
        cause.reporterText = u"The receptionist"_qs;
        const RecordId id = added(desk, cause);
        for (const ProcedureStep &step : procedure.value.steps) {
            const QString proof = traitOf(names, "step-proof", step.proof, u"proof:"_qs);
            if (!proofs.contains(proof) || !step.afterStep.isEmpty())
                continue;
            run.show(id);
            INFO(procedure.value.code.toStdString() << ": " << step.what.toStdString());
            const QString name = u"%1: %2"_qs.arg(names.choiceLabel(u"step-act"_qs, step.act.text), step.what);
            REQUIRE(run.named(name));
            {
                const OpenedForm at(run, run.named(name));
                REQUIRE(at.dialog());
                fill(at, step, proof);
            }
            run.show(id);
            CHECK_FALSE(run.named(name));
            ++done;
        }
    }
    CHECK(done > 50);
}
