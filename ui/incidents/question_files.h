// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attach.h"
#include "ui/incidents/report_question.h"

class Workspace;

/// Not one of the ten: the files that came with the report, each with its size and a way to take it off. It shows
/// where there are any.
class QuestionFiles : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionFiles(const Workspace &workspace, QWidget *parent = nullptr);
    /// Adds a file, unless it is there already. The sentence says why one is not taken; empty where it was.
    QString add(const QString &name, const QString &type, const QByteArray &content);
    int count() const { return static_cast<int>(m_files.size()); }
    /// Keeps the files with the draft in the office file, so that they are offered back after a crash.
    Result<void> keepWith(qint64 draft);
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
    bool m_unkept = false;
};
