// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/threat_card.h"
#include "core/records/kind.h"
#include "core/reports/threat_sheet.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/theme.h"
#include "ui/threats/said_words.h"
#include "ui/threats/threat_head.h"
#include "ui/threats/tick_list.h"
#include "ui/threats/timed_act.h"
#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QLockFile>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

namespace {
constexpr int kTick = 250;            // ms: the clock shows each second
constexpr double kBig = 1.2;          // of the program's text
constexpr double kLargestPoints = 20; // what is large already does not grow
constexpr int kLettersOfColumns = 110;
constexpr int kLettersOfThree = 130; // from there on all of it is in sight at once

const Field &fieldOf(const char *key) { return *kindOf<ThreatCall>().field(QLatin1String(key)); }

Moment momentOf(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return {Day(local.date()), local.time()};
}

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

/// A scroll area does not ask how high its wrapped lines are at its width.
class Column : public QWidget {
public:
    void fit()
    {
        if (layout() && layout()->hasHeightForWidth())
            setMinimumHeight(layout()->heightForWidth(width()));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        fit();
    }
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest)
            fit();
        return done;
    }
};

QVBoxLayout *stack(std::initializer_list<QWidget *> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return column;
}

QFormLayout *formOn(Card &card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(kGrid);
    card.body()->addLayout(form);
    return form;
}
} // namespace

