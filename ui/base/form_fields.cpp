// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_fields.h"
#include "core/records/visible.h"
#include "core/risks/risk_rules.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/form_problems.h"
#include "ui/base/score_matrix.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace {
/// A label breaks between its words, never within one.
int widestWord(const QLabel &label)
{
    int width = 0;
    for (const QString &word : label.text().split(u' '))
        width = std::max(width, label.fontMetrics().horizontalAdvance(word));
    return width + 1; // what is drawn may be a part of a pixel wider
}

constexpr int kLabelShare = 3; // of ten
constexpr int kEditorShare = 7;

} // namespace

FormFields::FormFields(const Kind &kind, std::span<const Field> fields, const FormContext &context, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_fields(fields), m_names(context.names), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, kLabelShare);
    m_grid->setColumnStretch(1, kEditorShare);
    for (const Field &field : fields)
        if (!field.is(Field::Hidden)) {
            addRow(field, context);
            addMatrix(context);
        }
}

/// Behind the second score of a pair.
void FormFields::addMatrix(const FormContext &context)
{
    if (m_rows.size() < 2 || m_rows.back().field->type != Type::Score)
        return;
    const std::size_t first = m_rows.size() - 2;
    if (qstrcmp(m_rows.back().field->besideFields, m_rows[first].field->key) != 0)
        return;
    auto *matrix = new ScoreMatrix(context.names);
    const ScorePair pair{first, matrix, new Label(TextRank::Strong), new Label(TextRank::Small), new QWidget};
    auto *words = new QVBoxLayout;
    words->addWidget(pair.band);
    words->addWidget(pair.asks->wrapped());
    words->addStretch();
    auto *line = new QHBoxLayout(pair.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4 * kGrid);
    line->addWidget(matrix, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_grid->addWidget(pair.line, m_grid->rowCount(), 1);
    m_pairs.push_back(pair);
    connect(matrix, &ScoreMatrix::chosen, this, [this, first](int likelihood, int consequence) {
        const int scores[] = {likelihood, consequence};
        for (std::size_t i = 0; i < 2; ++i) {
            const Row &row = m_rows[first + i];
            row.editor->setValue(Value(qint64(scores[i])));
            Q_EMIT edited(QString::fromLatin1(row.field->key), row.editor->value());
        }
    });
    for (std::size_t i = first; i < m_rows.size(); ++i)
        connect(m_rows[i].editor, &FieldEditor::edited, this, &FormFields::showScores);
}

void FormFields::showScores()
{
    for (const ScorePair &pair : m_pairs) {
        const auto score = [&](std::size_t row) { return static_cast<int>(m_rows[row].editor->value().number()); };
        const int likelihood = score(pair.likelihood), consequence = score(pair.likelihood + 1);
        const auto known = likelihood > 0 && consequence > 0 ? std::optional(likelihood * consequence) : std::nullopt;
        const auto band = riskBand(known, m_names);
        pair.matrix->setScore(likelihood, consequence);
        pair.band->setText(known ? graded(known, m_names).text : tr("No score yet"));
        pair.asks->setText(band ? band->definition : QString());
        pair.line->setVisible(m_rows[pair.likelihood].shown);
    }
}

void FormFields::addRow(const Field &field, const FormContext &context)
{
    const int line = m_grid->rowCount();
    Row row{&field, new Label(TextRank::Body, labelOf(field)), new QWidget, nullptr, new ProblemLabel};
    row.editor = makeEditor(m_kind, field, context, row.cell);
    row.editor->setName(labelOf(field));
    row.editor->setObjectName(QLatin1String(field.key));
    auto *column = new QVBoxLayout(row.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.editor);
    if (field.helpText)
        column->addWidget((new Label(TextRank::Small, m_kind.shown(field.helpText)))->wrapped());
    column->addWidget(row.problem);
    row.label->wrapped()->setBuddy(row.editor->focusProxy() ? row.editor->focusProxy() : nullptr);
    row.label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.label->setContentsMargins(0, 5, 0, 0);
    row.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(row.label, line, 0);
    m_grid->setColumnMinimumWidth(0, std::max(m_grid->columnMinimumWidth(0), widestWord(*row.label)));
    m_grid->addWidget(row.cell, line, 1);
    const QString key = QString::fromLatin1(field.key);
    FieldEditor *editor = row.editor;
    connect(editor, &FieldEditor::edited, this, [this, key, editor] { Q_EMIT edited(key, editor->value()); });
    connect(editor, &FieldEditor::left, this, [this, key] { Q_EMIT left(key); });
    if (auto *lineEditor = qobject_cast<LineEditor *>(editor))
        connect(lineEditor, &LineEditor::rangeRead, this,
                [this, key](const Value &until) { Q_EMIT rangeRead(key, until); });
    m_rows.push_back(row);
}

QString FormFields::labelOf(const Field &field) const
{
    const QString label = m_kind.shown(field.label);
    return field.is(Field::Required) ? tr("%1 (needed)").arg(label) : label;
}

void FormFields::load(const void *record)
{
    for (const Row &row : m_rows) {
        row.editor->setValue(row.field->value(record));
        row.problem->showProblems({});
    }
    arrange(record);
}

bool FormFields::arrange(const void *record)
{
    bool any = false;
    for (Row &row : m_rows) {
        const bool kept = !row.editor->unreadText().isEmpty();
        const bool derivedAndEmpty = row.field->is(Field::Derived) && row.field->value(record).isNull();
        row.shown = (kept || isShown(m_kind, *row.field, record)) && !derivedAndEmpty;
        row.label->setVisible(row.shown);
        row.cell->setVisible(row.shown);
        any = any || row.shown;
    }
    showScores();
    return any;
}

void FormFields::setReadOnly(bool readOnly)
{
    for (const Row &row : m_rows)
        row.editor->setReadOnly(readOnly);
    for (const ScorePair &pair : m_pairs)
        pair.matrix->setReadOnly(readOnly);
}

void FormFields::showProblems(const QString &key, const Problems &problems)
{
    const Row *row = rowOf(key);
    if (!row)
        return;
    row->problem->showProblems(problems);
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences << problem.text;
    if (QWidget *control = row->editor->focusProxy())
        control->setAccessibleDescription(sentences.join(u' '));
}

Problems FormFields::readingProblems() const
{
    Problems all;
    for (const Row &row : m_rows)
        if (const QString problem = row.editor->readingProblem(); !problem.isEmpty())
            all.push_back({QString::fromLatin1(row.field->key), problem});
    return all;
}

FieldEditor *FormFields::editor(const QString &key) const
{
    const Row *row = rowOf(key);
    return row ? row->editor : nullptr;
}

void FormFields::setPrefix(const QString &prefix)
{
    for (const Row &row : m_rows)
        row.editor->setName(tr("%1: %2").arg(prefix, labelOf(*row.field)));
}

const FormFields::Row *FormFields::rowOf(const QString &key) const
{
    for (const Row &row : m_rows)
        if (key == QLatin1String(row.field->key))
            return &row;
    return nullptr;
}
