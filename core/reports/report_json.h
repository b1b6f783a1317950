// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QByteArray>

/// A report as text, to be kept with the paper that was issued: it opens again as it was, whatever becomes of the
/// records. Streamed tables are not kept.
QByteArray reportToJson(const Report &report);
/// Reads what reportToJson wrote; an error where it is not that.
Result<Report> reportFromJson(const QByteArray &json);
