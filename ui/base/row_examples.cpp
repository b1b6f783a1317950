// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/row_examples.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

RowExamples::RowExamples(const Children &list, const Names &names, QWidget *parent)
    : QWidget(parent), m_list(list), m_names(names), m_flow(new FlowLayout(nullptr, kGrid))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(
        (new Label(TextRank::Small, tr("Often found; choose what fits and change its words:")))->wrapped());
    column->addLayout(m_flow);
    hide();
}

std::vector<ChoiceName> RowExamples::fitting(const AnyRecord &record) const
{
    const Kind &kind = record.kind();
    const Field *pick = *kind.picks ? kind.field(QLatin1String(kind.picks)) : nullptr;
    const QString about = QStringLiteral("for:") + (pick ? pick->value(record.data()).stored() : QString());
    const Field *naming = m_list.kind().field(QLatin1String(m_list.kind().naming));
    std::vector<ChoiceName> fitting = m_names.choices(QLatin1String(m_list.examples));
    std::erase_if(fitting, [&](const ChoiceName &item) {
        if (item.retired || (pick && !item.has(about)))
            return true;
        for (std::size_t i = 0; i < m_list.size(record.data()); ++i)
            if (naming && naming->value(m_list.at(record.data(), i)).text() == item.label)
                return true;
        return false;
    });
    return fitting;
}

AnyRecord RowExamples::rowOf(const ChoiceName &example) const
{
    const Kind &kind = m_list.kind();
    AnyRecord row(kind);
    if (const Field *naming = kind.field(QLatin1String(kind.naming)))
        naming->setValue(row.data(), Value(example.label));
    if (const Field *says = kind.field(example.trait(u"says")))
        says->setValue(row.data(), Value(example.definition));
    for (const QString &trait : example.traits)
        if (const Field *field = kind.field(trait.section(u':', 0, 0)); field && trait.contains(u':'))
            field->setValue(row.data(), Value(trait.section(u':', 1)));
    return row;
}

void RowExamples::arrange(const AnyRecord &record)
{
    const std::vector<ChoiceName> examples = fitting(record);
    QStringList codes;
    for (const ChoiceName &example : examples)
        codes << example.code;
    setVisible(!examples.empty());
    if (codes == m_offered)
        return;
    m_offered = codes;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChoiceName &example : examples) {
        auto *button = new QPushButton(icon(QStringLiteral("add")), example.label);
        button->setAutoDefault(false);
        button->setToolTip(example.definition);
        button->setAccessibleName(tr("Add: %1").arg(example.label));
        connect(button, &QPushButton::clicked, this, [this, row = rowOf(example)] { Q_EMIT chosen(row); });
        m_flow->addWidget(button);
        button->show();
    }
}
