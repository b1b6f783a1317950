// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/link_source.h"
#include <QObject>
#include <QStringList>
#include <map>

class PrivacyKey;
class Workspace;
struct ListRow;

/// Makes a record of a kind, beginning with what was typed.
using RecordMaker =
    std::function<void(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId)> then)>;

/// Pickers over the registers of the open office. Under the privacy key people are found by their names and shown by
/// their initials.
class WorkspaceLinks : public QObject, public LinkSource {
    Q_OBJECT
public:
    WorkspaceLinks(const Workspace &workspace, const PrivacyKey &privacy, QObject *parent = nullptr);
    /// Without a maker nothing new can be made from a picker.
    void setMaker(RecordMaker maker) { m_maker = std::move(maker); }
    std::vector<LinkChoice> find(const Kind &kind, const QString &words, int limit) const override;
    LinkChoice choice(const Kind &kind, RecordId id) const override;
    bool canMake(const Kind &kind) const override;
    void make(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId)> then) override;

private:
    struct Found {
        LinkChoice named;
        LinkChoice hidden; ///< as the privacy key shows it
    };
    const LinkChoice &shown(const Found &found) const;
    Found foundOf(const Kind &kind, const ListRow &row, const QStringList &keys) const;
    const std::vector<Found> *all(const Kind &kind) const;
    std::vector<Found> choicesOf(const Kind &kind, const QString &words, int limit) const;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    RecordMaker m_maker;
    mutable std::map<const Kind *, std::vector<Found>> m_all; ///< of kinds with few records
};
