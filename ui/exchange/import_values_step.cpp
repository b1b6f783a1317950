// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_values_step.h"
#include "ui/base/label.h"
#include "ui/base/steady_combo.h"
#include "ui/exchange/import_session.h"
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

ImportValuesStep::ImportValuesStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

bool ImportValuesStep::applies() const { return !session().unknown().empty(); }

void ImportValuesStep::enter()
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    int line = 0;
    for (const QString &heading : {tr("Column"), tr("It says"), tr("Rows"), tr("It means")})
        grid->addWidget(new Label(TextRank::Strong, heading), 0, line++);
    line = 1;
    for (const UnknownValue &value : session().unknown()) {
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
