// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/sanctions/sanction.h"
#include "tests/support/conduct_office.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/card.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/form.h"
#include "ui/base/pick_record_dialog.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/base/same_person_offer.h"
#include "ui/base/tag.h"
#include "ui/incidents/people_card.h"
#include "ui/incidents/repeats_dialog.h"
#include "ui/people/people_page.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

namespace {
struct Office {
    Id<Person> person(const QString &first, const QString &last, const QString &marker = {})
    {
        Person one;
        one.firstName = first;
        one.lastName = last;
        if (!marker.isEmpty()) {
            one.marker = Code{workspace().names().choices(u"person-marker"_qs).front().code};
            one.markerIncident = Id<Incident>{incident({}, u"2026-01-01"_qs)};
            one.markerDecidedBy = larkshire.add(Person{.firstName = u"Sue"_qs, .lastName = u"Senior"_qs}).id();
            one.markerDecided = Day(2026, 1, 5);
            one.markerReview = Day::fromIso(marker);
            one.markerWhyNot = u"Fear of violence"_qs;
        }
        return larkshire.add(one).id();
    }
    Code role(const QString &trait)
    {
        for (const ChoiceName &item : workspace().names().choices(u"party-role"_qs))
            if (item.traits.contains(trait))
                return Code{item.code};
        return {};
    }
    RecordId incident(const std::vector<Party> &parties, const QString &day)
    {
        Incident value;
        value.kind = Code{workspace().names().choices(u"incident-kind"_qs).front().code};
        value.narrative = u"Shouting at the desk."_qs;
        value.occurred = Moment::fromText(day);
        value.reporterText = u"The receptionist"_qs;
        value.parties = parties;
        return larkshire.add(value).stamp.id;
    }
    Party party(const QString &trait, Id<Person> who, const QString &told = {})
    {
        Party one;
        one.role = role(trait);
        one.person = who;
        one.description = told;
        return one;
    }
    Workspace &workspace() { return larkshire.workspace(); }
    Person stored(Id<Person> id) { return workspace().load(id)->value; }
    RegisterServices services() { return {workspace(), prompts, privacy, settings, links}; }

    Larkshire larkshire;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{larkshire.workspace(), privacy};
};

/// The register of people, shown with one entry.
struct Shown : Office {
    void show(Id<Person> id)
    {
        if (!page)
            page = std::make_unique<PeoplePage>(services(), PrintRecord{});
        page->resize(1200, 900);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(page->openRecord(id.value));
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->view().findChildren<QLabel *>())
            all << label->text();
        for (const Tag *tag : page->view().findChildren<Tag *>())
            all << tag->accessibleName();
        return all.join(u'\n');
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->view().findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(page.get()))
                return one;
        return nullptr;
    }
    std::unique_ptr<PeoplePage> page;
};

/// Types into the picker of a dialog, takes what it offers first and accepts.
void pickIn(PickRecordDialog &dialog, const QString &words)
{
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    dialog.editor().line()->setFocus();
    QTest::keyClicks(dialog.editor().line(), words);
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : dialog.editor().line(), Qt::Key_Return);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isEnabled() && button->isDefault())
            return button->click();
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().startsWith(u"It "_qs)) {
            REQUIRE(button->isEnabled());
            return button->click();
        }
}
} // namespace

TEST_CASE("A person's record lists their incidents with role, day and kind, and says how often")
{
    Shown shown;
    const Id<Person> asha = shown.person(u"Asha"_qs, u"Khan"_qs);
    for (const char *day : {"2026-10-01", "2026-06-01", "2025-11-02"})
        (void)shown.incident({shown.party(u"affected"_qs, asha)}, QLatin1String(day));
    shown.show(asha);
    CHECK(shown.words().contains(u"Incidents of this person"_qs));
    CHECK(shown.words().contains(u"1 Oct 2026"_qs));
    CHECK(shown.words().contains(u"2 Nov 2025"_qs));
    CHECK(shown.words().contains(u"2nd in 12 months"_qs)); // 2 November 2025 is a year ago today
}

