// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/new_office.h"
#include <QWidget>

class Label;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

/// Asks what a new office needs to start: its name, kind, sites, who holds which post, and where the file goes.
class NewOfficeForm : public QWidget {
    Q_OBJECT
public:
    explicit NewOfficeForm(const NewOfficeChoices &choices, QWidget *parent = nullptr);
    NewOffice office() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void made(const NewOffice &office);
    /// The person wants to choose the file; `setPath` answers.
    void placeAsked(const QString &proposed);

private:
    void addPosts(QFormLayout &rows, const std::vector<NamedCode> &posts);
    void addFile(QFormLayout &rows);
    void propose();
    void submit();

    QString m_folder;
    bool m_pathIsOurs = true; // until the person chose one, it follows the name
    QLineEdit *m_name;
    Label *m_nameProblem;
    QComboBox *m_kind;
    QPlainTextEdit *m_sites;
    std::vector<std::pair<QString, QLineEdit *>> m_posts;
    QLineEdit *m_path = nullptr;
    Label *m_pathProblem = nullptr;
};

/// A file name for an office: its name in small letters, digits and hyphens, at most 40 of them, `office` where none is
/// left.
QString fileNameFor(const QString &officeName);
