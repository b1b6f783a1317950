// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/formula_guard.h"

namespace {

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    default:
        return false;
    }
}

// Apostrophes count too: were `'=1` left alone, taking the guard off again would turn it into `=1`.
bool wouldStartFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && startsFormula(text[at]);
}

} // namespace

QString guardFormula(const QString &text) { return wouldStartFormula(text) ? u'\'' + text : text; }

QString unguardFormula(const QString &text)
{
    return text.startsWith(u'\'') && wouldStartFormula(text) ? text.sliced(1) : text;
}
