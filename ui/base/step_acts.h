// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include <QHash>
#include <QString>
#include <functional>

class QWidget;

/// What of the program does a step of a procedure, by the trait of its `step-act` (`act:letter`): features put theirs
/// in, the program hands them to who shows steps, and neither knows the other.
class StepActs {
public:
    struct Call {
        RecordId incident = 0;
        QString letter; ///< the code of its template, where the step names one
        QString tells;  ///< the body it tells
        QString what;   ///< the step in words
        QString field;  ///< of the incident, that shows it: `cctv_kept`, `property`, `police_cases/outcome`
        QString with;   ///< the sort of contact it is about, by the trait of its kind
        Day due = {};   ///< of the step, where it has one
    };
    using Open = std::function<void(const Call &call, QWidget *over)>;

    void put(const QString &trait, const Open &open) { m_acts.insert(trait, open); }
    /// Null where nothing in the program does it.
    const Open *find(const QString &trait) const
    {
        const auto found = m_acts.constFind(trait);
        return found == m_acts.constEnd() ? nullptr : &*found;
    }

private:
    QHash<QString, Open> m_acts;
};
