// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

/// What is to become of several actions at once; what is left empty stays in each as it is.
struct ActionChange {
    Id<Person> owner;
    Code organisation;
    Code priority;
    Day to; ///< a later day, with the reason
    QString why;
    QString note; ///< of progress, under today
    QString by;
    Day done;
    QString evidence;
    bool operator==(const ActionChange &) const = default;
};
/// Described like a record, so that the form that asks for it follows; it is never kept.
template <> const Kind &kindOf<ActionChange>();

/// An action so changed. One that is done stays as it is; one that is due later already keeps its day.
Action changedBy(Action action, const ActionChange &change, Day today);
