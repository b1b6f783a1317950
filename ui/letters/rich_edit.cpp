// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/rich_edit.h"
#include <QAction>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
/// Takes the words of what is pasted and leaves its looks: they could bring what a letter may not hold.
class WordsOnlyEdit : public QTextEdit {
protected:
    void insertFromMimeData(const QMimeData *source) override { insertPlainText(source->text()); }
};

QTextCharFormat formatOf(const RichRun &run)
{
    QTextCharFormat format;
    format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.italic);
    return format;
}

RichBlock::As formOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return RichBlock::As::Paragraph;
    return list->format().style() == QTextListFormat::ListDecimal ? RichBlock::As::Number : RichBlock::As::Bullet;
}

QTextListFormat::Style styleOf(RichBlock::As as)
{
    return as == RichBlock::As::Number ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
}
} // namespace

RichEdit::RichEdit(QWidget *parent) : QWidget(parent), m_tools(new QToolBar), m_edit(new WordsOnlyEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_edit, 1);
    addTool(tr("B"), tr("Bold"), QKeySequence::Bold, &RichEdit::makeBold);
    addTool(tr("I"), tr("Italic"), QKeySequence::Italic, &RichEdit::makeItalic);
    addTool(QStringLiteral("•"), tr("List"), QKeySequence(QStringLiteral("Ctrl+Shift+L")), &RichEdit::makeBullets);
    addTool(QStringLiteral("1."), tr("Numbered list"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
            &RichEdit::makeNumbers);
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);
    connect(m_edit, &QTextEdit::textChanged, this, &RichEdit::edited);
}

QAction *RichEdit::addTool(const QString &sign, const QString &name, const QKeySequence &keys, void (RichEdit::*act)())
{
    QAction *action = m_tools->addAction(sign);
    action->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    QFont font = button->font();
    font.setBold(act == &RichEdit::makeBold);
    font.setItalic(act == &RichEdit::makeItalic);
    button->setFont(font);
    return action;
}

void RichEdit::setText(const RichText &text)
{
    const QSignalBlocker silent(m_edit);
    m_edit->clear();
    QTextCursor cursor(m_edit->document());
    QTextList *list = nullptr;
    auto form = RichBlock::As::Paragraph;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        const RichBlock &block = text[i];
        if (block.as == RichBlock::As::Paragraph)
            list = nullptr;
        else if (list && block.as == form)
            list->add(cursor.block());
        else
            list = cursor.createList(styleOf(block.as));
        form = block.as;
        QTextBlockFormat format = cursor.blockFormat();
        format.setBottomMargin(block.as == RichBlock::As::Paragraph ? 8 : 2);
        cursor.setBlockFormat(format);
        for (const RichRun &run : block.runs)
            cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), formatOf(run));
    }
    m_edit->document()->setModified(false);
    m_edit->moveCursor(QTextCursor::Start);
}

RichText RichEdit::text() const
{
    RichText text;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        RichBlock made{formOf(block), {}};
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            made.runs.push_back({fragment.text().replace(QChar::LineSeparator, u'\n'),
                                 fragment.charFormat().fontWeight() > QFont::Medium,
                                 fragment.charFormat().fontItalic()});
        }
        text.push_back(std::move(made));
    }
    return tidied(std::move(text));
}

void RichEdit::insert(const QString &words)
{
    m_edit->insertPlainText(words);
    m_edit->setFocus();
}

void RichEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_tools->setVisible(!readOnly);
}

void RichEdit::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_tools->setAccessibleName(tr("%1: looks").arg(name));
}

void RichEdit::makeBold() { m_edit->setFontWeight(m_edit->fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold); }

void RichEdit::makeItalic() { m_edit->setFontItalic(!m_edit->fontItalic()); }

void RichEdit::makeBullets() { makeList(QTextListFormat::ListDisc); }

void RichEdit::makeNumbers() { makeList(QTextListFormat::ListDecimal); }

/// Makes items of the paragraphs that are marked, or paragraphs of them where they are such items already.
void RichEdit::makeList(int style)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    QTextList *list = cursor.currentList();
    if (list && list->format().style() == style) {
        const int from = cursor.selectionStart();
        const int to = cursor.selectionEnd();
        for (QTextBlock block = m_edit->document()->findBlock(from); block.isValid() && block.position() <= to;
             block = block.next())
            if (QTextList *its = block.textList()) {
                its->remove(block);
                QTextBlockFormat plain = block.blockFormat();
                plain.setIndent(0);
                QTextCursor(block).setBlockFormat(plain);
            }
    } else {
        cursor.createList(static_cast<QTextListFormat::Style>(style));
    }
    cursor.endEditBlock();
    Q_EMIT edited();
}
