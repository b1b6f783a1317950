// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/long_text_editor.h"
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

namespace {

constexpr int kFewestLines = 3;
constexpr int kMostLines = 18; // beyond that it scrolls

} // namespace

LongTextEditor::LongTextEditor(QWidget *parent) : FieldEditor(parent), m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // it grows with its text, not with the window
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting)
            Q_EMIT edited();
    });
    grow();
}

Value LongTextEditor::value() const { return Value(m_text->toPlainText()); }

void LongTextEditor::setValue(const Value &value)
{
    m_setting = true;
    m_text->setPlainText(value.stored());
    m_setting = false;
}

void LongTextEditor::setReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        grow();
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        grow();
    FieldEditor::changeEvent(event);
}

void LongTextEditor::grow()
{
    const int lines = std::clamp(qCeil(m_text->document()->size().height()), kFewestLines, kMostLines);
    const int margins = 2 * qCeil(m_text->document()->documentMargin()) + 2 * m_text->frameWidth() + 2;
    const int height = lines * m_text->fontMetrics().lineSpacing() + margins;
    if (height != m_text->height())
        m_text->setFixedHeight(height);
}
