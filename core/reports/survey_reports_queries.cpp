// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/survey_reports_queries.h"
#include "core/access/may.h"
#include "core/office/attachment.h"
#include "core/office/attachment_queries.h"
#include "core/reports/catalogue_queries.h"
#include "core/reports/survey_report.h"
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include "core/surveys/begin_survey.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

Error notAllowed() { return {Error::Code::NotAllowed, tr("You may not print this report.")}; }

template <class T> Result<std::vector<Saved<T>>> read(const Database &database, Query query)
{
    const Result<std::vector<qint64>> ids = query.numbers();
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<T>());
    std::vector<Saved<T>> all;
    for (const qint64 id : *ids) {
        const Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, one->record.as<T>()});
    }
    return all;
}

/// Those of a period, by one or two of their days, within the scope.
template <class T>
Result<std::vector<Saved<T>>> ofPeriod(const Database &database, const Scope &scope, const Period &period,
                                       const char *view, const QStringList &days)
{
    QStringList conditions;
    for (const QString &day : days)
        conditions << QStringLiteral("t.%1 BETWEEN ? AND ?").arg(day);
    QString sql = QStringLiteral("SELECT t.id FROM %1 AS t WHERE (%2)")
                      .arg(QLatin1String(view), conditions.join(QStringLiteral(" OR ")));
    const ScopeSql within = scopeSql(scope);
    if (!scope.isEverything())
        sql += QStringLiteral(" AND t.id IN (SELECT id FROM record WHERE %1)").arg(within.text);
    Query q = database.query(sql + QStringLiteral(" ORDER BY t.%1, t.id").arg(days.front()));
    for (int i = 0; i < days.size(); ++i) {
        q.bind(period.first.iso());
        q.bind(period.last.iso());
    }
    if (!scope.isEverything())
        for (const Value &value : within.values)
            q.bind(value);
    return read<T>(database, std::move(q));
}

/// The picture files that hang on a survey.
Result<SurveyPictures> picturesOf(const Database &database, RecordId survey)
{
    SurveyPictures pictures;
    const auto ids = attachmentIds(database, survey);
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<Attachment>());
    for (const RecordId id : *ids) {
        const Result<AnySaved> file = reader.load(id);
        if (!file)
            return file.error();
        const auto &attached = file->record.as<Attachment>();
        if (file->stamp.isWithdrawn() || !attached.type.startsWith(QStringLiteral("image/")))
            continue;
        const Result<QByteArray> bytes = readAttachment(database, attached.digest);
        if (!bytes)
            return bytes.error();
        pictures.insert(attached.digest, {attached.name, attached.type, QString::fromLatin1(bytes->toBase64())});
    }
    return pictures;
}

Result<Report> oneSurvey(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request)
{
    const Result<RecordId> id = names.recordMeant(kindOf<Survey>(), request.record);
    if (!id)
        return Error{Error::Code::NotFound, tr("There is no survey “%1”.").arg(request.record)};
    const Result<AnySaved> saved = readableRecord(database, actor, request.choices.asAt, kindOf<Survey>(), *id);
    if (!saved)
        return saved.error();
    const auto pictures = picturesOf(database, *id);
    if (!pictures)
        return pictures.error();
    return surveyReport({saved->stamp, saved->record.as<Survey>()}, *pictures, names);
}

/// The latest version of the template with the code or the title.
Result<Report> blankForm(const Database &database, const Names &names, const ReportRequest &request)
{
    const auto all = read<SurveyTemplate>(
        database, database.query(QStringLiteral("SELECT id FROM live_survey_template ORDER BY entered, id")));
    if (!all)
        return all.error();
    QStringList titles;
    for (const Saved<SurveyTemplate> &form : templatesToBegin(*all)) {
        const QString wanted = request.record.trimmed();
        if (form.value.code.compare(wanted, Qt::CaseInsensitive) == 0 ||
            form.value.title.compare(wanted, Qt::CaseInsensitive) == 0)
            return blankSurveyForm(form.value, names);
        titles << form.value.title;
    }
    return Error{Error::Code::NotFound,
                 tr("There is no survey “%1”. There are: %2.").arg(request.record, titles.join(QStringLiteral(", ")))};
}

Result<Report> inspections(const Database &database, const Names &names, const Actor &actor,
                           const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    const Scope surveys = may(actor, Act::Read, kindOf<Survey>(), today);
    if (surveys.isNothing())
        return notAllowed();
    const Period &period = request.choices.period;
    InspectionFacts facts;
    auto made = ofPeriod<Survey>(database, surveys, period, "live_survey", {QStringLiteral("on_day")});
    if (!made)
        return made.error();
    facts.surveys = std::move(*made);
    if (const Scope asked = may(actor, Act::Read, kindOf<SupportRequest>(), today); !asked.isNothing()) {
        auto requests = ofPeriod<SupportRequest>(database, asked, period, "live_support_request",
                                                 {QStringLiteral("received"), QStringLiteral("answered")});
        if (!requests)
            return requests.error();
        facts.requests = std::move(*requests);
    }
    return inspectionsReport(facts, period, names);
}
} // namespace

Result<Report> surveyReports(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request)
{
    if (request.name == QStringLiteral("survey"))
        return oneSurvey(database, names, actor, request);
    if (request.name == QStringLiteral("survey-form-blank"))
        return blankForm(database, names, request);
    return inspections(database, names, actor, request);
}
