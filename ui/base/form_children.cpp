// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_children.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_row.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/line_examples.h"
#include "ui/base/row_examples.h"
#include <QPushButton>
#include <QVBoxLayout>

FormChildren::FormChildren(const Children &list, AnyRecord &record, const FormContext &context, QWidget *parent)
    : FormChildren(list, record, context, {list.key, nullptr, true}, parent)
{
}

FormChildren::FormChildren(const Children &list, AnyRecord &record, const FormContext &context,
                           const FormStepList &step, QWidget *parent)
    : Card(record.kind().shown(list.label), parent), m_list(list), m_record(record), m_context(context), m_step(step),
      m_column(new QVBoxLayout), m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add"))),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Put back")))
{
    m_add->setAccessibleName(tr("Add: %1").arg(m_list.kind().shown(m_list.kind().label)));
    m_undo->setAccessibleName(tr("Put back what was removed from %1").arg(accessibleName()));
    for (QPushButton *button : {m_add, m_undo})
        button->setAutoDefault(false);
    m_undo->hide();
    setFocusProxy(m_add);
    auto *buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_add);
    buttons->addWidget(m_undo);
    m_add->setVisible(m_step.adds);
    body()->addLayout(m_column);
    body()->addLayout(buttons);
    if (m_list.examples && m_step.adds)
        addExamples();
    connect(m_add, &QPushButton::clicked, this, &FormChildren::add);
    connect(m_undo, &QPushButton::clicked, this, &FormChildren::undoRemoval);
    load();
}

void FormChildren::addExamples()
{
    m_examples = new RowExamples(m_list, m_context.names);
    body()->addWidget(m_examples);
    connect(m_examples, &RowExamples::chosen, this,
            [this](const AnyRecord &row) { addRow(row, QLatin1String(m_list.kind().naming)); });
}

FormChildren::~FormChildren()
{
    for (const Row &row : m_rows) // the focus leaves a field that is destroyed
        row.fields->disconnect(this);
}

void FormChildren::load()
{
    for (const Row &row : m_rows) {
        row.whole->hide();
        row.whole->deleteLater();
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_list.size(m_record.data()); ++i) {
        m_rows.push_back(makeRow());
        m_rows.back().fields->load(m_list.at(m_record.data(), i));
    }
    arrange();
}

void FormChildren::follow()
{
    if (m_rows.size() != m_list.size(m_record.data()))
        load();
    else
        arrange();
}

FormChildren::Row FormChildren::makeRow()
{
    Row row{new QWidget,
            new Label(m_step.section ? TextRank::Strong : TextRank::Body),
            new QPushButton(tr("Edit")),
            new QPushButton(tr("Remove")),
            nullptr,
            {}};
    row.fields = new FormRow(m_list.kind(), m_context, m_step.section);
    auto *head = new QHBoxLayout;
    head->addWidget(row.summary->wrapped(), 1);
    for (QPushButton *button : {row.open, row.remove}) {
        button->setAutoDefault(false);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 4);
    column->addLayout(head);
    column->addWidget(row.fields);
    addLineExamples(row);
    row.fields->setVisible(m_step.section != nullptr); // what a step asks stands open
    row.open->setVisible(m_step.section == nullptr);
    row.fields->setReadOnly(m_readOnly);
    m_column->addWidget(row.whole);
    wire(row);
    return row;
}

/// What is often written into the long texts that a step asks for.
void FormChildren::addLineExamples(Row &row)
{
    const Kind &kind = m_list.kind();
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields) {
            const bool isAsked = m_step.section && qstrcmp(section.key, m_step.section) == 0;
            if (!isAsked || field.type != Type::LongText || !LineExamples::has(kind, field, m_context.names))
                continue;
            auto *lines = new LineExamples(kind, field, m_context.names);
            row.whole->layout()->addWidget(lines);
            row.lines.push_back(lines);
            connect(lines, &LineExamples::chosen, this, [this, whole = row.whole, &field](const QString &text) {
                const std::size_t index = indexOf(whole);
                field.setValue(m_list.edit(m_record.data(), index), Value(text));
                if (FieldEditor *editor = m_rows[index].fields->editor(QLatin1String(field.key)))
                    editor->setValue(Value(text));
                arrange();
                Q_EMIT edited();
            });
        }
}

void FormChildren::wire(const Row &row)
{
    QWidget *whole = row.whole;
    connect(row.open, &QPushButton::clicked, this, [this, whole] {
        const std::size_t index = indexOf(whole);
        open(index, m_rows[index].fields->isHidden());
    });
    connect(row.remove, &QPushButton::clicked, this, [this, whole] { remove(indexOf(whole)); });
    connect(row.fields, &FormRow::edited, this, [this, whole](const QString &key, const Value &value) {
        const std::size_t index = indexOf(whole);
        if (const Field *field = m_list.kind().field(key))
            field->setValue(m_list.edit(m_record.data(), index), value);
        arrange();
        Q_EMIT edited();
    });
    connect(row.fields, &FormRow::left, this, &FormChildren::left);
}

void FormChildren::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly && m_step.adds);
    for (const Row &row : m_rows) {
        row.fields->setReadOnly(readOnly);
        row.remove->setVisible(!readOnly);
        row.open->setText(readOnly ? tr("Show") : tr("Edit"));
    }
}

