// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/role_for_readers.h"
#include <QAccessibleWidget>
#include <QVariant>

namespace {
constexpr const char *kRole = "roleForReaders";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(kRole) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}
} // namespace

void setRoleForReaders(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(&withRole); // kept once, however often it is given
    widget.setProperty(kRole, static_cast<int>(role));
}
