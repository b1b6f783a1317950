// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <functional>
#include <vector>

struct Kind;
class QWidget;

/// One record as a picker offers it.
struct LinkChoice {
    RecordId id = 0;
    QString name;
    QString detail; ///< what tells it from its namesakes
};

/// Where pickers find records, and how they make one that is missing.
class LinkSource {
public:
    virtual ~LinkSource() = default;
    /// Live records whose name holds every word typed, in any part of it; all for no words. At most `limit`.
    virtual std::vector<LinkChoice> find(const Kind &kind, const QString &words, int limit) const = 0;
    /// The record with the number, for showing what is picked; its name is empty where there is none.
    virtual LinkChoice choice(const Kind &kind, RecordId id) const = 0;
    /// Whether the person may add a record of the kind here.
    virtual bool canMake(const Kind &kind) const = 0;
    /// Lets the person make one, beginning with what was typed; `then` is told its number, or not at all.
    virtual void make(const Kind &kind, const QString &typed, QWidget *over, std::function<void(RecordId id)> then) = 0;
};
