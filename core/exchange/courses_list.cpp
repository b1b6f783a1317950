// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/courses_list.h"
#include "core/people/person.h"
#include "core/sanctions/ladder.h"

namespace {
Value dayCell(Day day) { return Value(day.iso()); }

std::vector<Value> rowOf(const FoundCourse &course, const Names &names)
{
    QStringList victims;
    for (const VictimTally &tally : course.tallies)
        victims.append(names.recordName(kindOf<Person>(), tally.victim));
    return {Value(names.recordName(kindOf<Person>(), course.alleged)),
            Value(victims.join(QStringLiteral("; "))),
            Value(qint64(course.counted)),
            dayCell(course.first),
            dayCell(course.last),
            Value(QString::fromLatin1(testWord(course.test))),
            Value(QString::fromLatin1(stageWord(course)))};
}
} // namespace

DerivedList coursesList(const FoundCourses &found, const Names &names)
{
    using Is = DerivedList::Column::Is;
    DerivedList list;
    list.name = QStringLiteral("courses-of-conduct");
    list.columns = {{QStringLiteral("suspect"), Is::Text, true},      {QStringLiteral("victims"), Is::Text, true},
                    {QStringLiteral("occasions"), Is::Number, false}, {QStringLiteral("first"), Is::Day, false},
                    {QStringLiteral("last"), Is::Day, false},         {QStringLiteral("test"), Is::Text, false},
                    {QStringLiteral("stage"), Is::Text, false}};
    for (const FoundCourse &course : found.courses)
        list.rows.push_back(rowOf(course, names));
    return list;
}
