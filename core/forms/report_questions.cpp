// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/report_questions.h"
#include "core/incidents/incident.h"
#include "core/records/rows.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ReportQuestions", text); }

std::vector<const Field *> fieldsOf(const Kind &kind, std::initializer_list<const char *> keys)
{
    std::vector<const Field *> fields;
    for (const char *key : keys)
        if (const Field *field = kind.field(QLatin1String(key)))
            fields.push_back(field);
    return fields;
}

FormPart question(const char *key, const QString &legend, std::initializer_list<const char *> fields,
                  const QStringList &needed = {}, const QString &says = {})
{
    FormPart part;
    part.key = QLatin1String(key);
    part.legend = legend;
    part.says = says;
    part.needed = needed;
    part.groups.push_back({{}, {}, {}, fieldsOf(kindOf<Incident>(), fields), {}});
    return part;
}

FormPart rows(const char *key, const QString &legend, const char *list, std::initializer_list<const char *> fields,
              const QString &says = {})
{
    FormPart part;
    part.key = QLatin1String(key);
    part.legend = legend;
    part.says = says;
    part.list = listOf(kindOf<Incident>(), QString::fromLatin1(list));
    part.groups.push_back({{}, {}, {}, fieldsOf(part.list->kind(), fields), {}});
    return part;
}

/// People in a part that an item of `party-role` is marked with.
FormPart people(const char *key, const QString &legend, const char *trait, const Names &names, const QString &says)
{
    FormPart part = rows(key, legend, "parties", {"description", "category"}, says);
    part.preset = part.list->kind().field(u"role");
    for (const ChoiceName &role : names.choices(QStringLiteral("party-role")))
        if (role.has(QString::fromLatin1(trait)))
            part.presetValue = Value(role.code);
    return part;
}
} // namespace

FormLayout reportQuestions(const Names &names)
{
    FormLayout layout{&kindOf<Incident>(), {}};
    layout.parts = {
        question("when", tr("1 When did it happen?"), {"occurred", "occurred_to", "discovered"},
                 {QStringLiteral("occurred|discovered")},
                 tr("As exactly as you know. Where it happened between two times, give both.")),
        question("where", tr("2 Where?"), {"channel", "site", "place"}),
        question("kind", tr("3 What kind of thing was it?"), {"kind", "also_kinds", "attempted"},
                 {QStringLiteral("kind")}),
        question("what", tr("4 What happened?"), {"narrative"}, {QStringLiteral("narrative")},
                 tr("In your own words; exact words in quotes.")),
        people("affected", tr("5 Who was affected?"), "affected", names,
               tr("A name or a description each. Leave it empty where it was the organisation alone.")),
        question("alone", tr("5 Was somebody alone?"), {"alone"}),
        question("harm", tr("6 Was anyone hurt or shaken?"), {"first_harm"}),
        people("alleged", tr("7 Who did it?"), "alleged", names,
               tr("A name or a description each. Leave it empty where nobody knows.")),
        question("actor", tr("7 What is that person to us?"), {"actor"}),
        rows("property", tr("8 What was taken, lost or damaged?"), "property", {"item", "owner", "value", "basis"}),
        question("information", tr("8 Personal information"), {"information_at_risk"}),
        rows("steps", tr("9 What has been done, and who knows?"), "steps",
             {"step", "done_at", "done_by", "their_reference"}),
        question("reporter", tr("10 Who is telling us, and how did it arrive?"),
                 {"reporter_text", "route", "other_reference", "reported", "confidential"},
                 {QStringLiteral("reporter_text")},
                 tr("Your name and telephone number, so that you hear the outcome.")),
    };
    return layout;
}
