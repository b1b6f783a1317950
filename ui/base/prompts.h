// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QWidget;

/// A question with answers in words, never "OK" alone.
struct Question {
    QString title;
    QString text;
    QString detail;
    QStringList answers;
    int escape = 0; ///< which answer Escape and closing mean
    Tone tone = Tone::Neutral;
    int enter = 0; ///< which answer Enter means
};

/// Something to be told, with what can be done about it in its text.
struct Message {
    QString title;
    QString text;
    QString detail;
    Tone tone = Tone::Neutral;
};

/// A short text to be typed, such as the reason of a withdrawal.
struct TextQuestion {
    QString title;
    QString label;
    QString value;
    QString accept; ///< the word on the button
    bool required = true;
    bool manyLines = false;
};

/// A file to be chosen.
struct FileQuestion {
    QString title;
    QString start;       ///< a folder, or a folder with a proposed name
    QStringList filters; ///< `Comma-separated values (*.csv)`
    QString suffix;      ///< added to a new name that has none
};

/// What a page asks a person in the middle of its work. Nothing here waits: the answer comes to a function, and does
/// not come at all where the widget that asked is gone by then, or, but for `ask`, where the person cancelled.
class Prompts {
public:
    virtual ~Prompts() = default;
    virtual void tell(QWidget *over, const Message &message, std::function<void()> then = {}) = 0;
    virtual void ask(QWidget *over, const Question &question, std::function<void(int answer)> then) = 0;
    virtual void askText(QWidget *over, const TextQuestion &question, std::function<void(const QString &)> then) = 0;
    virtual void fileToOpen(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then) = 0;
    virtual void fileToSave(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then) = 0;
};

/// Asks by dialogs of the window, without an event loop of their own.
class DialogPrompts : public Prompts {
public:
    void tell(QWidget *over, const Message &message, std::function<void()> then) override;
    void ask(QWidget *over, const Question &question, std::function<void(int answer)> then) override;
    void askText(QWidget *over, const TextQuestion &question, std::function<void(const QString &)> then) override;
    void fileToOpen(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then) override;
    void fileToSave(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then) override;
};
