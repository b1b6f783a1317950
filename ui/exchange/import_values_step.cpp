// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_values_step.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/base/steady_combo.h"
#include "ui/exchange/import_session.h"
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr std::size_t kMostAsked = 200; ///< more are no words of a list, but a column that was matched wrongly
}

ImportValuesStep::ImportValuesStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_progress(new ProgressPanel), m_fault(new Banner(Tone::Info, QString())),
      m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addWidget(m_scroll, 1);
    column->addStretch(); // below the banner where there is nothing to scroll
    connect(&session, &ImportSession::lookedUp, this, &ImportValuesStep::take);
}

QString ImportValuesStep::text() const
{
    return !session().unknown()
               ? tr("The words of the file are looked up in the lists here.")
               : tr("These values are in none of the lists here. Say what each means, or leave it: its rows are "
                    "refused.");
}

bool ImportValuesStep::applies() const
{
    return session().fillsChoices() && (!session().unknown() || !session().unknown()->empty());
}

void ImportValuesStep::enter()
{
    m_fault->hide();
    if (session().unknown())
        return showValues();
    m_scroll->hide();
    m_job = session().lookUpValues();
    m_progress->follow(m_job, tr("Looking up the words of the file …"));
}

void ImportValuesStep::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportValuesStep::take(const QString &fault)
{
    m_job.clear();
    if (fault.isEmpty() && session().unknown()->empty()) {
        Q_EMIT nothingToAsk();
        return;
    }
    if (!fault.isEmpty()) {
        m_fault->setText(tr("%1 Go back to look them up again, or go on: rows with words that no list knows are "
                            "refused.")
                             .arg(fault));
        m_fault->show();
    } else {
        showValues();
    }
    Q_EMIT changed();
}

void ImportValuesStep::showValues()
{
    m_scroll->show();
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    int line = 0;
    for (const QString &heading : {tr("Column"), tr("It says"), tr("Rows"), tr("It means")})
        grid->addWidget(new Label(TextRank::Strong, heading), 0, line++);
    line = 1;
    const std::vector<UnknownValue> &unknown = *session().unknown();
    for (std::size_t i = 0; i < std::min(unknown.size(), kMostAsked); ++i) {
        const UnknownValue &value = unknown[i];
        const ImportColumn &column = session().columns()[value.column];
        QComboBox *choice = makeChoice(value, *column.target->field);
        if (line == 1)
            setFirst(choice);
        grid->addWidget((new Label(TextRank::Muted, column.heading))->wrapped(), line, 0);
        grid->addWidget((new Label(TextRank::Body, value.value))->wrapped(), line, 1);
        grid->addWidget(new Label(TextRank::Muted, QString::number(value.rows)), line, 2);
        grid->addWidget(choice, line++, 3);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    grid->setRowStretch(line, 1);
    m_scroll->setWidget(body);
    if (unknown.size() > kMostAsked) {
        m_fault->setText(tr("%1 values are in no list; the first %2 are shown. Perhaps a column is matched wrongly: go "
                            "back and look.")
                             .arg(unknown.size())
                             .arg(kMostAsked));
        m_fault->show();
    }
    if (first() && isVisible())
        first()->setFocus();
}

QComboBox *ImportValuesStep::makeChoice(const UnknownValue &value, const Field &field)
{
    auto *choice = new SteadyCombo;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    choice->setAccessibleName(tr("%1 means").arg(value.value));
    choice->addItem(tr("– refuse these rows –"));
    for (const ChoiceName &item : session().workspace().names().choices(QString::fromUtf8(field.listName)))
        if (!item.retired)
            choice->addItem(item.label, item.code);
    const int column = static_cast<int>(value.column);
    const QString code = session().translation(column, value.value);
    choice->setCurrentIndex(code.isEmpty() ? 0 : std::max(0, choice->findData(code)));
    connect(choice, &QComboBox::activated, this, [this, column, text = value.value, choice](int index) {
        session().translate(column, text, choice->itemData(index).toString());
        Q_EMIT changed();
    });
    return choice;
}
