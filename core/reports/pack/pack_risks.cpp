// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/band_shade.h"
#include "core/reports/pack/pack_sections.h"
#include "core/risks/approval.h"
#include "core/risks/assessed.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace {
using report::Cell;
using Align = report::Column::Align;

constexpr int kMostWords = 25; // of what a risk is called (PACK.md, Table 14)
const QString kTable14 = QStringLiteral("Table 14");

QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

int threshold(const PackFigures &figures)
{
    return figures.facts().organisation.riskThreshold.value_or(kRiskThreshold);
}

QString sourceLine(const PackFigures &figures)
{
    return tr("Source: office records entered by %1.").arg(show(figures.choices().cutOff));
}

QString firstWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return words.size() <= kMostWords ? words.join(u' ') : words.mid(0, kMostWords).join(u' ') + u'…';
}

/// `16 Extreme` with the record behind the number, in the colour of its band.
Cell scored(const Read<RiskAssessment> &assessment, const ScoreParts &which, const Names &names)
{
    const auto score = riskScore(assessment.value, names, which);
    if (!score)
        return Figure::notKnown();
    const auto band = riskBand(score, names);
    const QString pattern = band ? QStringLiteral("%1 ") + band->label : QStringLiteral("%1");
    return Cell(pattern, {Figure::number(*score, {assessment.id})}).in(bandShade(*score, names));
}

/// The risks of Table 14 and what the last paper said of them.
class HighRisks {
public:
    explicit HighRisks(const PackFigures &figures) : m_names(figures.names())
    {
        if (const auto &last = figures.facts().last)
            for (const ReportedFigure &figure : last->figures)
                if (figure.place == kTable14 && figure.column == QStringLiteral("now"))
                    m_reported.insert(figure.row, static_cast<int>(figure.value));
        const std::vector<RecordId> ids = pack::risksAtThreshold(figures);
        for (const Read<RiskAssessment> &one : figures.facts().assessments)
            if (std::find(ids.begin(), ids.end(), one.id) != ids.end())
                m_high.push_back(&one);
        std::stable_sort(m_high.begin(), m_high.end(), [this](const auto *a, const auto *b) {
            return riskScore(a->value, m_names) > riskScore(b->value, m_names);
        });
    }

    const std::vector<const Read<RiskAssessment> *> &all() const { return m_high; }
    bool hasLast() const { return !m_reported.isEmpty(); }

    /// Where the last paper had it: under its own reference, or that of the assessment it replaced.
    QString reportedAs(const Read<RiskAssessment> &one) const
    {
        const QString earlier = one.value.replaces.isNull()
                                    ? QString()
                                    : m_names.recordName(kindOf<RiskAssessment>(), one.value.replaces.value);
        return m_reported.contains(one.reference) || !m_reported.contains(earlier) ? one.reference : earlier;
    }
    std::optional<int> reported(const Read<RiskAssessment> &one) const
    {
        const auto found = m_reported.constFind(reportedAs(one));
        return found == m_reported.constEnd() ? std::nullopt : std::optional(*found);
    }
    /// Those of the last paper that are in this one no more.
    int gone() const
    {
        QSet<QString> left(m_reported.keyBegin(), m_reported.keyEnd());
        for (const auto *one : m_high)
            left.remove(reportedAs(*one));
        return static_cast<int>(left.size());
    }

private:
    const Names &m_names;
    QHash<QString, int> m_reported;
    std::vector<const Read<RiskAssessment> *> m_high; ///< highest first
};

QString reviewOf(const RiskAssessment &assessment, const Names &names)
{
    const Day review = reviewDue(assessment, names);
    const QString day = review.isKnown() ? showShort(review) : QStringLiteral("–");
    return standingOf(assessment) == Standing::Draft ? tr("%1 (draft)").arg(day) : day;
}

/// How the departments of one directorate stand.
struct DirectorateLine {
    std::vector<RecordId> departments, current, overdue, none, lone, loneCurrent, high;

