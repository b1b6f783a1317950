// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "core/base/money.h"
#include "core/records/between_fields.h"
#include "core/records/tidy.h"
#include "core/records/visible.h"
#include <QCoreApplication>

namespace {

QString words(const char *text) { return QCoreApplication::translate("Problems", text); }

QString amount(const Field &field, qint64 number)
{
    return field.type == Type::Money ? show(Money{number}) : QString::number(number);
}

QString outOfRange(const Field &field, const QString &label)
{
    const bool hasLeast = field.least != std::numeric_limits<qint64>::min();
    const bool hasMost = field.most != std::numeric_limits<qint64>::max();
    if (hasLeast && hasMost)
        return words("%1 must be from %2 to %3.").arg(label, amount(field, field.least), amount(field, field.most));
    return hasLeast ? words("%1 must be %2 or more.").arg(label, amount(field, field.least))
                    : words("%1 must be %2 or less.").arg(label, amount(field, field.most));
}

QString wrongChoice(const Field &field, const Value &value, const QString &label, const Names &names)
{
    if (!field.listName)
        return {};
    const QString list = QString::fromUtf8(field.listName);
    for (const QString &code : value.text().split(u'|', Qt::SkipEmptyParts)) {
        const auto meant = names.choiceMeant(list, code);
        if (!meant)
            return words("%1: %2").arg(label, meant.error().text);
        if (*meant != code)
            return words("%1: “%2” is not a code of its list.").arg(label, code);
    }
    return {};
}

/// A sentence about the value, or nothing.
QString wrong(const Field &field, const Value &value, const QString &label, const Names &names)
{
    if (value.isNumber())
        return field.type != Type::Link && (value.number() < field.least || value.number() > field.most)
                   ? outOfRange(field, label)
                   : QString();
    if (!isStorable(value.text()))
        return words("%1 holds a character that can’t be stored.").arg(label);
    if (tidied(value.text()) != value.text())
        return words("%1 holds letters in a form that is not stored. Type it again.").arg(label);
    if (field.type == Type::Choice || field.type == Type::Choices)
        return wrongChoice(field, value, label, names);
    return {};
}

bool isNeeded(const Field &field, Stage stage)
{
    return field.is(Field::Required) || (stage == Stage::Close && field.is(Field::RequiredAtClose));
}

void addOfFields(Problems &found, const Kind &kind, const void *record, const RuleContext &context)
{
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields) {
            const Value value = field.value(record);
            QString text;
            if (!value.isNull())
                text = wrong(field, value, kind.shown(field.label), context.names);
            else if (isNeeded(field, context.stage) && isShown(kind, section, record, context.names) &&
                     isShown(kind, field, record))
                text = words("%1 is needed.").arg(kind.shown(field.label));
            if (!text.isEmpty())
                found.push_back({QString::fromUtf8(field.key), text, Problem::Severity::Refuses});
        }
}

} // namespace

Problems problems(const Kind &kind, const void *record, const RuleContext &context)
{
    Problems found;
    addOfFields(found, kind, record, context);
    addBetweenFields(found, kind, record, context.today);
    for (const Children &list : kind.lists)
        for (std::size_t i = 0; i < list.size(record); ++i)
            for (Problem &problem : problems(list.kind(), list.at(record, i), context)) {
                const QString row = QString::fromUtf8(list.key) + u'/' + QString::number(i);
                problem.field = problem.field.isEmpty() ? row : row + u'/' + problem.field;
                found.push_back(std::move(problem));
            }
    if (kind.rules)
        kind.rules(record, context, found);
    return found;
}
