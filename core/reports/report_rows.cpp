// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_rows.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr qint64 kRowsBetween = 100; // a few milliseconds
} // namespace

RowProgress::RowProgress(const Report &report, std::function<bool(int percent)> told)
    : m_told(std::move(told)), m_all(std::max<qint64>(1, rowsOf(report)))
{
}

bool RowProgress::passed() { return ++m_done % kRowsBetween == 0 ? tell() : !m_cancelled; }

bool RowProgress::tell()
{
    if (!m_cancelled && m_told)
        m_cancelled = !m_told(percent());
    return !m_cancelled;
}

int RowProgress::percent() const { return static_cast<int>(100 * std::min(m_done, m_all) / m_all); }

Error RowProgress::cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("Reports", "The report was cancelled.")};
}

qint64 rowsOf(const Report &report)
{
    qint64 rows = 0;
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                rows += table->isStreamed() ? table->source.count : static_cast<qint64>(table->rows.size());
    return rows;
}
