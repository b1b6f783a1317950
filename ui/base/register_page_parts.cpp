// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/register_page_parts.h"
#include "ui/base/filter_row.h"
#include "ui/base/prompts.h"
#include "ui/base/record_table.h"
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

/// What a click on a heading does, for the keyboard.
void addSorts(QMenu &menu, RecordTable &table)
{
    const std::vector<TableColumn> &columns = table.rows().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (!table.rows().isSortable(column))
            continue;
        QAction *action = menu.addAction(columns[i].label);
        action->setCheckable(true);
        action->setChecked(table.rows().query().sort == columns[i].key);
        QObject::connect(action, &QAction::triggered, &table, [&table, column] { table.sortBy(column); });
    }
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

void addColumnsMenu(QPushButton &button, const Kind &kind, RecordTable &table,
                    const std::function<void(const QStringList &keys)> &choose)
{
    auto *menu = new QMenu(&button);
    button.setMenu(menu);
    const auto shown = [&table] { return table.rows().columnKeys(); };
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, about = &kind, &table, shown, choose] {
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        menu->clear();
        addSorts(*menu->addMenu(words("Sort by")), table);
        menu->addSeparator();
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
