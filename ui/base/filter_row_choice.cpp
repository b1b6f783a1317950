// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/filter_row_choice.h"
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int kMostRows = 14;

bool isUnknown(const QListWidgetItem &item) { return item.data(Qt::UserRole + 1).toBool(); }

} // namespace

FilterChoiceButton::FilterChoiceButton(const QString &label, Source source, QWidget *parent)
    : QPushButton(parent), m_label(label), m_source(std::move(source))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterChoiceButton::openList);
    showWords();
}

void FilterChoiceButton::setValues(std::optional<std::vector<Value>> values)
{
    m_values = std::move(values);
    showWords();
}

void FilterChoiceButton::openList()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("%1: tick what to show").arg(m_label));
    for (const FilterChoice &choice : m_source()) {
        auto *item = new QListWidgetItem(choice.text, list);
        const bool chosen =
            m_values && (choice.value.isNull() ? m_values->empty()
                                               : std::count(m_values->begin(), m_values->end(), choice.value) > 0);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole,
                      choice.value.isNumber() ? QVariant(choice.value.number()) : QVariant(choice.value.text()));
        item->setData(Qt::UserRole + 1, choice.value.isNull());
    }
    connect(list, &QListWidget::itemChanged, this, [this, list](QListWidgetItem *item) { ticked(list, item); });
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(list);
    const int rows = std::clamp(list->count(), 1, kMostRows);
    popup->resize(std::max(width(), list->sizeHintForColumn(0) + 40), rows * list->sizeHintForRow(0) + 8);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    list->setFocus();
    list->setCurrentRow(0);
}

void FilterChoiceButton::ticked(QListWidget *list, QListWidgetItem *item)
{
    const QSignalBlocker quiet(list);
    if (item->checkState() == Qt::Checked) // "not known" and the others exclude each other
        for (int i = 0; i < list->count(); ++i)
            if (isUnknown(*list->item(i)) != isUnknown(*item))
                list->item(i)->setCheckState(Qt::Unchecked);
    std::vector<Value> values;
    bool any = false;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() != Qt::Checked)
            continue;
        any = true;
        const QVariant held = list->item(i)->data(Qt::UserRole);
        if (!isUnknown(*list->item(i)))
            values.push_back(held.metaType().id() == QMetaType::QString ? Value(held.toString())
                                                                        : Value(qint64(held.toLongLong())));
    }
    m_values = any ? std::optional(std::move(values)) : std::nullopt;
    showWords();
    Q_EMIT changed();
}

void FilterChoiceButton::showWords()
{
    QString words = tr("%1: any").arg(m_label);
    if (m_values && m_values->empty())
        words = tr("%1 not known").arg(m_label);
    else if (m_values && m_values->size() > 1)
        words = tr("%1: %2 chosen").arg(m_label).arg(m_values->size());
    else if (m_values)
        for (const FilterChoice &choice : m_source())
            if (choice.value == m_values->front())
                words = tr("%1: %2").arg(m_label, choice.text);
    setText(words + QStringLiteral(" ▾"));
    setAccessibleName(words);
}
