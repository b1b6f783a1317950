// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write.h"
#include "core/base/moment.h"
#include "core/records/canonical.h"
#include "core/records/diff.h"
#include "core/records/problems.h"
#include "core/records/rows.h"
#include "core/records/tidy.h"
#include "core/storage/database.h"
#include "core/storage/record_facts.h"
#include "core/storage/reference.h"
#include "core/storage/search.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

constexpr qint64 kRowsPerProgress = 500;

bool has(const ChangeSet &changes, RecordId id)
{
    return std::any_of(changes.items.begin(), changes.items.end(),
                       [id](const ChangeSet::Item &item) { return item.id == id; });
}
} // namespace

struct Write::Desk {
    Desk(const Database &database, const Kind &kind, const WriteContext &context)
        : writer(database, kind), reader(database, kind), form(kind), facts(database, kind, context.kinds),
          search(database, kind), references(database, kind, context.referencePattern)
    {
        for (const Field *f : kind.fields())
            if (f->is(Field::Unique))
                unique.push_back(
                    {f, database.query(
                            QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? AND withdrawn IS NULL AND id <> ? LIMIT 1")
                                .arg(QLatin1String(kind.tableName()), QLatin1String(f->key)))});
    }
    struct UniqueField {
        const Field *field;
        Query taken;
    };
    /// What has to be allowed: whoever may change a record may do anything with what hangs on it, and whoever may
    /// answer it may add an answer.
    struct Right {
        const Kind &kind;
        Act act;
        bool hangs;
    };
    Right right(const Kind &kind, Act act, const void *record)
    {
        const Kind &decides = facts.decidedBy(record);
        const bool hangs = &decides != &kind;
        const bool answers = kind.isAnswer && act == Act::Add;
        return {decides, !hangs ? act : answers ? Act::Answer : Act::Change, hangs};
    }
    RecordWriter writer;
    RecordReader reader;
    CanonicalForm form;
    RecordFacts facts;
    SearchWriter search;
    ReferenceMaker references;
    std::vector<UniqueField> unique;
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
        desk = std::make_unique<Desk>(m_database, kind, m_context);
    return *desk;
}

Result<AnySaved> Write::addAny(AnyRecord record, const AddOptions &options)
{
    const Kind &kind = record.kind();
    const Result<Stamp> stamp = insert(kind, record.data(), options);
    if (!stamp)
        return stamp.error();
    if (const Result<void> done = desk(kind).search.add(stamp->id); !done)
        return done.error();
    return AnySaved{*stamp, std::move(record)};
}

/// All of an addition but the search index.
Result<Stamp> Write::insert(const Kind &kind, void *record, const AddOptions &options)
{
    Desk &d = desk(kind);
    complete(kind, record);
    const Facts facts = d.facts.of(record, 0);
    if (const Result<void> checked = check(kind, Act::Add, record, facts, 0); !checked)
        return checked.error();
    Result<QString> own = reference(kind, record, options);
    if (!own)
        return own.error();
    Stamp stamp{options.id != 0 ? options.id : m_context.ids.next(), 1, std::move(*own), m_context.now, {}, {}};
    if (const Result<void> done = d.writer.insert(stamp, record); !done)
        return done.error();
    if (const Result<void> done = d.facts.put(stamp, record, facts); !done)
        return done.error();
    if (const Result<void> done = m_journal.added(kind, stamp.id, d.form.of(record, stamp.reference)); !done)
        return done.error();
    changed(kind, stamp.id);
    return stamp;
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
    Desk &d = desk(kind);
    const Facts facts = d.facts.of(now.data(), was.stamp.id);
    const Desk::Right right = d.right(kind, Act::Change, was.record.data());
    if (const Result<void> allowed = permitted(right.kind, right.act, d.facts.of(was.record.data(), was.stamp.id));
        !allowed)
        return allowed.error();
    if (const Result<void> checked = check(kind, Act::Change, now.data(), facts, was.stamp.id); !checked)
        return checked.error();
    if (const Result<void> done = d.search.drop(was.stamp.id); !done)
        return done.error();
    if (const Result<void> done = d.writer.update(was.stamp, was.record.data(), now.data()); !done)
        return done.error().code == Error::Code::Stale ? staleError(kind, was.stamp) : done.error();
    AnySaved saved{was.stamp, std::move(now)};
    ++saved.stamp.version;
    if (const Result<void> done = d.facts.put(saved.stamp, saved.record.data(), facts); !done)
        return done.error();
    const QJsonObject told{{QStringLiteral("changes"), changesToJson(changes)}};
    if (const Result<void> done = m_journal.told(entry::kChanged, QLatin1String(kind.name), was.stamp.id, told); !done)
        return done.error();
    if (const Result<void> done = d.search.add(was.stamp.id); !done)
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
    const void *record = stored->record.data();
    const Facts facts = d.facts.of(record, was.id);
    const Desk::Right right = d.right(kind, withdraw ? Act::Withdraw : Act::Restore, record);
    if (const Result<void> allowed = permitted(right.kind, right.act, facts); !allowed)
        return allowed;
    if (!withdraw)
        if (const Result<void> free = unique(kind, record, was.id); !free)
            return free;
    if (const Result<void> done = withdraw ? d.search.drop(was.id) : Result<void>(); !done)
        return done;
    if (const Result<void> done =
            d.writer.mark(was, withdraw ? storedInstant(m_context.now) : QString(), withdraw ? why : QString());
        !done)
        return done;
    Stamp now = was;
    ++now.version;
    now.withdrawn = withdraw ? m_context.now : QDateTime();
    if (const Result<void> done = d.facts.put(now, record, facts); !done)
        return done;
    if (const Result<void> done = m_journal.told(withdraw ? entry::kWithdrawn : entry::kRestored,
                                                 QLatin1String(kind.name), was.id, {{QStringLiteral("why"), why}});
        !done)
        return done;
    changed(kind, was.id);
    return withdraw ? Result<void>() : d.search.add(was.id);
}

