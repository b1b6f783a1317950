// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "ui/base/editors/line_editor.h"
#include <map>

class Card;
class ChoiceQuestions;
class Label;
class LinkEditor;
class LongTextEditor;
class ProblemLabel;
class QCheckBox;

/// Where a person says what a report is to cover and, for a committee paper, writes the words that are theirs.
class ChoicesForm : public QWidget {
    Q_OBJECT
public:
    /// `today` is asked each time a day is typed; the record of a report on one is picked among `links`.
    ChoicesForm(std::function<Day()> today, const Names &names, LinkSource &links, QWidget *parent = nullptr);
    void setChoices(const PackChoices &choices);
    /// What stands in it; a paper's period is whole months, whatever days were typed.
    PackChoices choices() const;
    /// The record picked, for a report on one; 0 where none is.
    RecordId record() const;
    /// Which questions are asked: those of a committee paper, of a period, or of one record.
    void askFor(const ReportEntry &report);
    /// Offers a box for a comment under each of these sections of the paper.
    void offerComments(const std::vector<report::Section> &sections);
    /// Why no report can be made of it, in a sentence; empty where one can.
    QString problem() const;
    void setReadOnly(bool readOnly);

    /// Puts the key points that the rules propose into the form, to be edited.
    void setKeyPoints(const QStringList &points);

Q_SIGNALS:
    void changed();
    void keyPointsAsked();

private:
    void makeRecord(const FormContext &context);
    void makePeriod();
    void makeMeeting();
    void makeWords();
    /// A day that is typed, with its problem beneath.
    LineEditor *dayIn(Card *card, const QString &label, LineReader reader);
    LongTextEditor *textIn(Card *card, const QString &label, const QString &help = {});
    LineReader dayReader(const QString &hint) const;
    LineReader meetingReader() const;
    LineReader endOfPeriod(bool isLast) const;
    void edited();

    std::function<Day()> m_today;
    ChoiceQuestions *m_questions;
    Card *m_recordCard;
    Card *m_periodCard;
    Card *m_meetingCard;
    Card *m_wordsCard;
    Card *m_commentsCard;
    /// Where the record of a report on one is picked.
    struct RecordPick {
        const Kind *kind;
        Label *label;
        LinkEditor *editor;
    };
    std::vector<RecordPick> m_records;
    LinkEditor *m_record = nullptr; ///< the one of them that is asked
    LineEditor *m_first = nullptr;
    LineEditor *m_last = nullptr;
    QCheckBox *m_public = nullptr;
    QCheckBox *m_letters = nullptr;
    LongTextEditor *m_keyPoints = nullptr;
    QWidget *m_propose = nullptr;
    ProblemLabel *m_problem;
    std::vector<std::pair<LineEditor *, ProblemLabel *>> m_days;
    std::map<QString, LongTextEditor *> m_comments; ///< by the section's number
    PackChoices m_kept;                             ///< what the form does not show
    bool m_wholeMonths = true;
    bool m_onRecord = false;
    bool m_readOnly = false;
};
