// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/base/colours.h"
#include <QWidget>
#include <functional>
#include <vector>

class QAction;
struct Draft;

/// One place in the window. It gets its collaborators in its constructor, asks for other records by a signal, and knows
/// neither the window nor any other page. What it can do are its QActions (`addAction`): the window shows them in the
/// Page menu and finds them by search.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Its name in settings and history; never changes and is not translated.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// The heading it stands under in the navigation; empty for none.
    virtual QString group() const { return {}; }
    /// Shows a record, or says false where that is not a record of this page. A page first shown loads nothing before.
    virtual bool openRecord(RecordId) { return false; }
    /// Goes on with what was begun and not saved, or says false where that does not belong to this page.
    virtual bool goOnWith(const Draft &) { return false; }
    /// What File › Print, Export and Import do here, and Edit › Find; null where it does not apply.
    virtual QAction *printAction() const { return nullptr; }
    virtual QAction *exportAction() const { return nullptr; }
    virtual QAction *importAction() const { return nullptr; }
    virtual QAction *findAction() const { return nullptr; }
    /// Puts the keyboard where work on this page begins.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

    /// How many things wait for the person here, shown in the navigation; 0 shows none.
    int waiting() const { return m_waiting; }
    Tone waitingTone() const { return m_waitingTone; }

Q_SIGNALS:
    void openRequested(RecordId record);
    /// What was begun is to go on, wherever it belongs.
    void goOnRequested(const Draft &draft);
    /// The record now shown, so that Back returns to it.
    void recordShown(RecordId record);
    void waitingChanged();
    /// A short sentence for the foot of the window.
    void statusText(const QString &text);

protected:
    void setWaiting(int count, Tone tone = Tone::Neutral)
    {
        if (count == m_waiting && tone == m_waitingTone)
            return;
        m_waiting = count;
        m_waitingTone = tone;
        Q_EMIT waitingChanged();
    }

private:
    int m_waiting = 0;
    Tone m_waitingTone = Tone::Neutral;
};

/// Makes one page; the window owns what it gives. The order of the list is the order of the navigation.
using PageFactory = std::function<Page *(QWidget *parent)>;
