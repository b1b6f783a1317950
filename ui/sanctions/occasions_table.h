// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/saved.h"
#include "core/sanctions/find_courses.h"
#include <QTableWidget>

class PrivacyKey;
class Workspace;

/// The occasions of a course, oldest first: whether each counts, when, how long after the one before, what was done,
/// against whom. Y says that the chosen one counts, N that it does not, Backspace takes that back, Enter opens its
/// report.
class OccasionsTable : public QTableWidget {
    Q_OBJECT
public:
    OccasionsTable(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    void showCourse(const FoundCourse &course);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The chosen occasion; null where none is.
    const FoundOccasion *current() const;

Q_SIGNALS:
    /// None: the decision is taken back.
    void decided(const FoundOccasion &occasion, std::optional<bool> counts);
    void openRequested(RecordId incident);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const FoundOccasion &occasion);
    QStringList cellsOf(const FoundOccasion &occasion) const;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    std::vector<FoundOccasion> m_occasions;
    bool m_readOnly = false;
};
