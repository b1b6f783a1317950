// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"
#include "core/workspace/sample_registers.h"

namespace {
constexpr int kReviewEachMonths = 3;
constexpr int kReviews = 4;

Review reviewOf(const SampleOffice &office, int number, Day on)
{
    static const QStringList what = {
        QStringLiteral("Incidents of the quarter at the front desks"),
        QStringLiteral("Thefts of the last twelve months by place and hour"),
        QStringLiteral("Risk assessments of teams that visit people at home"),
        QStringLiteral("Incidents in which the person affected was alone"),
    };
    static const QStringList found = {
        QStringLiteral("Four in ten began while people waited. The screens now say how long it will be."),
        QStringLiteral("Most happened in rooms left open over lunch. Lockers were asked for at two sites."),
        QStringLiteral("Two were overdue; both managers set a day. One team had no check-in after five o’clock."),
        QStringLiteral("The alarm was within reach in half of them. Its place is being changed."),
    };
    Review review;
    review.on = on;
    review.by = office.holder(QStringLiteral("lsms")).id;
    review.what = what[number % what.size()];
    review.found = found[number % found.size()];
    if (number > 0) { // the latest is still to be told
        review.toldDirector = on;
        review.answer = QStringLiteral("Agreed; to be looked at again in the next review.");
    }
    return review;
}
} // namespace

void scheduleReviews(const SampleOffice &office, SampleTimeline &timeline)
{
    for (int number = 0; number < kReviews; ++number) {
        const Day on(office.until.date.addMonths(-kReviewEachMonths * number).addDays(-9));
        if (on > office.first.plus(1))
            timeline.at(sampleInstant(on.date, 15, 40), QStringLiteral("Review"),
                        [&office, number, on](Write &write) -> Result<void> {
                            const auto added = write.add(reviewOf(office, number, on));
                            return added ? Result<void>() : Result<void>(added.error());
                        });
    }
}
