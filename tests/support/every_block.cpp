// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"

namespace {
using namespace report;
using Align = Column::Align;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

std::vector<RecordId> ids(qint64 count)
{
    std::vector<RecordId> all;
    for (qint64 i = 1; i <= count; ++i)
        all.push_back(i);
    return all;
}

Cell count(qint64 n) { return Figure::count(ids(n)); }
Cell countOf(qint64 n, qint64 of) { return Cell(text("%1 (%2)"), {Figure::count(n), Figure::count(of)}); }
Cell share(qint64 n, qint64 of) { return Figure::share(n, of); }
Cell dash() { return Figure::notApplicable(); }

Row row(const char *name, std::vector<Cell> cells, Row::Role role = Row::Role::Normal)
{
    cells.insert(cells.begin(), Cell(text(name)));
    return {std::move(cells), role, {}};
}

Table headlines()
{
    Table t;
    t.number = text("Table 1");
    t.title = text("Headlines");
    t.columns = {{text("Measure"), 3.4, Align::Left, {}},       {text("Sep–Oct 2026"), 1, Align::Right, {}},
                 {text("Jul–Aug 2026"), 1, Align::Right, {}},   {text("Sep–Oct 2025"), 1, Align::Right, {}},
                 {text("Last 12 months"), 1, Align::Right, {}}, {text("12 months before"), 1, Align::Right, {}}};
    t.rows = {row("All incidents", {count(11), count(8), count(13), count(58), count(61)}, Row::Role::Total),
              row("Violence and aggression (physical assaults)",
                  {countOf(4, 1), countOf(3, 0), countOf(5, 2), countOf(22, 5), countOf(24, 7)}),
              row("Reported late, from earlier periods", {count(2), count(1), count(0), count(5), dash()}),
              row("Reported within 24 h of being found",
                  {share(9, 11), share(7, 8), share(8, 13), Figure::percent(49, 58), Figure::percent(44, 61)}),
              row("Net loss to the organisation (value not known)",
                  {Cell(text("%1 (%2)"), {Figure::money(Money{34000}), Figure::count(1)}), Figure::money(Money{12050}),
                   Figure::money(Money{90000}), Cell(text("%1 (%2)"), {Figure::money(Money{241000}), Figure::count(3)}),
                   Figure::notKnown()}),
              row("Conflict training in date", {share(164, 180), share(161, 178), share(140, 171), dash(), dash()}),
              row("Incidents against the same period",
                  {Figure::change(3), Figure::change(-2), Figure::change(0), dash(), dash()})};
    t.note = text("Source: office records entered by 6 November 2026. Counted by date of occurrence.");
    return t;
}

Table byKind()
{
    Table t;
    t.number = text("Table 2");
    t.title = text("By kind");
    t.columns = {{text("Kind"), 3, Align::Left, {}}};
    for (const char *heading : {"Sep–Oct 2026", "Jul–Aug 2026", "Sep–Oct 2025", "Change", "Year to date",
                                "Last year to date", "Last 12 months"})
        t.columns.push_back({text(heading), 1, Align::Right, {}});
    t.rows = {row("Violence", {count(4), count(3), count(5), Figure::change(1), count(13), count(15), count(22)},
                  Row::Role::Group),
              row("Physical assault", {count(1), count(0), count(2), Figure::change(1), count(3), count(4), count(5)}),
              row("Verbal abuse or aggressive behaviour",
                  {count(1), count(2), count(3), Figure::change(-1), count(5), count(8), count(10)}),
              {{Cell(text("Counter-terrorism and preparedness"))}, Row::Role::Group, {}},
              row("Tail-gating", {count(2), count(1), count(1), Figure::change(1), count(5), count(6), count(9)}),
              row("Lost or stolen badge",
                  {count(2), Figure::suppressed(), Figure::suppressed(), dash(), count(7), count(7), count(12)}),
              row("Total", {count(11), count(8), count(13), Figure::change(3), count(35), count(39), count(58)},
                  Row::Role::Total)};
    t.note = text("Kinds with at least one incident in twelve months. One main kind is counted for each incident. * "
                  "hidden: fewer than five, or needed to hide another.");
    return t;
}

Chart months()
{
    XmrChart xmr;
    const int values[] = {4, 6, 3, 5, 7, 4, 5, 2, 5, 8, 3, 5, 4, 6, 5, 4, 5, 5, 3, 4, 6, 5, 13, 5};
    const char *names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (int i = 0; i < 24; ++i) {
        const int month = (10 + i) % 12;
        XmrPoint p;
        p.label = text(names[month]) + QStringLiteral(" %1").arg(24 + (10 + i) / 12);
        p.value = values[i];
        p.figure = Figure::count(ids(values[i]));
        p.mean = 4.9;
        p.upper = 11.6;
        if (values[i] > 11.6) {
            p.variation = Variation::NeutralHigh;
            p.rule = text("above the upper limit");
        }
        xmr.points.push_back(p);
    }
    xmr.ruleSet = text("XmR, 24 months, Making Data Count rules (7 points, outlier screening on). Neutral: more "
                       "reports may be better reporting.");
    return {text("Figure 1"), text("All incidents by month"),
            text("September is above what chance alone produces around 5 a month. October is within it."),
            text("Incidents"), xmr};
}

Chart periods()
{
    SeriesChart columns;
    columns.categoryTitle = text("Period");
    columns.categories = {text("Nov–Dec 24"), text("Jan–Feb 25"), text("Mar–Apr 25"), text("May–Jun 25"),
                          text("Jul–Aug 25"), text("Sep–Oct 25"), text("Nov–Dec 25"), text("Jan–Feb 26"),
                          text("Mar–Apr 26"), text("May–Jun 26"), text("Jul–Aug 26"), text("Sep–Oct 26")};
    const int values[4][12] = {{4, 3, 5, 4, 3, 5, 4, 2, 4, 5, 3, 4},
                               {3, 2, 2, 3, 4, 4, 2, 3, 3, 2, 2, 3},
                               {2, 2, 3, 1, 2, 3, 3, 2, 1, 2, 2, 3},
                               {1, 1, 0, 1, 0, 1, 1, 0, 2, 1, 1, 1}};
    const char *groups[] = {"Violence and aggression", "Access and premises", "Theft and damage", "Other"};
    for (int g = 0; g < 4; ++g) {
        Series series{text(groups[g]), {}};
        for (const int v : values[g])
            series.values.push_back(Figure::count(ids(v)));
        columns.series.push_back(std::move(series));
    }
    return {text("Figure 2"), text("Incidents by two-month period"),
            text("Each column is two months; the total stands on top."), text("Incidents"), columns};
}

Chart assaults()
{
    TimelineChart timeline{Day(2024, 11, 1), Day(2026, 10, 31), text("injury"), text("no injury"), {}};
    const int days[] = {14, 60, 61, 200, 260, 262, 380, 500, 700};
    for (const int d : days)
        timeline.dots.push_back({timeline.from.plus(d), d % 3 == 2, text("Physical assault, Quayside"), d});
    return {text("Figure 3"), text("Physical assaults"), text("Nine in 24 months, three of them with an injury."),
            text("Assaults"), timeline};
}

Chart ages()
{
    SeriesChart bars;
    bars.style = SeriesChart::Style::Bars;
    bars.categoryTitle = text("Owner");
    bars.categories = {text("Larkshire ICB"), text("Landlord of Old Mill Clinic"), text("Contractor")};
    bars.series = {{text("Open"), {Figure::count(4), Figure::count(9), Figure::count(1)}}};
    return {text("Figure 4"), text("Open actions by owner"), {}, text("Actions"), bars};
}

Chart training()
{
    SeriesChart lines;
    lines.style = SeriesChart::Style::Lines;
    lines.categoryTitle = text("Period");
    lines.categories = {text("Mar–Apr"), text("May–Jun"), text("Jul–Aug"), text("Sep–Oct")};
    lines.series = {
        {text("In date"), {Figure::count(140), Figure::count(152), Figure::count(161), Figure::count(164)}},
        {text("Required"), {Figure::count(171), Figure::notKnown(), Figure::count(178), Figure::count(180)}}};
    return {text("Figure 5"), text("Conflict training"), text("In date beside required."), text("People"), lines};
}
} // namespace

