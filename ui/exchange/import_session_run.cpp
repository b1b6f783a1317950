// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/file_bytes.h"
#include "core/storage/digest.h"
#include "core/workspace/run_import.h"
#include "ui/base/background.h"
#include "ui/exchange/import_session.h"
#include "ui/exchange/same_office.h"
#include <QFileInfo>

// The long work of an import: each piece opens the office for itself on the thread it runs on.

namespace {
ImportProgress told(JobProgress &progress, const QString &doing)
{
    return [&progress, doing](int perMille) {
        progress.report(perMille, 1000, doing);
        return !progress.cancelled();
    };
}
} // namespace

Result<ImportSession::FileRead> ImportSession::fileFrom(const QByteArray &bytes, const ImportSheet::Form &form)
{
    Result<ImportSheet> sheet = ImportSheet::read(bytes, form);
    if (!sheet)
        return sheet.error();
    return FileRead{bytes, QString::fromLatin1(sha256(bytes).toHex()),
                    std::make_shared<const ImportSheet>(std::move(*sheet))};
}

/// A later question makes an earlier answer void; one that is given up is as if it had never been asked.
Job *ImportSession::readBeside(std::function<Result<FileRead>()> work, std::function<void(const FileRead &)> take)
{
    if (m_reading)
        m_reading->cancel();
    auto current = std::make_shared<QPointer<Job>>();
    m_reading = inBackground(
        this, [work = std::move(work)](JobProgress &) { return work(); },
        [this, current, take = std::move(take)](const Result<FileRead> &read) {
            if (*current != m_reading)
                return;
            const bool stopped = m_reading->isCancelled();
            m_reading.clear();
            if (!stopped && read)
                take(*read);
            Q_EMIT fileRead(stopped ? tr("The file was not read: it was stopped.")
                            : read  ? QString()
                                    : read.error().text);
        });
    *current = m_reading;
    return m_reading;
}

Job *ImportSession::chooseFile(const QString &path)
{
    return readBeside(
        [path]() -> Result<FileRead> {
            const Result<QByteArray> bytes = fileBytes(path);
            return bytes ? fileFrom(*bytes, {}) : Result<FileRead>(bytes.error());
        },
        [this, name = QFileInfo(path).fileName()](const FileRead &read) {
            m_bytes = read.bytes;
            m_digest = read.digest;
            m_sheet = read.sheet;
            m_request.fileName = name;
            m_request.encoding.clear();
            m_request.delimiter = QChar();
            m_request.mapping = {};
            m_saved = {};
            mapColumns();
        });
}

Job *ImportSession::readAs(const ImportSheet::Form &form)
{
    return readBeside([bytes = m_bytes, form] { return fileFrom(bytes, form); },
                      [this, form](const FileRead &read) {
                          m_sheet = read.sheet;
                          m_request.encoding = form.encoding;
                          m_request.delimiter = form.delimiter;
                          mapColumns();
                      });
}

Job *ImportSession::lookUpValues()
{
    using Unknown = Result<std::vector<UnknownValue>>;
    auto work = [same = SameOffice(m_workspace), sheet = m_sheet, headings = m_headings,
                 columns = m_columns](JobProgress &progress) -> Unknown {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::ReadOnly);
        if (!office)
            return office.error();
        return unknownValues(*sheet, columns, (*office)->names(), (*office)->today(),
                             told(progress, tr("Looking up the words of the file …")));
    };
    return inBackground(this, std::move(work), [this](Unknown found) {
        if (found)
            m_unknown = std::move(*found);
        Q_EMIT lookedUp(found ? QString() : found.error().text);
    });
}

Job *ImportSession::check()
{
    forgetPlan();
    ImportRequest request = m_request;
    request.on = m_workspace.today();
    return isLocalCrime() ? checkLocalCrime(request) : checkRecords(request);
}

Job *ImportSession::checkRecords(const ImportRequest &request)
{
    using Planned = Result<std::shared_ptr<const ImportPlan>>;
    auto work = [same = SameOffice(m_workspace), request, bytes = m_bytes](JobProgress &progress) -> Planned {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::ReadOnly);
        if (!office)
            return office.error();
        Result<ImportPlan> plan = readImport(**office, bytes, request, told(progress, tr("Looking at each row …")));
        if (!plan)
            return plan.error();
        return std::make_shared<const ImportPlan>(std::move(*plan));
    };
    return inBackground(this, std::move(work), [this](Planned found) {
        if (found)
            m_plan = *found;
        Q_EMIT checked(found ? QString() : found.error().text);
    });
}

Job *ImportSession::checkLocalCrime(const ImportRequest &request)
{
    using Planned = Result<std::shared_ptr<const LocalCrimePlan>>;
    auto work = [same = SameOffice(m_workspace), request, bytes = m_bytes](JobProgress &progress) -> Planned {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::ReadOnly);
        if (!office)
            return office.error();
        Result<LocalCrimePlan> plan =
            readLocalCrime(**office, bytes, request, told(progress, tr("Looking at each row …")));
        if (!plan)
            return plan.error();
        return std::make_shared<const LocalCrimePlan>(std::move(*plan));
    };
    return inBackground(this, std::move(work), [this](Planned found) {
        if (found) {
            m_crimes = *found;
            m_plan = std::shared_ptr<const ImportPlan>(m_crimes, &m_crimes->file);
        }
        Q_EMIT checked(found ? QString() : found.error().text);
    });
}

Job *ImportSession::import(const ImportOptions &options)
{
    ImportOptions chosen = options;
    chosen.mapping = m_saved;
    auto work = [same = SameOffice(m_workspace), plan = m_plan, crimes = m_crimes,
                 chosen](JobProgress &progress) -> Result<ImportOutcome> {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::Import);
        if (!office)
            return office.error();
        const ImportProgress tell = told(progress, tr("Writing the records …"));
        return crimes ? runLocalCrime(**office, *crimes, chosen, tell) : runImport(**office, *plan, chosen, tell);
    };
    return inBackground(this, std::move(work), [this](Result<ImportOutcome> outcome) {
        if (outcome)
            m_outcome = *outcome;
        m_workspace.notice({{&kindOf<ImportRecord>(), m_outcome.import.value}});
        Q_EMIT imported(outcome ? QString() : outcome.error().text);
    });
}

Job *ImportSession::undo()
{
    auto work = [same = SameOffice(m_workspace),
                 reference = m_outcome.reference](JobProgress &progress) -> Result<UndoOutcome> {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::Import);
        if (!office)
            return office.error();
        return undoImport(**office, reference, told(progress, tr("Taking the import back …")));
    };
    return inBackground(this, std::move(work), [this](Result<UndoOutcome> done) {
        m_workspace.notice({{&kindOf<ImportRecord>(), m_outcome.import.value}});
        Q_EMIT undone(done ? QString() : done.error().text, done ? done->withdrawn : 0, done ? done->restored : 0);
    });
}
