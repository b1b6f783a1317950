// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_rules.h"
#include "core/base/rich_text.h"
#include "core/letters/letter_place.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("letter_template", text); }

/// What of a text stands in the way of saving it, each thing once.
class PlaceCheck {
public:
    PlaceCheck(const Kind &holder, const Code &recipient, const RuleContext &context, Problems &problems)
        : m_places(letterPlaces(holder, context.names)), m_entitlement(entitlementOf(recipient, context.names)),
          m_names(context.names), m_problems(problems)
    {
    }

    void check(const char *field, const QString &text)
    {
        QStringList named = namedPlaces(text);
        named.removeDuplicates();
        for (const QString &name : named)
            if (const QString fault = faultOf(name); !fault.isEmpty())
                m_problems.push_back({QString::fromLatin1(field), fault});
        if (text.count(QStringLiteral("{{")) != namedPlaces(text).size())
            m_problems.push_back({QString::fromLatin1(field),
                                  tr("A place begins with “{{” and does not end with “}}” in the same paragraph.")});
    }

private:
    QString faultOf(const QString &name) const
    {
        const LetterPlace *place = placeNamed(m_places, name);
        if (!place)
            return tr("There is no place “{{%1}}”. Choose one from the list of places.").arg(name);
        if (tellingOf(*place, m_entitlement, m_names) != Telling::Refused)
            return {};
        const bool isForPerson = place->from == LetterPlace::From::Recipient || place->from == LetterPlace::From::Own ||
                                 place->from == LetterPlace::From::When;
        return isForPerson && !m_entitlement.isPerson()
                   ? tr("“{{%1}}” is about the person a letter goes to, and this one goes to nobody in the register.")
                         .arg(name)
                   : tr("“{{%1}}” could print the name, address or another fact about somebody this letter does not go "
                        "to. Take it out, or use the place that ends in “.said”, which says only what they are.")
                         .arg(name);
    }

    std::vector<LetterPlace> m_places;
    Entitlement m_entitlement;
    const Names &m_names;
    Problems &m_problems;
};
} // namespace

void templateRules(const LetterTemplate &letter, const RuleContext &context, Problems &problems)
{
    const Kind *holder = letterHolder(letter.about);
    if (!holder) {
        problems.push_back({QStringLiteral("about"), tr("No letters are written about “%1”.").arg(letter.about)});
        return;
    }
    PlaceCheck check(*holder, letter.recipient, context, problems);
    check.check("subject", letter.subject);
    const Result<RichText> body = readRichText(letter.body);
    if (!body) {
        problems.push_back({QStringLiteral("body"), body.error().text});
        return;
    }
    check.check("body", plainText(*body));
}

void completeTemplate(LetterTemplate &letter, const RuleContext &)
{
    if (!letter.code.isEmpty())
        return;
    for (const QChar c : letter.title.toLower())
        if (c.isLetterOrNumber())
            letter.code += c;
        else if (!letter.code.isEmpty() && !letter.code.endsWith(u'_'))
            letter.code += u'_';
}
