// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/office_picks.h"
#include "core/office/place_names.h"
#include "core/people/person.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/privacy_key.h"
#include <QCoreApplication>

namespace {

constexpr int kMostPeople = 12;

QString tr(const char *text) { return QCoreApplication::translate("OfficePicks", text); }

QString part(const QString &kind, RecordId id) { return QStringLiteral("%1:%2").arg(kind).arg(id); }

void addPlaces(std::vector<Option> &found, const Workspace &workspace, const QString &words)
{
    const Names &names = workspace.names();
    const auto add = [&](const Value &value, const QString &name, const QString &detail) {
        if (holdsWords(name, words))
            found.push_back({value, name, detail});
    };
    if (const auto sites = workspace.all<Site>(); sites)
        for (const Saved<Site> &site : *sites)
            add(part(QStringLiteral("site"), site.stamp.id), site.value.name, site.value.postcode);
    if (const auto buildings = workspace.all<Building>(); buildings)
        for (const Saved<Building> &building : *buildings)
            add(part(QStringLiteral("building"), building.stamp.id), placeName(building.value, names), {});
    if (const auto rooms = workspace.all<Room>(); rooms)
        for (const Saved<Room> &room : *rooms)
            add(part(QStringLiteral("room"), room.stamp.id), placeName(room.value, names), room.value.floor);
}

// `Quayside > Kitchen` names a room to be made where it begins with a site that is there.
void addNew(std::vector<Option> &found, const Workspace &workspace, const QString &words)
{
    QString typed = words.simplified();
    typed.replace(u'>', u'›');
    const QString site = typed.section(u'›', 0, 0).simplified();
    const QString room = typed.section(u'›', -1).simplified();
    if (site.isEmpty())
        return;
    if (!typed.contains(u'›')) {
        found.push_back({QStringLiteral("new:") + site, tr("New site “%1”").arg(site),
                         tr("For a new room of a site, type “site > room”.")});
        return;
    }
    const auto sites = workspace.all<Site>();
    for (const Saved<Site> &one : sites ? *sites : std::vector<Saved<Site>>())
        if (holdsWords(one.value.name, site) && !room.isEmpty())
            found.push_back({QStringLiteral("new-room:%1:%2").arg(one.stamp.id).arg(room),
                             tr("New room “%1” at %2").arg(room, one.value.name),
                             {}});
}

} // namespace

std::vector<Option> peopleFor(const Workspace &workspace, const PrivacyKey &privacy, const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    const Kind &kind = kindOf<Person>();
    ListQuery query;
    query.words = words;
    query.filters = {{QStringLiteral("same_as"), Filter::Is::NotKnown, {}}}; // one that was merged stands for another
    const QStringList columns = {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("role"),
                                 QStringLiteral("department"), QStringLiteral("staff_number")};
    const auto rows = workspace.list(kind).page(query, columns, kMostPeople);
    std::vector<Option> found;
    for (const ListRow &row : rows ? *rows : std::vector<ListRow>()) {
        QStringList detail{row.cells[2].text()};
        if (!row.cells[3].isNull())
            detail << workspace.names().recordName(kindOf<Department>(), row.cells[3].number());
        detail << row.cells[4].text();
        detail.removeAll(QString());
        const QString name = (row.cells[0].text() + u' ' + row.cells[1].text()).simplified();
        found.push_back({Value(row.id), privacy.isOn() ? initials(name) : name,
                         detail.isEmpty() ? row.reference : detail.join(QStringLiteral(", "))});
    }
    return found;
}

std::vector<Option> placesFor(const Workspace &workspace, const QString &words)
{
    std::vector<Option> found;
    addPlaces(found, workspace, words);
    for (const ChoiceName &channel : workspace.names().choices(QStringLiteral("channel")))
        if (!channel.traits.contains(QStringLiteral("row:site")) && holdsWords(channel.label, words))
            found.push_back({QStringLiteral("channel:") + channel.code, channel.label, {}});
    addNew(found, workspace, words);
    return found;
}
