// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_shown.h"
#include "core/workspace/run_export.h"
#include "ui/base/background.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QWidget>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ExportShown", text); }

ExportFormat formatOf(const QString &path)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return ExportFormat::Xlsx;
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
}

// Where the export runs: an office of its own, opened by the thread that uses it.
struct Place {
    QString office;
    Actor actor;
    Clock clock;
    bool readOnly;
};

Result<qint64> writeFile(const Place &place, const ExportRequest &request, const QString &path,
                         const std::function<bool(qint64)> &progress)
{
    const auto office = Workspace::open(place.office, place.actor, place.clock,
                                        place.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!office)
        return office.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Failed, tr("The file cannot be written: %1.").arg(file.errorString())};
    const auto done = runExport(**office, request, (*office)->today(), file, progress);
    if (!done)
        return done.error();
    if (!file.commit())
        return Error{Error::Code::Failed, tr("The file cannot be written: %1.").arg(file.errorString())};
    return done->records;
}

void start(const Place &place, const ExportRequest &request, const QString &path, Prompts &prompts, QWidget *over)
{
    const auto work = [=](JobProgress &progress) -> Result<qint64> {
        return writeFile(place, request, path, [&progress](qint64 done) {
            progress.report(done, 0, tr("Exporting …"));
            return !progress.cancelled();
        });
    };
    inBackground(over, work, [over, path, &prompts](const Result<qint64> &records) {
        const QString title = tr("Export what is shown");
        if (!records)
            return prompts.tell(over, {title, records.error().text, {}, Tone::Warning});
        prompts.tell(over, {title,
                            tr("Written: %1 records, to %2.").arg(*records).arg(QDir::toNativeSeparators(path)),
                            {},
                            Tone::Good});
    });
}

} // namespace

void exportShown(const Workspace &workspace, Prompts &prompts, const Kind &kind, const ListQuery &query,
                 const QStringList &columns, QWidget *over)
{
    const Place place{workspace.path(), workspace.actor(), workspace.clock(), workspace.isReadOnly()};
    const ExportRequest request{.kind = &kind, .query = query, .columns = columns};
    const QString name =
        kind.shown(kind.plural).toLower().replace(u' ', u'-') + workspace.today().date.toString(u"'-'yyyy-MM-dd'.csv'");
    prompts.fileToSave(over,
                       {tr("Export what is shown"),
                        QDir::home().filePath(name),
                        {tr("Comma-separated values (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON (*.json)")},
                        QStringLiteral("csv")},
                       [=, &prompts](const QString &path) {
                           ExportRequest chosen = request;
                           chosen.format = formatOf(path);
                           start(place, chosen, path, prompts, over);
                       });
}
