// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/course_chronology.h"
#include "core/records/show.h"
#include "core/reports/letter_report.h"
#include "core/sanctions/conduct_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }
using Align = report::Column::Align;

QString joined(const QStringList &lines)
{
    QStringList known = lines;
    known.removeAll(QString());
    return known.join(u'\n');
}

const Saved<Incident> *incidentOf(const ChronologyFacts &facts, RecordId id)
{
    const auto at = std::find_if(facts.incidents.begin(), facts.incidents.end(),
                                 [id](const Saved<Incident> &incident) { return incident.stamp.id == id; });
    return at == facts.incidents.end() ? nullptr : &*at;
}

const Occasion *occasionOf(const Incident &incident, RecordId row)
{
    const auto at = std::find_if(incident.occasions.begin(), incident.occasions.end(),
                                 [row](const Occasion &occasion) { return occasion.id == row; });
    return at == incident.occasions.end() ? nullptr : &*at;
}

report::Section whoAndWhat(const ChronologyFacts &facts, const ConductContext &context)
{
    const FoundCourse &course = facts.course;
    report::KeyValues values;
    const auto add = [&values](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.rows.push_back({key, report::Text(value)});
    };
    add(tr("Person alleged"), conduct::personLabel(course.alleged, context.names));
    add(tr("Also known as"), facts.alleged.aliases);
    if (facts.withGuarded) {
        add(tr("Date of birth"), show(facts.alleged.born));
        add(tr("Address"), facts.alleged.address);
    }
    add(tr("Our reference"), course.reference);
    add(tr("Test"), conduct::testLabel(course.test));
    if (course.test == CourseTest::SeveralVictims)
        add(tr("Purpose to persuade"), course.purpose == Purpose::Yes  ? tr("Yes")
                                       : course.purpose == Purpose::No ? tr("No")
                                                                       : tr("Not known"));
    add(tr("What shows it"), course.test == CourseTest::SeveralVictims ? course.purposeWhy : QString());
    add(tr("Occasions"), (course.incidents == 1 ? tr("%1 in 1 report, %2").arg(course.counted)
                                                : tr("%1 in %2 reports, %3").arg(course.counted).arg(course.incidents))
                             .arg(conduct::spanLabel(course)));
    if (course.decision == CourseDecision::Confirmed)
        add(tr("Confirmed by"), tr("%1 on %2").arg(facts.confirmedBy, show(course.decided)));
    const Day last = chargeBy(course, context.limits);
    add(tr("Last day to charge an offence that only magistrates try"),
        last.isKnown() && last < context.on ? tr("%1: it has passed").arg(show(last)) : show(last));
    return {{}, tr("Whose conduct"), 1, false, true, {std::move(values)}};
}

/// What was done, with the exact words in quotes.
QString told(const Incident &incident, const Occasion *occasion)
{
    if (!occasion)
        return incident.narrative.isEmpty() ? incident.summary : incident.narrative;
    return joined({occasion->what, occasion->words.isEmpty() ? QString() : tr("“%1”").arg(occasion->words)});
}

QString shownBy(const Incident &incident, const Occasion *occasion, const Names &names)
{
    if (occasion)
        return joined(
            {occasion->evidence, occasion->witness.isEmpty() ? QString() : tr("Witness: %1").arg(occasion->witness)});
    QStringList lines;
    for (const Party &party : incident.parties)
        if (names.hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("witness")))
            lines.append(
                tr("Witness: %1")
                    .arg(party.person.isNull() ? party.description : conduct::personLabel(party.person.value, names)));
    if (incident.cctvKept)
        lines.append(tr("Camera recording kept"));
    return lines.join(u'\n');
}

