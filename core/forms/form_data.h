// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_layout.h"
#include "core/forms/form_seal.h"
#include "core/records/any_record.h"
#include <QJsonObject>
#include <functional>

/// A record that a question offers by name.
struct FormOption {
    RecordId id = 0;
    QString name;
};
/// The records of a kind that a form may offer, by name.
using FormOptions = std::function<std::vector<FormOption>(const Kind &)>;

/// What a form shows beside its questions.
struct FormHead {
    QString title;
    QString reference;
    QString office;
    QString contact; ///< of the LSMS, as people write it
    QString mailTo;  ///< where the answer goes
    QString sentTo;
    QString due; ///< in words; empty: no day
    QString note;
};

/// The questions, the choices they offer and what is known already, as the page reads them. Nothing of the record that
/// the form does not ask for goes out, but for values on which a question depends.
QJsonObject formData(const FormLayout &layout, const AnyRecord &base, const FormHead &head, const SealedForm &sealed,
                     const Names &names, const FormOptions &options);
/// The name of the answer file of a form: its reference with what file names can't hold replaced.
QString answerFileName(const QString &reference);
