// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write.h"
#include "core/records/canonical.h"
#include "core/records/diff.h"
#include "core/records/problems.h"
#include "core/records/rows.h"
#include "core/storage/database.h"
#include "core/storage/record_facts.h"
#include "core/storage/reference.h"
#include "core/storage/search.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

constexpr qint64 kRowsPerProgress = 500;
} // namespace

struct Write::Desk {
    Desk(const Database &database, const Kind &kind, Kinds kinds)
        : writer(database, kind), reader(database, kind), form(kind), facts(database, kind, kinds)
    {
    }
    RecordWriter writer;
    RecordReader reader;
    CanonicalForm form;
    RecordFacts facts;
};

Write::Write(const Database &database, const WriteContext &context)
    : m_database(database), m_context(context), m_journal(database)
{
}

Write::~Write() = default;

Write::Desk &Write::desk(const Kind &kind)
{
    std::unique_ptr<Desk> &desk = m_desks[&kind];
    if (!desk)
        desk = std::make_unique<Desk>(m_database, kind, m_context.kinds);
    return *desk;
}

Result<AnySaved> Write::addAny(AnyRecord record, const AddOptions &options)
{
    return insert(std::move(record), options, true);
}

Result<AnySaved> Write::insert(AnyRecord record, const AddOptions &options, bool indexed)
{
    const Kind &kind = record.kind();
    complete(kind, record.data());
    if (const Result<void> checked = check(kind, Act::Add, record.data(), 0); !checked)
        return checked.error();
    const Result<QString> own = reference(kind, record.data(), options);
    if (!own)
        return own.error();
    const Stamp stamp{m_context.ids.next(), 1, *own, m_context.now, {}, {}};
    if (const Result<void> done = desk(kind).writer.insert(stamp, record.data()); !done)
        return done.error();
    if (const Result<void> done = desk(kind).facts.put(stamp, record.data()); !done)
        return done.error();
    if (const Result<void> done = m_journal.added(kind, stamp.id, desk(kind).form.of(record.data(), stamp.reference));
        !done)
        return done.error();
    if (indexed)
        if (const Result<void> done = addToSearch(m_database, stamp.id, stamp.id); !done)
            return done.error();
    changed(kind, stamp.id);
    return AnySaved{stamp, std::move(record)};
}

Result<AnySaved> Write::changeAny(const AnySaved &was, AnyRecord now)
{
    const Kind &kind = now.kind();
    complete(kind, now.data());
    const Changes changes = diff(kind, was.record.data(), now.data());
    if (changes.empty())
        return was;
    if (was.stamp.isWithdrawn())
        return Error{Error::Code::Refused, tr("This record is withdrawn. Restore it before changing it.")};
    if (const Result<void> checked = check(kind, Act::Change, was.record.data(), was.stamp.id); !checked)
        return checked.error();
    if (const Result<void> checked = check(kind, Act::Change, now.data(), was.stamp.id); !checked)
        return checked.error();
    if (const Result<void> done = dropFromSearch(m_database, was.stamp.id); !done)
        return done.error();
    if (const Result<void> done = desk(kind).writer.update(was.stamp, was.record.data(), now.data()); !done)
        return done.error().code == Error::Code::Stale ? staleError(kind, was.stamp) : done.error();
    AnySaved saved{was.stamp, std::move(now)};
    ++saved.stamp.version;
    if (const Result<void> done = desk(kind).facts.put(saved.stamp, saved.record.data()); !done)
        return done.error();
    const QJsonObject told{{QStringLiteral("changes"), changesToJson(changes)}};
    if (const Result<void> done = m_journal.told(entry::kChanged, QLatin1String(kind.name), was.stamp.id, told); !done)
        return done.error();
    if (const Result<void> done = addToSearch(m_database, was.stamp.id, was.stamp.id); !done)
        return done.error();
    changed(kind, was.stamp.id);
    return saved;
}

Result<void> Write::withdrawAny(const Kind &kind, const Stamp &was, const QString &why)
{
    if (why.trimmed().isEmpty())
        return Error{Error::Code::Invalid, tr("Say why the record is withdrawn: the reason stays with it.")};
    return mark(kind, was, true, why.trimmed());
}

Result<void> Write::restoreAny(const Kind &kind, const Stamp &was, const QString &why)
{
    return mark(kind, was, false, why.trimmed());
}

Result<void> Write::mark(const Kind &kind, const Stamp &was, bool withdraw, const QString &why)
{
    const Result<AnySaved> stored = load(kind, was.id);
    if (!stored)
        return stored.error();
    if (stored->stamp.version != was.version)
        return staleError(kind, was);
    if (stored->stamp.isWithdrawn() == withdraw)
        return {};
    Desk &d = desk(kind);
    if (const Scope scope = may(m_context.actor, withdraw ? Act::Withdraw : Act::Restore, kind, m_context.today);
        !covers(scope, d.facts.of(stored->record.data())))
        return Error{Error::Code::NotAllowed, tr("You may not withdraw or restore this record.")};
    if (!withdraw)
        if (const Result<void> free = unique(kind, stored->record.data(), was.id); !free)
            return free;
    if (const Result<void> done = withdraw ? dropFromSearch(m_database, was.id) : Result<void>(); !done)
        return done;
    if (const Result<void> done =
            d.writer.mark(was, withdraw ? storedInstant(m_context.now) : QString(), withdraw ? why : QString());
        !done)
        return done;
    Stamp now = was;
    now.withdrawn = withdraw ? m_context.now : QDateTime();
    if (const Result<void> done = d.facts.put(now, stored->record.data()); !done)
        return done;
    if (const Result<void> done = m_journal.told(withdraw ? entry::kWithdrawn : entry::kRestored,
                                                 QLatin1String(kind.name), was.id, {{QStringLiteral("why"), why}});
        !done)
        return done;
    changed(kind, was.id);
    return withdraw ? Result<void>() : addToSearch(m_database, was.id, was.id);
}

