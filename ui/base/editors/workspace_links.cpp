// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/workspace_links.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/option_field.h"

namespace {

constexpr int kFew = 3000; // beyond that the search index finds by the beginnings of words

/// What is shown beside the name: the register's own columns that do not repeat it.
QStringList detailKeys(const Kind &kind)
{
    constexpr int kMost = 5;
    QStringList keys;
    for (const Field *field : kind.fields())
        if (field->is(Field::Column) && keys.size() < kMost)
            keys << QString::fromLatin1(field->key);
    return keys;
}

} // namespace

WorkspaceLinks::WorkspaceLinks(const Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] { m_all.clear(); });
}

std::vector<LinkChoice> WorkspaceLinks::choicesOf(const Kind &kind, const QString &words, int limit) const
{
    ListQuery query;
    query.words = words;
    const QStringList keys = detailKeys(kind);
    const Result<std::vector<ListRow>> rows = m_workspace.list(kind).page(query, keys, limit);
    std::vector<LinkChoice> choices;
    if (!rows)
        return choices;
    for (const ListRow &row : *rows) {
        LinkChoice choice{row.id, m_workspace.names().recordName(kind, row.id), {}};
        QStringList details;
        if (!row.reference.isEmpty() && row.reference != choice.name)
            details << row.reference;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString text =
                showShort(*kind.field(keys[i]), row.cells[static_cast<std::size_t>(i)], m_workspace.names());
            if (!text.isEmpty() && !choice.name.contains(text))
                details << text;
        }
        choice.detail = details.join(QStringLiteral(" · "));
        choices.push_back(std::move(choice));
    }
    return choices;
}

const std::vector<LinkChoice> *WorkspaceLinks::all(const Kind &kind) const
{
    if (const auto known = m_all.find(&kind); known != m_all.end())
        return &known->second;
    const Result<qint64> count = m_workspace.list(kind).count({});
    if (!count || *count > kFew)
        return nullptr;
    std::vector<LinkChoice> choices = choicesOf(kind, {}, kFew);
    std::sort(choices.begin(), choices.end(),
              [](const LinkChoice &a, const LinkChoice &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return &m_all.insert_or_assign(&kind, std::move(choices)).first->second;
}

std::vector<LinkChoice> WorkspaceLinks::find(const Kind &kind, const QString &words, int limit) const
{
    const std::vector<LinkChoice> *few = all(kind);
    if (!few)
        return choicesOf(kind, words, limit);
    std::vector<LinkChoice> found;
    for (const bool byName : {true, false}) // the name first, then what stands beside it
        for (const LinkChoice &choice : *few) {
            const bool inName = holdsWords(choice.name, words);
            const bool wanted = byName ? inName : !inName && holdsWords(choice.name + u' ' + choice.detail, words);
            if (wanted && static_cast<int>(found.size()) < limit)
                found.push_back(choice);
        }
    return found;
}

LinkChoice WorkspaceLinks::choice(const Kind &kind, RecordId id) const
{
    if (const std::vector<LinkChoice> *few = all(kind))
        for (const LinkChoice &choice : *few)
            if (choice.id == id)
                return choice;
    return {id, m_workspace.names().recordName(kind, id), {}};
}

bool WorkspaceLinks::canMake(const Kind &kind) const
{
    return m_maker && !m_workspace.isReadOnly() &&
           !may(m_workspace.actor(), Act::Add, kind, m_workspace.today()).isNothing();
}

void WorkspaceLinks::make(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId)> then)
{
    if (m_maker)
        m_maker(kind, typed, over, std::move(then));
}
