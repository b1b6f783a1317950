// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/link_source.h"
#include <QStringList>

/// Two namesakes and a third, and a maker that gives number 99.
class FixedLinks : public LinkSource {
public:
    QStringList made;

    std::vector<LinkChoice> find(const Kind &, const QString &words, int limit) const override
    {
        std::vector<LinkChoice> found;
        for (const LinkChoice &choice : all())
            if (choice.name.contains(words, Qt::CaseInsensitive) && static_cast<int>(found.size()) < limit)
                found.push_back(choice);
        return found;
    }
    LinkChoice choice(const Kind &, RecordId id) const override
    {
        for (const LinkChoice &choice : all())
            if (choice.id == id)
                return choice;
        return {};
    }
    bool canMake(const Kind &) const override { return true; }
    void make(const Kind &, const QString &typed, QWidget *, std::function<void(RecordId)> then) override
    {
        made << typed;
        then(99);
    }

private:
    static std::vector<LinkChoice> all()
    {
        return {{7, QStringLiteral("Dora Quill"), QStringLiteral("reception, Quayside")},
                {8, QStringLiteral("Dora Quill"), QStringLiteral("pharmacy, Larkfield")},
                {9, QStringLiteral("Sam Osei"), {}},
                {99, QStringLiteral("New place"), {}}};
    }
};