report::Row occasionRow(int number, const FoundOccasion &occasion, const ChronologyFacts &facts, const Names &names)
{
    const Saved<Incident> *incident = incidentOf(facts, occasion.incident);
    const Occasion *row = incident ? occasionOf(incident->value, occasion.row) : nullptr;
    QStringList victims;
    for (const RecordId victim : occasion.victims)
        victims.append(conduct::personLabel(victim, names));
    const Code channel = row && row->channel.isKnown() ? row->channel : incident ? incident->value.channel : Code();
    return {{Figure::number(number, {occasion.incident}),
             report::Cell(
                 joined({show(occasion.at),
                         occasion.gap < 0 ? QString()
                                          : tr("after %1").arg(conduct::gapLabel(occasion.gap, occasion.isGapAbout))})),
             report::Cell(names.choiceLabel(QStringLiteral("channel"), channel.text)),
             report::Cell(incident ? told(incident->value, row) : QString()),
             report::Cell(victims.join(QStringLiteral(", "))),
             report::Cell(incident ? shownBy(incident->value, row, names) : QString()),
             report::Cell(occasion.reference)},
            report::Row::Role::Normal,
            QStringLiteral("%1-%2").arg(occasion.incident).arg(occasion.row)};
}

report::Section occasions(const ChronologyFacts &facts, const Names &names)
{
    report::Table table;
    table.columns = {{tr("No."), 0.4, Align::Right, QStringLiteral("number")},
                     {tr("When"), 1.3, Align::Left, QStringLiteral("when")},
                     {tr("How"), 0.9, Align::Left, QStringLiteral("how")},
                     {tr("What was done, exact words in quotes"), 3.4, Align::Left, QStringLiteral("what")},
                     {tr("Against"), 1.1, Align::Left, QStringLiteral("victims")},
                     {tr("Evidence"), 1.4, Align::Left, QStringLiteral("evidence")},
                     {tr("Our ref"), 1, Align::Left, QStringLiteral("reference")}};
    table.nil = tr("Nil: no occasion counts.");
    table.note = tr("Occasions that the LSMS left out are not listed.");
    int number = 0;
    for (const FoundOccasion &occasion : facts.course.occasions)
        if (occasion.counts)
            table.rows.push_back(occasionRow(++number, occasion, facts, names));
    return {{}, tr("Chronology"), 1, false, false, {std::move(table)}};
}

/// What those affected wish, as each report tells it.
report::Section wishes(const ChronologyFacts &facts, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Person affected"), 1.6, Align::Left, QStringLiteral("victim")},
                     {tr("Our ref"), 1, Align::Left, QStringLiteral("reference")},
                     {tr("Supports police action"), 1, Align::Left, QStringLiteral("supports")},
                     {tr("Why"), 2.4, Align::Left, QStringLiteral("why")},
                     {tr("Victim personal statement"), 1.2, Align::Left, QStringLiteral("statement")}};
    table.nil = tr("Nil: no report names anybody affected.");
    for (const Saved<Incident> &incident : facts.incidents)
        for (const Party &party : incident.value.parties) {
            const bool isAffected =
                names.hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("affected"));
            if (!isAffected || party.person.isNull())
                continue;
            table.rows.push_back(
                {{report::Cell(conduct::personLabel(party.person.value, names)), report::Cell(incident.stamp.reference),
                  report::Cell(party.supportsPolice.isKnown() ? show(*kindOf<Party>().field("supports_police"),
                                                                     Value(party.supportsPolice.text), names)
                                                              : tr("not asked")),
                  report::Cell(party.supportsWhy),
                  report::Cell(!party.statementOffered   ? tr("not known")
                               : *party.statementOffered ? tr("offered")
                                                         : tr("not offered"))},
                 report::Row::Role::Normal,
                 QStringLiteral("%1-%2").arg(incident.stamp.id).arg(party.id)});
        }
    return {{}, tr("What those affected wish"), 1, false, true, {std::move(table)}};
}

report::Section steps(const ChronologyFacts &facts, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Step"), 1.4, Align::Left, QStringLiteral("step")},
                     {tr("On"), 1, Align::Left, QStringLiteral("on")},
                     {tr("What became of it"), 2.4, Align::Left, QStringLiteral("state")},
                     {tr("By"), 1.4, Align::Left, QStringLiteral("by")}};
    table.nil = tr("Nil: no step has been taken yet.");
    for (const LadderTaken &taken : facts.course.ladder)
        table.rows.push_back({{report::Cell(conduct::stepLabel(taken.step, names)), report::Cell(show(taken.on)),
                               report::Cell(conduct::becameLabel(taken, names)), report::Cell(taken.by)},
                              report::Row::Role::Normal,
                              QStringLiteral("%1-%2").arg(static_cast<int>(taken.step)).arg(taken.on.iso())});
    return {{}, tr("Steps taken"), 1, false, true, {std::move(table)}};
}

