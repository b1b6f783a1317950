// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"
#include "core/exchange/heading_words.h"

namespace {
QString nameOf(const char *key) { return QString::fromLatin1(key).replace(u'_', u' '); }

/// `f001 - describe what happened` → `describe what happened`: the codes of national data sets before their names.
QString withoutCode(const QString &plain)
{
    qsizetype at = 0;
    while (at < plain.size() && plain[at].isLower())
        ++at;
    const qsizetype letters = at;
    while (at < plain.size() && plain[at].isDigit())
        ++at;
    if (letters < 1 || letters > 2 || at - letters < 2 || at >= plain.size() || plain[at] != u' ')
        return {};
    const QString rest = plain.mid(at).trimmed();
    return rest.startsWith(u'-') ? rest.mid(1).trimmed() : rest;
}
} // namespace

QString plainHeading(const QString &heading)
{
    QString plain = heading.toLower();
    plain.replace(u'_', u' ').replace(QChar(0x2019), u'\'');
    plain = plain.simplified();
    while (plain.endsWith(u':') || plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

Headings::Headings(const Kind &kind) : m_kind(kind)
{
    if (*kind.prefix)
        add({.name = QStringLiteral("wardkeep reference"), .part = ImportTarget::Part::OwnReference}, {});
    addFields(kind, nullptr);
    for (const Children &list : kind.lists) {
        add({.name = nameOf(list.key), .part = ImportTarget::Part::Rows, .list = &list}, {});
        if (rowsOfOneRecord(kind) == &list)
            addFields(list.kind(), &list);
    }
    addWords();
}

const ImportTarget *Headings::target(const QString &heading) const
{
    const QString plain = plainHeading(heading);
    if (const auto known = m_byHeading.constFind(plain); known != m_byHeading.constEnd())
        return *known;
    return m_byHeading.value(withoutCode(plain));
}

void Headings::add(ImportTarget target, QStringList headings)
{
    m_targets.push_back(std::move(target));
    const ImportTarget *added = &m_targets.back();
    headings.append(added->name);
    for (const QString &heading : std::as_const(headings))
        if (const QString plain = plainHeading(heading); !m_byHeading.contains(plain))
            m_byHeading.insert(plain, added);
}

/// The name a field goes by outside is that of CLI.md where it has one, else its key with blanks.
void Headings::addFields(const Kind &kind, const Children *list)
{
    for (const Field *field : kind.fields()) {
        if (field->is(Field::Hidden) && !field->is(Field::Arriving))
            continue;
        const QString outside = outsideName(kind, *field);
        add({.name = outside.isEmpty() ? nameOf(field->key) : outside, .field = field, .list = list},
            {nameOf(field->key)});
        if (field->type == Type::Moment)
            add({.name = timeName(kind, *field), .part = ImportTarget::Part::Time, .field = field, .list = list}, {});
    }
}

/// The words of other programs, and then the labels: a word of FORMATS.md wins over a label of ours.
void Headings::addWords()
{
    const auto named = [this](const QString &name) -> const ImportTarget * {
        for (const ImportTarget &target : m_targets)
            if (target.name == name)
                return &target;
        return nullptr;
    };
    for (const HeadingWords &words : headingWords(m_kind)) {
        const QString name = QLatin1String(words.name);
        const ImportTarget *target = named(name);
        if (words.part || words.lastResort) {
            m_targets.push_back({.name = name,
                                 .part = words.part.value_or(ImportTarget::Part::Value),
                                 .field = target ? target->field : nullptr,
                                 .lastResort = words.lastResort});
            target = &m_targets.back();
        }
        for (const QString &heading : QString::fromUtf8(words.headings).split(u'|', Qt::SkipEmptyParts))
            m_byHeading.insert(plainHeading(heading), target);
    }
    for (const ImportTarget &target : m_targets)
        if (target.field && target.part == ImportTarget::Part::Value)
            if (const QString plain = plainHeading(QString::fromUtf8(target.field->label));
                !m_byHeading.contains(plain))
                m_byHeading.insert(plain, &target);
}
