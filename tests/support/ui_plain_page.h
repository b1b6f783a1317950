// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/page.h"
#include <QLabel>
#include <QVBoxLayout>

/// A page for tests: shows the records it was given and remembers what it was asked for.
class PlainPage : public Page {
public:
    PlainPage(QString key, QString group, std::vector<RecordId> records, QWidget *parent)
        : Page(parent), m_key(std::move(key)), m_group(std::move(group)), m_records(std::move(records))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QLabel(m_key));
    }
    QString key() const override { return m_key; }
    QString title() const override { return m_key.left(1).toUpper() + m_key.mid(1); }
    QString iconName() const override { return m_key; }
    QString group() const override { return m_group; }
    bool openRecord(RecordId record) override
    {
        if (std::find(m_records.begin(), m_records.end(), record) == m_records.end())
            return false;
        opened.push_back(record);
        return true;
    }
    QAction *printAction() const override { return print; }

    using Page::setWaiting;
    std::vector<RecordId> opened;
    QAction *print = nullptr;

private:
    QString m_key;
    QString m_group;
    std::vector<RecordId> m_records;
};

/// A factory of such a page; `made` learns where it is.
inline PageFactory plainPage(const QString &key, const QString &group = {}, std::vector<RecordId> records = {},
                             PlainPage **made = nullptr)
{
    return [=](QWidget *parent) {
        auto *page = new PlainPage(key, group, records, parent);
        if (made)
            *made = page;
        return page;
    };
}
