// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "core/storage/lease.h"
#include "core/storage/record_facts.h"
#include "core/storage/record_head.h"
#include "core/storage/search.h"
#include "core/workspace/kinds.h"

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
    return workspace;
}

Result<void> Workspace::write(const QString &why, const WriteStep &step, Day on)
{
    if (isReadOnly())
        return Error{Error::Code::ReadOnly, tr("This office file is open for reading only. Nothing was saved.")};
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
          std::function<Result<void>()>([&] { return transaction.commit(); })})
        if (Result<void> done = part(); !done) {
            m_directory->forget(); // it may have learnt names that are undone
            return done;
        }
    m_directory->forget();
    Q_EMIT changed(write.changes());
    return {};
}

Result<AnySaved> Workspace::load(const Kind &kind, RecordId id) const
{
    Result<AnySaved> saved = RecordReader(*m_database, kind).load(id);
    if (!saved)
        return saved;
    const Facts facts = RecordFacts(*m_database, kind, {}).of(saved->record.data());
    if (!covers(may(m_actor, Act::Read, kind, today()), facts))
        return Error{Error::Code::NotAllowed, tr("You may not read this record.")};
    return saved;
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
    return hits(*m_database, m_actor, today(), allKinds(), text, limit);
}

void Workspace::notice()
{
    if (!m_database->changedElsewhere())
        return;
    m_directory->forget();
    Q_EMIT changed(ChangeSet{{}, true});
}

void Workspace::hold(std::unique_ptr<Lease> lease) { m_lease = std::move(lease); }

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
