// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_words.h"
#include "core/people/person.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Conduct", text); }

QString traitOf(LadderStep step)
{
    return step == LadderStep::Verbal   ? QStringLiteral("verbal")
           : step == LadderStep::Letter ? QStringLiteral("letter")
                                        : QStringLiteral("police");
}

std::optional<ChoiceName> itemOf(LadderStep step, const Names &names)
{
    for (const ChoiceName &item : names.choices(QStringLiteral("ladder-step")))
        if (item.has(traitOf(step)))
            return item;
    return std::nullopt;
}
} // namespace

namespace conduct {
QString stepLabel(LadderStep step, const Names &names)
{
    const auto item = itemOf(step, names);
    return item ? item->label : traitOf(step);
}

QString stepCode(LadderStep step, const Names &names)
{
    const auto item = itemOf(step, names);
    return item ? item->code : QString();
}

Found standingFound(const RungStanding &rung, Day on)
{
    using As = Found::As;
    switch (rung.is) {
    case RungStanding::Is::NotYet:
        return {tr("not called for"), As::State, Tone::Neutral};
    case RungStanding::Is::Due:
        return {tr("due %1").arg(showShort(rung.due)), As::State, rung.due < on ? Tone::Danger : Tone::Warning};
    case RungStanding::Is::Done:
        return {tr("done"), As::State, Tone::Good};
    case RungStanding::Is::Jumped:
        return {tr("jumped"), As::State, Tone::Neutral};
    case RungStanding::Is::Paused:
        return {tr("paused"), As::State, Tone::Info};
    case RungStanding::Is::Skipped:
        break;
    }
    return {tr("skipped"), As::State, Tone::Neutral};
}

QString stageLabel(const FoundCourse &course, const Names &names)
{
    const QString word = QString::fromLatin1(stageWord(course));
    if (word == QStringLiteral("possible"))
        return tr("Possible");
    if (word == QStringLiteral("confirmed"))
        return tr("Confirmed");
    if (word == QStringLiteral("not-a-course"))
        return tr("Not a course");
    const QString step = stepLabel(word == QStringLiteral("police")   ? LadderStep::Police
                                   : word == QStringLiteral("letter") ? LadderStep::Letter
                                                                      : LadderStep::Verbal,
                                   names);
    return course.decision == CourseDecision::Confirmed ? step : tr("%1, not confirmed").arg(step);
}

Tone stageTone(const FoundCourse &course)
{
    if (course.decision == CourseDecision::Rejected || !course.isEnough)
        return Tone::Neutral;
    return course.decision == CourseDecision::Possible ? Tone::Warning : Tone::Danger;
}

QString testLabel(CourseTest test)
{
    return test == CourseTest::OneVictim ? tr("One person, two occasions or more")
                                         : tr("Several people, one occasion or more each");
}

QString nextLabel(const Ladder &ladder, const Names &names)
{
    const RungStanding *next = ladder.next();
    return next ? tr("%1, due %2").arg(stepLabel(next->step, names), showShort(next->due)) : QString();
}

QString becameLabel(const LadderTaken &taken, const Names &names)
{
    static constexpr const char *acts[] = {QT_TRANSLATE_NOOP("Conduct", "done"), QT_TRANSLATE_NOOP("Conduct", "jumped"),
                                           QT_TRANSLATE_NOOP("Conduct", "paused"),
                                           QT_TRANSLATE_NOOP("Conduct", "skipped")};
    const QString act = tr(acts[static_cast<int>(taken.act)]);
    QStringList why;
    // “Other” says nothing beside the words that it asks for.
    const bool isInWords = !taken.why.trimmed().isEmpty() &&
                           names.hasTrait(QStringLiteral("ladder-reason"), taken.reason, QStringLiteral("say"));
    if (const QString reason = names.choiceLabel(QStringLiteral("ladder-reason"), taken.reason);
        !reason.isEmpty() && !isInWords)
        why << reason;
    if (!taken.why.trimmed().isEmpty())
        why << taken.why.trimmed();
    return why.isEmpty() ? act : tr("%1: %2").arg(act, why.join(QStringLiteral(". ")));
}

QString notToldLabel(const LadderTaken &taken, const Names &names)
{
    const QString step = taken.on.isKnown()
                             ? tr("%1 of %2").arg(stepLabel(taken.step, names).toLower(), showShort(taken.on))
                             : stepLabel(taken.step, names).toLower();
    const QString text = taken.officerTold.isKnown() ? tr("The lay member has not been told of this step: %1.")
                         : taken.layMemberTold.isKnown()
                             ? tr("The Accountable Officer has not been told of this step: %1.")
                             : tr("Neither the Accountable Officer nor the lay member has "
                                  "been told of this step: %1.");
    return text.arg(step);
}

QString chargeLabel(Day last, Day on)
{
    if (!last.isKnown())
        return {};
    return last < on ? tr("The last day to charge an offence that only magistrates try was %1: it has passed.")
                           .arg(showShort(last))
                     : tr("An offence that only magistrates try can be charged until %1.").arg(showShort(last));
}

QString lackLabel(const FoundCourse &course)
{
    if (course.isEnough)
        return {};
    return course.lacksPurpose()
               ? tr("Several people had one occasion each, and there was no purpose: no course for now.")
               : tr("Too few occasions count for a course now.");
}

QString spanLabel(const FoundCourse &course)
{
    std::vector<Moment> counted;
    for (const FoundOccasion &occasion : course.occasions)
        if (occasion.counts)
            counted.push_back(occasion.at);
    return counted.empty() ? QString() : tr("%1 – %2").arg(whenLabel(counted.front()), whenLabel(counted.back()));
}

QString gapLabel(int days, bool isAbout)
{
    if (days < 0)
        return {};
    if (isAbout) // the same month, or so many days from the first of one
        return days == 0 ? tr("the same month") : days == 1 ? tr("about 1 day") : tr("about %1 days").arg(days);
    return days == 0 ? tr("the same day") : days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

QString whenLabel(const Moment &when)
{
    return when.precision() == Moment::Precision::Month ? show(when) : showShort(when.day());
}

QString personLabel(RecordId person, const Names &names)
{
    const QString name = names.recordName(kindOf<Person>(), person);
    return name.isEmpty() ? tr("somebody not named") : name;
}
} // namespace conduct
