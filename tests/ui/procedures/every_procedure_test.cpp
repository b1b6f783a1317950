// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"
#include "ui/procedures/checklist_desk.h"
#include "ui/procedures/checklist_step_dialog.h"
#include "ui/procedures/record_acts.h"
#include <QLineEdit>
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
        const auto before = window.findChildren<RecordDialog *>().size();
        (*open)({id, {}, {}, u"Do it"_qs}, &window);
        CHECK(window.findChildren<RecordDialog *>().size() == before + 1);
    }
}
