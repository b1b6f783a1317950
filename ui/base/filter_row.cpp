// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/filter_row.h"
#include "core/base/count.h"
#include "core/records/kind.h"
#include "core/storage/saved_filters.h"
#include "core/workspace/workspace.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/filter_row_period.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/line_button.h"
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace {

constexpr int kTypingPause = 250; // ms between the last letter and the question
constexpr int kMostLinks = 500;

std::vector<FilterChoice> choicesOf(const Field &field, const Names &names, const LinkSource &links)
{
    std::vector<FilterChoice> all;
    if (field.type == Type::YesNo)
        return {{Value(qint64(1)), FilterRow::tr("Yes")}, {Value(qint64(0)), FilterRow::tr("No")}};
    if (field.type == Type::Link && field.target)
        for (const LinkChoice &choice : links.find(field.target(), {}, kMostLinks))
            all.push_back({Value(choice.id), choice.name});
    if (field.listName)
        for (const ChoiceName &item : names.choices(QString::fromUtf8(field.listName)))
            all.push_back({Value(item.code), item.label});
    all.push_back({Value(), FilterRow::tr("Not known")});
    return all;
}

bool isOffered(const Field &field)
{
    const bool kind = field.type == Type::Choice || field.type == Type::Choices || field.type == Type::Link ||
                      field.type == Type::YesNo;
    return kind && field.is(Field::Counted) && !field.is(Field::Hidden);
}

} // namespace

FilterRow::FilterRow(const Kind &kind, const Workspace &workspace, const LinkSource &links, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_workspace(workspace), m_links(links), m_flow(new FlowLayout(this)),
      m_words(new QLineEdit), m_unfold(new QPushButton), m_period(new QPushButton), m_more(new QPushButton(tr("More"))),
      m_saved(new QPushButton(tr("Saved"))), m_columns(new QPushButton(tr("Columns"))),
      m_clear(new QPushButton(tr("Clear"))), m_count(new Label(TextRank::Muted)), m_pause(new QTimer(this))
{
    m_words->setPlaceholderText(tr("Find in %1").arg(kind.shown(kind.plural).toLower()));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    if (auto *cross = m_words->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) // Qt leaves it nameless
        nameButton(*m_words, *cross, tr("Clear the words"));
    m_words->setMinimumWidth(m_words->fontMetrics().averageCharWidth() * 24);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    m_more->setAccessibleName(tr("More filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_columns->setAccessibleName(tr("Choose the columns"));
    m_unfold->setCheckable(true);
    for (QPushButton *button : {m_unfold, m_period, m_more, m_saved, m_columns, m_clear})
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_unfold, m_period})
        m_flow->addWidget(widget);
    for (const bool first : {true, false})
        for (const Field *field : kind.fields())
            if (isOffered(*field) && field->is(Field::Column) == first)
                addField(*field, first);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_more, m_clear, m_saved, m_columns, m_count})
        m_flow->addWidget(widget);
    connect(m_words, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &FilterRow::edited);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_state.words.isEmpty()) // the cross was clicked
            m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &FilterRow::edited);
    connect(m_unfold, &QPushButton::toggled, this, &FilterRow::arrange);
    connect(m_period, &QPushButton::clicked, this, &FilterRow::choosePeriod);
    connect(m_clear, &QPushButton::clicked, this, &FilterRow::clear);
    m_more->setMenu(new QMenu(this));
    m_saved->setMenu(new QMenu(this));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterRow::fillMore);
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &FilterRow::fillSaved);
    showState();
}

void FilterRow::addField(const Field &field, bool first)
{
    const Field *about = &field;
    const QString label = m_kind.shown(field.label);
    auto *button =
        new FilterChoiceButton(label, [this, about] { return choicesOf(*about, m_workspace.names(), m_links); });
    m_flow->addWidget(button);
    m_fields.push_back({QString::fromLatin1(field.key), label, button, first});
    connect(button, &FilterChoiceButton::changed, this, &FilterRow::edited);
}

void FilterRow::addChoice(const QString &key, const QString &label, std::function<std::vector<FilterChoice>()> choices,
                          bool first)
{
    auto *button = new FilterChoiceButton(label, std::move(choices));
    m_flow->addWidget(button);
    m_fields.push_back({key, label, button, first});
    connect(button, &FilterChoiceButton::changed, this, &FilterRow::edited);
    showState();
}

void FilterRow::addControl(QWidget *control) { m_flow->addWidget(control); }

void FilterRow::choosePeriod()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPeriods(*menu);
    menu->popup(m_period->mapToGlobal(QPoint(0, m_period->height())));
}

void FilterRow::fillPeriods(QMenu &menu)
{
    for (const PeriodChoice period :
         {PeriodChoice::Any, PeriodChoice::ThisMonth, PeriodChoice::LastMonth, PeriodChoice::ThisYear,
          PeriodChoice::LastYear, PeriodChoice::Last12Months, PeriodChoice::Between}) {
        QAction *action = menu.addAction(periodWords(period));
        action->setCheckable(true);
        action->setChecked(m_state.period == period);
        connect(action, &QAction::triggered, this, [this, period] {
            FilterState state = m_state;
            state.period = period;
            if (period != PeriodChoice::Between)
                return setState(state);
            auto *dialog = new FilterPeriodDialog(state.between, m_workspace.today(), this);
            connect(dialog, &QDialog::accepted, this, [this, dialog, state]() mutable {
                state.between = dialog->days();
                setState(state);
            });
            dialog->open();
        });
    }
}

