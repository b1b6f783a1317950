// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include <QCoreApplication>

QString Kind::shown(const char *text) const { return QCoreApplication::translate(name, text); }

const Field *Kind::field(QAnyStringView key) const
{
    for (const Section &section : sections)
        for (const Field &f : section.fields)
            if (QAnyStringView::equal(key, QLatin1String(f.key)))
                return &f;
    return nullptr;
}

const Field *Kind::field(Field::Trait trait) const
{
    for (const Section &section : sections)
        for (const Field &f : section.fields)
            if (f.is(trait))
                return &f;
    return nullptr;
}

std::vector<const Field *> Kind::fields() const
{
    std::vector<const Field *> all;
    for (const Section &section : sections)
        for (const Field &f : section.fields)
            all.push_back(&f);
    return all;
}
