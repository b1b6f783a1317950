// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/undo_import.h"
#include "core/base/count.h"
#include "core/exchange/local_crime_queries.h"
#include "core/exchange/undo_import_queries.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace {
constexpr std::size_t kMostNamed = 20;
constexpr std::size_t kEntriesPerProgress = 500;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Whether the field may hold a record of the kind: a link without a target may hold one of any.
bool leadsTo(const Field &field, const Kind &kind)
{
    return field.type == Type::Link && (!field.target || &field.target() == &kind);
}

/// Takes one act back.
class ActUndo {
public:
    ActUndo(Write &write, const Saved<ImportRecord> &import) : m_write(write), m_import(import) {}
    Result<void> checkUntouched();
    Result<void> takeBack(const ImportProgress &progress);
    /// What a street-crime file replaced, by the note of its act.
    const QJsonArray &replacedCrime() const { return m_replaced; }
    UndoOutcome outcome;

private:
    const Kind *kindNamed(const QString &name) const;
    Result<void> takeBackEntry(const ActEntry &entry);
    Result<void> takeBackChange(const Kind &kind, const ActEntry &entry);
    Result<bool> isUsed(const Kind &target, RecordId id) const;
    bool isMadeBeside(const Kind &kind) const { return !m_main || &kind != m_main; }

    Write &m_write;
    const Saved<ImportRecord> &m_import;
    const Kind *m_main = nullptr; ///< the kind the file brought
    std::vector<ActEntry> m_entries;
    std::set<RecordId> m_added;
    QJsonArray m_replaced;
};

const Kind *ActUndo::kindNamed(const QString &name) const
{
    for (const Kind *kind : m_write.context().kinds)
        if (name == QLatin1String(kind->name))
            return kind;
    return nullptr;
}

Error touched(const Database &database, const std::vector<RecordId> &ids)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(ids.size(), kMostNamed); ++i)
        names.append(nameOfRecord(database, ids[i]));
    QString all = names.join(QStringLiteral(", "));
    if (ids.size() > kMostNamed)
        all += tr(" and %1 more").arg(shownCount(static_cast<qint64>(ids.size() - kMostNamed)));
    return {Error::Code::Refused, tr("Nothing was taken back: these have been worked on since: %1.").arg(all)};
}

/// Asked before anything is changed.
Result<void> ActUndo::checkUntouched()
{
    const Database &database = m_write.database();
    Result<std::vector<ActEntry>> entries = entriesOfAct(database, m_import.value.act);
    if (!entries)
        return entries.error();
    m_entries = std::move(*entries);
    for (const ActEntry &entry : m_entries)
        if (entry.record == 0)
            m_replaced =
                QJsonDocument::fromJson(entry.change.toUtf8()).object().value(QStringLiteral("replaced")).toArray();
    std::erase_if(m_entries,
                  [this](const ActEntry &entry) { return entry.record == 0 || entry.record == m_import.stamp.id; });
    Result<std::vector<RecordId>> since = workedOnSince(database, m_import.value.act);
    if (!since)
        return since.error();
    // The last entry is the first that was written; sites and departments come before what the file is about.
    if (!m_entries.empty())
        m_main = kindNamed(m_entries.front().kind);
    for (const Kind *kind : m_write.context().kinds)
        for (const Field *link : kind->fields())
            if (m_main && leadsTo(*link, *m_main)) {
                const Result<std::vector<RecordId>> linked = linkedSince(database, m_import.value.act, *kind, *link);
                if (!linked)
                    return linked.error();
                since->insert(since->end(), linked->begin(), linked->end());
            }
    std::sort(since->begin(), since->end());
    since->erase(std::unique(since->begin(), since->end()), since->end());
    return since->empty() ? Result<void>() : touched(database, *since);
}

Result<void> ActUndo::takeBack(const ImportProgress &progress)
{
    for (const ActEntry &entry : m_entries)
        if (entry.what == QLatin1String(entry::kAdded))
            m_added.insert(entry.record);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (progress && i % kEntriesPerProgress == 0 && !progress(static_cast<int>(1000 * i / m_entries.size())))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was taken back.")};
        if (const Result<void> done = takeBackEntry(m_entries[i]); !done)
            return done;
    }
    return {};
}

Result<void> ActUndo::takeBackEntry(const ActEntry &entry)
{
    const Kind *kind = kindNamed(entry.kind);
    if (!kind)
        return {};
    if (entry.what == QLatin1String(entry::kChanged))
        return m_added.contains(entry.record) ? Result<void>() : takeBackChange(*kind, entry);
    if (entry.what != QLatin1String(entry::kAdded))
        return {};
    const Result<bool> used = isMadeBeside(*kind) ? isUsed(*kind, entry.record) : Result<bool>(false);
    if (!used)
        return used.error();
    if (*used)
        return {};
    const Result<AnySaved> here = m_write.load(*kind, entry.record);
    if (!here)
        return here.error();
    ++outcome.withdrawn;
    return m_write.withdrawAny(*kind, here->stamp, tr("%1 was taken back").arg(m_import.stamp.reference));
}

Result<void> ActUndo::takeBackChange(const Kind &kind, const ActEntry &entry)
{
    const Result<Changes> changes = changesFromJson(
        QJsonDocument::fromJson(entry.change.toUtf8()).object().value(QStringLiteral("changes")).toArray());
    if (!changes)
        return changes.error();
    const Result<AnySaved> here = m_write.load(kind, entry.record);
    if (!here)
        return here.error();
    AnyRecord before = here->record;
    if (const Result<void> applied = apply(kind, before.data(), *changes, Direction::Backwards); !applied)
        return applied;
    ++outcome.restored;
    const Result<AnySaved> changed = m_write.changeAny(*here, std::move(before));
    return changed ? Result<void>() : changed.error();
}

Result<bool> ActUndo::isUsed(const Kind &target, RecordId id) const
{
    for (const Kind *kind : m_write.context().kinds)
        for (const Field *link : kind->fields())
            if (leadsTo(*link, target)) {
                const Result<bool> linked = isLinked(m_write.database(), *kind, *link, id);
                if (!linked || *linked)
                    return linked;
            }
    return false;
}
} // namespace

Result<UndoOutcome> undoImport(Write &write, Id<ImportRecord> import, const ImportProgress &progress)
{
    const Result<Saved<ImportRecord>> saved = write.load(import);
    if (!saved)
        return saved.error();
    if (saved->stamp.isWithdrawn())
        return Error{Error::Code::Refused, tr("%1 has been taken back already.").arg(saved->stamp.reference)};
    ActUndo undo(write, *saved);
    if (const Result<void> untouched = undo.checkUntouched(); !untouched)
        return untouched.error();
    if (const Result<void> done = undo.takeBack(progress); !done)
        return done.error();
    const Result<qint64> crimes = removeLocalCrime(write.database(), saved->stamp.id);
    if (!crimes)
        return crimes.error();
    const Result<qint64> put = restoreLocalCrime(write.database(), undo.replacedCrime());
    if (!put)
        return put.error();
    if (const Result<void> withdrawn = write.withdraw(*saved, tr("The import was taken back")); !withdrawn)
        return withdrawn.error();
    UndoOutcome outcome = undo.outcome;
    outcome.reference = saved->stamp.reference;
    outcome.withdrawn += *crimes;
    outcome.restored += *put;
    return outcome;
}