Result<std::vector<RecordId>> Write::addMany(const Kind &kind, qint64 count,
                                             const std::function<const void *(qint64, AddOptions &)> &make,
                                             const Progress &progress)
{
    std::vector<RecordId> ids;
    ids.reserve(static_cast<std::size_t>(count));
    const qint64 first = m_journal.entries() + 1;
    for (qint64 i = 0; i < count; ++i) {
        if (progress && i % kRowsPerProgress == 0 && !progress(i))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was saved.")};
        AddOptions options;
        AnyRecord record(kind, make(i, options));
        const Result<Stamp> stamp = insert(kind, record.data(), options);
        if (!stamp)
            return stamp.error();
        ids.push_back(stamp->id);
    }
    if (const Result<void> indexed = desk(kind).search.addEntries(m_journal.act(), first, m_journal.entries());
        !indexed)
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

/// What follows from other fields is filled, texts get the form in which they are stored, new rows their numbers.
void Write::complete(const Kind &kind, void *record)
{
    if (kind.complete)
        kind.complete(record, RuleContext{m_context.today, m_context.names});
    tidy(kind, record);
    numberRows(kind, record, m_context.ids);
}

Result<void> Write::permitted(const Kind &kind, Act act, const Facts &facts) const
{
    Scope scope = may(m_context.actor, act, kind, m_context.today);
    scope.namedOnAll = scope.namedOnAll || act == Act::Add; // what is restricted may be told by anyone who may tell
    if (covers(scope, facts))
        return {};
    const QString name = kind.shown(kind.label);
    return Error{Error::Code::NotAllowed, act == Act::Add || act == Act::Change
                                              ? tr("You may not save this kind of record here: %1.").arg(name)
                                              : tr("You may not withdraw or restore this record: %1.").arg(name)};
}

/// Permission, then the record's own rules, then what only the other records can tell.
Result<void> Write::check(const Kind &kind, Act act, const void *record, const Facts &facts, RecordId id)
{
    const Desk::Right right = desk(kind).right(kind, act, record);
    const bool comesAlong = right.hangs && has(m_changes, facts.id); // whoever may report may send files with it
    if (const Result<void> allowed = comesAlong ? Result<void>() : permitted(right.kind, right.act, facts); !allowed)
        return allowed;
    for (const Problem &problem : problems(kind, record, RuleContext{m_context.today, m_context.names}))
        if (problem.severity == Problem::Severity::Refuses)
            return Error{Error::Code::Invalid, problem.text};
    return unique(kind, record, id);
}

Result<void> Write::unique(const Kind &kind, const void *record, RecordId id)
{
    for (auto &[field, query] : desk(kind).unique) {
        const Value value = field->value(record);
        if (value.isNull())
            continue;
        query.bind(value).bind(id);
        const bool taken = query.next();
        if (const Result<void> done = query.done(); !done)
            return done;
        if (taken)
            return Error{
                Error::Code::Refused,
                tr("There is already a record with %1 “%2”.").arg(kind.shown(field->label).toLower(), value.stored())};
    }
    return {};
}

Result<QString> Write::reference(const Kind &kind, const void *record, const AddOptions &options)
{
    if (*kind.prefix == 0)
        return QString();
    const Field *dating = kind.field(QLatin1String(kind.datedBy));
    const Day dated = dating ? Moment::fromText(dating->value(record).text()).day() : Day();
    ReferenceMaker &references = desk(kind).references;
    if (!options.reference.isEmpty()) {
        const Result<bool> taken = references.isTaken(options.reference);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{Error::Code::Refused, tr("The reference %1 is taken already.").arg(options.reference)};
        if (const Result<void> kept =
                keepReference(m_database, kind, m_context.referencePattern, dated, options.reference);
            !kept)
            return kept.error();
        return options.reference;
    }
    return references.next(dated.isKnown() ? dated : m_context.today);
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
