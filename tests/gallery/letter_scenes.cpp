// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/workspace/letter_desk.h"
#include "tests/gallery/scene.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/privacy_key.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_page.h"
#include "ui/letters/template_dialog.h"
#include <QSettings>
#include <QVBoxLayout>

namespace {
/// An office with an incident and the people in it; goes after the widget that shows it.
struct Ground {
    Ground()
    {
        Person affected;
        affected.firstName = QStringLiteral("Asha");
        affected.lastName = QStringLiteral("Khan");
        affected.category = Code{QStringLiteral("staff")};
        Person alleged;
        alleged.firstName = QStringLiteral("Dolores");
        alleged.lastName = QStringLiteral("Quill");
        alleged.address = QStringLiteral("27 Ferry Street, Larkford, LK2 7AA");
        alleged.category = Code{QStringLiteral("relative")};
        Incident made;
        made.kind = Code{QStringLiteral("verbal_abuse")};
        made.summary = QStringLiteral("A relative shouted at a receptionist");
        made.occurred = Moment(Day(2026, 10, 29), QTime(10, 20));
        made.reported = made.occurred;
        Party hurt;
        hurt.role = Code{QStringLiteral("affected")};
        hurt.person = office.add(affected).id();
        Party suspect;
        suspect.role = Code{QStringLiteral("alleged")};
        suspect.person = office.add(alleged).id();
        made.parties = {hurt, suspect};
        incident = office.add(made).stamp.id;
    }
    AnySaved holder() { return *office.workspace().load(kindOf<Incident>(), incident); }
    Saved<LetterTemplate> shipped(const char *code)
    {
        const auto all = office.workspace().all<LetterTemplate>();
        for (const Saved<LetterTemplate> &each : *all)
            if (each.value.code == QLatin1String(code))
                return each;
        qFatal("no template");
    }
    Letter said(const char *behaviour)
    {
        Letter letter;
        letter.behaviour = QString::fromUtf8(behaviour);
        letter.conditions = QStringLiteral("Speak to staff with respect.");
        letter.answerBy = Day(2026, 11, 30);
        letter.review = Day(2027, 5, 2);
        letter.ends = Day(2027, 11, 2);
        const Id<Person> to =
            recipientsOf(office.workspace(), holder(), Code{QStringLiteral("alleged")})->front().person;
        return beginLetter(office.workspace(), shipped("first_warning"), holder(), to, letter)->letter;
    }

    Larkshire office;
    RecordId incident = 0;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QSettings settings{QStringLiteral("/dev/null"), QSettings::IniFormat};
    WorkspaceLinks links{office.workspace(), privacy};
    RegisterServices services{office.workspace(), prompts, privacy, settings, links};
};

class OnGround : public QWidget {
public:
    std::unique_ptr<Ground> ground = std::make_unique<Ground>();
    ~OnGround() override { qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); }
    void put(QWidget *widget)
    {
        widget->setWindowFlags(Qt::Widget);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(widget);
    }
};

std::unique_ptr<QWidget> letter(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    const auto draft = whole->ground->office.add(whole->ground->said("You shouted at a receptionist."));
    whole->put(new LetterDialog(whole->ground->holder(), draft, whole->ground->services));
    return whole;
}

std::unique_ptr<QWidget> letterTemplate(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    whole->put(new TemplateDialog(whole->ground->shipped("harassment"), whole->ground->services));
    return whole;
}

std::unique_ptr<QWidget> letters(Theme &)
{
    auto whole = std::make_unique<OnGround>();
    Workspace &office = whole->ground->office.workspace();
    whole->ground->office.add(whole->ground->said("You swore at a nurse."));
    const auto draft = whole->ground->office.add(whole->ground->said("You shouted at a receptionist."));
    const auto ready = readyToIssue(office, draft);
    const auto issued = ready ? issueLetter(office, draft, *ready, "%PDF-1.4") : Result<Saved<Letter>>(ready.error());
    if (!issued)
        qFatal("%s", qPrintable(issued.error().text));
    auto *page = new LettersPage(whole->ground->services, {});
    whole->put(page);
    page->openRecord(issued->stamp.id);
    return whole;
}
} // namespace

std::vector<Scene> letterScenes()
{
    return {{QStringLiteral("letter"), {1280, 900}, letter},
            {QStringLiteral("letter-template"), {1320, 900}, letterTemplate},
            {QStringLiteral("letters"), {1280, 820}, letters}};
}
