// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include <QTime>

/// When something happened, in local time, as exactly as it is known. One text holds it all: `2026-03`, `2026-03-14`,
/// `2026-03-14T14:30`, with `~` behind it for "about"; empty for not known. The texts sort in time order.
class Moment {
public:
    enum class Precision { Unknown, Month, Day, Minute };

    Moment() = default;
    explicit Moment(Day day) : m_text(day.iso()) {}
    Moment(Day day, QTime time) : m_text(day.iso() + time.toString(QStringLiteral("'T'HH:mm"))) {}
    /// Reads the text form above; what does not have it, or names a day or time that does not exist, is not known.
    static Moment fromText(const QString &text);
    Moment about(bool isAbout = true) const;

    const QString &text() const { return m_text; }
    bool isKnown() const { return !m_text.isEmpty(); }
    bool isAbout() const { return m_text.endsWith(u'~'); }
    Precision precision() const;
    /// The day, or the first of the month where only that is known.
    Day day() const;
    /// The time of day; invalid where it is not known.
    QTime time() const;
    /// The first instant it can mean, as local time.
    QDateTime first() const;

    bool operator==(const Moment &) const = default;
    std::strong_ordering operator<=>(const Moment &o) const
    {
        return m_text == o.m_text  ? std::strong_ordering::equal
               : m_text < o.m_text ? std::strong_ordering::less
                                   : std::strong_ordering::greater;
    }

private:
    QString m_text;
};

/// `about 14 March 2026, 14:30`, `March 2026`; empty where not known.
QString show(const Moment &moment);