ThreatCard::ThreatCard(KeptCall kept, std::unique_ptr<QLockFile> held, const CardGround &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_kept(std::move(kept)), m_held(std::move(held)), m_head(new ThreatHead),
      m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal); // nothing that stands open may keep it out
    setWindowTitle(tr("Threat call"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeTop());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *middle = makeMiddle();
    scroll->setWidget(middle);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    addKey(QKeySequence(Qt::Key_F9), [this] { m_head->turnExercise(); });
    connect(m_head, &ThreatHead::exerciseTurned, this, [this](bool on) {
        m_kept.call.exercise = on;
        changed();
    });
    connect(qApp, &QApplication::focusChanged, this, [scroll, middle](QWidget *, QWidget *now) {
        if (now && middle->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    connect(m_timer, &QTimer::timeout, this, &ThreatCard::tick);
    m_timer->start(kTick);
    m_kept.onCard = true;
    showAll();
    fitType();
    changed(); // that it began is on the disk before the first word
    m_words->line()->setFocus();
}

ThreatCard::~ThreatCard() = default;

QWidget *ThreatCard::makeMiddle()
{
    auto *middle = new Column;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, middle);
    m_columns->setContentsMargins(4 * kGrid, 2 * kGrid, 4 * kGrid, 2 * kGrid);
    m_columns->setSpacing(3 * kGrid);
    m_columns->addLayout(stack({makeWords(), makeQuestions()}), 1);
    m_right = new QBoxLayout(QBoxLayout::LeftToRight);
    m_right->setSpacing(3 * kGrid);
    m_right->addLayout(stack({makeDecision(), makeCall()}), 1);
    m_right->addLayout(stack({makeHeard()}), 1);
    m_columns->addLayout(m_right, 1);
    return middle;
}

QString ThreatCard::label(const char *field) const
{
    if (qstrcmp(field, "director_told") == 0) // its whole name would leave no room to type
        return tr("Director told");
    return kindOf<ThreatCall>().shown(fieldOf(field).label);
}

void ThreatCard::addKey(const QKeySequence &key, const std::function<void()> &does)
{
    connect(new QShortcut(key, this), &QShortcut::activated, this, does);
}

ThreatCard::AskedLine ThreatCard::makeLine(const char *field, const QKeySequence &key)
{
    const Field &described = fieldOf(field);
    auto *line = new QLineEdit;
    line->setPlaceholderText(key.toString(QKeySequence::NativeText));
    line->setAccessibleName(label(field));
    auto *asked = new Label(TextRank::Body, label(field));
    asked->setBuddy(line);
    addKey(key, [line] { line->setFocus(Qt::ShortcutFocusReason); });
    connect(line, &QLineEdit::textEdited, this, [this, &described](const QString &text) {
        described.setValue(&m_kept.call, Value(text));
        changed();
    });
    connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    m_shows.emplace_back([this, line, &described] { line->setText(described.value(&m_kept.call).text()); });
    return {asked, line};
}

void ThreatCard::addLine(QFormLayout &form, const char *field, const QKeySequence &key)
{
    const AskedLine made = makeLine(field, key);
    form.addRow(made.asked, made.line);
}

void ThreatCard::addTick(QBoxLayout &column, const char *field, const QKeySequence &key)
{
    const Field &described = fieldOf(field);
    auto *tick = new QCheckBox(tr("%1  (%2)").arg(label(field), key.toString(QKeySequence::NativeText)));
    column.addWidget(tick);
    addKey(key, [tick] {
        tick->setFocus(Qt::ShortcutFocusReason);
        tick->toggle();
    });
    connect(tick, &QCheckBox::toggled, this, [this, &described](bool on) { // no tick: nobody asked
        described.setValue(&m_kept.call, on ? Value(1) : Value());
        changed();
    });
    m_shows.emplace_back([this, tick, &described] {
        const QSignalBlocker quiet(tick);
        tick->setChecked(described.value(&m_kept.call).number() == 1);
    });
}

TickList *ThreatCard::addTicks(QBoxLayout &column, const char *field, const QKeySequence &key, bool isOne)
{
    const Field &described = fieldOf(field);
    auto *ticks = new TickList(label(field), QLatin1String(described.listName), m_names,
                               isOne ? TickList::Picks::One : TickList::Picks::Many);
    column.addWidget(
        new Label(TextRank::Strong, tr("%1  (%2)").arg(label(field), key.toString(QKeySequence::NativeText))));
    column.addWidget(ticks);
    addKey(key, [ticks] { ticks->start(); });
    connect(ticks, &TickList::edited, this, [this, ticks, isOne, &described] {
        const QStringList codes = ticks->codes();
        described.setValue(&m_kept.call, isOne ? Value(codes.value(0)) : Value(codes.join(u'|')));
        changed();
    });
    m_shows.emplace_back([this, ticks, &described] {
        ticks->setCodes(described.value(&m_kept.call).text().split(u'|', Qt::SkipEmptyParts));
    });
    return ticks;
}

TimedAct *ThreatCard::addAct(const char *field, const QString &doing, const QString &done, const QKeySequence &key)
{
    const Field &described = fieldOf(field);
    auto *act = new TimedAct(tr("%1  %2").arg(doing, key.toString(QKeySequence::NativeText)), done,
                             [this] { return momentOf(m_ground.clock()); });
    addKey(key, [act] { act->press(); });
    connect(act, &TimedAct::edited, this, [this, act, &described] {
        described.setValue(&m_kept.call, Value(act->moment().text()));
        changed();
    });
    m_shows.emplace_back(
        [this, act, &described] { act->setMoment(Moment::fromText(described.value(&m_kept.call).text())); });
    return act;
}

// Outside what scrolls: the time of the 999 call stays in sight.
QWidget *ThreatCard::makeTop()
{
    auto *top = new Card(tr("999, and who was told"));
    auto *line = new FlowLayout(nullptr, 6 * kGrid);
    line->addWidget(addAct("called_999", tr("999 rung now"), tr("999 rung at %1"), QKeySequence(Qt::Key_F2)));
    for (const auto &[field, key] : {std::pair("called_by", Qt::Key_Y), std::pair("police_reference", Qt::Key_P)}) {
        const AskedLine made = makeLine(field, QKeySequence(Qt::ALT | key));
        auto *pair = new QWidget;
        auto *beside = new QHBoxLayout(pair);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(2 * kGrid);
        beside->addWidget(made.asked);
        beside->addWidget(made.line);
        line->addWidget(pair);
    }
    line->addWidget(
        addAct("director_told_at", tr("Director told now"), tr("Director told at %1"), QKeySequence(Qt::Key_F3)));
    top->body()->addLayout(line);
    auto *outer = new QWidget;
    auto *margin = new QVBoxLayout(outer);
    margin->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, kGrid);
    margin->addWidget(top);
    return outer;
}

Card *ThreatCard::makeWords()
{
    const QKeySequence key(Qt::ALT | Qt::Key_W);
    auto *card = new Card(tr("Exact words, as they are said"));
    m_words = new SaidWords(m_ground.clock, m_kept.began);
    m_words->line()->setPlaceholderText(tr("%1. Enter ends a line.").arg(key.toString(QKeySequence::NativeText)));
    card->body()->addWidget(m_words);
    addKey(key, [this] { m_words->line()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_words, &SaidWords::edited, this, [this] {
        m_kept.call.words = m_words->words();
        changed();
    });
    m_shows.emplace_back([this] { m_words->setWords(m_kept.call.words); });
    return card;
}

Card *ThreatCard::makeQuestions()
{
    auto *card = new Card(tr("Let the caller speak. Ask:"));
    QFormLayout *form = formOn(*card);
    int number = Qt::Key_1;
    for (const char *field : {"bomb_where", "bomb_when", "bomb_looks", "bomb_trigger", "bomb_placed", "bomb_why",
                              "caller_name", "caller_address", "caller_number"})
        addLine(*form, field, QKeySequence(Qt::ALT | number++));
    addLine(*form, "caller_group", QKeySequence(Qt::ALT | Qt::Key_F));
    addLine(*form, "code_word", QKeySequence(Qt::ALT | Qt::Key_O));
    addLine(*form, "target", QKeySequence(Qt::ALT | Qt::Key_X));
    addLine(*form, "demands", QKeySequence(Qt::ALT | Qt::Key_Z));
    return card;
}

Card *ThreatCard::makeHeard()
{
    auto *card = new Card(tr("What you hear"));
    addTicks(*card->body(), "caller_sex", QKeySequence(Qt::ALT | Qt::Key_S), true);
    addTicks(*card->body(), "voice", QKeySequence(Qt::ALT | Qt::Key_V), false);
    addTicks(*card->body(), "language", QKeySequence(Qt::ALT | Qt::Key_L), false);
    addTicks(*card->body(), "background", QKeySequence(Qt::ALT | Qt::Key_B), false);
    addTick(*card->body(), "script", QKeySequence(Qt::ALT | Qt::Key_I));
    QFormLayout *form = formOn(*card);
    addLine(*form, "caller_age", QKeySequence(Qt::ALT | Qt::Key_G));
    addLine(*form, "caller_accent", QKeySequence(Qt::ALT | Qt::Key_A));
    addLine(*form, "remarks", QKeySequence(Qt::ALT | Qt::Key_M));
    return card;
}

Card *ThreatCard::makeDecision()
{
    auto *card = new Card(tr("Decision"));
    TickList *ticks = addTicks(*card->body(), "decision", QKeySequence(Qt::Key_F5), true);
    connect(ticks, &TickList::edited, this, [this] { // the time of the decision is that of the tick
        m_kept.call.decidedAt = m_kept.call.decision.isKnown() ? momentOf(m_ground.clock()) : Moment();
        changed();
    });
    auto *at = new Label(TextRank::Strong);
    card->body()->addWidget(at);
    const auto showTime = [this, at] {
        at->setText(m_kept.call.decidedAt.isKnown()
                        ? tr("Decided at %1").arg(m_kept.call.decidedAt.time().toString(u"HH:mm"))
                        : tr("Nothing is decided yet. Do not wait for the police."));
    };
    connect(ticks, &TickList::edited, at, showTime);
    m_shows.emplace_back(showTime);
    QFormLayout *form = formOn(*card);
    addLine(*form, "decided_by", QKeySequence(Qt::ALT | Qt::Key_D));
    addLine(*form, "director_told", QKeySequence(Qt::ALT | Qt::Key_T));
    addLine(*form, "answer_1471", QKeySequence(Qt::ALT | Qt::Key_K));
    addLine(*form, "action_taken", QKeySequence(Qt::ALT | Qt::Key_E));
    return card;
}

Card *ThreatCard::makeCall()
{
    auto *card = new Card(tr("The call"));
    QFormLayout *form = formOn(*card);
    addLine(*form, "received_by", QKeySequence(Qt::ALT | Qt::Key_R));
    addLine(*form, "number_called", QKeySequence(Qt::ALT | Qt::Key_C));
    addLine(*form, "number_shown", QKeySequence(Qt::ALT | Qt::Key_N));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(2 * kGrid);
    beside->addWidget(addAct("ended", tr("Caller hung up"), tr("Hung up at %1"), QKeySequence(Qt::Key_F4)));
    addTick(*beside, "withheld", QKeySequence(Qt::ALT | Qt::Key_U));
    card->body()->addLayout(beside);
    addTicks(*card->body(), "method", QKeySequence(Qt::ALT | Qt::Key_H), true);
    return card;
}

QWidget *ThreatCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *line = new FlowLayout(foot, 3 * kGrid);
    foot->layout()->setContentsMargins(4 * kGrid, kGrid, 4 * kGrid, 2 * kGrid);
    m_state = new Label(TextRank::Body);
    const QKeySequence printKey(Qt::CTRL | Qt::Key_P), blankKey(Qt::Key_F12);
    QPushButton *sheet = button(tr("Print  %1").arg(printKey.toString(QKeySequence::NativeText)));
    QPushButton *blank = button(tr("Blank sheet  F12"));
    QPushButton *close = button(tr("Call over, close  Esc"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, sheet, blank, close})
        line->addWidget(part);
    connect(sheet, &QPushButton::clicked, this, &ThreatCard::print);
    connect(blank, &QPushButton::clicked, this, &ThreatCard::printBlank);
    connect(close, &QPushButton::clicked, this, &ThreatCard::reject);
    addKey(printKey, [this] { print(); });
    addKey(blankKey, [this] { printBlank(); });
    return foot;
}

void ThreatCard::showAll()
{
    m_head->setExercise(m_kept.call.exercise);
    m_head->setBegan(m_kept.call.started.time().toString(u"HH:mm"));
    for (const auto &show : m_shows)
        show();
    tick();
}

void ThreatCard::changed()
{
    m_kept.kept = m_ground.clock().toUTC();
    const Result<void> kept = m_ground.calls.keep(m_kept);
    m_problem = kept ? QString() : kept.error().text;
    m_state->setText(kept ? tr("Kept on this machine at %1.").arg(m_kept.kept.toLocalTime().toString(u"HH:mm:ss"))
                          : m_problem);
}

void ThreatCard::tick()
{
    m_head->setSeconds(std::max<qint64>(0, m_kept.began.secsTo(m_ground.clock())));
    if (!m_problem.isEmpty())
        changed(); // until it can be written
}

void ThreatCard::fitType()
{
    QFont big = QApplication::font();
    big.setPointSizeF(std::max(big.pointSizeF(), std::min(kLargestPoints, big.pointSizeF() * kBig)));
    setFont(big);
    m_head->setBase(big);
    arrange();
}

void ThreatCard::arrange()
{
    const bool wide = width() > kLettersOfColumns * fontMetrics().averageCharWidth();
    const bool widest = width() > kLettersOfThree * fontMetrics().averageCharWidth();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setDirection(widest ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretchFactor(m_right, widest ? 2 : 1);
}

bool ThreatCard::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitType();
    return done;
}

void ThreatCard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void ThreatCard::print()
{
    Report sheet = threatSheet(m_kept.call, m_names);
    sheet.headerLeft = m_ground.body;
    sheet.printedOn = QLocale(QLocale::English, QLocale::UnitedKingdom)
                          .toString(m_ground.clock().toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
    (new RecordPaper(std::move(sheet), m_ground.prompts, this))->open();
}

void ThreatCard::printBlank()
{
    Report sheet = blankThreatSheet(m_names);
    sheet.headerLeft = m_ground.body;
    (new RecordPaper(std::move(sheet), m_ground.prompts, this))->open();
}

void ThreatCard::release()
{
    m_timer->stop();
    m_kept.onCard = false;
    changed();
    m_held.reset();
    m_isReleased = true;
}

// Escape and the window's own close come here too: they only ask.
void ThreatCard::reject()
{
    if (m_isReleased)
        return QDialog::reject();
    Q_EMIT over();
}
