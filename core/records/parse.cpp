// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/parse.h"
#include "core/base/reading/read_day.h"
#include "core/base/reading/read_money.h"
#include "core/base/reading/read_number.h"
#include "core/base/reading/read_when.h"
#include "core/base/reading/read_yes_no.h"
#include "core/base/reading/said.h"
#include "core/records/tidy.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace {

QString words(const char *text) { return QCoreApplication::translate("Parse", text); }

Error refusal(const QString &sentence) { return {Error::Code::Invalid, sentence}; }

Result<Value> parseText(const QString &text)
{
    if (!isStorable(text))
        return refusal(words("The text holds a character that can’t be stored."));
    return Value(tidied(text));
}

Result<Value> parseNumber(const QString &text)
{
    const auto number = readWholeNumber(text);
    if (!number)
        return number.error();
    return *number ? Value(**number) : Value();
}

Result<Value> parseYesNo(const QString &text)
{
    const auto answer = readYesNo(text);
    if (!answer)
        return answer.error();
    return *answer ? Value(qint64(**answer ? 1 : 0)) : Value();
}

Result<Value> parseMoney(const QString &text)
{
    const auto money = readMoney(text);
    if (!money)
        return money.error();
    return *money ? Value((*money)->pence) : Value();
}

Result<Value> parseDay(const QString &text, const ParseContext &context)
{
    if (const Day day = Day::fromIso(text); day.isKnown())
        return Value(day.iso());
    const auto day = readDay(text, context.today, context.notes);
    if (!day)
        return day.error();
    return Value(day->iso());
}

Result<Value> parseMoment(const QString &text, const ParseContext &context)
{
    if (const Moment moment = Moment::fromText(text); moment.isKnown())
        return Value(moment.text());
    const auto moment = readWhen(text, context.today, context.notes);
    if (!moment)
        return moment.error();
    return Value(moment->text());
}

Result<QString> meant(const Field &field, const QString &text, const Names &names)
{
    if (!field.listName)
        return text;
    return names.choiceMeant(QString::fromUtf8(field.listName), text);
}

Result<Value> parseChoice(const Field &field, const QString &text, const Names &names)
{
    const auto code = meant(field, text, names);
    if (!code)
        return code.error();
    return Value(*code);
}

/// Labels may hold commas themselves: at each place the longest run of pieces that means something is taken.
Result<QStringList> codesBetweenCommas(const Field &field, const QString &text, const Names &names)
{
    const QStringList pieces = text.split(u',');
    QStringList codes;
    for (qsizetype at = 0; at < pieces.size();) {
        qsizetype length = pieces.size() - at;
        auto code = meant(field, pieces.mid(at, length).join(u',').trimmed(), names);
        while (!code && --length > 0)
            code = meant(field, pieces.mid(at, length).join(u',').trimmed(), names);
        if (!code)
            return code.error();
        codes.append(*code);
        at += length;
    }
    return codes;
}

Result<Value> parseChoices(const Field &field, const QString &text, const Names &names)
{
    QStringList codes;
    static const QRegularExpression separator(QStringLiteral("[|\\n]"));
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        auto some = codesBetweenCommas(field, part.trimmed(), names);
        if (!some && part.contains(u';')) { // a semicolon parts too, unless it belongs to a label
            const QString commas = QString(part).replace(u';', u',');
            if (auto others = codesBetweenCommas(field, commas, names); others)
                some = others;
        }
        if (!some)
            return some.error();
        codes += *some;
    }
    codes.removeDuplicates();
    return codes.isEmpty() ? Value() : Value(QString(u'|' + codes.join(u'|') + u'|'));
}

/// `4`, `4 Likely` or `Likely`.
Result<Value> parseScore(const Field &field, const QString &text, const Names &names)
{
    bool isNumber = false;
    const qint64 number = text.section(u' ', 0, 0).toLongLong(&isNumber);
    if (isNumber &&
        (text.section(u' ', 1).isEmpty() ||
         (field.listName &&
          text.section(u' ', 1).compare(names.choiceLabel(QString::fromUtf8(field.listName), QString::number(number)),
                                        Qt::CaseInsensitive) == 0)))
        return Value(number);
    const auto code = meant(field, text, names);
    if (!code)
        return code.error();
    const qint64 coded = code->toLongLong(&isNumber);
    if (!isNumber)
        return refusal(words("“%1” is not a score.").arg(text));
    return Value(coded);
}

Result<Value> parseLink(const Field &field, const QString &text, const Names &names)
{
    if (!field.target)
        return refusal(words("“%1” can’t be looked up.").arg(text));
    const auto id = names.recordMeant(field.target(), text);
    if (!id)
        return id.error();
    return Value(*id);
}

} // namespace

Result<Value> parse(const Field &field, const QString &text, const Names &names, const ParseContext &context)
{
    if (field.type == Type::Text || field.type == Type::LongText)
        return parseText(text);
    const QString said = text.trimmed();
    if (said.isEmpty())
        return Value();
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
        break;
    case Type::Number:
        return parseNumber(said);
    case Type::YesNo:
        return parseYesNo(said);
    case Type::Day:
        return parseDay(said, context);
    case Type::Moment:
        return parseMoment(said, context);
    case Type::Money:
        return parseMoney(said);
    case Type::Choice:
        return parseChoice(field, said, names);
    case Type::Choices:
        return parseChoices(field, said, names);
    case Type::Link:
        return parseLink(field, said, names);
    case Type::Score:
        return parseScore(field, said, names);
    }
    return Value();
}
