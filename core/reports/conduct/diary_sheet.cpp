// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/diary_sheet.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }
constexpr int kLines = 6;    ///< that one side across has room for
constexpr int kHighEach = 3; ///< lines of handwriting

report::Table lines()
{
    using Align = report::Column::Align;
    report::Table table;
    table.columns = {{tr("Date and time"), 1.1, Align::Left, QStringLiteral("at")},
                     {tr("How (in person, telephone, e-mail, online)"), 1.2, Align::Left, QStringLiteral("channel")},
                     {tr("What was done"), 2.4, Align::Left, QStringLiteral("what")},
                     {tr("Exact words"), 2.4, Align::Left, QStringLiteral("words")},
                     {tr("What shows it (message, photo, call list)"), 1.6, Align::Left, QStringLiteral("evidence")},
                     {tr("Who saw or heard it"), 1.3, Align::Left, QStringLiteral("witness")}};
    for (int i = 0; i < kLines; ++i)
        table.rows.push_back(
            {{report::Cell(QString(kHighEach - 1, u'\n'))}, report::Row::Role::Normal, QString::number(i + 1)});
    return table;
}
} // namespace

Report diarySheet()
{
    Report report;
    report.title = tr("Diary of unwanted contact");
    report.landscape = true;
    report.cover.emplace_back(report::KeyValues{
        {{tr("Your name and team"), report::Text(QString(60, u'_'))},
         {tr("Who is it, if you know, or what do they look like"), report::Text(QString(60, u'_'))}}});
    report.sections.push_back(
        {{},
         {},
         1,
         false,
         false,
         {report::Paragraph{
              report::Text(tr("Write each time down, as soon as you can, one line each, even where it "
                              "seems small. Keep messages, pictures and call lists; do not answer. If you "
                              "are afraid of violence, ring 999.")),
              false},
          lines(),
          report::Paragraph{
              report::Text(tr("Give the sheet to your manager or the Local Security Management Specialist. "
                              "Signed: ____________________   Date: ____________")),
              false}}});
    return report;
}
