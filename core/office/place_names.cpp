// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/place_names.h"

namespace {
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" › "));
}

template <class T> QString nameOf(Id<T> id, const Names &names)
{
    return id.isNull() ? QString() : names.recordName(kindOf<T>(), id.value);
}
} // namespace

QString placeName(const Building &building, const Names &names)
{
    return joined({nameOf(building.site, names), building.name});
}

QString placeName(const Room &room, const Names &names)
{
    return joined({nameOf(room.site, names), nameOf(room.building, names), room.name});
}

QString placeName(Id<Site> site, Id<Building> building, Id<Room> room, const Names &names)
{
    return joined({nameOf(site, names), nameOf(building, names), nameOf(room, names)});
}
