// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/shell/new_office_form.h"
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int kLettersForTwo = 110; // across two cards
constexpr int kPathRole = Qt::UserRole;

} // namespace

FirstRun::FirstRun(const NewOfficeChoices &choices, QWidget *parent)
    : QWidget(parent), m_problem(new Banner(Tone::Danger, {})), m_form(new NewOfficeForm(choices)),
      m_cards(new QHBoxLayout)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(TextRank::Title, tr("Welcome to Wardkeep")));
    column->addWidget((new Label(TextRank::Muted,
                                 tr("An office is one file. Everything you record stays in it, on this machine or on "
                                    "the drive you choose.")))
                          ->wrapped());
    column->addWidget(m_problem);
    m_problem->hide();
    m_cards->setSpacing(12);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(openCard());
    right->addWidget(sampleCard());
    right->addStretch();
    auto *make = new Card(tr("Make a new office"));
    make->body()->addWidget(m_form);
    auto *left = new QVBoxLayout;
    left->addWidget(make);
    left->addStretch();
    m_cards->addLayout(left, 3);
    m_cards->addLayout(right, 2);
    column->addLayout(m_cards);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_form, &NewOfficeForm::made, this, &FirstRun::newOfficeAsked);
}

// Where the text is large for the window the cards stand one below the other.
void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kLettersForTwo * fontMetrics().averageCharWidth();
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *FirstRun::openCard()
{
    auto *card = new Card(tr("Open an office"));
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Recent offices"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_noRecent = (new Label(TextRank::Muted, tr("Offices opened here before will be listed.")))->wrapped();
    auto *choose = new QPushButton(tr("Open a file …"));
    card->body()->addWidget(m_recent);
    card->body()->addWidget(m_noRecent);
    card->body()->addWidget(choose, 0, Qt::AlignLeft);
    const auto open = [this](const QListWidgetItem *item) { Q_EMIT openAsked(item->data(kPathRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(choose, &QPushButton::clicked, this, &FirstRun::chooseFileAsked);
    setRecent({});
    return card;
}

QWidget *FirstRun::sampleCard()
{
    auto *card = new Card(tr("Look around first"));
    card->body()->addWidget(
        (new Label(TextRank::Body,
                   tr("The sample office of Larkshire ICB, with three years of made-up incidents, people and "
                      "papers. Nothing you do there matters.")))
            ->wrapped());
    auto *open = new QPushButton(tr("Open the sample"));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &FirstRun::sampleAsked);
    return card;
}

void FirstRun::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            tr("%1, in %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())), m_recent);
        item->setData(kPathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void FirstRun::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}
