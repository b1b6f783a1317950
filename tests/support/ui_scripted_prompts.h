// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/prompts.h"
#include <deque>

/// Answers at once from a list and keeps what was asked, so that a test never meets a dialog. With no answer left it
/// cancels.
class ScriptedPrompts : public Prompts {
public:
    std::deque<int> answers;
    std::deque<QString> texts; ///< for texts and files; a null string cancels
    std::vector<Message> told;
    std::vector<Question> asked;
    QStringList titles; ///< of every prompt, in order

    void tell(QWidget *, const Message &message, std::function<void()> then) override
    {
        titles << message.title;
        told.push_back(message);
        if (then)
            then();
    }
    void ask(QWidget *, const Question &question, std::function<void(int)> then) override
    {
        titles << question.title;
        asked.push_back(question);
        int answer = question.escape;
        if (!answers.empty()) {
            answer = answers.front();
            answers.pop_front();
        }
        then(answer);
    }
    void askText(QWidget *, const TextQuestion &question, std::function<void(const QString &)> then) override
    {
        next(question.title, then);
    }
    void fileToOpen(QWidget *, const FileQuestion &question, std::function<void(const QString &)> then) override
    {
        next(question.title, then);
    }
    void fileToSave(QWidget *, const FileQuestion &question, std::function<void(const QString &)> then) override
    {
        next(question.title, then);
    }

private:
    void next(const QString &title, const std::function<void(const QString &)> &then)
    {
        titles << title;
        if (texts.empty())
            return;
        const QString text = texts.front();
        texts.pop_front();
        if (!text.isNull())
            then(text);
    }
};
