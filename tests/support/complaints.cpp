// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/complaints.h"
#include "core/records/problems.h"
#include "tests/support/policy_names.h"

QStringList complaints(const Kind &kind, const void *record, Day today)
{
    static const PolicyNames names;
    QStringList fields;
    for (const Problem &problem : problems(kind, record, {today, names})) {
        const Field *field = kind.field(problem.field);
        if (!field || !field->is(Field::Required) || !field->value(record).isNull())
            fields.append(problem.field);
    }
    return fields;
}
