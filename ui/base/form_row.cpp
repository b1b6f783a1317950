// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_row.h"
#include "core/records/any_record.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace {
bool isKnown(const FormFields &fields, const void *row, const void *blank)
{
    for (const Field &field : fields.fields())
        if (const Value value = field.value(row); !value.isNull() && value != field.value(blank))
            return true;
    return false;
}
} // namespace

FormRow::FormRow(const Kind &kind, const FormContext &context, const char *only, QWidget *parent)
    : QWidget(parent), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    for (const Section &section : kind.sections)
        if (!only || qstrcmp(only, section.key) == 0)
            addPart(section, context);
}

void FormRow::addPart(const Section &section, const FormContext &context)
{
    Part part{new FormFields(m_kind, section.fields, context), nullptr, m_kind.shown(section.label)};
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_parts.empty()) {
        part.heading = new QPushButton(part.title);
        part.heading->setFlat(true);
        part.heading->setAutoDefault(false);
        part.open = false;
        column->addWidget(part.heading, 0, Qt::AlignLeft);
        connect(part.heading, &QPushButton::clicked, this,
                [this, place = m_parts.size()] { unfold(place, !m_parts[place].open); });
    }
    column->addWidget(part.fields);
    connect(part.fields, &FormFields::edited, this, &FormRow::edited);
    connect(part.fields, &FormFields::left, this, &FormRow::left);
    m_parts.push_back(part);
    unfold(m_parts.size() - 1, part.open);
}

void FormRow::unfold(std::size_t section, bool open)
{
    Part &part = m_parts[section];
    part.open = open || section == 0;
    part.fields->setVisible(part.open);
    if (!part.heading)
        return;
    part.heading->setIcon(icon(part.open ? QStringLiteral("collapse") : QStringLiteral("expand")));
    part.heading->setAccessibleDescription(part.open ? tr("Unfolded") : tr("Folded"));
}

void FormRow::load(const void *row)
{
    const AnyRecord blank(m_kind);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].fields->load(row);
        if (isKnown(*m_parts[i].fields, row, blank.data()))
            unfold(i);
    }
}

void FormRow::arrange(const void *row)
{
    for (const Part &part : m_parts)
        part.fields->arrange(row);
}

void FormRow::setReadOnly(bool readOnly)
{
    for (const Part &part : m_parts)
        part.fields->setReadOnly(readOnly);
}

void FormRow::showProblems(const QString &key, const Problems &problems)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].fields->holds(key))
            continue;
        m_parts[i].fields->showProblems(key, problems);
        if (!problems.empty())
            unfold(i);
    }
}

Problems FormRow::readingProblems() const
{
    Problems all;
    for (const Part &part : m_parts) {
        const Problems some = part.fields->readingProblems();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

FieldEditor *FormRow::editor(const QString &key) const
{
    for (const Part &part : m_parts)
        if (FieldEditor *found = part.fields->editor(key))
            return found;
    return nullptr;
}

void FormRow::setPrefix(const QString &prefix)
{
    for (const Part &part : m_parts) {
        part.fields->setPrefix(prefix);
        if (part.heading)
            part.heading->setAccessibleName(tr("%1: %2").arg(prefix, part.title));
    }
}