TEST_CASE("An entry merged by keys shows its incidents under the one kept, and is taken apart again")
{
    Shown shown;
    const Id<Person> kept = shown.person(u"Asha"_qs, u"Khan"_qs);
    const Id<Person> other = shown.person(u"Ashia"_qs, u"Kahn"_qs);
    (void)shown.incident({shown.party(u"affected"_qs, other)}, u"2026-10-01"_qs);
    shown.show(other);
    REQUIRE(shown.button(u"Same person as …"_qs));
    QTest::mouseClick(shown.button(u"Same person as …"_qs), Qt::LeftButton);
    auto *dialog = shown.page->window()->findChild<PickRecordDialog *>();
    REQUIRE(dialog);
    pickIn(*dialog, u"Asha"_qs);
    CHECK(shown.stored(other).sameAs == kept);
    CHECK(shown.words().contains(u"same as Asha Khan"_qs));
    shown.show(kept);
    CHECK(shown.words().contains(u"Also entered as Ashia Kahn"_qs));
    CHECK(shown.words().contains(u"1 Oct 2026"_qs));
    CHECK(shown.links.find(kindOf<Person>(), u"Kahn"_qs, 10).empty());
    shown.show(other);
    shown.button(u"Not the same person"_qs)->click(); // no reason given
    CHECK(shown.stored(other).sameAs == kept);
    shown.prompts.texts = {u"Two dates of birth"_qs};
    shown.button(u"Not the same person"_qs)->click();
    CHECK(shown.stored(other).sameAs.isNull());
    CHECK(shown.links.find(kindOf<Person>(), u"Kahn"_qs, 10).size() == 1);
}

TEST_CASE("An entry is not merged into itself or into one that was merged into it")
{
    Shown shown;
    const Id<Person> kept = shown.person(u"Asha"_qs, u"Khan"_qs);
    const Id<Person> other = shown.person(u"Zara"_qs, u"Malik"_qs);
    shown.show(other);
    shown.page->mergeInto(kept);
    shown.show(kept);
    shown.page->mergeInto(other);
    CHECK(shown.stored(kept).sameAs.isNull());
    CHECK(shown.prompts.told.size() == 1);
    shown.page->mergeInto(kept);
    CHECK(shown.prompts.told.size() == 2);
}

TEST_CASE("An entry perhaps the same is offered with the reasons, and either of the two can be kept")
{
    Shown shown;
    const Id<Person> kept = shown.person(u"Asha"_qs, u"Khan"_qs);
    const Id<Person> other = shown.person(u"Ashia"_qs, u"Khan"_qs);
    shown.show(kept);
    CHECK(shown.words().contains(u"name nearly the same"_qs));
    const bool isThisKept = GENERATE(true, false);
    shown.prompts.answers = {0, isThisKept ? 1 : 2};
    shown.button(u"The same person …"_qs)->click();
    CHECK(shown.stored(other).sameAs.isNull()); // asked, and left
    CHECK(shown.stored(kept).sameAs.isNull());
    shown.button(u"The same person …"_qs)->click();
    CHECK(shown.prompts.asked.size() == 2);
    CHECK(shown.stored(other).sameAs == (isThisKept ? kept : Id<Person>()));
    CHECK(shown.stored(kept).sameAs == (isThisKept ? Id<Person>() : other));
}

TEST_CASE("A marker on an entry that was merged is seen from the one kept, which can take it apart")
{
    Shown shown;
    const Id<Person> kept = shown.person(u"Asha"_qs, u"Khan"_qs);
    const Id<Person> other = shown.person(u"Ashia"_qs, u"Kahn"_qs, u"2027-01-01"_qs);
    shown.show(other);
    shown.page->mergeInto(kept);
    shown.show(kept);
    const QString label = shown.workspace().names().choiceLabel(u"person-marker"_qs, shown.stored(other).marker.text);
    CHECK(shown.words().contains(label));
    REQUIRE(shown.button(u"Take apart"_qs));
    shown.prompts.texts = {u"Two dates of birth"_qs};
    shown.button(u"Take apart"_qs)->click();
    CHECK(shown.stored(other).sameAs.isNull());
    CHECK_FALSE(shown.words().contains(label));
}

