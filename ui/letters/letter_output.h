// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QByteArray>
#include <functional>

class Prompts;
class QWidget;

/// Opens a file in the program the desktop has for it; false where there is none.
using OpenFile = std::function<bool(const QString &path)>;

/// The letter's pages as PDF.
Result<QByteArray> letterPdf(const Report &letter);
/// Prints it on the printer that is chosen.
void printLetter(const Report &letter, Prompts &prompts, QWidget *over);
/// Asks where, and writes it as `pdf` or `odt`.
void saveLetter(const Report &letter, const QString &suffix, Prompts &prompts, QWidget *over);

/// An e-mail that carries a letter.
struct LetterMail {
    QString to;     ///< an address; may be empty
    QString office; ///< who writes
    QString name;   ///< of the attached file, without its ending
    QByteArray pdf;
};
/// Asks where, writes a draft of the e-mail with the pages attached, and opens it in the mail program. Its own text
/// says nothing of the matter: e-mail is read by others.
void mailLetter(const LetterMail &mail, Prompts &prompts, QWidget *over, const OpenFile &open);
