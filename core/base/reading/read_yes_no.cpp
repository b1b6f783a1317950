// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_yes_no.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <array>

using namespace reading;

namespace {

template <std::size_t n> bool isOneOf(QStringView text, const std::array<QStringView, n> &words)
{
    for (const QStringView word : words)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace

Result<std::optional<bool>> readYesNo(QStringView text)
{
    static constexpr std::array<QStringView, 8> kYes = {u"yes", u"y", u"true", u"t", u"1", u"x", u"✓", u"✔"};
    static constexpr std::array<QStringView, 6> kNo = {u"no", u"n", u"false", u"f", u"0", u"none"};
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return std::optional<bool>();
    if (isOneOf(said, kYes))
        return std::optional(true);
    if (isOneOf(said, kNo))
        return std::optional(false);
    return refusal(QCoreApplication::translate("Reading", "%1 is neither yes nor no.").arg(quoted(said)));
}
