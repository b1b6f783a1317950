// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_output.h"
#include "core/exchange/eml.h"
#include "ui/base/file_names.h"
#include "ui/base/prompts.h"
#include "ui/print/report_odt.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_printer.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <memory>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("LetterOutput", text); }

void complain(Prompts &prompts, QWidget *over, const QString &title, const QString &text)
{
    prompts.tell(over, {title, text, {}, Tone::Warning}, {});
}
} // namespace

Result<QByteArray> letterPdf(const Report &letter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.pdf"));
    const auto written = paper::writePdf(letter, path);
    if (!written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Failed, tr("The pages cannot be read: %1.").arg(file.errorString())};
    return file.readAll();
}

void printLetter(const Report &letter, Prompts &prompts, QWidget *over)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), over, [letter, printer, &prompts, over] {
        if (const auto printed = paper::printReport(letter, *printer); !printed)
            complain(prompts, over, tr("It was not printed"), printed.error().text);
    });
    dialog->open();
}

void saveLetter(const Report &letter, const QString &suffix, Prompts &prompts, QWidget *over)
{
    const QString title = tr("Save as %1").arg(suffix.toUpper());
    const FileQuestion question{
        title, proposedFile(letter.title, suffix), {QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)}, suffix};
    prompts.fileToSave(over, question, [letter, suffix, title, &prompts, over](const QString &path) {
        Result<void> written = suffix == QStringLiteral("odt") ? paper::writeOdt(letter, path) : Result<void>();
        if (suffix != QStringLiteral("odt"))
            if (const auto pdf = paper::writePdf(letter, path); !pdf)
                written = pdf.error();
        if (!written)
            return complain(prompts, over, title, written.error().text);
        prompts.tell(over, {title, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), {}, Tone::Good}, {});
    });
}

void mailLetter(const LetterMail &mail, Prompts &prompts, QWidget *over, const OpenFile &open)
{
    const QString title = tr("E-mail the letter");
    const FileQuestion question{
        title, proposedFile(mail.name, QStringLiteral("eml")), {tr("E-mail draft (*.eml)")}, QStringLiteral("eml")};
    prompts.fileToSave(over, question, [mail, title, &prompts, over, open](const QString &path) {
        const QString text = tr("Please read the letter that is attached.\n\n%1\n").arg(mail.office);
        const QByteArray draft =
            draftEml(mail.to, tr("A letter from %1").arg(mail.office), text,
                     {{mail.name + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), mail.pdf}});
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(draft) != draft.size() || !file.commit())
            return complain(prompts, over, title, tr("The draft cannot be written: %1.").arg(file.errorString()));
        if (!open(path))
            complain(
                prompts, over, title,
                tr("The draft is written to %1, and no mail program opened it.").arg(QDir::toNativeSeparators(path)));
    });
}
