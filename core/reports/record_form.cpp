// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_form.h"
#include "core/records/show.h"
#include "core/records/visible.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RecordForm", text); }

constexpr std::size_t kMostBoxes = 14; // longer lists are written in words
constexpr int kLine = 54;              // underscores across the column of answers
constexpr int kWholeLine = 80;         // and across the page
constexpr int kLinesToWrite = 5;

/// Rooms left in a list that is blank: several people are common, the rest comes mostly once.
std::size_t blankRows(const Kind &row)
{
    for (const Field *field : row.fields())
        if (field->is(Field::Personal) && field->type == Type::Link)
            return 2;
    return 1;
}

QString line(int letters) { return QString(letters, u'_'); }

QString boxes(const std::vector<std::pair<QString, bool>> &choices)
{
    QStringList words;
    for (const auto &[label, isChosen] : choices)
        words << (isChosen ? QStringLiteral("\u2612\u00a0") : QStringLiteral("\u2610\u00a0")) +
                     QString(label).replace(u' ', u'\u00a0');
    return words.join(QStringLiteral("   "));
}

QString listBoxes(const Field &field, const Value &value, const Names &names)
{
    std::vector<std::pair<QString, bool>> all;
    for (const ChoiceName &item : names.choices(QString::fromLatin1(field.listName))) {
        const bool isChosen = field.type == Type::Choice  ? value.text() == item.code
                              : field.type == Type::Score ? QString::number(value.number()) == item.code
                                                          : value.text().split(u'|').contains(item.code);
        if (!item.retired || isChosen)
            all.emplace_back(item.label, isChosen);
    }
    return all.empty() || all.size() > kMostBoxes ? QString() : boxes(all);
}

class Form {
public:
    Form(const Names &names, bool withGuarded, const QStringList &alsoByHand)
        : m_names(names), m_withGuarded(withGuarded), m_alsoByHand(alsoByHand)
    {
    }

    /// `record` none: blank.
    void fields(const Kind &kind, std::span<const Field> fields, const void *record, std::vector<report::Block> &into)
    {
        report::KeyValues rows;
        std::vector<report::Block> texts;
        for (const Field &field : fields) {
            if (!isAsked(field, record))
                continue;
            const QString label = kind.shown(field.label);
            if (field.type == Type::LongText) {
                texts.emplace_back(report::Heading{label});
                texts.emplace_back(report::Paragraph{longAnswer(field, record), false});
            } else {
                rows.rows.push_back({label, report::Text(answer(field, record))});
            }
        }
        if (!rows.rows.empty())
            into.emplace_back(std::move(rows));
        into.insert(into.end(), texts.begin(), texts.end());
    }

    report::Section list(const Kind &kind, const Children &list, const void *record)
    {
        report::Section section{{}, kind.shown(list.label), 2, false, false, {}};
        const Kind &child = list.kind();
        const std::size_t known = record ? list.size(record) : 0;
        for (std::size_t i = 0; i < std::max(known, record ? 1 : blankRows(child)); ++i) {
            section.blocks.emplace_back(report::Heading{tr("%1 %2").arg(child.shown(child.label)).arg(i + 1)});
            if (!record) {
                fields(child, askedByHand(list), nullptr, section.blocks);
                continue;
            }
            for (const Section &part : child.sections)
                fields(child, part.fields, i < known ? list.at(record, i) : nullptr, section.blocks);
        }
        return section;
    }

private:
    /// By hand what everybody knows; the rest is asked later.
    std::vector<Field> askedByHand(const Children &list) const
    {
        std::vector<Field> asked;
        const Kind &kind = list.kind();
        for (const Section &part : kind.sections)
            for (const Field &field : part.fields)
                if (&part == &kind.sections.front() ||
                    m_alsoByHand.contains(QLatin1String(list.key) + u'.' + QLatin1String(field.key)))
                    asked.push_back(field);
        return asked;
    }

    bool isAsked(const Field &field, const void *record) const
    {
        if (field.is(Field::Hidden) || (record && !m_withGuarded && field.is(Field::Guarded)))
            return false;
        return !field.is(Field::Derived) || (record && !field.value(record).isNull());
    }

    QString answer(const Field &field, const void *record) const
    {
        const Value value = record ? field.value(record) : Value();
        if (field.type == Type::YesNo)
            return boxes(
                {{tr("yes"), value.number() == 1}, {tr("no"), record && !value.isNull() && value.number() == 0}});
        const bool isList = field.type == Type::Choice || field.type == Type::Choices || field.type == Type::Score;
        if (const QString ticked = isList ? listBoxes(field, value, m_names) : QString(); !ticked.isEmpty())
            return ticked;
        const QString shown = value.isNull() ? QString() : show(field, value, m_names);
        return shown.isEmpty() ? line(kLine) : shown;
    }

    QString longAnswer(const Field &field, const void *record) const
    {
        const QString shown = record ? show(field, field.value(record), m_names) : QString();
        if (!shown.isEmpty())
            return shown;
        return QStringList(kLinesToWrite, line(kWholeLine)).join(u'\n');
    }

    const Names &m_names;
    bool m_withGuarded;
    const QStringList &m_alsoByHand;
};
} // namespace

Report recordForm(const Kind &kind, const AnySaved *saved, const Names &names, bool withGuarded,
                  const QStringList &leftOut, const QStringList &alsoByHand)
{
    Report report;
    const QString reference = saved ? saved->stamp.reference : QString();
    report.title = tr("%1 form").arg(kind.shown(kind.label));
    report.subtitle = reference;
    report.footer = reference;
    const void *record = saved ? saved->record.data() : nullptr;
    Form form(names, withGuarded, alsoByHand);
    for (const Section &part : kind.sections) {
        if (leftOut.contains(QLatin1String(part.key)))
            continue;
        report::Section section{{}, kind.shown(part.label), 2, false, true, {}};
        form.fields(kind, part.fields, record, section.blocks);
        if (!section.blocks.empty())
            report.sections.push_back(std::move(section));
    }
    for (const Children &list : kind.lists)
        if (!isProgramsOwn(list) && !leftOut.contains(QLatin1String(list.key)))
            report.sections.push_back(form.list(kind, list, record));
    return report;
}
