// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/show.h"
#include "core/base/moment.h"
#include "core/base/money.h"
#include <QCoreApplication>

namespace {

constexpr qsizetype kCellLength = 120;

QString words(const char *text) { return QCoreApplication::translate("Show", text); }

QString labelOf(const Field &field, const QString &code, const Names &names)
{
    return field.listName ? names.choiceLabel(QString::fromUtf8(field.listName), code) : code;
}

QString labelsOf(const Field &field, const Value &value, const Names &names)
{
    QStringList labels;
    for (const QString &code : value.text().split(u'|', Qt::SkipEmptyParts))
        labels.append(labelOf(field, code, names));
    return labels.join(QStringLiteral(", "));
}

QString scoreOf(const Field &field, const Value &value, const Names &names)
{
    const QString number = value.stored();
    const QString label = labelOf(field, number, names);
    return label == number ? number : number + u' ' + label;
}

QString linkOf(const Field &field, const Value &value, const Names &names)
{
    const QString name = field.target ? names.recordName(field.target(), value.number()) : QString();
    return name.isEmpty() ? value.stored() : name;
}

QString shortMoment(const Moment &moment)
{
    const bool hasDay = moment.precision() == Moment::Precision::Day || moment.precision() == Moment::Precision::Minute;
    if (!hasDay)
        return show(moment);
    const QString day = showShort(moment.day());
    const QString text =
        moment.time().isValid() ? day + QStringLiteral(", ") + moment.time().toString(QStringLiteral("HH:mm")) : day;
    return moment.isAbout() ? QCoreApplication::translate("Moment", "about %1").arg(text) : text;
}

QString oneLine(const QString &text)
{
    const QString line = text.left(kCellLength * 4).simplified();
    return line.size() > kCellLength ? line.left(kCellLength - 1) + u'…' : line;
}

QString dots() { return QStringLiteral("•••"); }

} // namespace

QString show(const Field &field, const Value &value, const Names &names)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case Type::Text: // of a list: what is kept is a key, which may not stand in it any more
        return labelOf(field, value.stored(), names);
    case Type::LongText:
    case Type::Number:
        break;
    case Type::YesNo:
        return value.number() == 1 ? words("Yes") : words("No");
    case Type::Day:
        return show(Day::fromIso(value.text()));
    case Type::Moment:
        return show(Moment::fromText(value.text()));
    case Type::Money:
        return show(Money{value.number()});
    case Type::Choice:
        return labelOf(field, value.text(), names);
    case Type::Choices:
        return labelsOf(field, value, names);
    case Type::Link:
        return linkOf(field, value, names);
    case Type::Score:
        return scoreOf(field, value, names);
    }
    return value.stored();
}

QString showShort(const Field &field, const Value &value, const Names &names)
{
    switch (field.type) {
    case Type::Day:
        return showShort(Day::fromIso(value.text()));
    case Type::Moment:
        return shortMoment(Moment::fromText(value.text()));
    case Type::Text:
        return oneLine(labelOf(field, value.text(), names));
    case Type::LongText:
        return oneLine(value.text());
    default:
        return show(field, value, names);
    }
}

bool saysUnknown(const Field &field)
{
    return field.type == Type::Moment && field.is(Field::Column) && !field.is(Field::Derived);
}

QString showInRegister(const Field &field, const Value &value, const Names &names)
{
    const QString text = showShort(field, value, names);
    if (!saysUnknown(field))
        return text;
    if (value.isNull())
        return words("not known");
    return Moment::fromText(value.text()).precision() == Moment::Precision::Day ? words("%1, time not known").arg(text)
                                                                                : text;
}

QString initials(const QString &text)
{
    constexpr qsizetype kLongestName = 5;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool tells = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    if (tells || parts.size() > kLongestName)
        return dots();
    QStringList letters;
    for (const QString &part : parts)
        if (part.front().isLetter())
            letters.append(part.front().toUpper() + QStringLiteral("."));
    return letters.isEmpty() && !parts.isEmpty() ? dots() : letters.join(u' ');
}

bool isNamedAsPerson(const Kind &kind)
{
    const QStringList keys = QString::fromLatin1(*kind.title ? kind.title : kind.naming).split(u' ');
    return std::any_of(keys.begin(), keys.end(), [&kind](const QString &key) {
        const Field *field = kind.field(key);
        return field && field->is(Field::Personal);
    });
}

bool isAboutPerson(const Field &field)
{
    return field.is(Field::Personal) || (field.target && isNamedAsPerson(field.target()));
}

QString showPrivate(const Field &field, const Value &value, const Names &names)
{
    if (!isAboutPerson(field) || value.isNull())
        return showShort(field, value, names);
    switch (field.type) {
    case Type::Text:
        return initials(value.text());
    case Type::Link:
        return initials(linkOf(field, value, names));
    default:
        return dots();
    }
}
