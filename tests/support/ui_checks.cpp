// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "ui/base/tag.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTextEdit>

namespace checks {
namespace {

// Qt's own parts inside a control answer to that control.
bool isPart(const QWidget &widget)
{
    for (const QWidget *p = widget.parentWidget(); p; p = p->parentWidget())
        if (qobject_cast<const QComboBox *>(p) || qobject_cast<const QAbstractSpinBox *>(p))
            return true;
    return widget.objectName().startsWith(u"qt_");
}

bool takesTab(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisibleTo(&window) &&
           widget.isEnabledTo(&window) && !widget.focusProxy() && !isPart(widget) && widget.window() == &window;
}

QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *child : window.findChildren<QWidget *>())
        if (takesTab(*child, window) && !qobject_cast<QMenuBar *>(child))
            found << child;
    return found;
}

QString nameOf(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && text.isEmpty())
        text = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && text.isEmpty())
        text = button->text();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60));
}

bool carriesText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    return qobject_cast<const Tag *>(&widget) != nullptr;
}

QSize needed(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    return widget.sizeHint();
}

bool isHeldByScrollArea(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget);
}

} // namespace

QStringList clipped(const QWidget &window)
{
    QStringList wrong;
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&window) || child->window() != &window || !carriesText(*child) || isPart(*child))
            continue;
        const QSize need = needed(*child);
        if (need.width() > child->width() || need.height() > child->height())
            wrong << QStringLiteral("%1 needs %2 × %3 and has %4 × %5")
                         .arg(nameOf(*child))
                         .arg(need.width())
                         .arg(need.height())
                         .arg(child->width())
                         .arg(child->height());
        else if (!isHeldByScrollArea(*child) && !child->parentWidget()->rect().contains(child->geometry()))
            wrong << QStringLiteral("%1 reaches out of what holds it").arg(nameOf(*child));
    }
    return wrong;
}

QStringList unnamed(const QWidget &window)
{
    QStringList wrong;
    for (QWidget *child : focusable(window)) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            wrong << QStringLiteral("%1 (%2) has no name").arg(nameOf(*child), child->objectName());
        else if (face->role() == QAccessible::Client || face->role() == QAccessible::NoRole)
            wrong << QStringLiteral("%1 (%2) is called something and is nothing")
                         .arg(nameOf(*child), child->objectName());
    }
    return wrong;
}

QStringList unlabelled(const QWidget &window)
{
    QList<const QWidget *> explained;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->buddy() && !label->text().isEmpty())
            explained << label->buddy();
    QStringList wrong;
    for (const QWidget *child : focusable(window))
        if (isField(*child) && child->accessibleName().isEmpty() && !explained.contains(child))
            wrong << QStringLiteral("%1 has no label").arg(nameOf(*child));
    return wrong;
}

QList<QWidget *> tabWalk(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {};
    const qsizetype most = window.findChildren<QWidget *>().size() + 2;
    QList<QWidget *> walked;
    int links = 0;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    for (qsizetype i = 0; i < most; ++i) {
        QWidget *at = QApplication::focusWidget();
        // A text with several links keeps the focus from one to the next.
        const bool isNextLink = qobject_cast<QLabel *>(at) && !walked.isEmpty() && walked.last() == at && ++links < 100;
        if (!at || (walked.contains(at) && !isNextLink))
            break;
        if (!isNextLink)
            walked << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return walked;
}

QStringList notReached(QWidget &window)
{
    const QList<QWidget *> walked = tabWalk(window);
    QStringList wrong;
    for (const QWidget *child : focusable(window)) {
        const bool reached = std::any_of(walked.begin(), walked.end(),
                                         [child](const QWidget *w) { return w == child || child->isAncestorOf(w); });
        if (!reached)
            wrong << QStringLiteral("Tab does not reach %1 (%2)").arg(nameOf(*child), child->objectName());
    }
    return wrong;
}

QStringList all(QWidget &window) { return clipped(window) + unnamed(window) + unlabelled(window) + notReached(window); }

} // namespace checks
