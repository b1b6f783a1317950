// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_paper.h"
#include "core/reports/catalogue.h"
#include "core/reports/issue_paper.h"
#include <QJsonDocument>

namespace {
constexpr int kCutOffDays = 5; ///< after the end of the period
constexpr int kWritingDays = 4;
constexpr int kReadingDays = 12;

Day workingDay(Day day)
{
    while (day.date.dayOfWeek() > 5)
        day = day.plus(1);
    return day;
}

Result<void> issue(Write &write, const QJsonObject &words, const SamplePaper &paper)
{
    PackChoices asked = packChoicesFromJson(QJsonDocument(words).toJson());
    asked.period = paper.period;
    asked.cutOff = paper.cutOff;
    asked.asAt = paper.issued;
    asked.meeting = paper.meeting;
    asked.cleared = paper.issued;
    asked.paper = proposedReference({}, paper.meeting);
    const Names &names = write.context().names;
    const QString name = QLatin1String(reportCatalogue().front().name);
    const PackChoices choices = startingChoices(names, asked);
    const Result<Report> report =
        makeReport(write.database(), names, write.context().actor, {name, choices, {}, write.context().now});
    if (!report)
        return report.error();
    const Result<Saved<Paper>> issued = issuePaper(write, {name, choices, *report, {}});
    return issued ? Result<void>() : Result<void>(issued.error());
}
} // namespace

SamplePaper paperBefore(Day until)
{
    const QDate month(until.date.year(), until.date.month(), 1);
    SamplePaper paper;
    paper.period = {Day(month.addMonths(-4)), Day(month.addMonths(-2).addDays(-1))};
    paper.cutOff = paper.period.last.plus(1 + kCutOffDays);
    paper.issued = workingDay(paper.cutOff.plus(kWritingDays));
    paper.meeting = workingDay(paper.issued.plus(kReadingDays));
    return paper;
}

void schedulePaper(const SampleMaterial &material, Day until, SampleTimeline &timeline)
{
    const SamplePaper paper = paperBefore(until);
    timeline.at(sampleInstant(paper.issued.date, 16, 0), QStringLiteral("Paper to the Audit Committee issued"),
                [words = material.paper[QLatin1String("choices")].toObject(), paper](Write &write) {
                    return issue(write, words, paper);
                });
}
