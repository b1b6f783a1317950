// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_done.h"
#include "core/base/reading/read_moment.h"
#include "core/incidents/first_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/flow_layout.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int kCharacters = 11;

bool begins(const QStringList &traits, const QString &beginning)
{
    return std::any_of(traits.begin(), traits.end(), [&](const QString &trait) { return trait.startsWith(beginning); });
}

QString textOf(const QLineEdit *line) { return line ? line->text().simplified() : QString(); }

} // namespace

QuestionDone::QuestionDone(const Workspace &workspace, QWidget *parent)
    : ReportQuestion(tr("9 What has been do&ne?"), parent), m_workspace(workspace),
      m_flow(new FlowLayout(nullptr, 2 * kGrid))
{
    body().addLayout(m_flow);
    for (const ChoiceName &choice : workspace.names().choices(QStringLiteral("done-step")))
        if (!choice.retired)
            addStep(choice);
    if (!m_steps.empty())
        setBuddy(m_steps.front().tick);
}

QLineEdit *QuestionDone::beside(QWidget &whole, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kCharacters);
    line->hide();
    whole.layout()->addWidget(line);
    connect(line, &QLineEdit::textEdited, this, &ReportQuestion::edited);
    return line;
}

void QuestionDone::addStep(const ChoiceName &choice)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    Step step{
        choice.code, choice.traits.contains(QStringLiteral("exclusive")), new QCheckBox(choice.label), nullptr, nullptr,
        nullptr};
    line->addWidget(step.tick);
    step.time = beside(*whole, tr("%1: when").arg(choice.label), tr("when"));
    if (begins(choice.traits, QStringLiteral("police")))
        step.number = beside(*whole, tr("%1: police incident number").arg(choice.label), tr("incident no."));
    if (choice.traits.contains(QStringLiteral("asks:by-whom")))
        step.by = beside(*whole, tr("%1: by whom").arg(choice.label), tr("by whom"));
    m_flow->addWidget(whole);
    const std::size_t index = m_steps.size();
    connect(step.tick, &QCheckBox::toggled, this, [this, index](bool on) { ticked(index, on); });
    // Enter passes ticks that are not set at once.
    if (index == 0)
        addStop(step.tick);
    for (QLineEdit *typed : {step.time, step.number, step.by})
        if (typed)
            addStop(typed);
    m_steps.push_back(step);
}

void QuestionDone::ticked(std::size_t index, bool on)
{
    const Step &step = m_steps[index];
    for (QLineEdit *typed : {step.time, step.number, step.by})
        if (typed)
            typed->setVisible(on && !step.exclusive);
    if (on && step.time->text().isEmpty())
        step.time->setText(m_workspace.now().toLocalTime().toString(u"HH:mm"));
    for (const Step &other : m_steps)
        if (on && &other != &step && (step.exclusive || other.exclusive))
            other.tick->setChecked(false);
    m_flow->invalidate();
    updateGeometry();
    Q_EMIT edited();
}

void QuestionDone::answer(FirstReport &report) const
{
    for (const Step &step : m_steps) {
        if (!step.tick->isChecked())
            continue;
        StepDone done;
        done.step = Code{step.code};
        if (const auto when = readMoment(step.time->text(), m_workspace.today()); when && !step.exclusive)
            done.at = when->from;
        done.by = textOf(step.by);
        done.theirReference = textOf(step.number) == QStringLiteral("?") ? QString() : textOf(step.number);
        report.incident.steps.push_back(done);
    }
}

QString QuestionDone::problem() const
{
    for (const Step &step : m_steps)
        if (const auto when = readMoment(step.time->text(), m_workspace.today()); step.tick->isChecked() && !when)
            return tr("%1: %2").arg(step.tick->text(), when.error().text);
    return {};
}

QJsonObject QuestionDone::draft() const
{
    QJsonObject kept;
    for (const Step &step : m_steps)
        if (step.tick->isChecked())
            kept[step.code] = QJsonArray{step.time->text(), textOf(step.number), textOf(step.by)};
    return kept;
}

void QuestionDone::restore(const QJsonObject &draft)
{
    for (const Step &step : m_steps) {
        if (!draft.contains(step.code))
            continue;
        const QJsonArray texts = draft[step.code].toArray();
        step.time->setText(texts.at(0).toString());
        step.tick->setChecked(true);
        if (step.number)
            step.number->setText(texts.at(1).toString());
        if (step.by)
            step.by->setText(texts.at(2).toString());
    }
}
