// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/first_report.h"
#include "core/incidents/party_tags.h"
#include <QJsonObject>
#include <QPointer>
#include <QWidget>
#include <deque>
#include <functional>

class Job;
class JobProgress;
class Label;
class PrivacyKey;
class QuestionFiles;
class QuestionKind;
class QuestionReporter;
class QuestionWhat;
class QuestionWhen;
class QuestionWhere;
class QMimeData;
class QVBoxLayout;
class ReportQuestion;
class Workspace;
struct Brought;
struct Mail;

/// The ten questions of a first report on one screen (FIRST_REPORT.md). Enter goes to the next, Ctrl+Enter saves; an
/// e-mail dropped or pasted fills what it says, its files and other files stand below.
class FirstReportForm : public QWidget {
    Q_OBJECT
public:
    FirstReportForm(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    /// What was answered.
    FirstReport report() const;
    /// Shows what stands in the way beside each question and goes to the first; true where nothing does.
    bool check();
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    bool isDirty() const { return m_dirty; }
    void fill(const Mail &letter);
    /// Takes e-mail files as their messages and any others as files that came with the report; large ones are read
    /// beside the window.
    void takeFiles(const QStringList &paths);
    bool isReading() const { return !m_reading.isNull(); }
    void stopReading();
    QuestionFiles &files() const { return *m_files; }
    void start();

Q_SIGNALS:
    void edited();
    void saveRequested();
    /// Files came or went: what is typed should be kept now.
    void filesChanged();
    /// A large file is being read, and then is no more.
    void readingBegan(Job *job);
    void readingEnded();
    /// The person wants to choose a file.
    void fileRequested();
    /// The person wants to look at a record that is perhaps the same.
    void openRequested(RecordId record);
    /// A threat is on the telephone now.
    void threatCallAsked();
    /// Something dropped or pasted, or a part of it, could not be taken, in a sentence.
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addBanner(QVBoxLayout &column);
    void addSame(QVBoxLayout &column);
    void goOn(const QWidget *from);
    void alignLabels();
    void takeHeight();
    void lookForSame();
    std::vector<PartyCalled> peopleCalled() const;
    void read(qint64 bytes, std::function<Brought(JobProgress &)> work);
    void take(Brought brought);
    void takeMessage(const QByteArray &mail);
    void pasteMessage();
    const Workspace &m_workspace;
    std::vector<std::pair<QString, ReportQuestion *>> m_questions; // by their keys in drafts
    QuestionWhen *m_when;
    QuestionWhere *m_where;
    QuestionKind *m_kind;
    QuestionWhat *m_what;
    QuestionReporter *m_reporter;
    QuestionFiles *m_files;
    QWidget *m_same;
    Label *m_sameText;
    RecordId m_sameRecord = 0;
    QString m_confidentialFor; // the kind for which confidential was proposed
    QPointer<Job> m_reading;
    std::deque<std::function<void()>> m_next; // what was brought while something else was read
    bool m_dirty = false;
};
