// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shipped_courses.h"
#include "core/office/follow_policy.h"
#include "core/office/policy.h"

Result<std::vector<Course>> shippedCourses()
{
    const auto items = shippedItems(QStringLiteral("courses"));
    if (!items)
        return items.error();
    std::vector<Course> courses;
    for (const QJsonObject &item : *items) {
        Course course;
        course.title = policyText(item, "title");
        course.code = policyText(item, "code");
        course.level = {policyText(item, "level")};
        course.method = {policyText(item, "method")};
        if (const int months = item.value(QLatin1String("months")).toInt(); months > 0)
            course.months = months;
        course.once = item.value(QLatin1String("once")).toBool();
        course.requiredOf = policyText(item, "required");
        course.description = policyText(item, "description");
        course.content = policyText(item, "content");
        course.traits = policyText(item, "traits");
        course.shipped = policyDigest(course);
        courses.push_back(course);
    }
    return courses;
}
