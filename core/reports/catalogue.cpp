// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/catalogue.h"
#include "core/access/guarded.h"
#include "core/due/due_list.h"
#include "core/reports/catalogue_queries.h"
#include "core/reports/conduct/conduct_reports.h"
#include "core/reports/due_reports_queries.h"
#include "core/reports/incident_register.h"
#include "core/reports/letter_report.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/paper.h"
#include "core/reports/record_form.h"
#include "core/reports/record_report.h"
#include "core/reports/riddor_worksheet.h"
#include "core/reports/subject_access.h"
#include "core/reports/threat_sheet.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

constexpr ReportEntry kReports[] = {
    {"audit-committee", QT_TRANSLATE_NOOP("Reports", "Audit Committee: security management report"), true, false},
    {"incident-register", QT_TRANSLATE_NOOP("Reports", "Incident register"), false, false},
    {"incident", QT_TRANSLATE_NOOP("Reports", "One incident"), false, true},
    {"riddor-worksheet", QT_TRANSLATE_NOOP("Reports", "Reportable injury worksheet"), false, true},
    {"courses", QT_TRANSLATE_NOOP("Reports", "Courses of conduct"), false, false},
    {"course-chronology", QT_TRANSLATE_NOOP("Reports", "Course of conduct: chronology for the police"), false, true},
    {"sanctions", QT_TRANSLATE_NOOP("Reports", "Sanctions"), false, false},
    {"diary-sheet", QT_TRANSLATE_NOOP("Reports", "Diary of unwanted contact, blank"), false, false},
    {"threat-call-sheet", QT_TRANSLATE_NOOP("Reports", "Threat call, or the blank sheet"), false, true,
     &kindOf<ThreatCall>, true},
    {"subject-access", QT_TRANSLATE_NOOP("Reports", "Subject access: what is held and sent"), false, true,
     &kindOf<InformationRequest>},
    {"assaults-of-the-year", QT_TRANSLATE_NOOP("Reports", "Physical assaults on staff"), false, false},
    {"police-chase-list", QT_TRANSLATE_NOOP("Reports", "Police chase list"), false, false, nullptr, false, true},
    {"timeliness", QT_TRANSLATE_NOOP("Reports", "Timeliness"), false, false},
    {"losses", QT_TRANSLATE_NOOP("Reports", "Losses"), false, false},
    {"foi-sheet", QT_TRANSLATE_NOOP("Reports", "Figures for freedom of information requests"), false, false},
    {"letter", QT_TRANSLATE_NOOP("Reports", "A letter"), false, true, &kindOf<Letter>},
    {"incident-form", QT_TRANSLATE_NOOP("Reports", "Incident form, filled"), false, true},
    {"incident-form-blank", QT_TRANSLATE_NOOP("Reports", "Incident form, blank"), false, false},
    {"daily-digest", QT_TRANSLATE_NOOP("Reports", "What is due: the day’s list"), false, false, nullptr, false, true},
    {"hand-over", QT_TRANSLATE_NOOP("Reports", "Hand-over: everything open"), false, false, nullptr, false, true},
};

/// The first item of a list that carries the trait.
QString labelWith(const Names &names, const QString &list, const QString &trait)
{
    for (const ChoiceName &item : names.choices(list))
        if (item.traits.contains(trait))
            return item.label;
    return {};
}

QString printedOn(const QDateTime &at)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(at, QStringLiteral("d MMMM yyyy, HH:mm"));
}

/// Header and foot of a report that is no committee paper.
void frame(Report &report, const Organisation &office, const Names &names, const ReportRequest &request)
{
    report.headerLeft = office.legalName;
    report.printedOn = printedOn(request.printedAt);
    const bool isHandedOut = request.name == QStringLiteral("foi-sheet");
    if (office.marking.isKnown() && !isHandedOut &&
        !names.hasTrait(QStringLiteral("marking"), office.marking.text, QStringLiteral("none")))
        report.marking = names.choiceLabel(QStringLiteral("marking"), office.marking.text);
}

Result<Report> framed(Result<Report> report, const Database &database, const Names &names, const ReportRequest &request)
{
    if (!report)
        return report;
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    frame(*report, *office, names, request);
    return report;
}

Error notAllowed() { return {Error::Code::NotAllowed, tr("You may not print this report.")}; }

/// The record that a report on one is asked of, where the actor may read it.
Result<AnySaved> askedFor(const Kind &kind, const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    const Result<RecordId> id = names.recordMeant(kind, request.record);
    if (!id)
        return Error{Error::Code::NotFound,
                     tr("There is no %1 “%2”.").arg(kind.shown(kind.label).toLower(), request.record)};
    return readableRecord(database, actor, request.choices.asAt, kind, *id);
}

Result<Report> incidentReport(const Database &database, const Names &names, const Actor &actor,
                              const ReportRequest &request)
{
    const Kind &kind = kindOf<Incident>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    const bool withGuarded = may(actor, Act::Read, kind, request.choices.asAt).guarded;
    Report report =
        request.name == QLatin1String("riddor-worksheet")
            ? riddorWorksheet({saved->stamp, saved->record.as<Incident>()}, names, request.choices.asAt, withGuarded)
            : recordReport(*saved, names, request.choices.asAt, withGuarded);
    frame(report, *office, names, request);
    return report;
}

