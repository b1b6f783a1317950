// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/subject_access.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames one = [] {
        PolicyNames called;
        called.recordNames = {{7, u"Asha Khan"_qs}};
        return called;
    }();
    return one;
}

Saved<InformationRequest> request()
{
    Saved<InformationRequest> saved;
    saved.stamp.reference = u"IRQ-2026/27-0001"_qs;
    saved.value.type = names().withTrait("request-type", "one-person");
    saved.value.received = Day(2026, 11, 2);
    saved.value.asker = u"Asha Khan"_qs;
    saved.value.subject = Id<Person>{7};
    saved.value.asked = u"Everything"_qs;
    return saved;
}

/// Everything a reader sees, a line each.
QStringList words(const Report &report)
{
    QStringList all;
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                all << show(paragraph->text);
            if (const auto *values = std::get_if<report::KeyValues>(&block))
                for (const report::KeyValue &row : values->rows)
                    all << row.key + u": "_qs + show(row.value);
            if (const auto *list = std::get_if<report::List>(&block))
                for (const report::Text &item : list->items)
                    all << show(item);
            if (const auto *table = std::get_if<report::Table>(&block))
                for (const report::Row &row : table->rows) {
                    QStringList cells;
                    for (const report::Cell &cell : row.cells)
                        cells << show(cell);
                    all << cells.join(u" | "_qs);
                }
        }
    return all;
}
} // namespace

TEST_CASE("The subject-access report lists each place with its decision, and counts them")
{
    Saved<InformationRequest> asked = request();
    asked.value.found.resize(3);
    asked.value.found[0] = {0, u"INC-2026/27-0001"_qs, u"Incident, what happened"_qs, u"Khan was hit"_qs, Code(), {}};
    asked.value.found[1] = asked.value.found[0];
    asked.value.found[1].decision = names().withTrait("disclosure-decision", "holds-back");
    asked.value.found[1].ground = u"Names a witness"_qs;
    asked.value.found[2].decision = names().withoutTrait("disclosure-decision", "holds-back");
    const QStringList all = words(subjectAccessReport(asked, names(), Day(2026, 11, 20)));
    CHECK(all.contains(u"Due: 2 December 2026"_qs));
    CHECK(all.contains(u"State: due in 12 days"_qs));
    CHECK(all.contains(u"Person it is about: Asha Khan"_qs));
    CHECK(all.contains(u"Places found: 3 (include: 1, redact: 1, withhold: 0, not decided: 1)."_qs));
    CHECK(all.contains(u"INC-2026/27-0001 | Incident, what happened | Khan was hit | not decided | "_qs));
    CHECK(all.contains(u"INC-2026/27-0001 | Incident, what happened | Khan was hit | Redact | Names a witness"_qs));
    CHECK(all.contains(u"Nothing has been sent yet."_qs));
}

TEST_CASE("The subject-access report lists what was sent, and what was withheld")
{
    Saved<InformationRequest> asked = request();
    asked.value.sent = u"answer.pdf, 2 kB, SHA-256 aa\nletter.pdf, 1 kB, SHA-256 bb"_qs;
    asked.value.withheld = u"One statement: its maker asked not to be named."_qs;
    const QStringList all = words(subjectAccessReport(asked, names(), Day(2026, 11, 20)));
    CHECK(all.contains(u"letter.pdf, 1 kB, SHA-256 bb"_qs));
    CHECK(all.contains(u"One statement: its maker asked not to be named."_qs));
    CHECK_FALSE(all.contains(u"Nothing has been sent yet."_qs));
}
