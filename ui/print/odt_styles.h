// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

struct Report;

namespace paper {

/// `styles.xml` of the report's OpenDocument: the named styles its text uses, the page with header and footer.
/// What stands between the margins.
double textWidthCm(const Report &report);
QByteArray odtStyles(const Report &report);

/// `meta.xml`: title, author, language.
QByteArray odtMeta(const Report &report);

} // namespace paper