Result<Report> threatCallSheet(const Database &database, const Names &names, const Actor &actor,
                               const ReportRequest &request)
{
    if (request.record.isEmpty())
        return blankThreatSheet(names);
    const Kind &kind = kindOf<ThreatCall>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    ThreatCall call = saved->record.as<ThreatCall>();
    if (!may(actor, Act::Read, kind, request.choices.asAt).guarded)
        hideGuarded(kind, &call);
    return threatSheet(call, names, saved->stamp.reference);
}

Result<Report> subjectAccess(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request)
{
    const Kind &kind = kindOf<InformationRequest>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return subjectAccessReport({saved->stamp, saved->record.as<InformationRequest>()}, names, request.choices.asAt);
}

Result<Report> letterOn(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request)
{
    const Kind &kind = kindOf<Letter>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    if (saved->record.as<Letter>().body.isEmpty()) // what the LSMS alone reads was taken out
        return notAllowed();
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    return letterReport(saved->record.as<Letter>(), saved->stamp.reference, *office, request.choices.asAt, names);
}

/// For who reports on paper: without what the office finds out and decides later.
Report blankIncidentForm(const Names &names)
{
    return recordForm(kindOf<Incident>(), nullptr, names, true,
                      {QStringLiteral("handling"), QStringLiteral("occasions"), QStringLiteral("police_cases"),
                       QStringLiteral("told")});
}

Result<Report> incidentForm(const Database &database, const Names &names, const Actor &actor,
                            const ReportRequest &request)
{
    const Kind &kind = kindOf<Incident>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return recordForm(kind, &*saved, names, may(actor, Act::Read, kind, request.choices.asAt).guarded);
}

Result<Report> registerOf(const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    const Scope scope = may(actor, Act::Read, kindOf<Incident>(), request.choices.asAt);
    if (scope.isNothing())
        return notAllowed();
    Result<Report> report = incidentRegister(database, names, scope, request.choices);
    if (!report)
        return report;
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    frame(*report, *office, names, request);
    return report;
}

/// The list and the hand-over are of a day, that of `--as-at`; the period says nothing to them.
Result<Report> ofTheDay(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request,
                        bool wholeHandOver)
{
    const Deadline now(request.choices.asAt);
    Report report;
    if (wholeHandOver) {
        const Result<HandOverFacts> facts = handOverFacts(database, names, actor, now);
        if (!facts)
            return facts.error();
        report = handOver(*facts);
    } else {
        const Result<std::vector<DueItem>> items = dueList(database, names, actor, now);
        if (!items)
            return items.error();
        report = dailyDigest(*items, now);
    }
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    frame(report, *office, names, request);
    return report;
}

Result<Report> auditCommittee(const Database &database, const Names &names, const Actor &actor,
                              const ReportRequest &request)
{
    if (!may(actor, Act::Read, kindOf<Paper>(), request.choices.asAt).everything) // it counts over the whole body
        return notAllowed();
    if (const Period &period = request.choices.period; !period.isWholeMonths()) // PACK.md 1, rule 2
        return Error{Error::Code::Invalid,
                     tr("This paper reports whole calendar months, and %1 is not.").arg(period.title())};
    Result<PackFacts> facts = packFacts(database, startingChoices(names, request.choices));
    if (!facts)
        return facts.error();
    facts->program = QStringLiteral("Wardkeep " WARDKEEP_VERSION);
    facts->printedOn = printedOn(request.printedAt);
    return auditCommitteePack(*facts, names);
}
} // namespace

const Kind &ReportEntry::kind() const { return about ? about() : kindOf<Incident>(); }

QString ReportEntry::shown() const { return QCoreApplication::translate("Reports", title); }

std::span<const ReportEntry> reportCatalogue() { return kReports; }

Result<Report> makeReport(const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    if (request.name == QLatin1String(kReports[0].name))
        return auditCommittee(database, names, actor, request);
    if (request.name == QLatin1String(kReports[1].name))
        return registerOf(database, names, actor, request);
    if (request.name == QLatin1String(kReports[2].name) || request.name == QLatin1String("riddor-worksheet"))
        return incidentReport(database, names, actor, request);
    if (isConductReport(request.name))
        return framed(conductReport(database, names, actor, request), database, names, request);
    if (request.name == QLatin1String("threat-call-sheet"))
        return framed(threatCallSheet(database, names, actor, request), database, names, request);
    if (request.name == QStringLiteral("subject-access"))
        return framed(subjectAccess(database, names, actor, request), database, names, request);
    if (isNamedReport(request.name))
        return framed(namedReport(database, names, actor, request), database, names, request);
    if (request.name == QLatin1String("letter"))
        return letterOn(database, names, actor, request);
    if (request.name == QLatin1String("incident-form"))
        return framed(incidentForm(database, names, actor, request), database, names, request);
    if (request.name == QLatin1String("incident-form-blank"))
        return framed(blankIncidentForm(names), database, names, request);
    if (request.name == QStringLiteral("daily-digest") || request.name == QStringLiteral("hand-over"))
        return ofTheDay(database, names, actor, request, request.name == QStringLiteral("hand-over"));
    return Error{Error::Code::NotFound, tr("There is no report “%1”.").arg(request.name)};
}

PackChoices startingChoices(const Names &names, const PackChoices &asked)
{
    PackChoices choices = asked;
    if (choices.committee.isEmpty())
        choices.committee = labelWith(names, QStringLiteral("committee"), QStringLiteral("pack:audit-committee"));
    if (choices.lead.isEmpty())
        choices.lead = labelWith(names, QStringLiteral("post"), QStringLiteral("executive-lead"));
    if (choices.author.isEmpty())
        choices.author = labelWith(names, QStringLiteral("post"), QStringLiteral("lsms"));
    return choices;
}
