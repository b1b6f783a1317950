// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_view_text.h"
#include "core/incidents/references_in_text.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include "ui/base/break_words.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

namespace {

constexpr auto kScheme = "record:";

QStringList prefixes()
{
    QStringList all;
    for (const Kind *kind : allKinds())
        if (*kind->prefix)
            all << QString::fromLatin1(kind->prefix);
    return all;
}

RecordId recordReferred(const QString &reference, const Workspace &workspace)
{
    for (const Kind *kind : allKinds())
        if (*kind->prefix && reference.startsWith(QLatin1String(kind->prefix) + QStringLiteral("-")))
            if (const Result<RecordId> id = workspace.names().recordMeant(*kind, reference); id)
                return *id;
    return 0;
}

QString escaped(const QString &text) { return withBreaks(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

// Reached by Tab it stands on a link at once: without that the first Tab would show nothing. What is copied from it is
// the text without the places at which its long words were broken: a digest is compared with another.
class ReadingLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        const Qt::FocusReason reason = event->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            focusNextPrevChild(reason == Qt::TabFocusReason);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event == QKeySequence::Copy && hasSelectedText())
            return copy(QClipboard::Clipboard);
        QLabel::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
            copy(QClipboard::Selection);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *copied = menu->addAction(QCoreApplication::translate("RecordView", "Copy"), this,
                                          [this] { copy(QClipboard::Clipboard); });
        copied->setEnabled(hasSelectedText());
        menu->popup(event->globalPos());
    }

private:
    void copy(QClipboard::Mode mode) const
    {
        QString text = withoutBreaks(selectedText());
        QGuiApplication::clipboard()->setText(text.replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n'), mode);
    }
};

} // namespace

QString linkTo(RecordId id, const QString &words)
{
    return QStringLiteral("<a href=\"%1%2\">%3</a>")
        .arg(QLatin1String(kScheme))
        .arg(id)
        .arg(withBreaks(words).toHtmlEscaped());
}

RecordId recordOfLink(const QString &address)
{
    return address.startsWith(QLatin1String(kScheme)) ? address.mid(QLatin1String(kScheme).size()).toLongLong() : 0;
}

QString linkedText(const QString &text, const Workspace &workspace)
{
    QString html;
    qsizetype from = 0;
    for (const ReferenceInText &found : referencesIn(text, prefixes())) {
        html += escaped(text.mid(from, found.at - from));
        const QString words = text.mid(found.at, found.length);
        const RecordId id = recordReferred(found.reference, workspace);
        html += id == 0 ? escaped(words) : linkTo(id, words);
        from = found.at + found.length;
    }
    return html + escaped(text.mid(from));
}

QLabel *readingLabel(const QString &html)
{
    auto *label = new ReadingLabel;
    const bool links = html.contains(QStringLiteral("<a "));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft); // beside a name of two lines
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse;
    if (links)
        flags |= Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    label->setTextInteractionFlags(flags);
    label->setText(html); // once everything else is said: each change of a label that has a text lays it out anew
    return label;
}