void FilterRow::fillMore()
{
    m_more->menu()->clear();
    for (FieldButton &field : m_fields) {
        if (field.wanted)
            continue;
        QAction *action = m_more->menu()->addAction(field.label);
        connect(action, &QAction::triggered, this, [&field, button = field.button] {
            field.wanted = true;
            button->show();
            button->setFocus();
            QTimer::singleShot(0, button, &QPushButton::click); // once the menu is gone and the button has its place
        });
    }
    m_more->menu()->setDisabled(m_more->menu()->isEmpty());
}

void FilterRow::fillSaved()
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    const QStringList names = savedNames();
    for (const QString &name : names)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { useSaved(name); });
    if (!names.isEmpty())
        menu->addSeparator();
    QAction *saving = menu->addAction(tr("Save this filter …"));
    saving->setEnabled(!m_state.isEmpty() && !m_workspace.isReadOnly());
    connect(saving, &QAction::triggered, this, &FilterRow::saveRequested);
    if (names.isEmpty() || m_workspace.isReadOnly())
        return;
    QMenu *forget = menu->addMenu(tr("Forget"));
    for (const QString &name : names)
        connect(forget->addAction(name), &QAction::triggered, this, [this, name] { forgetSaved(name); });
}

void FilterRow::edited()
{
    m_pause->stop();
    FilterState state = m_state;
    state.words = m_words->text().simplified();
    state.fields.clear();
    for (const FieldButton &field : m_fields)
        if (field.button->values())
            state.fields[field.key] = *field.button->values();
    setState(state);
}

void FilterRow::setState(const FilterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
    Q_EMIT changed();
}

void FilterRow::showState()
{
    if (m_words->text().simplified() != m_state.words)
        m_words->setText(m_state.words);
    for (FieldButton &field : m_fields) {
        const auto at = m_state.fields.find(field.key);
        field.button->setValues(at == m_state.fields.end() ? std::nullopt : std::optional(at->second));
        field.wanted = field.wanted || at != m_state.fields.end();
    }
    const QString words = periodWords(m_state.period);
    m_period->setText(words + QStringLiteral(" ▾"));
    m_period->setAccessibleName(tr("Period: %1").arg(words));
    m_clear->setEnabled(!m_state.isEmpty());
    nameUnfold();
    arrange();
}

void FilterRow::nameUnfold()
{
    const std::size_t chosen = m_state.fields.size() + (m_state.period == PeriodChoice::Any ? 0 : 1);
    const QString words = chosen == 0 ? tr("Filters") : tr("Filters (%1)").arg(chosen);
    m_unfold->setText(words + QStringLiteral(" ▾"));
    m_unfold->setAccessibleName(words);
}

void FilterRow::setFolded(bool folded)
{
    m_folded = folded;
    arrange();
}

void FilterRow::arrange()
{
    const bool open = !m_folded || m_unfold->isChecked();
    m_unfold->setVisible(m_folded);
    m_period->setVisible(open && periodField(m_kind));
    for (const FieldButton &field : m_fields)
        field.button->setVisible(open && field.wanted);
    for (QPushButton *button : {m_more, m_clear, m_saved, m_columns})
        button->setVisible(open);
}

QString FilterRow::periodWords(PeriodChoice period) const
{
    switch (period) {
    case PeriodChoice::Any:
        return tr("Any time");
    case PeriodChoice::ThisMonth:
        return tr("This month");
    case PeriodChoice::LastMonth:
        return tr("Last month");
    case PeriodChoice::ThisYear:
        return tr("This financial year");
    case PeriodChoice::LastYear:
        return tr("Last financial year");
    case PeriodChoice::Last12Months:
        return tr("Last 12 months");
    case PeriodChoice::Between:
        break;
    }
    const auto [first, last] = m_state.between;
    if (m_state.period != PeriodChoice::Between || (!first.isKnown() && !last.isKnown()))
        return tr("Between …");
    if (!last.isKnown())
        return tr("From %1").arg(showShort(first));
    return first.isKnown() ? tr("%1 to %2").arg(showShort(first), showShort(last))
                           : tr("Until %1").arg(showShort(last));
}

void FilterRow::setCount(qint64 shown, qint64 all, bool complete)
{
    if (!complete)
        m_count->setText(tr("counting …"));
    else
        m_count->setText(m_state.isEmpty() ? QString() : tr("%1 of %2").arg(shownCount(shown), shownCount(all)));
    m_count->setVisible(!m_count->text().isEmpty());
}

void FilterRow::showNames()
{
    for (const FieldButton &field : m_fields)
        field.button->showWords();
}

void FilterRow::find()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FilterRow::list() const { return QString::fromLatin1(m_kind.name); }

QStringList FilterRow::savedNames() const
{
    QStringList names;
    if (const auto kept = savedFilters(m_workspace.database(), list()))
        for (const SavedFilter &filter : *kept)
            names << filter.name;
    return names;
}

Result<void> FilterRow::save(const QString &name)
{
    return saveFilter(m_workspace.database(), list(),
                      {name.simplified(), QString::fromUtf8(QJsonDocument(toJson(m_state)).toJson())});
}

void FilterRow::useSaved(const QString &name)
{
    if (const auto kept = savedFilters(m_workspace.database(), list()))
        for (const SavedFilter &filter : *kept)
            if (filter.name.compare(name, Qt::CaseInsensitive) == 0)
                setState(filterStateFromJson(QJsonDocument::fromJson(filter.content.toUtf8()).object()));
}

void FilterRow::forgetSaved(const QString &name)
{
    if (const Result<void> done = forgetFilter(m_workspace.database(), list(), name); !done)
        Q_EMIT failed(done.error().text);
}
