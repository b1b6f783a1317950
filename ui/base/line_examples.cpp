// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/line_examples.h"
#include "core/records/kind.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {
const QString kList = QStringLiteral("line-example");

QString placeOf(const Kind &kind, const Field &into)
{
    return QStringLiteral("in:%1/%2").arg(QLatin1String(kind.name), QLatin1String(into.key));
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines << line.trimmed();
    return lines;
}
} // namespace

LineExamples::LineExamples(const Kind &kind, const Field &into, const Names &names, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_into(into), m_names(names), m_flow(new FlowLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        (new Label(TextRank::Muted, tr("Often written here; choose what is true, then change the words:")))->wrapped());
    column->addLayout(m_flow);
    hide();
}

bool LineExamples::has(const Kind &kind, const Field &into, const Names &names)
{
    const std::vector<ChoiceName> all = names.choices(kList);
    const QString place = placeOf(kind, into);
    return std::any_of(all.begin(), all.end(),
                       [&place](const ChoiceName &item) { return !item.retired && item.has(place); });
}

std::vector<ChoiceName> LineExamples::fitting(const AnyRecord &record, const QStringList &lines) const
{
    const Kind &kind = record.kind();
    const Field *pick = *kind.picks ? kind.field(QLatin1String(kind.picks)) : nullptr;
    const QString about = QStringLiteral("for:") + (pick ? pick->value(record.data()).stored() : QString());
    const QString place = placeOf(m_kind, m_into);
    std::vector<ChoiceName> fitting = m_names.choices(kList);
    std::erase_if(fitting, [&](const ChoiceName &item) {
        return item.retired || !item.has(place) || (pick && !item.has(about)) || lines.contains(item.label);
    });
    return fitting;
}

void LineExamples::arrange(const AnyRecord &record, const void *row)
{
    m_text = m_into.value(row).text();
    const std::vector<ChoiceName> examples = fitting(record, linesOf(m_text));
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
        button->setAccessibleName(tr("Add the line: %1").arg(example.label));
        connect(button, &QPushButton::clicked, this, [this, line = example.label] {
            const QString text = m_text.trimmed();
            Q_EMIT chosen(text.isEmpty() ? line : text + u'\n' + line);
        });
        m_flow->addWidget(button);
        button->show();
    }
}
