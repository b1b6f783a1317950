// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/label.h"
#include <QPointer>
#include <QVBoxLayout>

namespace {

constexpr int kMostOffered = 50;
const Value kMakeNew{QStringLiteral("new")};
const Value kNotKnown{QStringLiteral("none")};

} // namespace

LinkEditor::LinkEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(parent), m_target(field.target()), m_context(context), m_line(new OptionField),
      m_detail(new Label(TextRank::Small))
{
    m_line->setPlaceholderText(tr("Not known: type any part of the name"));
    m_detail->wrapped()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_detail);
    setFocusProxy(m_line);
    m_line->setSource([this](const QString &words) { return options(words); });
    connect(m_line, &OptionField::picked, this, [this](const Option &option) {
        if (option.value == kMakeNew)
            make();
        else
            take(option.value.number());
    });
    connect(m_line, &QLineEdit::textEdited, this, &LinkEditor::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkEditor::settle);
}

std::vector<Option> LinkEditor::options(const QString &words) const
{
    std::vector<Option> all;
    if (words.isEmpty() && m_id != 0)
        all.push_back({kNotKnown, tr("Not known"), {}});
    if (!m_context.links)
        return all;
    for (const LinkChoice &choice : m_context.links->find(m_target, words, kMostOffered))
        all.push_back({Value(choice.id), choice.name, choice.detail});
    if (m_context.links->canMake(m_target)) {
        const QString kind = m_target.shown(m_target.label).toLower();
        all.push_back(
            {kMakeNew,
             words.trimmed().isEmpty() ? tr("New %1 …").arg(kind) : tr("New %1 “%2” …").arg(kind, words.trimmed()),
             {}});
    }
    return all;
}

void LinkEditor::setValue(const Value &value)
{
    m_problem.clear();
    show(value.number());
}

QString LinkEditor::unreadText() const { return m_problem.isEmpty() ? QString() : m_line->text(); }

void LinkEditor::setUnreadText(const QString &text)
{
    m_line->setText(text);
    typed(text);
}

void LinkEditor::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void LinkEditor::show(RecordId id)
{
    m_id = id;
    LinkChoice choice{id, m_context.names.recordName(m_target, id), {}};
    if (id != 0 && m_context.links)
        choice = m_context.links->choice(m_target, id);
    m_line->setText(id == 0 ? QString() : choice.name);
    m_line->setCursorPosition(0);
    m_detail->setText(id == 0 ? QString() : choice.detail);
    m_detail->setVisible(!m_detail->text().isEmpty());
}

void LinkEditor::take(RecordId id)
{
    m_problem.clear();
    show(id);
    Q_EMIT edited();
    Q_EMIT left();
}

void LinkEditor::make()
{
    m_context.links->make(m_target, m_line->text().trimmed(), this, [self = QPointer(this)](RecordId id) {
        if (self)
            self->take(id);
    });
}

void LinkEditor::typed(const QString &text)
{
    m_id = 0;
    m_detail->hide();
    const bool canMake = m_context.links && m_context.links->canMake(m_target);
    m_problem = text.trimmed().isEmpty()
                    ? QString()
                    : (canMake ? tr("“%1” is not chosen yet: pick it from the list, or make it new.")
                               : tr("“%1” is not chosen yet: pick it from the list."))
                          .arg(text.trimmed());
    Q_EMIT edited();
}

/// The one record that the words leave is what was meant.
void LinkEditor::settle()
{
    if (!m_problem.isEmpty() && m_context.links)
        if (const auto found = m_context.links->find(m_target, m_line->text(), 2); found.size() == 1)
            return take(found.front().id);
    Q_EMIT left();
}
