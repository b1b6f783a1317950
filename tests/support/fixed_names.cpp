// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_names.h"
#include "core/records/kind.h"

std::vector<ChoiceName> FixedNames::choices(const QString &list) const
{
    if (list == QStringLiteral("likelihood"))
        return {{QStringLiteral("1"), QStringLiteral("Rare"), {}, {}, {}},
                {QStringLiteral("2"), QStringLiteral("Unlikely"), {}, {}, {}},
                {QStringLiteral("3"), QStringLiteral("Possible"), {}, {}, {}},
                {QStringLiteral("4"), QStringLiteral("Likely"), {}, {}, {}},
                {QStringLiteral("5"), QStringLiteral("Almost certain"), {}, {}, {}}};
    return {{QStringLiteral("alpha"), QStringLiteral("Alpha"), {}, {}, {}},
            {QStringLiteral("beta"), QStringLiteral("Beta, the second"), {}, {}, {}},
            {QStringLiteral("gamma"), QStringLiteral("Gamma; with “marks”"), {}, {}, {}, true},
            {QStringLiteral("the_second"), QStringLiteral("the second"), {}, {}, {}}};
}

QString FixedNames::choiceLabel(const QString &list, const QString &code) const
{
    for (const ChoiceName &item : choices(list))
        if (item.code == code)
            return item.label;
    return code;
}

Result<QString> FixedNames::choiceMeant(const QString &list, const QString &text) const
{
    for (const ChoiceName &item : choices(list))
        if (text.compare(item.code, Qt::CaseInsensitive) == 0 || text.compare(item.label, Qt::CaseInsensitive) == 0)
            return item.code;
    return Error{Error::Code::Invalid, QStringLiteral("“%1” is not in the list “%2”.").arg(text, list)};
}

bool FixedNames::hasTrait(const QString &list, const QString &code, const QString &trait) const
{
    return traits.contains(list + u'/' + code + u'/' + trait);
}

QString FixedNames::recordName(const Kind &kind, RecordId id) const
{
    return QLatin1String(kind.name) + u' ' + QString::number(id);
}

Result<RecordId> FixedNames::recordMeant(const Kind &kind, const QString &text) const
{
    const QString prefix = QLatin1String(kind.name) + u' ';
    if (text.startsWith(prefix))
        return text.mid(prefix.size()).toLongLong();
    return Error{Error::Code::NotFound, QStringLiteral("“%1” is not known.").arg(text)};
}
