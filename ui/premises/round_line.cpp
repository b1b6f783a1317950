// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/round_line.h"
#include "core/office/place_names.h"
#include "core/premises/measure_state.h"
#include "core/records/show.h"
#include "ui/base/label.h"
#include "ui/base/steady_combo.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace {
QString standing(const Measure &measure, const Names &names, Day on)
{
    QStringList said;
    if (const QString where = placeName({}, measure.building, measure.room, names); !where.isEmpty())
        said << where;
    if (!measure.place.isEmpty())
        said << measure.place;
    if (measure.testedBy.isKnown())
        said << names.choiceLabel(QStringLiteral("owner-organisation"), measure.testedBy.text);
    const Day next = nextTest(measure, on, names);
    if (openFault(measure, on, names))
        said << RoundLine::tr("fault open");
    if (next.isKnown())
        said << (next < on ? RoundLine::tr("overdue since %1") : RoundLine::tr("due %1")).arg(showShort(next));
    else if (measureState(measure, on, names) == MeasureState::NeverTested)
        said << RoundLine::tr("never tested");
    else
        said << RoundLine::tr("no test agreed");
    return said.join(QStringLiteral(" · "));
}
} // namespace

RoundLine::RoundLine(const Saved<Measure> &measure, const Names &names, Day on, QWidget *parent)
    : QWidget(parent), m_names(names), m_measure(measure.id()), m_isDue(isDueInRound(measure.value, on, names)),
      m_result(new SteadyCombo), m_found(new QLineEdit),
      m_action(new QCheckBox(tr("Set an action to have it put right"))), m_problem(new Label(TextRank::Small))
{
    const QString &name = measure.value.name;
    m_result->addItem(tr("No result"), QString());
    for (const ChoiceName &item : names.choices(QStringLiteral("test-result")))
        if (!item.retired)
            m_result->addItem(item.label, item.code);
    m_result->setAccessibleName(tr("Result of %1").arg(name));
    m_found->setPlaceholderText(tr("What was found?"));
    m_found->setAccessibleName(tr("What was found at %1").arg(name));
    m_action->setAccessibleName(tr("Set an action to have %1 put right").arg(name));
    m_action->setChecked(true);
    auto *label = (new Label(TextRank::Strong, name))->wrapped();
    label->setBuddy(m_result);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, kGrid, 0, kGrid);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_result, 0, 1);
    grid->addWidget((new Label(TextRank::Muted, standing(measure.value, names, on)))->wrapped(), 1, 0, 1, 2);
    grid->addWidget(m_found, 2, 0, 1, 2);
    grid->addWidget(m_problem->wrapped(), 3, 0, 1, 2);
    grid->addWidget(m_action, 4, 0, 1, 2);
    connect(m_result, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        Q_EMIT edited();
    });
    connect(m_found, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        Q_EMIT edited();
    });
    arrange();
}

RoundResult RoundLine::result() const
{
    return {m_measure, Code{m_result->currentData().toString()}, isFault() ? m_found->text() : QString(),
            m_action->isChecked()};
}

void RoundLine::setResult(const QString &code)
{
    if (const int at = m_result->findData(code); at >= 0)
        m_result->setCurrentIndex(at);
}

bool RoundLine::isFault() const
{
    return m_names.hasTrait(QStringLiteral("test-result"), m_result->currentData().toString(), QStringLiteral("fault"));
}

void RoundLine::arrange()
{
    m_found->setVisible(isFault());
    m_action->setVisible(isFault());
    m_problem->hide();
}

bool RoundLine::showsProblem()
{
    if (!isFault() || !m_found->text().trimmed().isEmpty())
        return false;
    m_problem->setText(tr("Say what was found."));
    m_problem->show();
    m_found->setFocus(Qt::OtherFocusReason);
    return true;
}
