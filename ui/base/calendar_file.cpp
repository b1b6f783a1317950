// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/calendar_file.h"
#include "core/base/count.h"
#include "core/due/due_calendar.h"
#include "ui/base/file_names.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>
#include <QSaveFile>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("CalendarFile", text); }
} // namespace

void askCalendarFile(QWidget *over, Prompts &prompts, const QString &name, const std::vector<DueItem> &items,
                     const QDateTime &stamp, const std::function<void(const QString &sentence)> &tell)
{
    const auto write = [over, &prompts, items, stamp, tell](const QString &path) {
        const QByteArray bytes = dueCalendar(items, stamp);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return prompts.tell(over, {tr("Calendar file"),
                                       tr("The file cannot be written: %1.").arg(file.errorString()),
                                       {},
                                       Tone::Warning});
        tell(tr("%1 things are in the calendar file.").arg(shownCount(static_cast<qint64>(items.size()))));
    };
    prompts.fileToSave(over,
                       {tr("Calendar file"),
                        proposedFile(name, QStringLiteral("ics")),
                        {tr("Calendar (*.ics)")},
                        QStringLiteral("ics")},
                       write);
}