TEST_CASE("A marker is shown as in force until the day of its review")
{
    Shown shown;
    const auto [review, inForce] =
        GENERATE(table<QString, bool>({{u"2026-11-03"_qs, true}, {u"2026-11-02"_qs, false}}));
    const Id<Person> marked = shown.person(u"Dan"_qs, u"Hart"_qs, review);
    shown.show(marked);
    CHECK(shown.words().contains(u"not in force"_qs) != inForce);
    const RecordId incident = shown.incident({shown.party(u"alleged"_qs, marked)}, u"2026-11-01"_qs);
    RecordView view(shown.workspace(), shown.privacy);
    QWidget window;
    PeopleCard cards(shown.services(), view, &window);
    const std::unique_ptr<Card> card(cards.card(incident));
    CHECK((card != nullptr) == inForce);
}

TEST_CASE("Somebody only described is identified in one act, and the description stays")
{
    Shown shown;
    const Id<Person> dan = shown.person(u"Dan"_qs, u"Hart"_qs);
    (void)shown.incident({shown.party(u"alleged"_qs, dan)}, u"2026-09-01"_qs);
    const RecordId incident =
        shown.incident({shown.party(u"alleged"_qs, {}, u"A man in a grey coat"_qs)}, u"2026-11-01"_qs);
    RecordView view(shown.workspace(), shown.privacy);
    QWidget window;
    PeopleCard cards(shown.services(), view, &window);
    std::unique_ptr<Card> card(cards.card(incident));
    REQUIRE(card);
    window.show();
    card->findChild<QPushButton *>()->click();
    auto *dialog = window.findChild<PickRecordDialog *>();
    REQUIRE(dialog);
    pickIn(*dialog, u"Dan"_qs);
    const Party named = shown.workspace().load(Id<Incident>{incident})->value.parties.front();
    CHECK(named.person == dan);
    CHECK(named.description == u"A man in a grey coat"_qs);
    CHECK(named.identified == Day(2026, 11, 2));
    card.reset(cards.card(incident)); // now it is his second
    REQUIRE(card);
    QStringList words;
    for (const Tag *tag : card->findChildren<Tag *>())
        words << tag->accessibleName();
    CHECK(words.join(u' ').contains(u"2nd in 12 months"_qs));
    cards.identify(incident, 0, dan);
    CHECK(shown.prompts.told.size() == 1);
}

TEST_CASE("While a person is entered, one perhaps the same is offered and taken instead")
{
    Shown shown;
    const Id<Person> asha = shown.person(u"Asha"_qs, u"Khan"_qs);
    QPointer<RecordDialog> dialog = new RecordDialog(AnyRecord(kindOf<Person>()), shown.services());
    RecordId taken = 0;
    QObject::connect(dialog, &RecordDialog::saved, dialog, [&taken](RecordId id) { taken = id; });
    dialog->show();
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    const auto type = [&dialog](const QString &key, const QString &text) {
        QWidget *editor = dialog->form().editor(key)->focusProxy();
        editor->setFocus();
        QTest::keyClicks(editor, text);
    };
    type(u"last_name"_qs, u"Khan"_qs);
    type(u"first_name"_qs, u"Ashia"_qs);
    auto *offer = dialog->findChild<SamePersonOffer *>();
    REQUIRE(offer);
    REQUIRE(QTest::qWaitFor([&] { return offer->isVisible(); }, 5000));
    auto *use = offer->findChild<QPushButton *>();
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    CHECK(taken == asha.value);
    CHECK(shown.workspace().all<Person>()->size() == 2); // with the holder of the post
    delete dialog;
}

TEST_CASE("Who was alleged twice in twelve months is listed, and opened by a key")
{
    Shown shown;
    const Id<Person> dan = shown.person(u"Dan"_qs, u"Hart"_qs);
    (void)shown.incident({shown.party(u"alleged"_qs, dan)}, u"2026-10-01"_qs);
    {
        const RepeatsDialog none(shown.workspace(), shown.privacy);
        CHECK(none.rows().topLevelItemCount() == 0);
    }
    (void)shown.incident({shown.party(u"alleged"_qs, dan)}, u"2026-09-01"_qs);
    QPointer<RepeatsDialog> dialog = new RepeatsDialog(shown.workspace(), shown.privacy);
    RecordId opened = 0;
    QObject::connect(dialog, &RepeatsDialog::openRequested, dialog, [&opened](RecordId id) { opened = id; });
    dialog->show();
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(dialog->rows().topLevelItemCount() == 1);
    const QTreeWidgetItem *row = dialog->rows().topLevelItem(0);
    CHECK(row->text(0) == u"Dan Hart"_qs);
    CHECK(row->text(2) == u"2"_qs);
    CHECK(row->text(3) == u"1 Sep 2026"_qs);
    QTest::keyClick(&dialog->rows(), Qt::Key_Return);
    CHECK(opened == dan.value);
    delete dialog;
}

