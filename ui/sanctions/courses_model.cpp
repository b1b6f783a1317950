// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/courses_model.h"
#include "ui/base/privacy_key.h"
#include "ui/base/tag_delegate.h"

CoursesModel::CoursesModel(CoursesContext context, QObject *parent)
    : QAbstractTableModel(parent), m_context(std::move(context))
{
    connect(&m_context.privacy, &PrivacyKey::turned, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void CoursesModel::setDay(Day today, BankHolidays holidays)
{
    m_context.today = today;
    m_context.holidays = std::move(holidays);
}

void CoursesModel::setCourses(FoundCourses found)
{
    beginResetModel();
    m_found = std::move(found);
    m_rows.clear();
    for (const FoundCourse &course : m_found.courses)
        m_rows.emplace_back(&course, false);
    for (const FoundCourse &course : m_found.workforce)
        m_rows.emplace_back(&course, true);
    for (const FoundCourse &course : m_found.rejected)
        m_rows.emplace_back(&course, false);
    endResetModel();
}

const FoundCourse *CoursesModel::courseAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].first : nullptr;
}

bool CoursesModel::isWorkforce(int row) const { return courseAt(row) && m_rows[static_cast<std::size_t>(row)].second; }

int CoursesModel::rowOf(RecordId alleged) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (courseAt(row)->alleged == alleged)
            return row;
    return -1;
}

int CoursesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoursesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString CoursesModel::text(int row, int column) const
{
    const FoundCourse &course = *courseAt(row);
    switch (column) {
    case Person:
        return m_context.privacy.shown(conduct::personLabel(course.alleged, m_context.names));
    case Stage:
        return isWorkforce(row) ? tr("Human Resources")
               : !course.isEnough && course.decision == CourseDecision::Possible
                   ? (course.lacksPurpose() ? tr("No purpose") : tr("Too few"))
                   : conduct::stageLabel(course, m_context.names);
    case Occasions:
        return course.incidents == 1 ? tr("%1 in 1 report").arg(course.counted)
                                     : tr("%1 in %2 reports").arg(course.counted).arg(course.incidents);
    case Last:
        return showShort(course.last);
    default:
        return isWorkforce(row) || course.decision == CourseDecision::Rejected || !course.isEnough
                   ? QString()
                   : conduct::nextLabel(ladderOf(course, m_context.today, m_context.limits, m_context.holidays),
                                        m_context.names);
    }
}

QVariant CoursesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == TagDelegate::kTagRole && index.column() == Stage) {
        const bool isNeutral = isWorkforce(index.row());
        return QVariant::fromValue(TagText{
            text(index.row(), Stage), isNeutral ? Tone::Info : conduct::stageTone(*courseAt(index.row())), Shape::Dot});
    }
    return {};
}

QVariant CoursesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Person alleged"), tr("Next step"), tr("Stage"), tr("Last"), tr("Occasions")};
    return section >= 0 && section < Columns ? titles[section] : QVariant();
}
