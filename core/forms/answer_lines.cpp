// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answer_lines.h"
#include "core/records/diff.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("AnswerLines", text); }

QString shown(const Field &field, const Value &value, const Names &names)
{
    return value.isNull() ? tr("not known") : show(field, value, names);
}

/// A row in words: what it is called, or the first thing it says.
QString nameOf(const Children &list, const void *row, const Names &names)
{
    const Kind &kind = list.kind();
    if (const Field *naming = *kind.naming ? kind.field(QLatin1String(kind.naming)) : nullptr)
        if (const Value value = naming->value(row); !value.isNull())
            return show(*naming, value, names);
    for (const Field *field : kind.fields())
        if (const Value value = field->value(row); !value.isNull() && !field->is(Field::Hidden))
            return show(*field, value, names);
    return {};
}

/// Everything a row says, a line each.
QString allOf(const Children &list, const void *row, const Names &names)
{
    QStringList lines;
    const Kind &kind = list.kind();
    for (const Field *field : kind.fields()) {
        const Value value = field->value(row);
        const bool plainNo = field->type == Type::YesNo && value.number() == 0;
        if (!value.isNull() && !plainNo && !field->is(Field::Hidden))
            lines << tr("%1: %2").arg(kind.shown(field->label), show(*field, value, names));
    }
    return lines.join(u'\n');
}

/// The three states of the record while lines are made of them.
class Lines {
public:
    Lines(const AnyRecord &was, const AnyRecord &answer, const AnyRecord &here, const Names &names)
        : m_was(was), m_answer(answer), m_here(here),
          m_names(names), m_merge{merge(was.kind(), was.data(), answer.data(), here.data())}
    {
    }

    AnswerMerge take()
    {
        for (const Change &change : diff(m_was.kind(), m_was.data(), m_answer.data()))
            if (const auto place = placeOf(m_was.kind(), change.path))
                place->list ? addRow(*place, change) : addField(*place, change, QString());
        for (const Conflict &conflict : m_merge.conflicts)
            if (conflict.about != Conflict::About::Field)
                addRowConflict(conflict);
        return {std::move(m_merge.record), m_here, std::move(m_lines)};
    }

private:
    const void *rowIn(const AnyRecord &record, const Place &place) const
    {
        const auto index = indexOfRow(*place.list, record.data(), place.row);
        return index ? place.list->at(record.data(), *index) : nullptr;
    }

    QString labelOfRow(const Place &place, const void *row) const
    {
        const QString list = place.list->kind().shown(place.list->kind().label);
        const QString name = row ? nameOf(*place.list, row, m_names) : QString();
        return name.isEmpty() ? list : tr("%1 “%2”").arg(list, name);
    }

    std::optional<Conflict> conflictAt(const QString &path) const
    {
        for (const Conflict &conflict : m_merge.conflicts)
            if (conflict.path == path)
                return conflict;
        return {};
    }

    void addField(const Place &place, const Change &change, const QString &rowLabel)
    {
        const void *holder = holderOf(place, m_here.data());
        const Value here = holder ? place.field->value(holder) : Value();
        if (!holder || here == change.after || place.field->is(Field::Hidden))
            return;
        AnswerLine line;
        line.path = change.path;
        line.label = place.kind->shown(place.field->label);
        if (!rowLabel.isEmpty())
            line.label = tr("%1: %2").arg(rowLabel, line.label);
        line.was = shown(*place.field, change.before, m_names);
        line.here = shown(*place.field, here, m_names);
        line.answer = shown(*place.field, change.after, m_names);
        add(std::move(line), conflictAt(change.path));
    }

    void addRow(const Place &place, const Change &change)
    {
        const void *was = rowIn(m_was, place), *answer = rowIn(m_answer, place), *here = rowIn(m_here, place);
        if (was && answer && here)
            return addField(place, change, labelOfRow(place, was));
        const QString path = QLatin1String(place.list->key) + u'/' + QString::number(place.row);
        if (m_rows.contains(path) || conflictAt(path) || (was && !here))
            return; // once for each row; what was removed here and stays so needs no line
        m_rows.insert(path);
        AnswerLine line;
        line.path = path;
        line.about = answer ? AnswerLine::About::RowAdded : AnswerLine::About::RowRemoved;
        line.label = labelOfRow(place, answer ? answer : was);
        line.was = was ? allOf(*place.list, was, m_names) : tr("not there");
        line.here = here ? allOf(*place.list, here, m_names) : tr("not there");
        line.answer = answer ? allOf(*place.list, answer, m_names) : tr("removed");
        add(std::move(line), {});
    }

    void addRowConflict(const Conflict &conflict)
    {
        const Children *list = listOf(m_was.kind(), conflict.path.section(u'/', 0, 0));
        if (!list)
            return;
        const Place place{&list->kind(), nullptr, list, conflict.path.section(u'/', 1, 1).toLongLong()};
        const void *was = rowIn(m_was, place), *answer = rowIn(m_answer, place), *here = rowIn(m_here, place);
        AnswerLine line;
        line.about = AnswerLine::About::RowRemoved;
        line.path = conflict.path;
        line.label = labelOfRow(place, was);
        line.was = was ? allOf(*list, was, m_names) : tr("not there");
        line.here = here ? allOf(*list, here, m_names) : tr("removed");
        line.answer = answer ? allOf(*list, answer, m_names) : tr("removed");
        add(std::move(line), conflict);
    }

    void add(AnswerLine line, std::optional<Conflict> conflict)
    {
        line.conflict = std::move(conflict);
        line.choice = line.conflict ? std::nullopt : std::optional(Side::Mine);
        m_lines.push_back(std::move(line));
    }

    const AnyRecord &m_was;
    const AnyRecord &m_answer;
    const AnyRecord &m_here;
    const Names &m_names;
    Merged m_merge;
    std::vector<AnswerLine> m_lines;
    QSet<QString> m_rows;
};

/// Takes back what the answer changed and nobody changed here.
void keepHere(AnyRecord &record, const AnyRecord &here, const AnswerLine &line)
{
    if (line.about == AnswerLine::About::Field) {
        const auto place = placeOf(record.kind(), line.path);
        const void *from = place ? holderOf(*place, here.data()) : nullptr;
        if (void *holder = from ? holderOf(*place, record.data()) : nullptr)
            place->field->setValue(holder, place->field->value(from));
        return;
    }
    const Children *list = listOf(record.kind(), line.path.section(u'/', 0, 0));
    const RecordId id = line.path.section(u'/', 1, 1).toLongLong();
    if (!list)
        return;
    if (const auto index = indexOfRow(*list, record.data(), id); index && line.about == AnswerLine::About::RowAdded)
        list->erase(record.data(), *index);
    else if (const auto kept = indexOfRow(*list, here.data(), id); !index && kept)
        appendCopyOfRow(*list, record.data(), list->at(here.data(), *kept));
}
} // namespace

bool AnswerMerge::isDecided() const
{
    return std::all_of(lines.begin(), lines.end(), [](const AnswerLine &line) { return line.choice.has_value(); });
}

AnyRecord AnswerMerge::result() const
{
    AnyRecord record = merged;
    for (const AnswerLine &line : lines) {
        const Side side = line.choice.value_or(Side::Theirs);
        if (line.conflict)
            settle(record, *line.conflict, side);
        else if (side == Side::Theirs)
            keepHere(record, here, line);
    }
    return record;
}

AnswerMerge mergeAnswer(const AnyRecord &was, const AnyRecord &answer, const AnyRecord &here, const Names &names)
{
    return Lines(was, answer, here, names).take();
}