Result<std::vector<RecordId>> Write::addMany(const Kind &kind, qint64 count,
                                             const std::function<const void *(qint64, AddOptions &)> &make,
                                             const Progress &progress)
{
    std::vector<RecordId> ids;
    ids.reserve(static_cast<std::size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        if (progress && i % kRowsPerProgress == 0 && !progress(i))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was saved.")};
        AddOptions options;
        const Result<AnySaved> saved = insert(AnyRecord(kind, make(i, options)), options, false);
        if (!saved)
            return saved.error();
        ids.push_back(saved->stamp.id);
    }
    if (!ids.empty())
        if (const Result<void> indexed = addToSearch(m_database, ids.front(), ids.back()); !indexed)
            return indexed.error();
    return ids;
}

Result<void> Write::note(const QString &what, const QJsonObject &details)
{
    QJsonObject told = details;
    told.insert(QStringLiteral("what"), what);
    return m_journal.told(entry::kNoted, QString(), 0, told);
}

Result<AnySaved> Write::load(const Kind &kind, RecordId id) { return desk(kind).reader.load(id); }

Result<void> Write::finish(const QString &why) { return m_journal.close(m_context.now, m_context.actor.name, why); }

/// What follows from other fields is filled, new rows get their numbers.
void Write::complete(const Kind &kind, void *record)
{
    if (kind.complete)
        kind.complete(record, RuleContext{m_context.today, m_context.names});
    numberRows(kind, record, m_context.ids);
}

/// Permission, then the record's own rules, then what only the other records can tell.
Result<void> Write::check(const Kind &kind, Act act, const void *record, RecordId id)
{
    if (!covers(may(m_context.actor, act, kind, m_context.today), desk(kind).facts.of(record)))
        return Error{Error::Code::NotAllowed,
                     tr("You may not save this kind of record here: %1.").arg(kind.shown(kind.label))};
    for (const Problem &problem : problems(kind, record, RuleContext{m_context.today, m_context.names}))
        if (problem.severity == Problem::Severity::Refuses)
            return Error{Error::Code::Invalid, problem.text};
    return unique(kind, record, id);
}

Result<void> Write::unique(const Kind &kind, const void *record, RecordId id)
{
    for (const Field *f : kind.fields()) {
        const Value value = f->is(Field::Unique) ? f->value(record) : Value();
        if (value.isNull())
            continue;
        Query q =
            m_database.query(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? AND withdrawn IS NULL AND id <> ? LIMIT 1")
                                 .arg(QLatin1String(kind.tableName()), QLatin1String(f->key)));
        q.bind(value).bind(id);
        const bool taken = q.next();
        if (const Result<void> done = q.done(); !done)
            return done;
        if (taken)
            return Error{
                Error::Code::Refused,
                tr("There is already a record with %1 “%2”.").arg(kind.shown(f->label).toLower(), value.stored())};
    }
    return {};
}

Result<QString> Write::reference(const Kind &kind, const void *record, const AddOptions &options)
{
    if (*kind.prefix == 0)
        return QString();
    const Field *dating = kind.field(QLatin1String(kind.datedBy));
    const Day dated = dating ? Day::fromIso(dating->value(record).text().left(10)) : Day();
    if (!options.reference.isEmpty()) {
        Query q = m_database.query(
            QStringLiteral("SELECT 1 FROM %1 WHERE reference = ?").arg(QLatin1String(kind.tableName())));
        q.bind(options.reference);
        const bool taken = q.next();
        if (const Result<void> done = q.done(); !done)
            return done.error();
        if (taken)
            return Error{Error::Code::Refused, tr("The reference %1 is taken already.").arg(options.reference)};
        if (const Result<void> kept =
                keepReference(m_database, kind, m_context.referencePattern, dated, options.reference);
            !kept)
            return kept.error();
        return options.reference;
    }
    return nextReference(m_database, kind, m_context.referencePattern, dated.isKnown() ? dated : m_context.today);
}

Error Write::staleError(const Kind &kind, const Stamp &was)
{
    const Result<std::vector<HistoryItem>> items = history(m_database, was.id);
    if (!items || items->empty())
        return {Error::Code::Stale,
                tr("This %1 was changed since you opened it.").arg(kind.shown(kind.label).toLower())};
    const HistoryItem &last = items->back();
    return {Error::Code::Stale,
            tr("%1 was changed by %2 (%3) since you opened it. What you typed is kept: compare, then save again.")
                .arg(was.reference.isEmpty() ? kind.shown(kind.label) : was.reference, last.actor, last.why)};
}

void Write::changed(const Kind &kind, RecordId id)
{
    if (m_changes.items.size() < ChangeSet::kMostItems)
        m_changes.items.push_back({&kind, id});
    else
        m_changes.many = true;
}
