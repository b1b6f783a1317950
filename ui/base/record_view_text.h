// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>

class QLabel;
class Workspace;
struct Kind;

/// A text as it is read: escaped, its lines kept, and each reference typed in it (`INC-2026/27-0042`) a link to its
/// record where there is one.
QString linkedText(const QString &text, const Workspace &workspace);
/// A link to a record with these words.
QString linkTo(RecordId id, const QString &words);
/// The record a link leads to; 0 for any other address.
RecordId recordOfLink(const QString &address);
/// A label whose text can be selected, and whose links can be reached by keyboard where it has any.
QLabel *readingLabel(const QString &html);
