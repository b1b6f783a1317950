// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_choices.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QPlainTextEdit;

/// Where a person says what a report is to cover and, for a committee paper, writes the words that are theirs.
class ChoicesForm : public QWidget {
    Q_OBJECT
public:
    explicit ChoicesForm(QWidget *parent = nullptr);
    void setChoices(const PackChoices &choices);
    PackChoices choices() const;
    /// Which questions are asked: those of a committee paper, of a period, or of one record.
    void askFor(bool paper, bool onRecord);
    QString record() const;
    void setReadOnly(bool readOnly);

    /// Puts the key points that the rules propose into the form, to be edited.
    void setKeyPoints(const QStringList &points);

Q_SIGNALS:
    void changed();
    void keyPointsAsked();

private:
    QLineEdit *line(QFormLayout *form, const QString &label);
    QPlainTextEdit *text(QFormLayout *form, const QString &label, const QString &help = {});
    QDateEdit *day(QFormLayout *form, const QString &label);
    void makePeriod();
    void makeMeeting();
    void makeWords();
    void makeComments();
    /// A text that is written in, an edit of this form.
    void watch(QWidget *editor);

    QGroupBox *m_periodBox, *m_recordBox, *m_meetingBox, *m_wordsBox, *m_commentsBox;
    QLineEdit *m_record;
    QDateEdit *m_first, *m_last, *m_cutOff, *m_meeting, *m_cleared;
    QCheckBox *m_public, *m_letters, *m_isCleared, *m_hasMeeting;
    QLineEdit *m_committee, *m_item, *m_paper, *m_version, *m_lead, *m_author, *m_clearedBy, *m_before, *m_part;
    QComboBox *m_purpose, *m_assurance;
    QPlainTextEdit *m_asked, *m_keyPoints, *m_assuranceWhy, *m_concerns, *m_decisions;
    QLineEdit *m_links, *m_money, *m_law, *m_people, *m_quality, *m_interests;
    QMap<QString, QPlainTextEdit *> m_comments;
    PackChoices m_kept; ///< what the form does not show
    bool m_setting = false;
};
