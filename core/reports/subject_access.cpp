// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/subject_access.h"
#include "core/records/show.h"
#include "core/requests/request_due.h"
#include "core/requests/request_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("SubjectAccess", text); }

const QString kDecisions = QStringLiteral("disclosure-decision");

report::Section asked(const Saved<InformationRequest> &request, const Names &names, Day today)
{
    const InformationRequest &r = request.value;
    report::KeyValues values;
    const auto add = [&values](const QString &key, const QString &text) {
        if (!text.isEmpty())
            values.rows.push_back({key, report::Text(text)});
    };
    add(tr("Request"), request.stamp.reference);
    add(tr("Kind"), names.choiceLabel(QStringLiteral("request-type"), r.type.text));
    add(tr("Who asks"), r.asker);
    add(tr("Person it is about"), names.recordName(kindOf<Person>(), r.subject.value));
    add(tr("Received"), show(r.received));
    add(tr("Due"), show(requestDue(r, names)));
    add(tr("State"), requestState(r, today, names).text);
    add(tr("Answered"), show(r.answered));
    add(tr("Outcome"), names.choiceLabel(QStringLiteral("request-outcome"), r.outcome.text));
    report::Section section{{}, tr("The request"), 1, false, true, {std::move(values)}};
    section.blocks.emplace_back(report::Heading{tr("What is asked")});
    section.blocks.emplace_back(report::Paragraph{report::Text(r.asked), false});
    return section;
}

/// `12 places: 8 included, 2 redacted, 1 withheld, 1 not decided.`
QString counted(const InformationRequest &request, const Names &names)
{
    QStringList parts;
    for (const ChoiceName &decision : names.choices(kDecisions)) {
        const auto count = std::count_if(request.found.begin(), request.found.end(), [&](const FoundInRecord &found) {
            return found.decision.text == decision.code;
        });
        parts << tr("%1: %2").arg(decision.label.toLower(), QString::number(count));
    }
    parts << tr("not decided: %1").arg(undecided(request));
    return tr("Places found: %1 (%2).").arg(QString::number(request.found.size()), parts.join(QStringLiteral(", ")));
}

report::Section held(const InformationRequest &request, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Record"), 1.3, report::Column::Align::Left, QStringLiteral("record")},
                     {tr("Where"), 1.5, report::Column::Align::Left, QStringLiteral("place")},
                     {tr("Words"), 3.0, report::Column::Align::Left, QStringLiteral("excerpt")},
                     {tr("Decision"), 0.9, report::Column::Align::Left, QStringLiteral("decision")},
                     {tr("Ground"), 1.5, report::Column::Align::Left, QStringLiteral("ground")}};
    for (const FoundInRecord &found : request.found) {
        const QString decision =
            found.decision.isKnown() ? names.choiceLabel(kDecisions, found.decision.text) : tr("not decided");
        table.rows.push_back({{report::Cell(found.record), report::Cell(found.place), report::Cell(found.excerpt),
                               report::Cell(decision), report::Cell(found.ground)},
                              report::Row::Role::Normal,
                              found.record + u' ' + found.place});
    }
    table.nil = tr("Nil: nothing was found.");
    report::Section section{{}, tr("What is held"), 1, false, false, {}};
    section.blocks.emplace_back(report::Paragraph{report::Text(counted(request, names)), false});
    section.blocks.emplace_back(std::move(table));
    return section;
}

report::Section sent(const InformationRequest &request)
{
    report::List files;
    for (const QString &line : request.sent.split(u'\n', Qt::SkipEmptyParts))
        files.items.emplace_back(line);
    report::Section section{{}, tr("What was sent"), 1, false, true, {}};
    if (files.items.empty())
        section.blocks.emplace_back(report::Paragraph{report::Text(tr("Nothing has been sent yet.")), false});
    else
        section.blocks.emplace_back(std::move(files));
    if (!request.withheld.trimmed().isEmpty()) {
        section.blocks.emplace_back(report::Heading{tr("Withheld, and why")});
        section.blocks.emplace_back(report::Paragraph{report::Text(request.withheld), false});
    }
    return section;
}
} // namespace

Report subjectAccessReport(const Saved<InformationRequest> &request, const Names &names, Day today)
{
    Report report;
    report.title = tr("Subject access: what is held and what is sent");
    report.subtitle = request.stamp.reference;
    report.landscape = true;
    report.sections = {asked(request, names, today), held(request.value, names), sent(request.value)};
    return report;
}
