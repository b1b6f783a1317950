// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_write.h"
#include "core/exchange/local_crime.h"
#include "core/exchange/unknown_values.h"
#include "core/workspace/workspace.h"
#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

class Job;

/// The kinds of record that files may bring and the actor may add, the registers first.
std::vector<const Kind *> importableKinds(const Workspace &workspace);

/// One import on its way from a chosen file to what was written. It knows no widget; long work runs beside it on
/// connections of its own.
class ImportSession : public QObject {
    Q_OBJECT
public:
    explicit ImportSession(Workspace &workspace, QObject *parent = nullptr);

    /// Reads another file in the background; `fileRead` tells when, and everything found out before is then forgotten.
    Job *chooseFile(const QString &path);
    /// What the file is about; the columns are then what their headings say.
    void chooseKind(const Kind &kind);
    /// The file is one of street crimes as the police publish them, whose columns are fixed.
    void chooseLocalCrime();
    /// Reads the file again in another form, in the background; `fileRead` tells when.
    Job *readAs(const ImportSheet::Form &form);
    /// Says what a column fills by the target's name; none leaves it out.
    void mapColumn(int column, const std::optional<QString> &target);
    /// What a value of a column means: a code of its list; empty takes that back.
    void translate(int column, const QString &value, const QString &code);
    void useMapping(const Saved<ImportMapping> &saved);
    /// Keeps the present mapping under a name, over one that has it already.
    Result<void> saveMapping(const QString &name);
    std::vector<Saved<ImportMapping>> savedMappings() const;

    Workspace &workspace() const { return m_workspace; }
    bool hasFile() const { return m_sheet != nullptr; }
    const QString &fileName() const { return m_request.fileName; }
    /// None for street crimes, and before anybody has said what the file is about.
    const Kind *kind() const { return m_request.kind; }
    bool isLocalCrime() const { return m_request.kindName == QLatin1String(kLocalCrimeName); }
    bool isAboutSomething() const { return m_request.kind || isLocalCrime(); }
    const ImportSheet &sheet() const { return *m_sheet; }
    /// The same for who looks at it after another file was read.
    const std::shared_ptr<const ImportSheet> &sharedSheet() const { return m_sheet; }
    /// What columns may fill; not for street crimes.
    const Headings &headings() const { return *m_headings; }
    const std::vector<ImportColumn> &columns() const { return m_columns; }
    const Mapping &mapping() const { return m_request.mapping; }
    /// The sentence that says that this very file was imported before; empty where it was not.
    QString seenBefore() const;
    /// Whether any column fills anything.
    bool fillsAnything() const;
    /// Looks in the background for values that no list knows; `lookedUp` tells when.
    Job *lookUpValues();
    /// What was found; none before `lookUpValues` has ended.
    const std::optional<std::vector<UnknownValue>> &unknown() const { return m_unknown; }
    /// Whether any column fills a choice, so that there is something to look up.
    bool fillsChoices() const;
    /// The code that the person gave for a value; empty: none yet.
    QString translation(int column, const QString &value) const;

    /// Finds out what an import would do, in the background; `checked` tells when.
    Job *check();
    /// What was found out; none before, or where it failed.
    const ImportPlan *plan() const { return m_plan.get(); }
    /// Imports in the background; `imported` tells when.
    Job *import(const ImportOptions &options);
    const ImportOutcome &outcome() const { return m_outcome; }
    /// Takes the import back in the background; `undone` tells when.
    Job *undo();

Q_SIGNALS:
    void fileRead(const QString &fault); ///< empty: `sheet` stands; else all is as before
    void lookedUp(const QString &fault); ///< empty: `unknown` stands
    void checked(const QString &fault);  ///< empty: `plan` stands
    void imported(const QString &fault); ///< empty: `outcome` stands
    void undone(const QString &fault, qint64 withdrawn, qint64 restored);

private:
    /// A file as it was read beside the window.
    struct FileRead {
        QByteArray bytes;
        QString digest;
        std::shared_ptr<const ImportSheet> sheet;
    };
    Job *readBeside(std::function<Result<FileRead>()> work, std::function<void(const FileRead &)> take);
    static Result<FileRead> fileFrom(const QByteArray &bytes, const ImportSheet::Form &form);
    void mapColumns();
    void forgetPlan();
    Job *checkRecords(const ImportRequest &request);
    Job *checkLocalCrime(const ImportRequest &request);
    Workspace &m_workspace;
    ImportRequest m_request;
    QByteArray m_bytes;
    QString m_digest;
    std::shared_ptr<const ImportSheet> m_sheet;
    std::shared_ptr<const Headings> m_headings;
    std::vector<ImportColumn> m_columns;
    std::optional<std::vector<UnknownValue>> m_unknown; ///< found once for a sheet and its columns
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const LocalCrimePlan> m_crimes; ///< of which `m_plan` is the part about the file
    ImportOutcome m_outcome;
    Id<ImportMapping> m_saved;
    QPointer<Job> m_reading;
};