Table longTable(qint64 rows)
{
    Table t;
    t.number = text("Table A");
    t.title = text("Incidents of the period");
    t.columns = {{text("Reference"), 1.9, Align::Left, {}},
                 {text("Occurred"), 1.3, Align::Left, {}},
                 {text("Days to report"), 0.9, Align::Right, {}},
                 {text("Site"), 1.6, Align::Left, {}},
                 {text("Kind"), 2.2, Align::Left, {}},
                 {text("Harm"), 1, Align::Left, {}},
                 {text("Police"), 0.8, Align::Left, {}},
                 {text("Status"), 1.1, Align::Left, {}}};
    t.source = {
        rows, [rows](qint64 first, qint64 most) -> Result<std::vector<Row>> {
            std::vector<Row> page;
            for (qint64 i = first; i < std::min(rows, first + most); ++i)
                page.push_back(
                    row(qPrintable(QStringLiteral("INC-2026/27-%1").arg(i + 1, 4, 10, QLatin1Char('0'))),
                        {text("14 Mar 2026"), Figure::count(i % 5), text(i % 7 == 3 ? "Old Mill Clinic" : "Quayside"),
                         text(i % 5 == 2 ? "Verbal abuse or aggressive behaviour" : "Theft"), text("none"),
                         text("told"), text("closed")}));
            return page;
        }};
    t.note = text("Source: office records entered by 6 November 2026.");
    return t;
}

