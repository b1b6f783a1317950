// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/prompts.h"
#include "ui/base/text_dialog.h"
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace {

QMessageBox::Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QMessageBox::Critical;
    case Tone::Warning:
        return QMessageBox::Warning;
    case Tone::Info:
    case Tone::Good:
        return QMessageBox::Information;
    case Tone::Neutral:
        break;
    }
    return QMessageBox::NoIcon;
}

QMessageBox *box(QWidget *over, const Message &message)
{
    auto *made = new QMessageBox(over);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(message.title);
    made->setTextFormat(Qt::PlainText);
    made->setText(message.text);
    made->setInformativeText(message.detail);
    made->setIcon(iconOf(message.tone));
    return made;
}

void chooseFile(QWidget *over, const FileQuestion &question, QFileDialog::AcceptMode mode,
                const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(over, question.title, question.start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    if (mode == QFileDialog::AcceptSave && !question.start.endsWith(u'/'))
        dialog->selectFile(question.start);
    // The connection ends with `over`: who asked and is gone hears nothing.
    QObject::connect(dialog, &QFileDialog::fileSelected, over, [then](const QString &path) { then(path); });
    dialog->open();
}

} // namespace

void DialogPrompts::tell(QWidget *over, const Message &message, std::function<void()> then)
{
    QMessageBox *made = box(over, message);
    made->addButton(QMessageBox::Close);
    QObject::connect(made, &QDialog::finished, over, [then = std::move(then)] {
        if (then)
            then();
    });
    made->open();
}

void DialogPrompts::ask(QWidget *over, const Question &question, std::function<void(int)> then)
{
    QMessageBox *made = box(over, {question.title, question.text, question.detail, question.tone});
    std::vector<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.push_back(made->addButton(answer, QMessageBox::ActionRole));
    made->setDefaultButton(qobject_cast<QPushButton *>(buttons[static_cast<size_t>(question.enter)]));
    made->setEscapeButton(buttons[static_cast<size_t>(question.escape)]);
    QObject::connect(made, &QDialog::finished, over, [made, buttons, escape = question.escape, then = std::move(then)] {
        for (size_t i = 0; i < buttons.size(); ++i)
            if (buttons[i] == made->clickedButton())
                return then(static_cast<int>(i));
        then(escape);
    });
    made->open();
}

void DialogPrompts::askText(QWidget *over, const TextQuestion &question, std::function<void(const QString &)> then)
{
    auto *dialog = new TextDialog(question, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, over, [dialog, then = std::move(then)] { then(dialog->text()); });
    dialog->open();
}

void DialogPrompts::fileToOpen(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then)
{
    chooseFile(over, question, QFileDialog::AcceptOpen, then);
}

void DialogPrompts::fileToSave(QWidget *over, const FileQuestion &question, std::function<void(const QString &)> then)
{
    chooseFile(over, question, QFileDialog::AcceptSave, then);
}
