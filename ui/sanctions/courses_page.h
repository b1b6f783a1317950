// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/page.h"
#include "ui/base/register_services.h"
#include "ui/sanctions/courses_model.h"

class ConductDesk;
class CourseView;
class EmptyState;
class Label;
class LikeDescriptionsCard;
class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;

/// Courses of conduct: found from incidents, looked at one by one, confirmed or not, and taken up the ladder.
class CoursesPage : public Page {
    Q_OBJECT
public:
    CoursesPage(const RegisterServices &services, QWidget *parent = nullptr);
    QString key() const override { return QStringLiteral("courses"); }
    QString title() const override { return tr("Courses of conduct"); }
    QString iconName() const override { return QStringLiteral("link"); }
    QString group() const override { return tr("Incidents"); }
    bool openRecord(RecordId id) override;
    /// Shows the course of somebody, or says false where none is found.
    bool openCourseOf(RecordId person);
    QAction *printAction() const override { return m_print; }
    QAction *exportAction() const override { return m_export; }
    void takeFocus() override;
    CoursesModel &model() const { return *m_model; }
    CourseView &view() const { return *m_view; }
    QTableView &table() const { return *m_table; }

Q_SIGNALS:
    /// A letter is to be written about the incident.
    void letterAsked(RecordId incident);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    QWidget *makeHead();
    QWidget *makeTable();
    void keepLines();
    void connectView();
    void fitWidth();
    void look();
    void showFound(FoundCourses found);
    void showRow(int row);
    const FoundCourse *chosen() const;
    void printReport(const QString &name, const QString &record);
    void askExport();
    void exportTo(const QString &path);
    void complain(const QString &text);
    RegisterServices m_services;
    CoursesModel *m_model;
    QTableView *m_table;
    CourseView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    Label *m_sentence;
    LikeDescriptionsCard *m_alike;
    ConductDesk *m_desk;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_diary = nullptr;
    RecordId m_shown = 0; ///< the person whose course is shown
    bool m_stale = true;
    bool m_isFitted = false; ///< list and course share the page as wanted
};
