// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/conduct_words.h"
#include <QAbstractTableModel>

class PrivacyKey;

/// What the rows of courses are shown with.
struct CoursesContext {
    const Names &names;
    const PrivacyKey &privacy;
    Day today;
    LadderLimits limits;
    BankHolidays holidays;
};

/// Courses as a table: possible and confirmed ones first, then those of people who work here, then those decided not to
/// be one.
class CoursesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Next, Stage, Last, Occasions, Columns };
    CoursesModel(CoursesContext context, QObject *parent = nullptr);
    /// The day on which the ladder stands; to be said before the courses of that day.
    void setDay(Day today, BankHolidays holidays);
    void setCourses(FoundCourses found);
    const FoundCourses &found() const { return m_found; }
    /// The course of a row; null where there is none.
    const FoundCourse *courseAt(int row) const;
    /// Whether the row is for Human Resources and has no ladder.
    bool isWorkforce(int row) const;
    /// The row of a person's course; -1 where there is none.
    int rowOf(RecordId alleged) const;
    const CoursesContext &context() const { return m_context; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    CoursesContext m_context;
    FoundCourses m_found;
    std::vector<std::pair<const FoundCourse *, bool>> m_rows; ///< and whether for Human Resources
};
