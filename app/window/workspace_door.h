// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"
#include "ui/shell/office_door.h"

class PrivacyKey;
class Prompts;
class QSettings;
class QWidget;
class ReportDesk;
class WorkspaceSearch;

/// What every page of every office is given by the program.
struct Surroundings {
    Clock clock;
    QString user;   ///< the machine's
    QString sample; ///< where the sample office stands, or is made
    PrivacyKey &privacy;
    Prompts &prompts;
    QSettings &settings;
};

/// Opens offices and hands their pages to the window: the one list of every page there is.
class WorkspaceDoor : public OfficeDoor {
public:
    explicit WorkspaceDoor(Surroundings surroundings);
    ~WorkspaceDoor() override;
    Result<OfficeView> open(const QString &path) override;
    Result<void> make(const NewOffice &office) override;
    Job *sample(QObject *context, std::function<void(const Result<QString> &path)> then) override;
    void shown() override;
    void close() override;
    /// The open office; null where none is.
    Workspace *workspace() const;
    /// Where incidents of the open office are reported; null where none is open.
    ReportDesk *desk() const;
    /// Shows what each of these answer files changes in the open office; `then` is told the record it changed or
    /// made.
    void takeAnswers(const QStringList &paths, const std::function<void(RecordId)> &then) const;
    /// The window over which dialogs open.
    void setWindow(QWidget *window) { m_window = window; }

private:
    struct Office;
    OfficeView view(Office &office) const;
    std::vector<PageFactory> pages(Office &office) const;

    Surroundings m_surroundings;
    QWidget *m_window = nullptr;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Office> m_before; // until the window has dropped its pages
};
