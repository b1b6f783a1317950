// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter_place.h"
#include "core/letters/letter_template.h"
#include "core/records/saved.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Label;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class ReportPreview;
class RichEdit;

/// A template of letters being edited: what it is for and whom it goes to, its words, the places that can be put into
/// them, and how it looks about a record of the office. What may not be saved is said as it is typed.
class TemplateDialog : public QDialog {
    Q_OBJECT
public:
    /// `was` none: a new one, which begins as `begun` says.
    TemplateDialog(std::optional<Saved<LetterTemplate>> was, const RegisterServices &services,
                   QWidget *parent = nullptr, const LetterTemplate &begun = {});
    /// The template as it stands in the dialog.
    LetterTemplate typed() const;
    /// Why it can't be saved as it stands, a sentence each.
    QStringList problems() const;
    RichEdit &body() const { return *m_body; }
    QLineEdit &titleLine() const { return *m_title; }
    QListWidget &places() const { return *m_places; }
    /// Saves it and closes; shows why not where that is refused.
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(RecordId letterTemplate);

private:
    void build();
    QWidget *makeWords();
    QWidget *makePlaces();
    QWidget *makePages();
    void fillChoices(QComboBox &box, const char *list, const Code &chosen);
    void showPlaces();
    void insertPlace();
    void look();
    void showPages(const LetterTemplate &letter);

    RegisterServices m_services;
    std::optional<Saved<LetterTemplate>> m_was;
    LetterTemplate m_began;
    QLineEdit *m_title;
    QComboBox *m_purpose;
    QComboBox *m_recipient;
    QComboBox *m_about;
    QLineEdit *m_subject;
    RichEdit *m_body;
    QCheckBox *m_retired;
    QLineEdit *m_filter;
    QListWidget *m_places;
    QPushButton *m_insert;
    Label *m_sample;
    Label *m_remarks;
    ReportPreview *m_preview;
    QPushButton *m_save;
    QTimer *m_soon;
};
