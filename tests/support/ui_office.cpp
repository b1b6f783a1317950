// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_office.h"
#include "core/office/choice_item.h"
#include "core/office/site.h"
#include <catch2/catch.hpp>

namespace {

ChoiceItem item(const char *list, const char *code, const char *label, const char *traits, const char *aliases = "")
{
    ChoiceItem made;
    made.list = QString::fromUtf8(list);
    made.code = QString::fromUtf8(code);
    made.label = QString::fromUtf8(label);
    made.traits = QString::fromUtf8(traits);
    made.aliases = QString::fromUtf8(aliases);
    made.definition = QStringLiteral("What “%1” means here.").arg(made.label);
    return made;
}

} // namespace

UiOffice::UiOffice()
{
    REQUIRE(folder.isValid());
    Result<std::unique_ptr<Workspace>> made =
        Workspace::create(path(), machineActor(QStringLiteral("A. Warden")), [this] { return now; });
    REQUIRE(made.ok());
    workspace = std::move(*made);
    workspace->useIds(IdMaker(1, now.toMSecsSinceEpoch()));
    settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    links = std::make_unique<WorkspaceLinks>(*workspace, privacy);
    addChoices();
    Site quayside;
    quayside.name = QStringLiteral("Quayside");
    site = add(quayside);
}

void UiOffice::addChoices()
{
    const std::vector<ChoiceItem> items{
        item("incident-kind", "theft", "Theft", "asks:people\nasks:property\nasks:police", "stolen"),
        item("incident-kind", "physical_assault", "Physical assault", "asks:people\nasks:harm\nasks:clinical"),
        item("incident-kind", "lost_badge", "Lost or stolen badge", ""),
        item("incident-status", "new", "New", "open\nstart"),
        item("incident-status", "closed", "Closed", "closed"),
        item("harm", "none", "None", "rank:0"),
        item("harm", "moderate", "Moderate", "rank:2\ninjury"),
        item("party-role", "victim", "Affected", ""),
        item("person-category", "own_staff", "Our staff", ""),
        item("route", "portal", "By the form", "")};
    const Result<void> done = workspace->write(QStringLiteral("lists"), [&](Write &write) -> Result<void> {
        for (const ChoiceItem &choice : items)
            if (const auto added = write.add(choice); !added)
                return added.error();
        return {};
    });
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done.ok());
}

RecordId UiOffice::add(const AnyRecord &record, const QString &why)
{
    RecordId id = 0;
    const Result<void> done = workspace->write(why, [&](Write &write) -> Result<void> {
        Result<AnySaved> added = write.addAny(record);
        if (!added)
            return added.error();
        id = added->stamp.id;
        return {};
    });
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done.ok());
    return id;
}

AnySaved UiOffice::stored(const Kind &kind, RecordId id) const
{
    Result<AnySaved> saved = workspace->load(kind, id);
    REQUIRE(saved.ok());
    return *saved;
}

void UiOffice::changeAny(const AnySaved &was, AnyRecord now_)
{
    const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        Result<AnySaved> saved = write.changeAny(was, std::move(now_));
        return saved ? Result<void>() : saved.error();
    });
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done.ok());
}
