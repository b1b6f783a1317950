// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_columns_step.h"
#include "ui/base/elided_label.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/steady_combo.h"
#include "ui/exchange/import_session.h"
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
using Part = ImportTarget::Part;
constexpr int kExamples = 3;

QString shown(const ImportTarget &target, const Kind &kind)
{
    switch (target.part) {
    case Part::OwnReference:
        return ImportColumnsStep::tr("Wardkeep reference");
    case Part::FullName:
        return ImportColumnsStep::tr("First and last name");
    case Part::Refusal:
        return ImportColumnsStep::tr("REJECT here refuses the row");
    case Part::Rows:
        return ImportColumnsStep::tr("%1, as exported").arg(kind.shown(target.list->label));
    case Part::From:
        return ImportColumnsStep::tr("The row holds from");
    case Part::Until:
        return ImportColumnsStep::tr("The row holds until");
    case Part::Affected:
        return ImportColumnsStep::tr("People affected");
    case Part::Alleged:
        return ImportColumnsStep::tr("People alleged");
    case Part::Time:
    case Part::Value:
        break;
    }
    const Kind &holder = target.list ? target.list->kind() : kind;
    const QString label = holder.shown(target.field->label);
    return target.part == Part::Time ? ImportColumnsStep::tr("%1: time of day").arg(label) : label;
}

/// The first different values of a column, to know it by.
QString examples(const ImportSheet &sheet, int column)
{
    QStringList found;
    for (int row = 0; row < std::min(sheet.rows(), 200) && found.size() < kExamples; ++row)
        if (const QString value = sheet.cells(row)[column].simplified(); !value.isEmpty() && !found.contains(value))
            found.append(value.left(40));
    return found.join(QStringLiteral(" · "));
}
} // namespace

ImportColumnsStep::ImportColumnsStep(ImportSession &session, Prompts &prompts, QWidget *parent)
    : ImportStep(session, parent), m_prompts(prompts), m_head(new QWidget), m_saved(new QComboBox),
      m_apply(new QPushButton(tr("&Apply"))), m_keep(new QPushButton(tr("&Keep this mapping …"))),
      m_state(new Label(TextRank::Muted)), m_scroll(new QScrollArea)
{
    auto *flow = new FlowLayout(m_head);
    auto *label = new Label(TextRank::Body, tr("&Kept mapping"));
    label->setBuddy(m_saved);
    m_saved->setAccessibleName(tr("Kept mapping"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QPushButton *button : {m_apply, m_keep})
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_saved, m_apply, m_keep, m_state})
        flow->addWidget(widget);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    connect(m_apply, &QPushButton::clicked, this, &ImportColumnsStep::applySaved);
    connect(m_keep, &QPushButton::clicked, this, &ImportColumnsStep::save);
}

void ImportColumnsStep::enter()
{
    m_head->setVisible(!session().isLocalCrime()); // the police fix what their columns mean
    fillSaved();
    fillColumns();
}

bool ImportColumnsStep::isDone() const { return session().fillsAnything(); }

void ImportColumnsStep::fillSaved(const QString &chosen)
{
    m_saved->clear();
    for (const Saved<ImportMapping> &mapping : session().savedMappings())
        m_saved->addItem(mapping.value.name, mapping.stamp.id);
    const bool any = m_saved->count() > 0;
    if (!any)
        m_saved->addItem(tr("none yet"));
    m_saved->setCurrentIndex(std::max(0, m_saved->findText(chosen)));
    m_saved->setEnabled(any);
    m_apply->setEnabled(any);
}

void ImportColumnsStep::fillColumns()
{
    m_choices.clear();
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    int line = 0;
    for (const QString &heading : {tr("Heading in the file"), tr("It says"), tr("It fills")})
        grid->addWidget(new Label(TextRank::Strong, heading), 0, line++);
    const ImportSheet &sheet = session().sheet();
    for (int i = 0; i < static_cast<int>(sheet.headings().size()); ++i) {
        auto *heading =
            new Label(TextRank::Body, sheet.headings()[i].isEmpty() ? tr("(no heading)") : sheet.headings()[i]);
        grid->addWidget(heading->wrapped(), i + 1, 0);
        grid->addWidget(new ElidedLabel(examples(sheet, i)), i + 1, 1);
        if (session().isLocalCrime()) {
            const QString &fills = session().columns()[static_cast<std::size_t>(i)].fills;
            grid->addWidget(new Label(TextRank::Muted, fills.isEmpty() ? tr("– left out –") : fills), i + 1, 2);
            continue;
        }
        QComboBox *choice = makeChoice(i);
        heading->setBuddy(choice);
        choice->setAccessibleName(tr("%1 fills").arg(heading->text()));
        grid->addWidget(choice, i + 1, 2);
        m_choices.push_back(choice);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setRowStretch(static_cast<int>(sheet.headings().size()) + 1, 1);
    m_scroll->setWidget(body);
    QWidget *before = m_keep;
    for (QComboBox *choice : m_choices) {
        setTabOrder(before, choice);
        before = choice;
    }
    if (!m_choices.empty())
        setFirst(m_choices.front());
    showChoices();
}

QComboBox *ImportColumnsStep::makeChoice(int column)
{
    auto *choice = new SteadyCombo;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    choice->addItem(tr("– leave it out –"));
    for (const ImportTarget &target : session().headings().targets())
        if (!target.lastResort && choice->findData(target.name) < 0)
            choice->addItem(shown(target, *session().kind()), target.name);
    connect(choice, &QComboBox::activated, this, [this, column, choice](int index) {
        session().mapColumn(column, index == 0 ? std::optional<QString>() : choice->itemData(index).toString());
        showChoices();
    });
    return choice;
}

/// All of them: what one column fills can make another stand back.
void ImportColumnsStep::showChoices()
{
    int used = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const ImportTarget *target = session().columns()[i].target;
        m_choices[i]->setCurrentIndex(target ? std::max(0, m_choices[i]->findData(target->name)) : 0);
        used += target ? 1 : 0;
    }
    m_state->setText(tr("%1 of %2 columns are read.").arg(used).arg(m_choices.size()));
    Q_EMIT changed();
}

void ImportColumnsStep::applySaved()
{
    const RecordId id = m_saved->currentData().toLongLong();
    for (const Saved<ImportMapping> &mapping : session().savedMappings())
        if (mapping.stamp.id == id)
            session().useMapping(mapping);
    showChoices();
}

void ImportColumnsStep::save()
{
    const TextQuestion question{tr("Keep this mapping"),
                                tr("A name by which you will know it, such as the system it comes from"),
                                m_saved->isEnabled() ? m_saved->currentText() : QString(), tr("Keep")};
    m_prompts.askText(this, question, [this](const QString &name) {
        if (const Result<void> kept = session().saveMapping(name); !kept)
            return m_prompts.tell(this, {tr("It was not kept"), kept.error().text, {}, Tone::Danger});
        fillSaved(name);
    });
}
