// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "core/access/guarded.h"
#include "core/records/rows.h"
#include "core/storage/lease.h"
#include "core/storage/record_facts.h"
#include "core/storage/record_head.h"
#include "core/storage/search.h"
#include "core/workspace/kinds.h"
#include "core/workspace/settle_arrivals.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace {
/// A change as it stands in the journal, without the fields that the LSMS alone reads.
QString withoutGuarded(const Kind &kind, const QString &change)
{
    QJsonObject told = QJsonDocument::fromJson(change.toUtf8()).object();
    const QString key = QStringLiteral("changes");
    if (!told.contains(key))
        return change;
    QJsonArray left;
    for (const QJsonValue &one : told.value(key).toArray()) {
        const auto place = placeOf(kind, one[QStringLiteral("path")].toString());
        if (!place || !place->field->is(Field::Guarded))
            left.append(one);
    }
    told.insert(key, left);
    return QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}
} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, Actor actor, Clock clock)
    : m_database(std::move(database)), m_directory(std::make_unique<Directory>(*m_database)), m_actor(std::move(actor)),
      m_clock(std::move(clock))
{
}

Workspace::~Workspace() = default;

Result<void> Workspace::settle() { return settleSearch(*m_database, allKinds()); }

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Actor actor, Clock clock)
{
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), std::move(actor), std::move(clock)));
    if (const Result<void> settled = workspace->settle(); !settled)
        return settled.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Actor actor, Clock clock, Database::Mode mode)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), std::move(actor), std::move(clock)));
    if (const Result<void> settled = workspace->settle(); !settled)
        return settled.error();
    if (workspace->m_database->wasUpgraded())
        (void)settleArrivals(*workspace); // what fails here is tried again, and told, when the policy is brought up
    return workspace;
}

Result<void> Workspace::write(const QString &why, const WriteStep &step, Day on)
{
    if (isReadOnly())
        return Error{Error::Code::ReadOnly, tr("This office file is open for reading only. Nothing was saved.")};
    ChangeSet changes;
    const Result<void> done = inOneAct(why, step, on, changes);
    if (!done) {
        m_directory->forget(); // it may have learnt names that are undone
        return done;
    }
    m_directory->follow(changes);
    Q_EMIT changed(changes);
    return {};
}

Result<void> Workspace::inOneAct(const QString &why, const WriteStep &step, Day on, ChangeSet &changes) const
{
    Transaction transaction(*m_database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    const QDateTime now = m_clock();
    const WriteContext context{m_actor,
                               now,
                               on.isKnown() ? on : Day(now.toLocalTime().date()),
                               *m_directory,
                               m_directory->referencePattern(),
                               allKinds(),
                               m_ids};
    Write write(*m_database, context);
    for (const std::function<Result<void>()> &part :
         {std::function<Result<void>()>([&] { return write.begin(); }),
          std::function<Result<void>()>([&] { return step(write); }),
          std::function<Result<void>()>([&] { return write.finish(why); }),
          std::function<Result<void>()>([&] { return keepLease(); }),
          std::function<Result<void>()>([&] { return transaction.commit(); })})
        if (Result<void> done = part(); !done)
            return done;
    changes = write.changes();
    return {};
}

Result<void> Workspace::noteReading(const Scope &scope, const Kind &kind, const QJsonObject &details) const
{
    if (!scope.journalled || isReadOnly()) // a file that can't be written can't say who read it
        return {};
    QJsonObject told = details;
    told.insert(QStringLiteral("kind"), QLatin1String(kind.name));
    const QString key = QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
    if (m_readings.contains(key))
        return {};
    ChangeSet none;
    const Result<void> noted = inOneAct(
        tr("Read"), [&](Write &write) { return write.note(QStringLiteral("read"), told); }, {}, none);
    if (noted)
        m_readings.insert(key);
    return noted;
}

Lister Workspace::list(const Kind &kind) const
{
    const bool noted = noteReading(kind).ok();
    return Lister(*m_database, kind, noted ? may(m_actor, Act::Read, kind, today()) : Scope());
}

Result<void> Workspace::noteReading(const Kind &kind) const
{
    return noteReading(may(m_actor, Act::Read, kind, today()), kind, {});
}

Result<AnySaved> Workspace::load(const Kind &kind, RecordId id) const
{
    Result<AnySaved> saved = RecordReader(*m_database, kind).load(id);
    if (!saved)
        return saved;
    RecordFacts facts(*m_database, kind, allKinds());
    const Scope scope = may(m_actor, Act::Read, facts.decidedBy(saved->record.data()), today());
    if (!covers(scope, facts.of(saved->record.data(), id)))
        return Error{Error::Code::NotAllowed, tr("You may not read this record.")};
    if (!scope.guarded)
        hideGuarded(kind, saved->record.data());
    const QJsonObject details{{QStringLiteral("record"), QString::number(id)},
                              {QStringLiteral("version"), saved->stamp.version}};
    if (const Result<void> noted = noteReading(scope, kind, details); !noted)
        return noted.error();
    return saved;
}

Result<std::vector<HistoryItem>> Workspace::historyOf(RecordId id) const
{
    const Kind *kind = kindOfRecord(id);
    if (!kind)
        return std::vector<HistoryItem>();
    if (const Result<AnySaved> readable = load(*kind, id); !readable)
        return readable.error();
    Result<std::vector<HistoryItem>> items = history(*m_database, id);
    if (items && !may(m_actor, Act::Read, *kind, today()).guarded)
        for (HistoryItem &item : *items)
            item.change = withoutGuarded(*kind, item.change);
    return items;
}

const Kind *Workspace::kindOfRecord(RecordId id) const
{
    const std::optional<RecordHead> head = recordHead(*m_database, id);
    return head ? kindNamed(head->kind) : nullptr;
}

QString Workspace::referenceOf(RecordId id) const
{
    const std::optional<RecordHead> head = recordHead(*m_database, id);
    return head ? head->reference : QString();
}

Result<std::vector<Hit>> Workspace::search(const QString &text, int limit) const
{
    for (const Kind *kind : allKinds())
        if (const Result<void> noted = noteReading(*kind); !noted)
            return noted.error();
    return hits(*m_database, m_actor, today(), allKinds(), text, limit);
}

void Workspace::notice(const std::vector<ChangeSet::Item> &known)
{
    if (!m_database->changedElsewhere())
        return;
    m_directory->forget();
    Q_EMIT changed(ChangeSet{known, true});
}

void Workspace::hold(std::shared_ptr<Lease> lease) { m_lease = std::move(lease); }

Result<void> Workspace::keepLease() const
{
    const Result<void> kept = m_lease ? m_lease->renew(m_clock().toUTC()) : Result<void>();
    if (kept || kept.error().code != Error::Code::Busy) // a share that does not answer fails the commit by itself
        return {};
    return Error{Error::Code::Busy, tr("Nothing was saved. %1").arg(kept.error().text)};
}

Result<void> Workspace::renewLease()
{
    if (!m_lease)
        return {};
    Result<void> renewed = m_lease->renew(m_clock().toUTC());
    if (renewed || renewed.error().code != Error::Code::Busy)
        return renewed;
    m_lease.reset();
    if (const Result<void> closed = m_database->becomeReadOnly(); !closed)
        return closed;
    Q_EMIT changed(ChangeSet{{}, true});
    return renewed;
}
