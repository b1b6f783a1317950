// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/register_page_parts.h"
#include "ui/base/filter_row.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace {

QString words(const char *text) { return QCoreApplication::translate("RegisterPage", text); }

QString keyIn(const QString &group) { return group + QStringLiteral("/columns"); }

/// Columns keep the order of the description, whichever order they were ticked in.
QStringList toggled(const Kind &kind, const QStringList &shown, const QString &key)
{
    QStringList now;
    for (const TableColumn &column : allColumns(kind))
        if (shown.contains(column.key) != (column.key == key))
            now << column.key;
    return now;
}

} // namespace

QStringList chosenColumns(const QSettings &settings, const QString &group, const QStringList &usual)
{
    const QStringList kept = settings.value(keyIn(group)).toStringList();
    return kept.isEmpty() ? usual : kept;
}

void keepColumns(QSettings &settings, const QString &group, const QStringList &keys)
{
    settings.setValue(keyIn(group), keys);
}

void addColumnsMenu(QPushButton &button, const Kind &kind, std::function<QStringList()> shown,
                    std::function<void(const QStringList &keys)> choose)
{
    auto *menu = new QMenu(&button);
    button.setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, about = &kind, shown, choose] {
        menu->clear();
        for (const TableColumn &column : allColumns(*about)) {
            QAction *action = menu->addAction(column.label);
            action->setCheckable(true);
            action->setChecked(shown().contains(column.key));
            QObject::connect(action, &QAction::triggered, menu, [about, shown, choose, key = column.key] {
                if (const QStringList keys = toggled(*about, shown(), key); !keys.isEmpty())
                    choose(keys);
            });
        }
        menu->addSeparator();
        QObject::connect(menu->addAction(words("The usual columns")), &QAction::triggered, menu,
                         [about, choose] { choose(usualColumns(*about)); });
    });
}

void askFilterName(Prompts &prompts, QWidget *over, FilterRow &row)
{
    const TextQuestion question{words("Save this filter"), words("Name"), {}, words("Save")};
    prompts.askText(over, question, [filters = &row, &prompts, over](const QString &name) {
        if (const Result<void> saved = filters->save(name); !saved)
            prompts.tell(over, {words("It was not saved"), saved.error().text, {}, Tone::Warning});
    });
}
