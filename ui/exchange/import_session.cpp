// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_session.h"
#include "core/exchange/import_columns.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/workspace/run_import.h"
#include <QJsonDocument>
#include <algorithm>

std::vector<const Kind *> importableKinds(const Workspace &workspace)
{
    std::vector<const Kind *> kinds = kindsOfFiles();
    std::erase_if(kinds, [&workspace](const Kind *kind) {
        return may(workspace.actor(), Act::Add, *kind, workspace.today()).isNothing();
    });
    return kinds;
}

ImportSession::ImportSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void ImportSession::chooseKind(const Kind &kind)
{
    if (m_request.kind == &kind)
        return;
    m_request.kind = &kind;
    m_request.kindName = importName(kind);
    m_request.mapping = {};
    m_saved = {};
    m_headings = std::make_shared<const Headings>(kind);
    mapColumns();
}

void ImportSession::chooseLocalCrime()
{
    m_request.kind = nullptr;
    m_request.kindName = QLatin1String(kLocalCrimeName);
    m_request.mapping = {};
    m_saved = {};
    m_headings.reset();
    mapColumns();
}

void ImportSession::forgetPlan()
{
    m_plan.reset();
    m_crimes.reset();
}

/// As the engine maps them, so that columns that stand back are shown so; where it knows no heading at all, none fills
/// anything yet.
void ImportSession::mapColumns()
{
    forgetPlan();
    m_unknown.reset();
    m_columns.clear();
    if (!m_sheet || !isAboutSomething())
        return;
    if (isLocalCrime()) {
        m_columns = localCrimeColumns(m_sheet->headings());
        return;
    }
    ImportPlan plan;
    plan.request = m_request;
    plan.headings = m_headings;
    (void)readColumns(plan, m_sheet->headings());
    m_columns = std::move(plan.columns);
    for (auto i = static_cast<qsizetype>(m_columns.size()); i < m_sheet->headings().size(); ++i)
        m_columns.push_back({m_sheet->headings()[i], nullptr, {}});
}

void ImportSession::mapColumn(int column, const std::optional<QString> &target)
{
    const QString &heading = m_columns[static_cast<std::size_t>(column)].heading;
    m_saved = {};
    m_request.mapping.columns.insert(plainHeading(heading), ColumnMapping{target, {}});
    mapColumns();
}

void ImportSession::translate(int column, const QString &value, const QString &code)
{
    const ImportColumn &mapped = m_columns[static_cast<std::size_t>(column)];
    const QString heading = plainHeading(mapped.heading);
    m_saved = {};
    auto entry = m_request.mapping.columns.find(heading);
    if (entry == m_request.mapping.columns.end())
        entry = m_request.mapping.columns.insert(
            heading,
            ColumnMapping{mapped.target ? std::optional<QString>(mapped.target->name) : std::optional<QString>(), {}});
    if (code.isEmpty())
        entry->values.remove(value.simplified().toLower());
    else
        entry->values.insert(value.simplified().toLower(), code);
    const auto unknown = m_unknown; // what is in no list is in none, whatever it is said to mean
    mapColumns();
    m_unknown = unknown;
}

QString ImportSession::translation(int column, const QString &value) const
{
    const auto entry =
        m_request.mapping.columns.constFind(plainHeading(m_columns[static_cast<std::size_t>(column)].heading));
    return entry == m_request.mapping.columns.constEnd() ? QString()
                                                         : entry->values.value(value.simplified().toLower());
}

std::vector<Saved<ImportMapping>> ImportSession::savedMappings() const
{
    Result<std::vector<Saved<ImportMapping>>> all = m_workspace.all<ImportMapping>();
    if (!all)
        return {};
    std::erase_if(*all, [this](const Saved<ImportMapping> &one) { return one.value.forKind != m_request.kindName; });
    return std::move(*all);
}

void ImportSession::useMapping(const Saved<ImportMapping> &saved)
{
    const Result<Mapping> mapping = mappingFromJson(QJsonDocument::fromJson(saved.value.mapping.toUtf8()).object());
    if (!mapping)
        return;
    m_request.mapping = *mapping;
    m_saved = saved.id();
    mapColumns();
}

Result<void> ImportSession::saveMapping(const QString &name)
{
    const ImportMapping mapping{
        name, m_request.kindName,
        QString::fromUtf8(QJsonDocument(mappingToJson(m_request.mapping)).toJson(QJsonDocument::Compact))};
    const std::vector<Saved<ImportMapping>> all = savedMappings();
    const auto same = std::find_if(all.begin(), all.end(), [&name](const Saved<ImportMapping> &one) {
        return one.value.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return m_workspace.write(tr("Mapping “%1” kept").arg(name), [&](Write &write) -> Result<void> {
        const Result<Saved<ImportMapping>> saved =
            same == all.end() ? write.add(mapping) : write.change(*same, mapping);
        if (!saved)
            return saved.error();
        m_saved = saved->id();
        return {};
    });
}

QString ImportSession::seenBefore() const
{
    if (!m_sheet || !isAboutSomething())
        return {};
    const Result<RecordId> before = importWithDigest(m_workspace.database(), m_digest, m_request.kindName);
    if (!before || *before == 0)
        return {};
    const Result<Saved<ImportRecord>> record = m_workspace.load(Id<ImportRecord>{*before});
    return record ? tr("This very file was imported before, as %1. What is here already will not be written again.")
                        .arg(record->stamp.reference)
                  : QString();
}

bool ImportSession::fillsAnything() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const ImportColumn &column) { return !column.fills.isEmpty(); });
}

bool ImportSession::fillsChoices() const { return std::any_of(m_columns.begin(), m_columns.end(), &fillsChoice); }
