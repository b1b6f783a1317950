// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/round_dialog.h"
#include "core/base/count.h"
#include "core/records/show.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/steady_combo.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/window_size.h"
#include "ui/premises/round_line.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

RoundDialog::RoundDialog(const RegisterServices &services, Id<Site> site, QWidget *parent)
    : QDialog(parent), m_services(services), m_site(new SteadyCombo),
      m_on(new LineEditor(readerFor(Type::Day, services.workspace.today()))), m_by(new QLineEdit),
      m_all(new QCheckBox(tr("Show also what is &not due"))), m_rest(new QPushButton(tr("All &others passed"))),
      m_scroll(new QScrollArea), m_says(new Label(TextRank::Body)), m_problem(new Label(TextRank::Strong))
{
    setWindowTitle(tr("Round of tests"));
    m_on->setValue(Value(services.workspace.today().iso()));
    build();
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &RoundDialog::save);
    connect(m_rest, &QPushButton::clicked, this, &RoundDialog::passRest);
    connect(m_all, &QCheckBox::toggled, this, &RoundDialog::showLines);
    connect(m_on, &FieldEditor::left, this, [this] {
        if (day() != m_shownFor && !hasResults())
            fillLines();
    });
    fillSites(site);
    connect(m_site, &QComboBox::currentIndexChanged, this, &RoundDialog::fillLines);
    fillLines();
    setSizeOnScreen(*this, {620, 700});
    (m_lines.empty() ? static_cast<QWidget *>(m_site) : m_by)->setFocus(Qt::OtherFocusReason);
}

void RoundDialog::build()
{
    m_on->setName(tr("Tested on"));
    m_site->setAccessibleName(tr("Site"));
    m_by->setAccessibleName(tr("Tested by"));
    m_by->setPlaceholderText(tr("A person or a firm"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_rest->setAutoDefault(false);
    m_rest->setToolTip(tr("Gives “passed” to each line shown that has no result yet"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Site"), m_site);
    form->addRow(tr("&Tested on"), m_on);
    form->addRow(tr("Tested &by"), m_by);
    auto *row = new QHBoxLayout;
    row->addWidget(m_all, 1);
    row->addWidget(m_rest);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save the round"), QDialogButtonBox::AcceptRole);
    m_save->setAutoDefault(false);
    makePrimary(*m_save);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoundDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &RoundDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_says->wrapped());
    column->addWidget(m_problem->wrapped());
    column->addWidget(buttons);
    m_problem->hide();
}

/// The sites that have measures, each by its name.
void RoundDialog::fillSites(Id<Site> first)
{
    const Workspace &workspace = m_services.workspace;
    const auto measures = workspace.all<Measure>();
    std::vector<std::pair<QString, RecordId>> sites;
    for (const Saved<Measure> &measure : measures ? *measures : std::vector<Saved<Measure>>()) {
        const RecordId id = measure.value.site.value;
        if (id != 0 && std::none_of(sites.begin(), sites.end(), [id](const auto &one) { return one.second == id; }))
            sites.emplace_back(workspace.names().recordName(kindOf<Site>(), id), id);
    }
    std::sort(sites.begin(), sites.end());
    for (const auto &[name, id] : sites)
        m_site->addItem(name, QVariant::fromValue(qint64(id)));
    if (const int at = m_site->findData(QVariant::fromValue(qint64(first.value))); at >= 0)
        m_site->setCurrentIndex(at);
}

Id<Site> RoundDialog::site() const { return {m_site->currentData().toLongLong()}; }

Day RoundDialog::day() const { return Day::fromIso(m_on->value().text()); }

void RoundDialog::fillLines()
{
    const Workspace &workspace = m_services.workspace;
    const Day on = day().isKnown() ? day() : workspace.today();
    m_shownFor = day();
    m_lines.clear();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    const auto measures = measuresOfRound(workspace, site(), on);
    for (const Saved<Measure> &measure : measures ? *measures : std::vector<Saved<Measure>>()) {
        auto *line = new RoundLine(measure, workspace.names(), on);
        connect(line, &RoundLine::edited, this, &RoundDialog::showLines);
        m_lines.push_back(line);
        column->addWidget(line);
    }
    column->addStretch(1);
    m_scroll->setWidget(whole);
    orderTabs();
    showLines();
}

// The lines are made anew behind the buttons.
void RoundDialog::orderTabs()
{
    QWidget *last = m_rest;
    const auto goOnTo = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const RoundLine *line : m_lines) {
        goOnTo(line->choice());
        goOnTo(line->found());
        goOnTo(line->action());
    }
    goOnTo(m_save);
    goOnTo(m_cancel);
}

/// What is not due is shown where it was asked for, where nothing is due, and once it has a result.
void RoundDialog::showLines()
{
    const bool anyDue =
        std::any_of(m_lines.begin(), m_lines.end(), [](const RoundLine *line) { return line->isDue(); });
    int results = 0;
    int due = 0;
    for (RoundLine *line : m_lines) {
        const bool has = line->result().result.isKnown();
        line->setVisible(line->isDue() || has || m_all->isChecked() || !anyDue);
        results += has ? 1 : 0;
        due += line->isDue() ? 1 : 0;
    }
    m_says->setText(m_lines.empty() ? tr("No measure of a site is in the register yet.")
                                    : tr("Due: %1. With a result: %2.").arg(shownCount(due), shownCount(results)));
    m_save->setEnabled(results > 0);
    m_problem->hide();
}

void RoundDialog::passRest()
{
    const auto &items = m_services.workspace.names().choices(QStringLiteral("test-result"));
    const auto passed = std::find_if(items.begin(), items.end(), [this](const ChoiceName &item) {
        return m_services.workspace.names().hasTrait(QStringLiteral("test-result"), item.code,
                                                     QStringLiteral("passed"));
    });
    if (passed == items.end())
        return;
    for (RoundLine *line : m_lines)
        if (!line->isHidden() && !line->result().result.isKnown())
            line->setResult(passed->code);
}

bool RoundDialog::hasResults() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const RoundLine *line) { return line->result().result.isKnown(); });
}

void RoundDialog::save()
{
    for (RoundLine *line : m_lines)
        if (line->showsProblem())
            return m_scroll->ensureWidgetVisible(line);
    TestRound round{day(), m_by->text(), {}};
    for (const RoundLine *line : m_lines)
        round.results.push_back(line->result());
    const auto done = saveRound(m_services.workspace, round);
    if (!done) {
        m_problem->setText(m_on->readingProblem().isEmpty() ? done.error().text : m_on->readingProblem());
        return m_problem->show();
    }
    Q_EMIT saved(*done);
    accept();
}

void RoundDialog::reject()
{
    if (!hasResults())
        return QDialog::reject();
    const Question question{tr("Close without saving?"),
                            tr("The results that you gave are not saved."),
                            {},
                            {tr("Go on"), tr("Throw them away")},
                            0,
                            Tone::Warning};
    m_services.prompts.ask(this, question, [this](int answer) {
        if (answer == 1)
            QDialog::reject();
    });
}
