// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/directory.h"
#include "core/office/choice_item.h"
#include "core/office/directory_queries.h"
#include "core/records/kind.h"
#include "core/storage/record_io.h"
#include "core/storage/reference.h"
#include "core/storage/write.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Directory", text); }

constexpr int kMostOfOneName = 1000;

/// Between a site, its building and its room, as `placeName` writes it.
constexpr QChar kStep = u'›';

/// What tells places apart that share a name; none for kinds that are no places.
const Computed *pathOf(const Kind &kind)
{
    for (const Computed &computed : kind.computed)
        if (qstrcmp(computed.key, "path") == 0)
            return &computed;
    return nullptr;
}

QString pathText(const Database &database, const Kind &kind, RecordId id, const Names &names)
{
    const Result<AnySaved> record = RecordReader(database, kind).load(id);
    return record ? pathOf(kind)->find(record->record.data(), Day(), names).text : QString();
}

/// The places with exactly this path.
std::vector<RecordId> recordsAt(const Database &database, const Kind &kind, const QString &path, const Names &names)
{
    std::vector<RecordId> ids = recordsNamed(database, kind, path.section(kStep, -1).trimmed(), kMostOfOneName);
    std::erase_if(ids, [&](RecordId id) {
        return pathText(database, kind, id, names).compare(path.simplified(), Qt::CaseInsensitive) != 0;
    });
    return ids;
}

/// The key, unless several are called so: then the path or the reference.
QString uniqueKey(const Database &database, const Kind &kind, RecordId id, const Names &names)
{
    const QString key = storedKey(database, kind, id);
    if (*kind.naming == 0 || recordsNamed(database, kind, key).size() < 2)
        return key;
    if (pathOf(kind))
        return pathText(database, kind, id, names);
    const Result<AnySaved> record = RecordReader(database, kind).load(id);
    return record && !record->stamp.reference.isEmpty() ? record->stamp.reference : key;
}
} // namespace

const Directory::List &Directory::list(const QString &name) const
{
    const auto known = m_lists.constFind(name);
    if (known != m_lists.constEnd())
        return *known;
    List list;
    for (const StoredChoice &item : storedChoices(m_database, name)) {
        list.byCode.insert(item.name.code, static_cast<qsizetype>(list.items.size()));
        for (const QString &alias : item.aliases)
            list.meant.insert(alias.toLower(), item.name.code);
        list.items.push_back(item.name);
        list.items.back().aliases = item.aliases;
    }
    for (const ChoiceName &item : list.items) { // codes and labels win over other items' aliases
        list.meant.insert(item.label.toLower(), item.code);
        list.meant.insert(item.code.toLower(), item.code);
    }
    return *m_lists.insert(name, list);
}

const ChoiceName *Directory::find(const QString &name, const QString &code) const
{
    const List &l = list(name);
    const auto at = l.byCode.constFind(code);
    return at == l.byCode.constEnd() ? nullptr : &l.items[static_cast<std::size_t>(*at)];
}

QString Directory::choiceLabel(const QString &name, const QString &code) const
{
    const ChoiceName *item = find(name, code);
    return item ? item->label : code;
}

std::vector<ChoiceName> Directory::choices(const QString &name) const { return list(name).items; }

std::optional<ChoiceName> Directory::choice(const QString &name, const QString &code) const
{
    const ChoiceName *item = find(name, code);
    return item ? std::optional(*item) : std::nullopt;
}

Result<QString> Directory::choiceMeant(const QString &name, const QString &text) const
{
    const List &l = list(name);
    const auto at = l.meant.constFind(text.simplified().toLower());
    if (at != l.meant.constEnd())
        return *at;
    return Error{Error::Code::Invalid, tr("“%1” is not in the list of choices.").arg(text)};
}

bool Directory::hasTrait(const QString &name, const QString &code, const QString &trait) const
{
    const ChoiceName *item = find(name, code);
    return item && item->traits.contains(trait);
}

LimitName Directory::timeLimit(const QString &code) const
{
    if (m_limits.isEmpty())
        m_limits = limitsByCode(storedLimits(m_database));
    return m_limits.value(code);
}

QString Directory::recordName(const Kind &kind, RecordId id) const
{
    if (id == 0)
        return {};
    QString &name = m_names[id];
    if (name.isNull())
        name = storedName(m_database, kind, id);
    return name;
}

QString Directory::recordKey(const Kind &kind, RecordId id) const
{
    if (id == 0)
        return {};
    QString &key = m_keys[id];
    if (key.isNull())
        key = uniqueKey(m_database, kind, id, *this);
    return key;
}

Result<RecordId> Directory::recordMeant(const Kind &kind, const QString &text) const
{
    const QString key = QLatin1String(kind.name) + u'\n' + text;
    if (const auto known = m_meant.constFind(key); known != m_meant.constEnd())
        return *known;
    const std::vector<RecordId> ids = pathOf(kind) && text.contains(kStep) ? recordsAt(m_database, kind, text, *this)
                                                                           : recordsNamed(m_database, kind, text);
    if (ids.empty())
        return Error{Error::Code::NotFound, tr("There is no %1 “%2”.").arg(kind.shown(kind.label).toLower(), text)};
    if (ids.size() > 1)
        return Error{Error::Code::Invalid,
                     tr("“%2” is the name of several: %1.").arg(kind.shown(kind.plural).toLower(), text)};
    m_meant.insert(key, ids.front());
    return ids.front();
}

QString Directory::referencePattern() const
{
    if (!m_pattern)
        m_pattern = storedReferencePattern(m_database).value_or(QString::fromLatin1(kReferencePattern));
    return *m_pattern;
}

Day Directory::lastPaperDay(Day today) const
{
    if (!m_lastPaper || m_lastPaper->first != today) {
        const Result<Day> found = storedPaperDay(m_database, today);
        m_lastPaper = std::pair(today, found ? *found : Day());
    }
    return m_lastPaper->second;
}

void Directory::forgetRecords() const
{
    m_lastPaper.reset();
    m_names.clear();
    m_keys.clear();
    m_meant.clear();
    m_pattern.reset();
}

void Directory::forget() const
{
    m_lists.clear();
    m_limits.clear();
    forgetRecords();
}

void Directory::follow(const ChangeSet &changes) const
{
    const auto touches = [&changes](const Kind &kind) {
        return changes.many || std::any_of(changes.items.begin(), changes.items.end(),
                                           [&kind](const ChangeSet::Item &item) { return item.kind == &kind; });
    };
    if (touches(kindOf<ChoiceItem>()))
        m_lists.clear();
    m_lists.remove(kProcedureSteps); // whose kind is not known here
    if (touches(kindOf<OfficeLimit>()))
        m_limits.clear();
    forgetRecords();
}
