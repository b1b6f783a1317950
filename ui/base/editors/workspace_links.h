// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/link_source.h"
#include <QObject>
#include <map>

class Workspace;

/// Makes a record of a kind, beginning with what was typed.
using RecordMaker =
    std::function<void(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId)> then)>;

/// Pickers over the registers of the open office.
class WorkspaceLinks : public QObject, public LinkSource {
    Q_OBJECT
public:
    explicit WorkspaceLinks(const Workspace &workspace, QObject *parent = nullptr);
    /// Without a maker nothing new can be made from a picker.
    void setMaker(RecordMaker maker) { m_maker = std::move(maker); }
    std::vector<LinkChoice> find(const Kind &kind, const QString &words, int limit) const override;
    LinkChoice choice(const Kind &kind, RecordId id) const override;
    bool canMake(const Kind &kind) const override;
    void make(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId)> then) override;

private:
    const std::vector<LinkChoice> *all(const Kind &kind) const;
    std::vector<LinkChoice> choicesOf(const Kind &kind, const QString &words, int limit) const;
    const Workspace &m_workspace;
    RecordMaker m_maker;
    mutable std::map<const Kind *, std::vector<LinkChoice>> m_all; ///< of kinds with few records
};