Report everyBlock()
{
    Report r;
    r.title = text("Security management report");
    r.subtitle = text("September and October 2026");
    r.author = text("Larkshire Integrated Care Board");
    r.headerLeft = r.author;
    r.headerRight = text("Audit Committee · 24 November 2026 · item 7 · paper AC-2026/27-04");
    r.marking = text("OFFICIAL-SENSITIVE");
    r.footer = text("figures entered by 6 November 2026 · paper AC-2026/27-04 · version 1 · 7f3a91c2");
    r.seal = text("7f3a91c29d1b4f0c8a6e5d2b7c9f10a34e8b6d5c2f1a0987e6d5c4b3a2918f70");
    r.printedOn = text("10 November 2026, 14:30");
    r.contents = true;
    r.cover = {
        KeyValues{
            {{text("Executive lead"), text("Chief Finance Officer (Security Management Director)")},
             {text("Author"), text("Local Security Management Specialist")},
             {text("Period and cut-off"), text("1 September to 31 October 2026; figures entered by 6 November 2026")},
             {text("Purpose"), text("Assurance and decision")}}},
        Box{text("The Committee is asked to"),
            {},
            {true,
             {text("note the position on incidents and losses;"),
              text("approve a further month for two landlord actions at Old Mill Clinic.")}}},
        Heading{text("Key points")},
        List{false,
             {Text(text("%1 incidents occurred in September and October, 3 more than in July and August (%2, reported "
                        "to you as 7) and 2 fewer than a year ago."),
                   {Figure::count(ids(11)), Figure::count(ids(8))}),
              text("October is within what chance alone produces around 5 a month; nothing here calls for a new "
                   "explanation."),
              text("Loss to the organisation £640, one value not known.")}},
        Heading{text("Level of assurance proposed: reasonable")},
        Paragraph{text("Tests of panic alarms at one site were missed twice; the landlord has accepted the finding.")}};
    Table thefts;
    thefts.number = text("Table 8");
    thefts.title = text("Thefts, losses, damage");
    thefts.columns = {{text("Reference"), 1, Align::Left, {}}};
    thefts.nil = text("Nil: no theft, loss or damage was reported in the period.");
    r.sections = {
        {text("1"),
         text("The position on one page"),
         1,
         true,
         false,
         {headlines(),
          Box{text("Changed since the last paper."),
              {text("Risk RSK-2025/26-0009 rose from 8 to 12. Two incidents of August were reported after the last "
                    "paper.")},
              {}},
          Comment{text("Comment"),
                  text("Visitors at Quayside are asked to leave by one receptionist alone; I propose a second person "
                       "at closing until the panic alarm is moved.\n\nThe landlord agrees.")},
          Comment{text("Comment"), text("  ")}}},
        {text("2"), text("Incidents"), 1, true, false, {months(), byKind(), periods()}},
        {text("3"),
         text("Violence, aggression, harassment"),
         1,
         true,
         false,
         {assaults(),
          Paragraph{text("One main kind is counted for each incident; \"also\" kinds never add to totals: <none>."),
                    true}}},
        {text("3.1"), text("Losses"), 2, false, true, {thefts, ages()}},
        {text("3.2"), text("Training"), 2, false, true, {training(), PageBreak{}}},
        {text("A"), text("Incidents of the period"), 1, false, false, {longTable(3)}}};
    return r;
}
