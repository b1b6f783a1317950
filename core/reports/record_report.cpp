// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_report.h"
#include "core/base/rich_text.h"
#include "core/incidents/party_tags.h"
#include "core/records/show.h"
#include "core/storage/schema.h"
#include <QCoreApplication>
#include <span>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RecordReport", text); }

constexpr std::size_t kMostColumns = 6; // across a page of A4

/// Whether the field is a mark that shows only where it is set.
bool isUnsetMark(const Field &field, const void *record)
{
    return field.whenField && qstrcmp(field.whenField, field.key) == 0 && field.value(record) == Value(qint64(0));
}

bool isPrinted(const Field &field, const void *record, bool withGuarded)
{
    return !field.is(Field::Hidden) && !isUnsetMark(field, record) && (withGuarded || !field.is(Field::Guarded)) &&
           !field.value(record).isNull();
}

report::Section fieldsOf(const Kind &kind, const Section &part, const void *record, const Names &names,
                         bool withGuarded)
{
    report::Section section{{}, kind.shown(part.label), 2, false, true, {}};
    report::KeyValues values;
    std::vector<report::Block> texts; // long texts stand below, over the whole width
    for (const Field &field : part.fields) {
        if (!isPrinted(field, record, withGuarded))
            continue;
        const QString words = show(field, field.value(record), names);
        const auto rich = field.type == Type::LongText ? richTextIn(words) : std::nullopt;
        const report::Text shown(rich ? plainText(*rich) : words);
        if (field.type == Type::LongText) {
            texts.emplace_back(report::Heading{kind.shown(field.label)});
            texts.emplace_back(report::Paragraph{shown, false});
        } else {
            values.rows.push_back({kind.shown(field.label), shown});
        }
    }
    if (!values.rows.empty())
        section.blocks.emplace_back(std::move(values));
    section.blocks.insert(section.blocks.end(), texts.begin(), texts.end());
    return section;
}

report::Table tableOf(const Children &list, std::span<const Field *const> fields, const void *record,
                      const Names &names)
{
    report::Table table;
    for (const Field *field : fields) {
        const bool right = field->type == Type::Money || field->type == Type::Number || field->type == Type::Score;
        table.columns.push_back({list.kind().shown(field->label), field->type == Type::LongText ? 2.0 : 1.0,
                                 right ? report::Column::Align::Right : report::Column::Align::Left,
                                 QLatin1String(field->key)});
    }
    for (std::size_t i = 0; i < list.size(record); ++i) {
        report::Row row;
        for (const Field *field : fields)
            row.cells.emplace_back(show(*field, field->value(list.at(record, i)), names));
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::Section rowsOf(const Kind &kind, const Children &list, const void *record, const Names &names, bool withGuarded)
{
    report::Section section{{}, kind.shown(list.label), 2, false, true, {}};
    const Kind &child = list.kind();
    std::vector<const Field *> fields; // only those that some row knows
    for (const Field *field : child.fields())
        for (std::size_t i = 0; i < list.size(record); ++i)
            if (isPrinted(*field, list.at(record, i), withGuarded)) {
                fields.push_back(field);
                break;
            }
    if (fields.size() <= kMostColumns) {
        section.blocks.emplace_back(tableOf(list, fields, record, names));
        return section;
    }
    for (std::size_t i = 0; i < list.size(record); ++i) { // columns so narrow would break words
        section.blocks.emplace_back(report::Heading{tr("%1 %2").arg(child.shown(child.label)).arg(i + 1)});
        report::KeyValues values;
        for (const Field *field : fields)
            if (isPrinted(*field, list.at(record, i), withGuarded))
                values.rows.push_back(
                    {child.shown(field->label), report::Text(show(*field, field->value(list.at(record, i)), names))});
        section.blocks.emplace_back(std::move(values));
    }
    return section;
}
} // namespace

std::vector<report::Section> recordSections(const AnySaved &saved, const Names &names, Day today, bool withGuarded)
{
    const Kind &kind = saved.record.kind();
    const AnyRecord read = asRead(saved.record, names, partyShownTo(withGuarded));
    const void *record = read.data();
    std::vector<report::Section> sections;
    for (const Section &part : kind.sections)
        if (report::Section section = fieldsOf(kind, part, record, names, withGuarded); !section.blocks.empty())
            sections.push_back(std::move(section));
    for (const Children &list : kind.lists)
        if (list.size(record) > 0)
            sections.push_back(rowsOf(kind, list, record, names, withGuarded));
    report::KeyValues computed;
    for (const Computed &c : kind.computed)
        if (const QString text = c.find(record, today, names).text; !text.isEmpty())
            computed.rows.push_back({kind.shown(c.label), report::Text(text)});
    if (!computed.rows.empty())
        sections.push_back({{}, tr("Worked out from the record"), 2, false, true, {std::move(computed)}});
    return sections;
}

Report recordReport(const AnySaved &saved, const Names &names, Day today, bool withGuarded)
{
    const Kind &kind = saved.record.kind();
    Report report;
    report.title = saved.stamp.reference.isEmpty() ? kind.shown(kind.label)
                                                   : kind.shown(kind.label) + u' ' + saved.stamp.reference;
    const AnyRecord read = asRead(saved.record, names, PartyShown::Role);
    QStringList title;
    for (const Field *field : titleFields(kind))
        title.append(show(*field, field->value(read.data()), names));
    report.subtitle = title.join(u' ').trimmed();
    if (saved.stamp.isWithdrawn())
        report.cover.emplace_back(report::Box{tr("Withdrawn."), {report::Text(saved.stamp.withdrawnWhy)}, {}});
    report.sections = recordSections(saved, names, today, withGuarded);
    return report;
}
