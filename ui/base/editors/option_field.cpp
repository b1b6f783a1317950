// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/option_field.h"
#include "ui/base/editors/option_delegate.h"
#include "ui/base/icons.h"
#include "ui/base/line_button.h"
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <algorithm>

namespace {

constexpr int kRowsShown = 9;
constexpr int kNarrowestList = 360;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            plain += c;
    return plain.toCaseFolded();
}

} // namespace

bool holdsWords(const QString &text, const QString &words)
{
    const QString in = folded(text);
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&in](const QString &word) { return in.contains(word); });
}

OptionField::OptionField(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this)),
      m_open(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    nameButton(*this, *m_open, tr("Show all"));
    m_open->setToolTip(tr("Show all"));
    showIcon();
    m_completer->setWidget(this); // and not setCompleter: the text stays the person's until something is picked
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kRowsShown);
    m_completer->popup()->setItemDelegate(new OptionDelegate(m_completer));
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(this, &QLineEdit::textEdited, this, &OptionField::showOptions);
    connect(m_open, &QAction::triggered, this, [this] { showOptions({}); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto row = static_cast<std::size_t>(index.row());
                if (row < m_options.size())
                    Q_EMIT picked(Option(m_options[row]));
            });
}

void OptionField::showOptions(const QString &words)
{
    if (isReadOnly() || !m_source)
        return;
    m_options = m_source(words);
    m_model->clear();
    for (const Option &option : m_options) {
        auto *item = new QStandardItem(option.text);
        item->setData(option.detail, OptionDelegate::kDetailRole);
        item->setAccessibleDescription(option.detail);
        m_model->appendRow(item);
    }
    if (m_options.empty())
        return m_completer->popup()->hide();
    QRect place = rect();
    place.setWidth(std::max(place.width(), kNarrowestList));
    m_completer->complete(place);
    if (!words.trimmed().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void OptionField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens && !m_completer->popup()->isVisible())
        return showOptions({});
    QLineEdit::keyPressEvent(event);
}

void OptionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange)
        m_open->setVisible(!isReadOnly());
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QLineEdit::changeEvent(event);
}

void OptionField::showIcon() { m_open->setIcon(icon(QStringLiteral("expand"), IconInk::Muted)); }