TEST_CASE("Who was alleged twice further apart is listed once somebody looks further back")
{
    Shown shown;
    const Id<Person> dan = shown.person(u"Dan"_qs, u"Hart"_qs);
    for (const QString &when : {u"2026-10-01"_qs, u"2025-03-01"_qs, u"2013-05-01"_qs})
        (void)shown.incident({shown.party(u"alleged"_qs, dan)}, when);
    RepeatsDialog dialog(shown.workspace(), shown.privacy);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    CHECK(dialog.rows().topLevelItemCount() == 0);
    QTest::keyClick(&dialog.period(), Qt::Key_Down);
    REQUIRE(dialog.rows().topLevelItemCount() == 1);
    CHECK(dialog.rows().topLevelItem(0)->text(2) == u"2"_qs);
    QTest::keyClick(&dialog.period(), Qt::Key_End);
    CHECK(dialog.rows().topLevelItem(0)->text(2) == u"3"_qs);
    CHECK(dialog.rows().topLevelItem(0)->text(3) == u"1 May 2013"_qs);
}

TEST_CASE("A person's record lists the sanctions against them, each opens, and a new one begins with the person")
{
    Shown shown;
    const Id<Person> quill = shown.person(u"Dora"_qs, u"Quill"_qs);
    shown.show(quill);
    CHECK_FALSE(shown.button(u"Add sanction"_qs)); // nothing is said against them
    (void)shown.incident({shown.party(u"alleged"_qs, quill)}, u"2026-10-01"_qs);
    REQUIRE(shown.button(u"Add sanction"_qs));
    CHECK(shown.words().contains(u"None is recorded."_qs));
    Sanction sanction = ConductOffice::warning(quill, quill);
    sanction.issued = sanction.served = Day(2026, 10, 5);
    sanction.review = Day(2027, 4, 5);
    const Saved<Sanction> saved = shown.larkshire.add(sanction);
    CHECK(shown.words().contains(u"Warning letter, %1"_qs.arg(saved.stamp.reference)));
    CHECK(shown.words().contains(u"Issued 5 Oct 2026. Next review 5 Apr 2027."_qs));
    CHECK(shown.words().contains(u"In force"_qs));
    QSignalSpy opened(&shown.page->view(), &RecordView::openRequested);
    for (QLabel *label : shown.page->view().findChildren<QLabel *>())
        if (label->text().contains(saved.stamp.reference) && label->text().contains(u"href"_qs)) {
            Q_EMIT label->linkActivated({});
            break;
        }
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toLongLong() == saved.stamp.id);
    shown.button(u"Add sanction"_qs)->setFocus();
    Person renamed = shown.stored(quill);
    renamed.note = u"Came back."_qs;
    REQUIRE(shown.workspace().write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto changed = write.change(*shown.workspace().load(quill), renamed);
        return changed ? Result<void>() : Result<void>(changed.error());
    }));
    CHECK(shown.page->window()->focusWidget() == shown.button(u"Add sanction"_qs)); // though the cards are new
    shown.button(u"Add sanction"_qs)->click();
    auto *dialog = shown.page->window()->findChild<RecordDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->form().editor(u"person"_qs)->value() == Value(quill.value));
    delete dialog;
}

TEST_CASE("The sanctions of an entry that was merged stand with the one that is kept")
{
    Shown shown;
    const Id<Person> kept = shown.person(u"Dora"_qs, u"Quill"_qs);
    const Id<Person> other = shown.person(u"Dolly"_qs, u"Quill"_qs);
    const Saved<Sanction> saved = shown.larkshire.add(ConductOffice::warning(other, kept));
    shown.show(other);
    shown.page->mergeInto(kept);
    shown.show(kept);
    CHECK(shown.words().contains(saved.stamp.reference));
}
