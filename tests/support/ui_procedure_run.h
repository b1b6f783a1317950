// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/contact.h"
#include "core/procedures/procedure.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"
#include "ui/procedures/checklist_desk.h"
#include <QPointer>
#include <QVBoxLayout>

/// An incident for which the procedure begins.
inline Incident causeOf(const Procedure &procedure, const Names &names)
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
class ProcedureRun {
public:
    explicit ProcedureRun(Desk &desk, const StepActs &acts)
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
    QWidget &window() { return m_window; }

private:
    QWidget m_window;
    ChecklistDesk m_checklist;
    Card *m_card = nullptr;
};

inline RecordId added(Desk &desk, const Incident &incident)
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

/// The police among the office's contacts, whom steps ask.
inline void addPolice(Desk &desk)
{
    Contact force;
    force.organisation = u"Larkshire Police"_qs;
    force.kind = Code{u"police"_qs};
    force.phone = u"101"_qs;
    REQUIRE(desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto made = write.add(force);
        return made ? Result<void>() : Result<void>(made.error());
    }));
}

/// The dialog that the act of a step opens, and where its focus stands.
class OpenedForm {
public:
    OpenedForm(ProcedureRun &run, QPushButton *button)
    {
        const auto before = run.window().findChildren<RecordDialog *>();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(1);
        for (RecordDialog *one : run.window().findChildren<RecordDialog *>())
            if (!before.contains(one))
                m_dialog = one;
    }
    ~OpenedForm() { delete m_dialog.data(); }
    OpenedForm(const OpenedForm &) = delete;
    OpenedForm &operator=(const OpenedForm &) = delete;
    RecordDialog *dialog() const { return m_dialog; }
    bool isAt(const QWidget *target) const
    {
        const QWidget *focus = m_dialog->focusWidget();
        return target && target->isVisibleTo(m_dialog) && focus && (target == focus || target->isAncestorOf(focus));
    }
    /// Types into a field, in the place of what stands there; it takes the focus first. A place of rows as
    /// `told/0/sent`.
    void put(const QString &path, const QString &text) const
    {
        m_dialog->form().jumpTo(path);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_dialog->focusWidget(), text);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    void save() const
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
    }
    /// Types where the focus stands, and saves.
    void type(const QString &text) const
    {
        QTest::keyClicks(m_dialog->focusWidget(), text);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
    }

private:
    QPointer<RecordDialog> m_dialog;
};
