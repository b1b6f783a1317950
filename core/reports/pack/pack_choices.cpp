// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_choices.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
/// One walk over the members serves both directions.
template <class Choices, class Text, class DayOf, class List, class Flag>
void each(Choices &c, const Text &text, const DayOf &day, const List &list, const Flag &flag)
{
    day("first", c.period.first), day("last", c.period.last), day("cut_off", c.cutOff), day("as_at", c.asAt);
    flag("public", c.isPublic), flag("sites_by_letter", c.sitesByLetter);
    text("committee", c.committee), day("meeting", c.meeting), text("item", c.item), text("paper", c.paper),
        text("version", c.version);
    text("lead", c.lead), text("author", c.author), text("cleared_by", c.clearedBy), day("cleared", c.cleared);
    text("considered_before", c.consideredBefore), text("part", c.part), text("purpose", c.purpose);
    list("asked", c.asked), list("key_points", c.keyPoints);
    text("assurance", c.assurance), text("assurance_why", c.assuranceWhy), text("register_links", c.registerLinks);
    text("money", c.money), text("law", c.law), text("people_and_equality", c.peopleAndEquality),
        text("quality", c.quality);
    text("interests", c.interests), text("concerns", c.concerns), text("decisions", c.decisions);
}

QString key(const char *name) { return QLatin1String(name); }
} // namespace

QByteArray toJson(const PackChoices &choices)
{
    QJsonObject json;
    each(
        choices, [&](const char *k, const QString &v) { json.insert(key(k), v); },
        [&](const char *k, const Day &v) { json.insert(key(k), v.iso()); },
        [&](const char *k, const QStringList &v) { json.insert(key(k), QJsonArray::fromStringList(v)); },
        [&](const char *k, bool v) { json.insert(key(k), v); });
    QJsonObject comments;
    for (auto it = choices.comments.begin(); it != choices.comments.end(); ++it)
        comments.insert(it.key(), it.value());
    json.insert(key("comments"), comments);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PackChoices packChoicesFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    PackChoices choices;
    each(
        choices, [&](const char *k, QString &v) { v = json.value(key(k)).toString(); },
        [&](const char *k, Day &v) { v = Day::fromIso(json.value(key(k)).toString()); },
        [&](const char *k, QStringList &v) {
            for (const QJsonValue &item : json.value(key(k)).toArray())
                v.append(item.toString());
        },
        [&](const char *k, bool &v) { v = json.value(key(k)).toBool(); });
    const QJsonObject comments = json.value(key("comments")).toObject();
    for (auto it = comments.begin(); it != comments.end(); ++it)
        choices.comments.insert(it.key(), it.value().toString());
    return choices;
}
