// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/forms/form_seal.h"
#include "core/forms/sent_form.h"
#include "core/records/saved.h"
#include <QJsonObject>

/// What an answer file may be in bytes: far more than a browser's form can hold.
inline constexpr qint64 kLargestAnswer = 8LL * 1024 * 1024;
/// How the name of an answer file ends.
inline constexpr char kAnswerSuffix[] = "wardkeep-answer.json";

/// An answer file as it was read, whole and unchanged since the form wrote it; whose it is, `checkAnswer` says.
struct AnswerFile {
    SealedForm sealed;
    FormIdentity form;
    QJsonObject answers; ///< `{"fields": {…}, "rows": {"<part>": […]}}`
    QString by;          ///< who filled it in, as typed
    QString contact;
};

/// Whether bytes are meant as an answer file, however damaged.
bool looksLikeAnswer(const QByteArray &bytes);
/// Reads one. Each refusal has its own sentence: no answer at all, cut short or damaged, of a newer form, altered since
/// it was saved.
Result<AnswerFile> readAnswerFile(const QByteArray &bytes);
/// The checksum that the form writes over its own part, its seal and the answers, hexadecimal.
QString answerChecksum(const SealedForm &sealed, const QString &answers);

/// Whether the office may take the answer in: it is of this office and of a form that is known, whose own part is as
/// it went out, that was neither withdrawn nor answered. `form` is none where the office has no such record.
Result<void> checkAnswer(const AnswerFile &answer, RecordId office, const std::optional<Saved<SentForm>> &form);
