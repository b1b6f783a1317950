// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/workspace/sample_registers.h"
#include <functional>
#include <memory>

namespace {
QString code(const char *text) { return QLatin1String(text); }

/// The badges of one office, each with its own events: a request, an issue, and then what becomes of it.
class BadgePlanner {
public:
    BadgePlanner(const SampleOffice &office, SampleTimeline &timeline, Chance &chance)
        : m_office(office), m_timeline(timeline), m_chance(chance)
    {
    }

    void worker(const SampleWorker &worker, std::size_t at)
    {
        const Day setUp = m_office.first.plus(-10);
        if (worker.value.started <= setUp)
            recordedBefore(worker, at, setUp);
        else
            starter(worker, at);
    }

private:
    using Edit = std::function<void(Badge &)>;
    /// One badge on its way: its number is known once it was written.
    struct Card {
        Badge first;
        std::size_t holder = 0;
        std::shared_ptr<Id<Badge>> id = std::make_shared<Id<Badge>>();
        Day issued;
    };

    void recordedBefore(const SampleWorker &worker, std::size_t at, Day setUp)
    {
        Card card = blank(worker, at);
        card.first.reason = Code{code("recorded_before")};
        card.first.issued = card.issued = std::min(worker.value.started.plus(m_chance.between(0, 9)), setUp);
        if (card.first.kind.text != code("permanent"))
            card.first.expires = m_office.first.plus(m_chance.between(200, 500));
        add(card, setUp, QStringLiteral("Badges of the predecessor recorded"));
        life(worker, card);
    }

    void starter(const SampleWorker &worker, std::size_t at)
    {
        Card card = blank(worker, at);
        card.first.reason = Code{code("new_starter")};
        card.first.requested = worker.value.started.plus(-m_chance.between(0, 2));
        add(card, card.first.requested, QStringLiteral("Badge ordered"));
        if (m_chance.percent(5)) // nobody gave it out yet
            return;
        const int days = m_chance.percent(86) ? m_chance.between(0, 7) : m_chance.between(8, 34);
        card.issued = worker.value.started.plus(days);
        const bool ends = card.first.kind.text != code("permanent");
        event(card, card.issued, QStringLiteral("Badge issued"), [day = card.issued, ends](Badge &badge) {
            badge.issued = day;
            if (ends)
                badge.expires = Day(day.date.addMonths(12));
        });
        life(worker, card);
    }

    Card blank(const SampleWorker &worker, std::size_t at)
    {
        Card card;
        m_number += m_chance.between(1, 4);
        card.first.number = numbered(QStringLiteral("LK{nnnnn}"), QStringLiteral("{nnnnn}"), m_number);
        card.first.kind = Code{worker.value.category.text == code("agency_bank")      ? code("bank")
                               : worker.value.category.text == code("governing_body") ? code("governing_body")
                                                                                      : code("permanent")};
        card.holder = at;
        return card;
    }

    /// One in five is lost, stolen or suspended in the years of the register; those of leavers come back, late, or not
    /// at all.
    void life(const SampleWorker &worker, const Card &card)
    {
        const Day last = worker.value.left.isKnown() ? worker.value.left : m_office.until.plus(-1);
        const Day from = std::max(card.issued.plus(30), m_office.first.plus(1));
        if (from < last && m_chance.percent(20) &&
            !mishap(worker, card, from.plus(m_chance.between(0, from.daysTo(last) - 1))))
            return;
        if (!worker.value.left.isKnown() || m_chance.percent(16))
            return;
        const Day back =
            worker.value.left.plus(m_chance.percent(75) ? m_chance.between(0, 3) : m_chance.between(4, 60));
        event(card, back, QStringLiteral("Badge came back"), [back](Badge &badge) { badge.returned = back; });
        if (m_chance.percent(80)) {
            const Day gone = back.plus(m_chance.between(1, 30));
            event(card, gone, QStringLiteral("Badge destroyed"), [gone](Badge &badge) {
                badge.destroyed = gone;
                badge.destroyedBy = QStringLiteral("Badge desk, witnessed");
            });
        }
    }

    /// True while the badge itself lives on.
    bool mishap(const SampleWorker &worker, const Card &card, Day day)
    {
        const int sort = m_chance.between(0, 99);
        if (sort < 18) {
            event(card, day, QStringLiteral("Badge suspended"), [day](Badge &badge) {
                badge.suspended = day;
                badge.note = QStringLiteral("Long leave");
            });
            return true;
        }
        const bool stolen = sort < 38;
        event(card, day, stolen ? QStringLiteral("Badge stolen") : QStringLiteral("Badge lost"),
              [day, stolen](Badge &badge) { (stolen ? badge.stolen : badge.lost) = day; });
        if (sort > 78) {
            const Day found = day.plus(m_chance.between(1, 8));
            event(card, found, QStringLiteral("Badge found"), [found](Badge &badge) { badge.found = found; });
            return true;
        }
        Card next = blank(worker, card.holder);
        next.first.reason = Code{stolen ? code("stolen") : code("lost")};
        next.first.requested = day;
        next.first.issued = next.issued = std::min(day.plus(m_chance.between(0, 4)), m_office.until.plus(-1));
        add(next, next.issued, QStringLiteral("Badge replaced"));
        return false;
    }

    void add(const Card &card, Day day, const QString &why)
    {
        m_timeline.at(instant(day), why, [&office = m_office, card](Write &write) {
            Badge badge = card.first;
            const SampleWorker &holder = office.workers[card.holder];
            badge.holder = holder.id;
            if (badge.requested.isKnown() && holder.department)
                badge.authorisedBy = office.workers[office.departments[*holder.department].manager].id;
            return addRecord(write, badge, *card.id);
        });
    }

    void event(const Card &card, Day day, const QString &why, const Edit &edit)
    {
        if (day < m_office.until)
            m_timeline.at(instant(day), why,
                          [id = card.id, edit](Write &write) { return changeRecord(write, *id, edit); });
    }

    /// Events of one day keep their order.
    QDateTime instant(Day day) { return sampleInstant(day.date, 14, m_minute = (m_minute + 1) % 60); }

    const SampleOffice &m_office;
    SampleTimeline &m_timeline;
    Chance &m_chance;
    int m_number = 10040;
    int m_minute = 0;
};
} // namespace

void scheduleBadges(const SampleOffice &office, SampleTimeline &timeline, Chance &chance)
{
    BadgePlanner planner(office, timeline, chance);
    for (std::size_t at = 0; at < office.workers.size(); ++at)
        planner.worker(office.workers[at], at);
}
