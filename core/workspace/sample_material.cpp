// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_material.h"
#include "core/office/policy.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {
QJsonObject sampleFile(const char *name)
{
    QFile file(QStringLiteral(":/resources/sample/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString text(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString(); }
int number(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toInt(); }
QStringList texts(const QJsonObject &object, const char *key) { return textsOf(object[QLatin1String(key)]); }

SampleIncidentKind kindFrom(const QJsonObject &json)
{
    SampleIncidentKind kind;
    kind.code = text(json, "kind");
    kind.weight = number(json, "weight");
    kind.policePercent = number(json, "police_percent");
    kind.cctvPercent = number(json, "cctv_percent");
    kind.quietFrom = number(json, "quiet_from");
    kind.quietUntil = number(json, "quiet_until");
    kind.itemGroups = texts(json, "item_groups");
    kind.done = texts(json, "done");
    kind.actions = texts(json, "actions");
    for (const QJsonValue &value : json[QLatin1String("templates")].toArray()) {
        const QJsonObject story = value.toObject();
        kind.stories.push_back({text(story, "actor"), text(story, "channel"), text(story, "first_harm"),
                                text(story, "summary"), text(story, "narrative"), texts(story, "behaviours"),
                                text(story, "final_harm"), number(story, "days_before")});
        if (kind.stories.back().daysBefore == 0)
            ++kind.everyday;
    }
    return kind;
}

void readIncidents(const QJsonObject &json, const std::vector<QJsonObject> &choices, SampleMaterial &material)
{
    material.asides = texts(json, "asides");
    for (const QJsonValue &value : json[QLatin1String("kinds")].toArray()) {
        SampleIncidentKind kind = kindFrom(value.toObject());
        for (const QJsonObject &choice : choices)
            if (text(choice, "list") == QStringLiteral("incident-kind") && text(choice, "code") == kind.code)
                kind.traits = texts(choice, "traits");
        material.kinds.push_back(std::move(kind));
    }
}

void readThings(const QJsonObject &property, SampleMaterial &material)
{
    for (const QJsonValue &value : property[QLatin1String("items")].toArray()) {
        const QJsonObject item = value.toObject();
        material.items.push_back({text(item, "item"), text(item, "spoken"), text(item, "owner"), text(item, "group"),
                                  number(item, "low"), number(item, "high")});
    }
    for (const QJsonValue &value : material.sites[QLatin1String("elsewhere")].toArray())
        material.elsewhere.push_back({text(value.toObject(), "channel"), texts(value.toObject(), "places")});
}
} // namespace

Result<SampleMaterial> sampleMaterial()
{
    const auto choices = shippedItems(QStringLiteral("lists"));
    if (!choices)
        return choices.error();
    SampleMaterial material;
    const QJsonObject names = sampleFile("names");
    material.firstNames = texts(names, "first");
    material.familyNames = texts(names, "family");
    material.organisation = sampleFile("organisation");
    material.sites = sampleFile("sites");
    material.risks = sampleFile("risks");
    material.paper = sampleFile("paper");
    material.surveys = sampleFile("surveys");
    readIncidents(sampleFile("incidents"), *choices, material);
    readThings(sampleFile("property"), material);
    if (material.firstNames.isEmpty() || material.familyNames.isEmpty() || material.kinds.empty() ||
        material.items.empty() || material.organisation.isEmpty() || material.risks.isEmpty() ||
        material.paper.isEmpty() || material.surveys.isEmpty() || material.elsewhere.empty())
        return Error{Error::Code::Failed,
                     QCoreApplication::translate("Workspace", "The program is incomplete: the material of the sample "
                                                              "office is missing. Install it again.")};
    return material;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QString numbered(const QString &pattern, const QString &slot, qint64 number)
{
    const int digits = static_cast<int>(slot.size()) - 2;
    QString text = pattern;
    return text.replace(slot, QString::number(number).rightJustified(digits, u'0').right(digits));
}
