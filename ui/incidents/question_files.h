// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attach.h"
#include "core/storage/attachments.h"
#include "ui/incidents/report_question.h"
#include <optional>
#include <set>

class Workspace;

/// The files of a report as they are to be kept with its draft.
struct UnkeptFiles {
    int state = 0; ///< counts what came and went
    std::vector<DraftFile> files;
    qint64 bytes = 0; ///< of those that are not in the office file yet
};

/// Not one of the ten: the files that came with the report, each with its size and a way to take it off. It shows
/// where there are any.
class QuestionFiles : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionFiles(const Workspace &workspace, QWidget *parent = nullptr);
    /// Adds a file, unless it is there already.
    void add(AttachedFile file);
    int count() const { return static_cast<int>(m_files.size()); }
    /// Which files came or went since `setKept`; none where all is kept.
    std::optional<UnkeptFiles> unkept() const;
    /// These files are kept with the draft in the office file, and are offered back after a crash.
    void setKept(const UnkeptFiles &kept);
    void answer(FirstReport &report) const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    void arrange();
    QWidget *before() const;
    QWidget *row(std::size_t index);
    void take(std::size_t index);
    const Workspace &m_workspace;
    QVBoxLayout *m_list;
    std::vector<QWidget *> m_rows;
    std::vector<AttachedFile> m_files;
    std::set<QString> m_here; ///< the digests of those in the office file
    int m_state = 0;
    int m_kept = 0;
};