    void add(const DirectorateLine &more)
    {
        for (const auto part :
             {&DirectorateLine::departments, &DirectorateLine::current, &DirectorateLine::overdue,
              &DirectorateLine::none, &DirectorateLine::lone, &DirectorateLine::loneCurrent, &DirectorateLine::high})
            (this->*part).insert((this->*part).end(), (more.*part).begin(), (more.*part).end());
    }
    report::Row row(const QString &key, const QString &label, report::Row::Role role) const
    {
        return {{Cell(label), Figure::count(departments), Figure::count(current), Figure::count(overdue),
                 Figure::count(none), shareOf(loneCurrent, lone, false), Figure::count(high)},
                role,
                key};
    }
};

/// Whether the score stands in one of the two gravest bands.
bool isGrave(std::optional<int> score, const Names &names)
{
    std::vector<int> from;
    for (const ChoiceName &band : names.choices(QStringLiteral("risk-band")))
        if (!band.retired)
            from.push_back(band.trait(u"from").toInt());
    std::sort(from.rbegin(), from.rend());
    return score && from.size() > 1 && *score >= from[1];
}

void count(DirectorateLine &line, const Assessed &one)
{
    const RecordId id = one.of.place;
    if (one.of.what == ToAssess::What::LoneTeam) {
        line.lone.push_back(id);
        if (!one.isWithout())
            line.loneCurrent.push_back(id);
        return;
    }
    line.departments.push_back(id);
    (!one.isWithout() ? line.current : one.isNone() ? line.none : line.overdue).push_back(id);
}

/// By the directorate's name; departments of none stand last.
QMap<QString, DirectorateLine> byDirectorate(const PackFigures &figures)
{
    const PackFacts &facts = figures.facts();
    QHash<RecordId, QString> nameOf;
    std::vector<ToAssess> all;
    const QString none = QStringLiteral("\uffff");
    for (const Read<Department> &department : facts.departments) {
        nameOf.insert(department.id,
                      department.value.directorate.isNull()
                          ? none
                          : figures.names().recordName(kindOf<Directorate>(), department.value.directorate.value));
        addToAssess(all, department.id, department.value);
    }
    std::vector<const RiskAssessment *> assessments;
    for (const Read<RiskAssessment> &one : facts.assessments)
        assessments.push_back(&one.value);
    QMap<QString, DirectorateLine> lines;
    for (const Assessed &one : assessedOn(figures.choices().cutOff, all, assessments, figures.names()))
        count(lines[nameOf.value(one.of.place)], one);
    for (const Read<RiskAssessment> &one : facts.assessments)
        if (isGrave(riskScore(one.value, figures.names()), figures.names()))
            lines[nameOf.value(one.value.department.value, none)].high.push_back(one.id);
    return lines;
}
} // namespace