QString servedCell(const LetterSent &letter)
{
    return joined(
        {letter.servedHow, letter.servedBy, show(letter.served),
         letter.returned.isKnown() ? tr("Returned undelivered on %1").arg(show(letter.returned)) : QString()});
}

report::Section letters(const ChronologyFacts &facts)
{
    report::Table table;
    table.columns = {{tr("Issued"), 1, Align::Left, QStringLiteral("issued")},
                     {tr("What"), 1.6, Align::Left, QStringLiteral("what")},
                     {tr("Served"), 2, Align::Left, QStringLiteral("served")},
                     {tr("Kept as sent, and proof"), 3, Align::Left, QStringLiteral("proof")}};
    table.nil = tr("Nil: no letter or notice was issued.");
    for (const LetterSent &letter : facts.letters)
        table.rows.push_back(
            {{report::Cell(show(letter.issued)), report::Cell(joined({letter.what, letter.reference, letter.sanction})),
              report::Cell(servedCell(letter)),
              report::Cell(letter.proofs.isEmpty() ? tr("none kept") : letter.proofs.join(u'\n'))},
             report::Row::Role::Normal,
             letter.reference});
    return {{}, tr("Letters and notices, with proof of service"), 1, false, false, {std::move(table)}};
}

/// The words of each letter as it went out.
void addLetters(const ChronologyFacts &facts, std::vector<report::Section> &sections)
{
    for (const LetterSent &letter : facts.letters) {
        const Result<RichText> body = readRichText(letter.body);
        if (!facts.withGuarded || letter.body.isEmpty() || !body)
            continue;
        report::Section section{{}, tr("%1 as sent on %2").arg(letter.reference, show(letter.issued)), 2, false, false,
                                {}};
        section.blocks.emplace_back(report::Paragraph{report::Text(letter.addressee), false});
        section.blocks.emplace_back(
            report::RichParagraph{{RichBlock::As::Paragraph, {RichRun{letter.subject, true, false}}}, 0});
        for (report::Block &block : letterBlocks(*body))
            section.blocks.push_back(std::move(block));
        sections.push_back(std::move(section));
    }
}

report::Section police(const ChronologyFacts &facts, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Our ref"), 1, Align::Left, QStringLiteral("reference")},
                     {tr("Told on"), 1.2, Align::Left, QStringLiteral("told")},
                     {tr("Incident number"), 1.2, Align::Left, QStringLiteral("incident_number")},
                     {tr("Crime number"), 1.2, Align::Left, QStringLiteral("crime_number")},
                     {tr("Officer"), 1.2, Align::Left, QStringLiteral("officer")},
                     {tr("Outcome"), 1.6, Align::Left, QStringLiteral("outcome")}};
    table.nil = tr("Nil: the police have not been told of any of it.");
    for (const Saved<Incident> &incident : facts.incidents)
        for (const PoliceCase &told : incident.value.police)
            table.rows.push_back(
                {{report::Cell(incident.stamp.reference), report::Cell(show(told.reportedAt)),
                  report::Cell(told.incidentNumber), report::Cell(told.crimeNumber), report::Cell(told.officer),
                  report::Cell(names.choiceLabel(QStringLiteral("police-outcome"), told.outcome.text))},
                 report::Row::Role::Normal,
                 QStringLiteral("%1-%2").arg(incident.stamp.id).arg(told.id)});
    return {{}, tr("Told to the police before"), 1, false, true, {std::move(table)}};
}
} // namespace

Report courseChronology(const ChronologyFacts &facts, const ConductContext &context)
{
    Report report;
    report.title = tr("Course of conduct: chronology for the police");
    report.subtitle = tr("As known on %1").arg(show(context.on));
    report.landscape = true;
    report.cover.emplace_back(report::Box{
        tr("What this is."),
        {report::Text(tr("The conduct below may amount to an offence under the Protection from Harassment Act 1997. It "
                         "is what was reported; nobody has been found guilty of it."))},
        {}});
    report.sections = {whoAndWhat(facts, context),   occasions(facts, context.names),
                       steps(facts, context.names),  letters(facts),
                       wishes(facts, context.names), police(facts, context.names)};
    addLetters(facts, report.sections);
    return report;
}
