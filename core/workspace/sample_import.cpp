// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_import.h"
#include "core/exchange/import_write.h"
#include "core/records/names.h"
#include "core/workspace/new_office.h"
#include <QJsonDocument>

namespace {
QString code(const char *text) { return QLatin1String(text); }

QString listingMapping() { return QStringLiteral("Hospital system, monthly"); }

const std::vector<ImportMapping> &mappings()
{
    static const std::vector<ImportMapping> all = {
        {listingMapping(), code("incidents"),
         code(
             R"({"Incident ID":"reference","Date of incident":"occurred","Category":"kind","Description":"narrative"})")},
        {QStringLiteral("Learning system"), code("training"),
         code(
             R"({"Employee Number":"staff number","Course Name":"course","Completion Date":"completed","Expiry":"expires"})")},
        {QStringLiteral("Personnel system"), code("people"),
         code(
             R"({"Employee Number":"staff number","Surname":"last name","Forename":"first name","Org L4":"department"})")},
    };
    return all;
}

QString siteName(const SampleOffice &office, Id<Site> id)
{
    for (const SamplePremises &site : office.sites)
        if (site.id == id)
            return site.value.name;
    return {};
}

/// As the hospital's program writes it: British dates, and the time in a column of its own.
QString line(const Incident &incident, const Names &names, const SampleOffice &office, int number)
{
    const auto date = [](const Moment &moment) { return moment.day().date.toString(QStringLiteral("dd/MM/yyyy")); };
    const Moment &when = incident.occurred.isKnown() ? incident.occurred : incident.discovered;
    QStringList cells{QStringLiteral("E%1").arg(number), // no number that another listing had
                      date(when),
                      when.time().isValid() ? when.time().toString(QStringLiteral("HH:mm")) : QString(),
                      date(incident.reported),
                      names.choiceLabel(QStringLiteral("incident-kind"), incident.kind.text),
                      siteName(office, incident.site),
                      incident.summary,
                      incident.narrative};
    for (QString &cell : cells)
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cells.join(u',') + QStringLiteral("\r\n");
}

QByteArray listing(const std::vector<Incident> &incidents, const Names &names, const SampleOffice &office)
{
    QString text = QStringLiteral("Incident ID,Date of incident,Time of incident,Date reported,Category,Location,Title,"
                                  "Description\r\n");
    int number = 20417;
    for (const Incident &incident : incidents)
        text += line(incident, names, office, number += 13);
    return text.toUtf8();
}
} // namespace

void scheduleMappings(const SampleOffice &office, SampleTimeline &timeline)
{
    timeline.at(sampleInstant(office.first.plus(-4).date, 10, 0), QStringLiteral("Import mappings saved"),
                [](Write &write) { return addAll(write, mappings()); });
}

Result<void> importListing(Write &write, const std::vector<Incident> &incidents, const SampleOffice &office)
{
    const WriteContext &context = write.context();
    ImportRequest request;
    request.kind = &kindOf<Incident>();
    request.kindName = code("incidents");
    request.fileName =
        QStringLiteral("Elmsbrook listing %1.csv").arg(context.today.date.toString(QStringLiteral("yyyy-MM")));
    request.on = context.today;
    const QJsonObject json = QJsonDocument::fromJson(mappings().front().mapping.toUtf8()).object();
    const Result<Mapping> mapping = mappingFromJson(json);
    if (!mapping)
        return mapping.error();
    request.mapping = *mapping;
    const Result<ImportPlan> plan =
        readImport(listing(incidents, context.names, office), request, write.database(), context.names);
    if (!plan)
        return plan.error();
    if (!plan->problems.empty())
        return refusedRows(*plan);
    ImportOptions options;
    if (const Result<RecordId> id = context.names.recordMeant(kindOf<ImportMapping>(), listingMapping()))
        options.mapping = Id<ImportMapping>{*id};
    const Result<ImportOutcome> written = writeImport(write, *plan, options);
    return written ? Result<void>() : Result<void>(written.error());
}
