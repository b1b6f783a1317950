// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/premises/measure.h"
#include "core/risks/risk.h"
#include "core/workspace/workspace.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/card.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/pick_record_dialog.h"
#include "ui/base/privacy_key.h"
#include "ui/base/risks_card.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// A measure, an incident and a risk of an office, and the card beside one of them.
struct Shown {
    Shown()
    {
        Incident happened;
        happened.kind = Code{u"theft"_qs};
        happened.narrative = u"A bicycle was taken."_qs;
        happened.reporterText = u"A visitor"_qs;
        happened.occurred = Moment(larkshire.workspace().today());
        incident = larkshire.add(happened).stamp.id;
        Measure lock;
        lock.name = u"Coded lock"_qs;
        lock.kind = Code{u"digital_lock"_qs};
        measure = larkshire.add(lock).stamp.id;
        Risk theft;
        theft.title = u"Bicycles are taken"_qs;
        theft.level = Code{u"operational"_qs};
        risk = larkshire.add(theft).id();
    }
    std::unique_ptr<Card> card(const Kind &kind, RecordId id)
    {
        std::unique_ptr<Card> made(risksCard(services(), kind, id, [](RecordId) {}));
        if (made)
            made->show();
        return made;
    }
    static QPushButton *button(const Card &card, const QString &text)
    {
        for (QPushButton *one : card.findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    RegisterServices services() { return {larkshire.workspace(), prompts, privacy, settings, links}; }
    Risk stored() { return larkshire.workspace().load(risk)->value; }

    Larkshire larkshire;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{larkshire.workspace(), privacy};
    RecordId incident = 0, measure = 0;
    Id<Risk> risk;
};
} // namespace

TEST_CASE("An incident and a measure are linked with a risk from their own side, and the link is taken away there")
{
    Shown shown;
    const bool isIncident = GENERATE(true, false);
    const Kind &kind = isIncident ? kindOf<Incident>() : kindOf<Measure>();
    const RecordId id = isIncident ? shown.incident : shown.measure;
    auto card = shown.card(kind, id);
    REQUIRE(card);
    CHECK(card->findChildren<QLabel *>().size() > 0);
    REQUIRE(Shown::button(*card, u"Link to a risk …"_qs));
    Shown::button(*card, u"Link to a risk …"_qs)->click();
    auto *dialog = card->window()->findChild<PickRecordDialog *>();
    REQUIRE(dialog);
    dialog->editor().setValue(Value(shown.risk.value));
    Q_EMIT dialog->picked(shown.risk.value);
    dialog->reject();
    CHECK(shown.stored().incidents.size() == (isIncident ? 1U : 0U));
    CHECK(shown.stored().measures.size() == (isIncident ? 0U : 1U));
    card = shown.card(kind, id);
    REQUIRE(Shown::button(*card, u"Take away"_qs));
    shown.prompts.answers = {0}; // kept
    Shown::button(*card, u"Take away"_qs)->click();
    CHECK(shown.stored().incidents.size() + shown.stored().measures.size() == 1);
    shown.prompts.answers = {1};
    Shown::button(*card, u"Take away"_qs)->click();
    CHECK(shown.stored().incidents.size() + shown.stored().measures.size() == 0);
}

TEST_CASE("A record of a kind that no risk names has no card of risks while none was raised from it")
{
    Shown shown;
    CHECK_FALSE(shown.card(kindOf<Person>(), 1));
    CHECK_FALSE(shown.card(kindOf<RiskAssessment>(), 1));
}
