// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/workspace_links.h"
#include "core/people/person.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/privacy_key.h"

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

WorkspaceLinks::WorkspaceLinks(const Workspace &workspace, const PrivacyKey &privacy, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_privacy(privacy)
{
    connect(&workspace, &Workspace::changed, this, [this] { m_all.clear(); });
}

const LinkChoice &WorkspaceLinks::shown(const Found &found) const
{
    return m_privacy.isOn() ? found.hidden : found.named;
}

WorkspaceLinks::Found WorkspaceLinks::foundOf(const Kind &kind, const ListRow &row, const QStringList &keys) const
{
    const Names &names = m_workspace.names();
    const QString name = names.recordName(kind, row.id);
    Found found{{row.id, name, {}}, {row.id, isNamedAsPerson(kind) ? initials(name) : name, {}}};
    QStringList named;
    QStringList hidden;
    if (!row.reference.isEmpty() && row.reference != name)
        named << row.reference;
    hidden = named;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Field &field = *kind.field(keys[i]);
        const Value &value = row.cells[static_cast<std::size_t>(i)];
        const QString text = showShort(field, value, names);
        if (text.isEmpty() || name.contains(text))
            continue;
        named << text;
        hidden << showPrivate(field, value, names);
    }
    found.named.detail = named.join(QStringLiteral(" · "));
    found.hidden.detail = hidden.join(QStringLiteral(" · "));
    return found;
}

std::vector<WorkspaceLinks::Found> WorkspaceLinks::choicesOf(const Kind &kind, const QString &words, int limit) const
{
    ListQuery query;
    query.words = words;
    if (&kind == &kindOf<Person>()) // an entry that was merged stands for another
        query.filters = {{QStringLiteral("same_as"), Filter::Is::NotKnown, {}}};
    const QStringList keys = detailKeys(kind);
    const Result<std::vector<ListRow>> rows = m_workspace.list(kind).page(query, keys, limit);
    std::vector<Found> choices;
    for (const ListRow &row : rows ? *rows : std::vector<ListRow>())
        choices.push_back(foundOf(kind, row, keys));
    return choices;
}

const std::vector<WorkspaceLinks::Found> *WorkspaceLinks::all(const Kind &kind) const
{
    if (const auto known = m_all.find(&kind); known != m_all.end())
        return &known->second;
    const Result<qint64> count = m_workspace.list(kind).count({});
    if (!count || *count > kFew)
        return nullptr;
    std::vector<Found> choices = choicesOf(kind, {}, kFew);
    std::sort(choices.begin(), choices.end(), [](const Found &a, const Found &b) {
        return a.named.name.compare(b.named.name, Qt::CaseInsensitive) < 0;
    });
    return &m_all.insert_or_assign(&kind, std::move(choices)).first->second;
}

std::vector<LinkChoice> WorkspaceLinks::find(const Kind &kind, const QString &words, int limit) const
{
    std::vector<LinkChoice> found;
    const std::vector<Found> *few = all(kind);
    if (!few) {
        for (const Found &one : choicesOf(kind, words, limit))
            found.push_back(shown(one));
        return found;
    }
    for (const bool byName : {true, false}) // the name first, then what stands beside it
        for (const auto &one : *few) {
            const bool inName = holdsWords(one.named.name, words);
            const bool wanted =
                byName ? inName : !inName && holdsWords(one.named.name + u' ' + one.named.detail, words);
            if (wanted && static_cast<int>(found.size()) < limit)
                found.push_back(shown(one));
        }
    return found;
}

LinkChoice WorkspaceLinks::choice(const Kind &kind, RecordId id) const
{
    if (const std::vector<Found> *few = all(kind))
        for (const Found &one : *few)
            if (one.named.id == id)
                return shown(one);
    const QString name = m_workspace.names().recordName(kind, id);
    return {id, m_privacy.isOn() && isNamedAsPerson(kind) ? initials(name) : name, {}};
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