void FormChildren::add()
{
    const Kind &kind = m_list.kind();
    addWith({}, {}, QLatin1String(*kind.naming ? kind.naming : kind.fields().front()->key));
}

void FormChildren::addWith(const QString &key, const Value &value, const QString &focus)
{
    AnyRecord row(m_list.kind());
    if (const Field *field = m_list.kind().field(key))
        field->setValue(row.data(), value);
    addRow(row, focus);
}

void FormChildren::addRow(const AnyRecord &row, const QString &focus)
{
    appendCopyOfRow(m_list, m_record.data(), row.data());
    m_rows.push_back(makeRow());
    const std::size_t index = m_rows.size() - 1;
    m_rows[index].fields->load(m_list.at(m_record.data(), index));
    open(index);
    arrange();
    m_rows[index].whole->show(); // or the layout shows it later, and nothing in it takes the focus
    m_rows[index].fields->show();
    if (FieldEditor *editor = m_rows[index].fields->editor(focus))
        editor->setFocus();
    Q_EMIT edited();
}

void FormChildren::remove(std::size_t index)
{
    m_removed = {index, AnyRecord(m_list.kind(), m_list.at(m_record.data(), index))};
    m_list.erase(m_record.data(), index);
    m_rows[index].whole->hide();
    m_rows[index].whole->deleteLater();
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    m_undo->show();
    m_undo->setFocus();
    arrange();
    Q_EMIT edited();
}

void FormChildren::undoRemoval()
{
    if (!m_removed)
        return;
    std::vector<AnyRecord> after; // rows can only be appended: what stood behind it is put behind it again
    for (std::size_t i = m_removed->first; i < m_list.size(m_record.data());) {
        after.emplace_back(m_list.kind(), m_list.at(m_record.data(), i));
        m_list.erase(m_record.data(), i);
    }
    appendCopyOfRow(m_list, m_record.data(), m_removed->second.data());
    for (const AnyRecord &row : after)
        appendCopyOfRow(m_list, m_record.data(), row.data());
    m_removed.reset();
    m_undo->hide();
    load();
    m_add->setFocus();
    Q_EMIT edited();
}

void FormChildren::open(std::size_t index, bool opened)
{
    if (index >= m_rows.size())
        return;
    m_rows[index].fields->setVisible(opened);
    m_rows[index].open->setText(opened ? tr("Close") : m_readOnly ? tr("Show") : tr("Edit"));
    arrange();
}

FormRow *FormChildren::fields(std::size_t index) const
{
    return index < m_rows.size() ? m_rows[index].fields : nullptr;
}

void FormChildren::arrange()
{
    const QString kind = m_list.kind().shown(m_list.kind().label);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString which = tr("%1 %2").arg(kind).arg(i + 1);
        row.fields->arrange(m_list.at(m_record.data(), i));
        row.fields->setPrefix(which);
        row.summary->setText(m_step.section ? nameOf(i) : tr("%1. %2").arg(i + 1).arg(summaryOf(i)));
        row.open->setAccessibleName(tr("%1: %2").arg(row.open->text(), which));
        row.remove->setAccessibleName(tr("Remove: %1").arg(which));
        row.remove->setVisible(!m_readOnly && m_step.adds);
        for (LineExamples *lines : row.lines) {
            lines->arrange(m_record, m_list.at(m_record.data(), i));
            if (m_readOnly)
                lines->hide();
        }
    }
    if (m_examples)
        m_examples->arrange(m_record);
    setCount(static_cast<int>(m_rows.size()));
}

/// What a row is called while a step asks about it: `2 Abuse at the desk`; where it is named itself its number.
QString FormChildren::nameOf(std::size_t index) const
{
    const Kind &kind = m_list.kind();
    const Field *naming = kind.field(QLatin1String(kind.naming));
    const QString name = naming ? naming->value(m_list.at(m_record.data(), index)).text().trimmed() : QString();
    const bool isNamedHere = m_rows[index].fields->editor(QLatin1String(kind.naming)) != nullptr;
    return isNamedHere || name.isEmpty() ? tr("%1 %2").arg(kind.shown(kind.label)).arg(index + 1)
                                         : tr("%1 %2").arg(index + 1).arg(name);
}

/// The first things known of the row, as they are shown; long texts only where there is room for all that is known.
QString FormChildren::summaryOf(std::size_t index) const
{
    constexpr std::size_t kMostParts = 3;
    const AnyRecord blank(m_list.kind());
    const void *row = m_list.at(m_record.data(), index);
    std::vector<const Field *> known;
    for (const Field *field : m_list.kind().fields())
        if (const Value value = field->value(row); !value.isNull() && value != field->value(blank.data()))
            known.push_back(field);
    if (known.size() > kMostParts)
        std::erase_if(known, [](const Field *field) { return field->type == Type::LongText; });
    QStringList parts;
    for (std::size_t i = 0; i < std::min(known.size(), kMostParts); ++i)
        parts << showShort(*known[i], known[i]->value(row), m_context.names);
    return parts.isEmpty() ? tr("Nothing known yet") : parts.join(QStringLiteral(" · "));
}

std::size_t FormChildren::indexOf(const QWidget *whole) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].whole == whole)
            return i;
    return m_rows.size();
}
