// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/answer_file.h"
#include "core/forms/answer_lines.h"
#include "core/forms/form_layout.h"
#include "core/workspace/workspace.h"

/// A form as it goes out.
struct MadeForm {
    Saved<SentForm> form;
    QByteArray page;  ///< one HTML file
    QString fileName; ///< proposed for it
};
/// Hands the form over, such as into a file; an error undoes the sending.
using DeliverForm = std::function<Result<void>(const MadeForm &)>;

/// Sends a form: keeps the order with what the record holds now, and hands the page over, in one act. The order says
/// which form, to whom, for which department, and which assessment where it is one to review.
Result<Saved<SentForm>> sendForm(Workspace &workspace, const SentForm &order, const DeliverForm &deliver);

/// An answer that may be taken in, beside what it changes.
struct AnswerAtHand {
    Saved<SentForm> form;
    AnswerFile file;
    std::optional<AnySaved> here; ///< the record to be changed; none: a new one is made
    AnswerMerge merge;
    QString notice; ///< what is to be known before it is taken in; often empty
};

/// Reads an answer file, or an e-mail that brings one, and lays it beside what the office holds; writes nothing. Each
/// answer that may not be taken in is refused with its own sentence.
Result<AnswerAtHand> openAnswer(const Workspace &workspace, const QByteArray &bytes);

/// Takes an answer in with the choices made, and marks the form answered, in one act; answers which record it changed
/// or made. Refused where a choice is open, where the form was answered meanwhile, or the record changed.
Result<RecordId> takeAnswer(Workspace &workspace, const AnswerAtHand &answer);
