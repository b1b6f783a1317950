// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_cells.h"
#include "core/base/reading/filler_day.h"
#include "core/base/reading/read_when.h"
#include "core/base/reading/said.h"
#include "core/exchange/import_identity.h"
#include "core/exchange/text/formula_guard.h"
#include "core/incidents/incident.h"
#include "core/records/parse.h"
#include <QCoreApplication>

namespace {
constexpr int kMostNotes = 100; ///< of one sort in one column
constexpr qsizetype kMostWords = 3;
constexpr int kFillerDay = -1;  ///< sorts of notes beside those of reading
constexpr int kComesLater = -2; ///< a record that is not here yet

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Cells that mean the same wherever they stand in the column, and cost a search to understand.
bool isLookedUp(Type type)
{
    return type == Type::Choice || type == Type::Choices || type == Type::Link || type == Type::Score ||
           type == Type::YesNo;
}

} // namespace

ImportCells::ImportCells(ImportPlan &plan, const Names &names)
    : m_plan(plan), m_names(names), m_known(plan.columns.size())
{
}

Result<Value> ImportCells::read(std::size_t column, const QString &text, qsizetype row)
{
    const Field &field = *m_plan.columns[column].target->field;
    if (!isLookedUp(field.type))
        return readField(column, field, translated(column, text), row);
    auto &known = m_known[column];
    if (const auto at = known.constFind(text); at != known.constEnd())
        return *at;
    return *known.insert(text, readField(column, field, translated(column, text), row));
}

Result<Value> ImportCells::readWithTime(std::size_t column, const QString &text, const QString &time, qsizetype row)
{
    const Field &field = *m_plan.columns[column].target->field;
    ReadingNotes notes;
    const Result<Moment> moment = readWhen(text, time, m_plan.request.on, &notes);
    note(column, text, notes, row);
    return settled(column, field, text, moment ? Result<Value>(Value(moment->text())) : moment.error(), row);
}

QString ImportCells::translated(std::size_t column, const QString &text) const
{
    const QHash<QString, QString> &values = m_plan.columns[column].values;
    return values.isEmpty() ? text : values.value(text.simplified().toLower(), text);
}

Result<Value> ImportCells::readField(std::size_t column, const Field &field, const QString &text, qsizetype row)
{
    if (field.type == Type::Text || field.type == Type::LongText)
        return readText(field, text);
    if (field.type == Type::Link) {
        Result<Value> link = readLink(field, text.trimmed());
        if (link || !field.whenField || link.error().code != Error::Code::NotFound)
            return link;
        note(column, text, kComesLater,
             tr("%1 It was left out: bring it in, and then this file once more.").arg(link.error().text), row);
        return Value();
    }
    ReadingNotes notes;
    const Result<Value> value = parse(field, text, m_names, {m_plan.request.on, &notes});
    note(column, text, notes, row);
    if (!value && (field.type == Type::Choice || field.type == Type::Choices))
        return reading::refusal(value.error().text + u' ' + knownWords(field));
    return settled(column, field, text, value, row);
}

/// What the list of a field does know, for somebody who has to correct a word.
QString ImportCells::knownWords(const Field &field) const
{
    QStringList words;
    for (const ChoiceName &item : m_names.choices(QString::fromUtf8(field.listName)))
        if (!item.retired && words.size() < kMostWords)
            words.append(reading::quoted(item.label));
    return words.isEmpty() ? tr("Its list is empty: add to it under Settings.")
                           : tr("It knows %1 and so on: correct the word, or say in the mapping what it means.")
                                 .arg(words.join(QStringLiteral(", ")));
}

/// Blanks around a text mean nothing in other programs' files; our own export is read as it stands.
Result<Value> ImportCells::readText(const Field &field, const QString &text) const
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return Value();
    if (field.type == Type::Text)
        if (const QString damage = reading::spreadsheetDamage(said); !damage.isEmpty())
            return reading::refusal(damage);
    return parse(field, unguardFormula(m_plan.ownExport ? text : said), m_names, {m_plan.request.on, nullptr});
}