namespace pack {
report::Table riskTable(const PackFigures &figures)
{
    const HighRisks risks(figures);
    report::Table table;
    table.number = kTable14;
    table.title = tr("Risks at or above %1").arg(threshold(figures));
    table.nil = tr("Nil: no risk stands at or above %1.").arg(threshold(figures));
    table.columns = {{tr("Ref"), 1.5, Align::Left, QStringLiteral("reference")},
                     {tr("Risk"), 2.8, Align::Left, QStringLiteral("risk")},
                     {tr("Owner"), 1.9, Align::Left, QStringLiteral("owner")},
                     {tr("Inherent"), 1.2, Align::Left, QStringLiteral("inherent")},
                     {tr("Last paper"), 0.8, Align::Right, QStringLiteral("last")},
                     {tr("Now"), 1.2, Align::Left, QStringLiteral("now")},
                     {tr("Target"), 1.2, Align::Left, QStringLiteral("target")},
                     {tr("Review"), 1.4, Align::Left, QStringLiteral("review")}};
    const Names &names = figures.names();
    for (const Read<RiskAssessment> *one : risks.all()) {
        const auto last = risks.reported(*one);
        const RiskAssessment &value = one->value;
        table.rows.push_back(
            {{Cell(one->reference), Cell(firstWords(value.title)),
              Cell(value.department.isNull()
                       ? QStringLiteral("n/k")
                       : tr("Line manager, %1").arg(names.recordName(kindOf<Department>(), value.department.value))),
              scored(*one, kInherent, names),
              last ? Cell(Figure::number(*last, {one->id})) : Cell(Figure::notApplicable()),
              scored(*one, kCurrent, names), scored(*one, kTarget, names), Cell(reviewOf(value, names))},
             report::Row::Role::Normal,
             one->reference,
             one->id});
    }
    table.note = tr("The owner is a post. A risk counts however far the signatures of its assessment have come. %1")
                     .arg(sourceLine(figures));
    return table;
}

report::Paragraph riskLine(const PackFigures &figures)
{
    const HighRisks risks(figures);
    if (!risks.hasLast())
        return {report::Text(tr("The last paper had no such table: what moved since is told from the next one on.")),
                true};
    std::vector<RecordId> added, raised, lowered;
    for (const Read<RiskAssessment> *one : risks.all()) {
        const auto last = risks.reported(*one);
        const int now = riskScore(one->value, figures.names()).value_or(0);
        if (!last)
            added.push_back(one->id);
        else if (now != *last)
            (now > *last ? raised : lowered).push_back(one->id);
    }
    return {report::Text(
                tr("Since the last paper: new %1, closed or now lower than that %2, raised %3, lowered %4."),
                {Figure::count(added), Figure::count(risks.gone()), Figure::count(raised), Figure::count(lowered)}),
            false};
}

report::Table assessedTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 15");
    table.title = tr("Assessments");
    table.columns = periodColumns(tr("Directorate"),
                                  {tr("Departments"), tr("Current"), tr("Overdue"), tr("None"),
                                   tr("Lone working current of needed"), tr("High or extreme")},
                                  {QStringLiteral("departments"), QStringLiteral("current"), QStringLiteral("overdue"),
                                   QStringLiteral("none"), QStringLiteral("lone"), QStringLiteral("high")},
                                  2.4);
    const auto lines = byDirectorate(figures);
    DirectorateLine total;
    for (auto line = lines.constKeyValueBegin(); line != lines.constKeyValueEnd(); ++line) {
        const bool isNamed = line->first != QStringLiteral("\uffff");
        const QString name = isNamed ? line->first : tr("No directorate");
        table.rows.push_back(
            line->second.row(isNamed ? name : QStringLiteral("none"), name, report::Row::Role::Normal));
        total.add(line->second);
    }
    if (table.rows.size() > 1)
        table.rows.push_back(total.row(QStringLiteral("total"), tr("All"), report::Row::Role::Total));
    table.note = tr("Departments, by whether one has an assessment that its assessor signed and the manager accepted, "
                    "whose review is not past; drafts and those that wait to be accepted count as none. High or "
                    "extreme: assessments in the two gravest bands. %1")
                     .arg(sourceLine(figures));
    return table;
}

report::Section risks(const PackFigures &figures)
{
    const PackFacts &facts = figures.facts();
    report::Section section{
        QStringLiteral("6"), facts.actions.empty() ? tr("Risks") : tr("Risks and actions"), 1, false, true, {}};
    if (!facts.assessments.empty()) {
        section.blocks.emplace_back(riskTable(figures));
        if (facts.last)
            section.blocks.emplace_back(riskLine(figures));
        section.blocks.emplace_back(assessedTable(figures));
    }
    if (!facts.actions.empty()) {
        section.blocks.emplace_back(actionTable(figures));
        section.blocks.emplace_back(overdueActionTable(figures));
    }
    return section;
}
} // namespace pack
