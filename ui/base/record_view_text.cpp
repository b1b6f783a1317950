// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_view_text.h"
#include "core/incidents/references_in_text.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include <QFocusEvent>
#include <QLabel>

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

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

// Reached by Tab it stands on a link at once: without that the first Tab would show nothing.
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
};

} // namespace

QString linkTo(RecordId id, const QString &words)
{
    return QStringLiteral("<a href=\"%1%2\">%3</a>").arg(QLatin1String(kScheme)).arg(id).arg(words.toHtmlEscaped());
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
