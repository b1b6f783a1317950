// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

struct Report;

namespace paper {

/// What stands between the margins.
double textWidthCm(const Report &report);

/// `styles.xml` of the report's OpenDocument: the named styles its text uses, the page with header and footer.
QByteArray odtStyles(const Report &report);

/// The styles that only `content.xml` uses; the element is left open for those of the columns.
QByteArray automaticStyles(const Report &report);

/// `meta.xml`: title, author, language.
QByteArray odtMeta(const Report &report);

} // namespace paper
