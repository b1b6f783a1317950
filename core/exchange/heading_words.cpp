// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_words.h"
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"

namespace {
using Part = ImportTarget::Part;

constexpr HeadingWords kIncident[] = {
    {"reference", "reference|ref|our ref|datix ref|web number|log no|inc ourref|unique incident id|other reference"},
    {"kind", "category|incident category|incident kind|inc category|incident category - lvl1|event type"},
    {"kind", "sub category|subcategory|inc subcategory", Part::Value, true},
    {"occurred", "incident date|date of incident|event date|inc dincident|date occurred|occurred on"},
    {"time", "incident time|time of incident|inc time|time occurred"},
    {"reported", "reported date|date reported|inc dreported"},
    {"reported time", "time reported|submitted time|inc submittedtime"},
    {"discovered", "date discovered"},
    {"discovered time", "time discovered"},
    {"site", "location|site of incident|inc location"},
    {"place", "exact location|locactual|inc locactual|location within service"},
    {"harm", "severity|degree of harm|degree of harm (severity)|inc severity|physical harm"},
    {"summary", "title|name|inc name"},
    {"narrative", "description|what happened|case summary|inc notes|describe what happened|"
                  "description of what happened"},
    {"action taken", "immediate action|immediate actions|immediate action taken|inc actiontaken"},
    {"police", "police called|inc pol called"},
    {"crime number", "crime ref|inc pol crime no"},
    {"loss", "value|cost"},
    {"closed", "inc dsched|closed date|date closed"},
    {"affected", "affected|victim|victims|aggrieved|injured person|person affected|people affected", Part::Affected},
    {"alleged", "alleged|suspect|suspects|offender|perpetrator|assailant|person alleged|people alleged", Part::Alleged},
    {"reporter", "reported by|reporter name|name of reporter"},
    {"approval status", "approval status|rep approved", Part::Refusal},
    {"", "id|recordid|type|opened date|handler|manager|result|time band"},
};

constexpr HeadingWords kPerson[] = {
    {"staff number",
     "employeenumber|employee number|employee no|staff no|assignment number|assignmentnumber|con number"},
    {"first name", "firstname|forename|forenames|con forenames|given name"},
    {"last name", "lastname|surname|con surname|family name"},
    {"full name", "full name|employee name|name of employee", Part::FullName},
    {"department", "organisation name|organization name|organizationname|organisationname|org l7|orgl7|team"},
    {"role", "job title|position title|positionname|position name|jobname|job role"},
    {"line manager", "manager|supervisorassignmentnumber|supervisor assignment number|supervisor|"
                     "manager staff number|line manager staff number"},
    {"start", "hiredate|hire date|start date|latest start date"},
    {"end", "actualterminationdate|termination date|end date|leaving date|date left"},
    {"email", "officeemailaddress|email address|e-mail address|office email address"},
    {"effective from", "effectivestartdate|effective start date", Part::From},
    {"effective until", "effectiveenddate|effective end date", Part::Until},
};

constexpr HeadingWords kTraining[] = {
    {"staff number", "employeenumber|employee number|employee no|staff no|assignment number"},
    {"course", "competencyname|competence name|competency name|competence|course title|course name|training"},
    {"completed", "datefrom|date from|completed on|date completed|completion date|certificationdate|achieved"},
    {"expires", "dateto|date to|expiry|expiry date|expires on|nextcertificationdate|next certification date"},
    {"outcome", "result|status|attendance"},
    {"provider", "awardedby|awarded by|trainer"},
};

constexpr HeadingWords kBadge[] = {
    {"number", "badge number|badge no|card number|card no|badge"},
    {"staff number", "employee number|employeenumber|employee no|staff no"},
    {"kind", "badge kind|badge type|card type"},
    {"requested", "date requested|requested on"},
    {"issued", "date issued|issue date|issued on"},
    {"expires", "expiry|expiry date|valid to|expires on"},
    {"returned", "date returned|returned on"},
    {"destroyed", "date destroyed|destroyed on"},
};

constexpr HeadingWords kRisk[] = {
    {"title", "assessment|assessment title"},
    {"assessed", "date|assessment date|date assessed|date of assessment"},
    {"department", "service"},
    {"site", "location"},
    {"existing controls", "controls|controls in place"},
};

/// The names of CLI.md "Headings" and FORMATS.md D0 that are not the fields' keys.
struct OutsideName {
    const Kind &(*kind)();
    const char *key;
    const char *name;
};
constexpr OutsideName kOutside[] = {
    {&kindOf<Incident>, "other_reference", "reference"},
    {&kindOf<Incident>, "police_reported", "police"},
    {&kindOf<Person>, "start_day", "start"},
    {&kindOf<Person>, "end_day", "end"},
    {&kindOf<TrainingRecord>, "person", "staff number"},
    {&kindOf<Badge>, "holder", "staff number"},
};
} // namespace

std::span<const HeadingWords> headingWords(const Kind &kind)
{
    if (&kind == &kindOf<Incident>())
        return kIncident;
    if (&kind == &kindOf<Person>())
        return kPerson;
    if (&kind == &kindOf<TrainingRecord>())
        return kTraining;
    if (&kind == &kindOf<Badge>())
        return kBadge;
    if (&kind == &kindOf<RiskAssessment>())
        return kRisk;
    return {};
}

QString outsideName(const Kind &kind, const Field &field)
{
    for (const OutsideName &outside : kOutside)
        if (&outside.kind() == &kind && QLatin1String(outside.key) == QLatin1String(field.key))
            return QLatin1String(outside.name);
    return {};
}

QString timeName(const Kind &kind, const Field &field)
{
    const QString name = QString::fromLatin1(field.key).replace(u'_', u' ');
    return &kind == &kindOf<Incident>() && name == QStringLiteral("occurred") ? QStringLiteral("time")
                                                                              : name + QStringLiteral(" time");
}

const Children *rowsOfOneRecord(const Kind &kind)
{
    return &kind == &kindOf<RiskAssessment>() ? &kind.lists.front() : nullptr;
}
