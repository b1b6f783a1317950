// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include "ui/base/tag.h"
#include "ui/base/text_dialog.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

QWidget *tags()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->addWidget(new Tag({QStringLiteral("None"), Tone::Neutral, Shape::Dash}));
    flow->addWidget(new Tag({QStringLiteral("Low"), Tone::Neutral, Shape::Down}));
    flow->addWidget(new Tag({QStringLiteral("Moderate"), Tone::Warning, Shape::Up}));
    flow->addWidget(new Tag({QStringLiteral("In review"), Tone::Info}));
    flow->addWidget(new Tag({QStringLiteral("Closed"), Tone::Good, Shape::Tick}));
    flow->addWidget(new Tag({QStringLiteral("3 days late"), Tone::Danger, Shape::Cross}));
    return row;
}

QWidget *fields()
{
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *line = new QLineEdit(QStringLiteral("fri 1800 to mon 0730"));
    auto *kind = new QComboBox;
    kind->addItems({QStringLiteral("Burglary or break-in"), QStringLiteral("Theft")});
    auto *spin = new QSpinBox;
    auto *off = new QLineEdit(QStringLiteral("cannot be changed"));
    off->setEnabled(false);
    rows->addRow(QStringLiteral("&When did it happen?"), line);
    rows->addRow(QStringLiteral("What &kind of thing?"), kind);
    rows->addRow(QStringLiteral("How &many?"), spin);
    rows->addRow(QStringLiteral("Reference"), off);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    auto *check = new QCheckBox(QStringLiteral("attempted only"));
    check->setChecked(true);
    flow->addWidget(check);
    flow->addWidget(new QCheckBox(QStringLiteral("somebody was alone")));
    auto *yes = new QRadioButton(QStringLiteral("yes"));
    yes->setChecked(true);
    flow->addWidget(yes);
    flow->addWidget(new QRadioButton(QStringLiteral("no")));
    rows->addRow(choices);
    return form;
}

std::unique_ptr<QWidget> pieces(Theme &)
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    column->addWidget(new Label(TextRank::Title, QStringLiteral("Today, Monday 2 November")));
    column->addWidget(new Label(TextRank::Muted, QStringLiteral("Four things are overdue.")));
    auto *banner = new Banner(Tone::Danger, QStringLiteral("Someone in danger, or still going on? Ring 999 first."),
                              QStringLiteral("LSMS: A. Warden, 01632 960 118"));
    column->addWidget(banner);
    auto *warning = new Banner(Tone::Warning, QStringLiteral("This file is open on another machine."));
    warning->addButton(QStringLiteral("Look again"));
    column->addWidget(warning);
    auto *card = new Card(QStringLiteral("Overdue"));
    card->setCount(4, Tone::Danger);
    card->setRemark(QStringLiteral("to 2 November"));
    card->body()->addWidget(tags());
    card->body()->addWidget(
        new ElidedLabel(QStringLiteral("Police outcome to chase, theft of two laptops, Old Mill Clinic")));
    column->addWidget(card);
    auto *form = new Card(QStringLiteral("What happened"));
    form->body()->addWidget(fields());
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    auto *save = new QPushButton(QStringLiteral("Save"));
    makePrimary(*save);
    flow->addWidget(save);
    flow->addWidget(new QPushButton(QStringLiteral("Keep as draft")));
    auto *disabled = new QPushButton(QStringLiteral("Withdraw"));
    disabled->setEnabled(false);
    flow->addWidget(disabled);
    form->body()->addWidget(buttons);
    column->addWidget(form);
    column->addStretch();
    return window;
}

std::unique_ptr<QWidget> empty(Theme &)
{
    return std::make_unique<EmptyState>(
        QStringLiteral("incidents"), QStringLiteral("No incidents yet"),
        QStringLiteral("Whatever happens to people, property or premises stands here, newest first."),
        QStringLiteral("Report an incident"));
}

std::unique_ptr<QWidget> question(Theme &)
{
    return std::make_unique<TextDialog>(TextQuestion{QStringLiteral("Withdraw"),
                                                     QStringLiteral("Why is this record withdrawn?"), QString(),
                                                     QStringLiteral("Withdraw"), true, true});
}

} // namespace

std::vector<Scene> baseScenes()
{
    return {{QStringLiteral("base-pieces"), {900, 1300}, pieces},
            {QStringLiteral("base-empty"), {800, 500}, empty},
            {QStringLiteral("base-question"), {420, 240}, question}};
}
