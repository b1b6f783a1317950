// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/issue_paper.h"
#include "core/base/financial_year.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/paper_queries.h"
#include "core/reports/report_json.h"
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// The item of a list that carries the trait.
Code codeWith(const Names &names, const QString &list, const QString &trait)
{
    for (const ChoiceName &item : names.choices(list))
        if (item.traits.contains(trait))
            return Code{item.code};
    return {};
}

Code committeeNamed(const Names &names, const QString &label)
{
    for (const ChoiceName &item : names.choices(QStringLiteral("committee")))
        if (item.label == label)
            return Code{item.code};
    return {};
}
} // namespace

Result<Saved<Paper>> issuePaper(Write &write, const IssuedPaper &issued)
{
    const PackChoices &c = issued.choices;
    const Result<bool> there = isIssued(write.database(), c.paper, c.version);
    if (!there)
        return there.error();
    if (!c.paper.isEmpty() && *there)
        return Error{
            Error::Code::Refused,
            tr("Paper %1, version %2 is issued already. Give this one the next version.").arg(c.paper, c.version)};
    const Result<QString> pdf =
        issued.pdf.isEmpty() ? Result<QString>(QString()) : keepAttachment(write.database(), issued.pdf);
    if (!pdf)
        return pdf.error();
    const Names &names = write.context().names;
    Paper paper;
    paper.report = issued.report;
    paper.title = issued.paper.title + QStringLiteral(": ") + issued.paper.subtitle;
    paper.committee = committeeNamed(names, c.committee);
    paper.meeting = c.meeting;
    paper.item = c.item;
    paper.paperReference = c.paper;
    paper.firstDay = c.period.first;
    paper.lastDay = c.period.last;
    paper.cutOff = c.cutOff;
    paper.edition =
        codeWith(names, QStringLiteral("edition"), c.isPublic ? QStringLiteral("suppress:4") : QStringLiteral("exact"));
    paper.author = c.author;
    paper.clearedBy = c.clearedBy;
    paper.cleared = c.cleared;
    paper.issued = Moment(write.context().today, write.context().now.toLocalTime().time());
    paper.seal = issued.paper.seal;
    paper.figures = QString::fromUtf8(figuresToJson(issued.paper));
    paper.choices = QString::fromUtf8(toJson(c));
    paper.content = QString::fromUtf8(reportToJson(issued.paper));
    paper.pdf = *pdf;
    return write.add(paper);
}

Result<Report> reportOf(const Paper &paper, bool asPublic)
{
    Result<Report> report = reportFromJson(paper.content.toUtf8());
    return report && asPublic ? Result<Report>(publicEdition(std::move(*report))) : report;
}

PackChoices choicesOf(const Paper &paper) { return packChoicesFromJson(paper.choices.toUtf8()); }

QString proposedReference(const std::vector<Saved<Paper>> &issued, Day meeting)
{
    const QString start = QStringLiteral("AC-%1-").arg(FinancialYear::of(meeting).name());
    int last = 0;
    for (const Saved<Paper> &paper : issued)
        if (paper.value.paperReference.startsWith(start))
            last = std::max(last, paper.value.paperReference.mid(start.size()).toInt());
    return start + QString::number(last + 1).rightJustified(2, u'0');
}
