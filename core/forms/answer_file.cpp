// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answer_file.h"
#include "core/storage/digest.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace {
constexpr int kVersion = 1;
constexpr char kMark[] = "\"wardkeep_answer\"";
constexpr qsizetype kHead = 256; ///< the mark stands first in the file

QString tr(const char *text) { return QCoreApplication::translate("AnswerFile", text); }

Error damaged()
{
    return {Error::Code::Damaged,
            tr("This answer is damaged or not whole. Please ask for it to be saved from the form and sent again.")};
}

Error altered()
{
    return {Error::Code::Refused, tr("This answer was altered after the form saved it, so it is not taken in. Please "
                                     "ask for it to be saved from the form and sent again.")};
}

Error foreign(const AnswerFile &answer)
{
    const QString name = answer.form.officeName.isEmpty() ? tr("another office") : answer.form.officeName;
    return {Error::Code::Foreign,
            tr("This answer belongs to another office: the form %1 came from %2. Nothing was taken in.")
                .arg(answer.form.reference, name)};
}

Error unknownForm(const AnswerFile &answer)
{
    return {Error::Code::NotFound, tr("This office file does not know the form %1 that this answers. Perhaps it was "
                                      "sent from another copy of the file.")
                                       .arg(answer.form.reference)};
}

Error taken(const Saved<SentForm> &form)
{
    return {Error::Code::Refused, tr("The answer to %1 was taken in already, on %2. It is never taken in twice.")
                                      .arg(form.stamp.reference, show(form.value.answered))};
}

Error withdrawn(const Saved<SentForm> &form)
{
    return {Error::Code::Refused, tr("The form %1 was withdrawn, so its answer is not taken in: %2")
                                      .arg(form.stamp.reference, form.stamp.withdrawnWhy)};
}
} // namespace

bool looksLikeAnswer(const QByteArray &bytes) { return bytes.left(kHead).contains(kMark); }

QString answerChecksum(const SealedForm &sealed, const QString &answers)
{
    const QString whole = sealed.text + u'\n' + sealed.seal + u'\n' + answers;
    return QString::fromLatin1(sha256(whole.toUtf8()).toHex());
}

Result<AnswerFile> readAnswerFile(const QByteArray &bytes)
{
    if (!looksLikeAnswer(bytes))
        return Error{Error::Code::Foreign, tr("This is not an answer to a form of Wardkeep.")};
    if (bytes.size() > kLargestAnswer)
        return damaged();
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const int version = whole[QStringLiteral("wardkeep_answer")].toInt();
    if (whole.isEmpty() || version < 1)
        return damaged();
    if (version > kVersion)
        return Error{Error::Code::Newer, tr("This answer comes from a form of a newer version of Wardkeep.")};
    AnswerFile answer;
    answer.sealed = {whole[QStringLiteral("form")].toString(), whole[QStringLiteral("seal")].toString()};
    const QString answers = whole[QStringLiteral("answers")].toString();
    if (answer.sealed.text.isEmpty() || answers.isEmpty())
        return damaged();
    if (whole[QStringLiteral("checksum")].toString() != answerChecksum(answer.sealed, answers))
        return altered();
    const auto identity = identityIn(answer.sealed.text);
    answer.answers = QJsonDocument::fromJson(answers.toUtf8()).object();
    if (!identity || answer.answers.isEmpty())
        return damaged();
    answer.form = *identity;
    const QJsonObject by = answer.answers[QStringLiteral("by")].toObject();
    answer.by = by[QStringLiteral("name")].toString().simplified();
    answer.contact = by[QStringLiteral("contact")].toString().simplified();
    return answer;
}

Result<void> checkAnswer(const AnswerFile &answer, RecordId office, const std::optional<Saved<SentForm>> &form)
{
    if (answer.form.office != office)
        return foreign(answer);
    if (!form)
        return unknownForm(answer);
    if (!isSealedBy(answer.sealed, form->value.sealKey) || answer.form.base != digestOfBase(form->value.base))
        return altered();
    if (form->stamp.isWithdrawn())
        return withdrawn(*form);
    if (form->value.answered.isKnown())
        return taken(*form);
    return {};
}