/// A link that leads nowhere: a site or department is put down to be made, a building or room once the site of its row
/// is known; anything else refuses the row.
Result<Value> ImportCells::readLink(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return Value();
    const QString name = unguardFormula(text);
    const Kind &kind = field.target();
    if (field.is(Field::Whose) && m_plan.request.kind == &kindOf<Incident>() && !m_plan.ownExport)
        return reading::saysNotKnown(text) ? Value() : readPerson(text); // who reported it
    const Result<RecordId> meant = m_names.recordMeant(kind, name);
    if (meant)
        return Value(*meant);
    if (const QString damage = reading::spreadsheetDamage(name); !damage.isEmpty())
        return reading::refusal(damage);
    if (meant.error().code == Error::Code::NotFound && (&kind == m_plan.request.kind || isWithinSite(kind)))
        return Value(name); // perhaps further down in the file, or to be made within the site of the row
    if (meant.error().code != Error::Code::NotFound)
        return meant.error();
    if (!isMadeByName(kind) && field.whenField)
        return meant.error(); // what is asked only now and then may come in later
    if (!isMadeByName(kind))
        return reading::refusal(tr("There is no %1 “%2” here. Import %3 first, or leave this cell blank.")
                                    .arg(kind.shown(kind.label).toLower(), name, kind.shown(kind.plural).toLower()));
    return toBeMade(kind, name);
}

Value ImportCells::toBeMade(const Kind &kind, const QString &name)
{
    RecordId &made = m_made[QLatin1String(kind.name) + u'\n' + name.simplified().toLower()];
    if (made == 0) {
        made = PendingLink::toMade(m_plan.made.size());
        m_plan.made.push_back({.kind = &kind, .name = name.simplified()});
    }
    return Value(made);
}

Result<Value> ImportCells::readPerson(const QString &text)
{
    const QString said = unguardFormula(text.simplified());
    const qsizetype comma = said.indexOf(u',');
    const QString name =
        comma < 0 ? said : QStringLiteral("%1 %2").arg(said.mid(comma + 1), said.left(comma)).simplified();
    const Result<RecordId> meant = m_names.recordMeant(kindOf<Person>(), name);
    if (meant)
        return Value(*meant);
    if (meant.error().code != Error::Code::NotFound)
        return reading::refusal(tr("%1 Give the staff number instead.").arg(meant.error().text));
    if (const QString damage = reading::spreadsheetDamage(name); !damage.isEmpty())
        return reading::refusal(damage);
    return toBeMade(kindOf<Person>(), name);
}

/// Days that stand for "no end" or "not known" in other systems are not known here (FORMATS.md D1, D3).
Result<Value> ImportCells::settled(std::size_t column, const Field &field, const QString &text, Result<Value> value,
                                   qsizetype row)
{
    if (!value || value->isNull() || (field.type != Type::Day && field.type != Type::Moment) || m_plan.ownExport)
        return value;
    const Day day = Day::fromIso(value->text().left(10));
    const bool incident = m_plan.request.kind == &kindOf<Incident>();
    if (!isOpenEnd(day) && !(incident && isFillerDay(day)))
        return value;
    const QString sentence = isOpenEnd(day) && !incident
                                 ? tr("%1 stands for no end, and was read as not known.").arg(reading::quoted(text))
                                 : tr("%1 is before 1990, where old systems put a day they did not know; it was read "
                                      "as not known.")
                                       .arg(reading::quoted(text));
    note(column, text, kFillerDay, sentence, row);
    return Value();
}

void ImportCells::note(std::size_t column, const QString &value, const ReadingNotes &notes, qsizetype row)
{
    for (const ReadingNote &one : notes)
        note(column, value, static_cast<int>(one.kind), one.text, row);
}

void ImportCells::note(std::size_t column, const QString &value, int sort, const QString &text, qsizetype row)
{
    const int count = ++m_noted[{column, sort}];
    const QString &heading = m_plan.columns[column].heading;
    if (count <= kMostNotes)
        m_plan.notes.push_back({row, heading, value, text});
    else if (count == kMostNotes + 1)
        m_plan.notes.push_back({row, heading, value, tr("More values of this column were read in the same way.")});
}
