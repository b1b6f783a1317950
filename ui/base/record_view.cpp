// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_view.h"
#include "core/incidents/party_tags.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view_cards.h"
#include "ui/print/role_for_readers.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// What of the page has the keyboard, by the name it is known by; empty: something else has it. A dialog over the
/// window leaves that as it is.
QString heldIn(const QScrollArea &scroll)
{
    const QWidget *held = scroll.window()->focusWidget();
    if (!held || !scroll.widget() || !scroll.widget()->isAncestorOf(held))
        return {};
    const auto *button = qobject_cast<const QAbstractButton *>(held);
    return held->accessibleName().isEmpty() && button ? button->text() : held->accessibleName() + u' ';
}

/// Gives the keyboard back to what has that name on the new page, or to the page: pressing a button there makes the
/// page anew, and the keyboard would go to the top of the window.
void holdAgain(QScrollArea &scroll, const QString &name)
{
    if (name.isEmpty())
        return;
    for (QAbstractButton *button : scroll.widget()->findChildren<QAbstractButton *>())
        if (name == (button->accessibleName().isEmpty() ? button->text() : button->accessibleName() + u' '))
            return button->setFocus(Qt::OtherFocusReason);
    scroll.setFocus(Qt::OtherFocusReason);
}

/// A link in it may be what was followed.
void drop(QWidget *page)
{
    if (page) {
        page->hide();
        page->deleteLater();
    }
}

} // namespace

RecordView::RecordView(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_privacy(privacy), m_title(new Label(TextRank::Title)),
      m_subtitle(new Label(TextRank::Muted)), m_tags(new QWidget), m_buttons(new FlowLayout(nullptr)),
      m_scroll(new QScrollArea)
{
    m_edit = addButton(QStringLiteral("edit"), tr("Edit"));
    m_link = addButton(QStringLiteral("link"), tr("Link"));
    m_print = addButton(QStringLiteral("print"), tr("Print"));
    m_withdraw = addButton(QStringLiteral("withdraw"), tr("Withdraw"));
    m_restore = addButton(QStringLiteral("restore"), tr("Restore"));
    m_link->setToolTip(tr("Copy the reference: in the text of another record it becomes a link to this one"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title->wrapped(), 1);
    head->addWidget(makeClose(), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_subtitle->wrapped());
    new FlowLayout(m_tags);
    column->addWidget(m_tags);
    column->addLayout(m_buttons);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // scrolled with the keys
    setRoleForReaders(*m_scroll, QAccessible::Grouping);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_id); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_id); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_id); });
    connect(m_link, &QPushButton::clicked, this, &RecordView::copyReference);
    const auto again = [this] {
        if (m_kind)
            showRecord(*m_kind, m_id);
    };
    connect(&privacy, &PrivacyKey::turned, this, again);
    connect(&workspace, &Workspace::changed, this, [again](const ChangeSet &changes) {
        if (changes.many || !changes.items.empty()) // a line in the journal alone changes nothing that is shown
            again();
    });
    clear();
}

QWidget *RecordView::makeClose()
{
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the record"));
    close->setToolTip(tr("Close the record (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    connect(close, &QToolButton::clicked, this, &RecordView::closeRequested);
    return close;
}

QPushButton *RecordView::addButton(const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    m_worded.push_back(button);
    if (m_scroll->window() == button->window())
        setTabOrder(button, m_scroll); // a page's own buttons come later, and stand above the record all the same
    return button;
}

void RecordView::setTight(bool tight)
{
    for (QPushButton *button : m_worded)
        button->setText(tight ? QString() : button->accessibleName());
}

void RecordView::setPrintable(bool printable)
{
    m_printable = printable;
    showButtons();
}

void RecordView::clear()
{
    m_id = 0;
    m_kind = nullptr;
    m_saved.reset();
    m_title->setText(tr("Nothing chosen"));
    m_subtitle->setText(tr("Choose a line to read its record here."));
    m_scroll->setAccessibleName(tr("Record"));
    m_tags->hide();
    drop(m_scroll->takeWidget());
    showButtons();
}

void RecordView::showRecord(const Kind &kind, RecordId id)
{
    const int place = id == m_id ? m_scroll->verticalScrollBar()->value() : 0;
    m_id = id;
    m_kind = &kind;
    Result<AnySaved> loaded = m_workspace.load(kind, id);
    m_saved.reset();
    if (loaded) {
        m_saved = std::move(*loaded);
        showHead(kind);
        fill(kind);
    } else {
        m_title->setText(kind.shown(kind.label));
        m_subtitle->setText(loaded.error().text);
        m_tags->hide();
        drop(m_scroll->takeWidget());
    }
    showButtons();
    m_scroll->setAccessibleName(tr("Record: %1").arg(m_title->text()));
    m_scroll->verticalScrollBar()->setValue(place);
}

void RecordView::showHead(const Kind &kind)
{
    const QString name = m_workspace.names().recordName(kind, m_id);
    const QString &reference = m_saved->stamp.reference;
    const bool hidden = m_privacy.isOn() && isNamedAsPerson(kind);
    const QString shownName = hidden ? initials(name) : name;
    m_title->setText(reference.isEmpty() ? shownName : reference);
    m_subtitle->setText(reference.isEmpty() || shownName == reference ? kind.shown(kind.label) : shownName);
    auto *flow = static_cast<FlowLayout *>(m_tags->layout());
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const char *label, std::optional<TagText> tag) {
        if (!tag)
            return;
        tag->word = tr("%1: %2").arg(kind.shown(label), tag->word);
        flow->addWidget(new Tag(*tag));
    };
    const void *record = m_saved->record.data();
    const Names &names = m_workspace.names();
    for (const Computed &computed : kind.computed) // what stands in the table: its fellows are read below
        if (computed.after)
            add(computed.label, tagOf(computed.find(record, m_workspace.today(), names)));
    for (const Field *field : kind.fields())
        if (field->is(Field::Column))
            add(field->label, tagOf(*field, field->value(record), names));
    m_tags->setVisible(flow->count() > 0);
}

void RecordView::showButtons()
{
    const bool withdrawn = m_saved && m_saved->stamp.isWithdrawn();
    const bool writes = m_saved && !m_workspace.isReadOnly();
    m_edit->setVisible(writes && !withdrawn);
    m_link->setVisible(m_saved && !m_saved->stamp.reference.isEmpty());
    m_print->setVisible(m_saved && m_printable);
    m_withdraw->setVisible(writes && !withdrawn);
    m_restore->setVisible(writes && withdrawn);
}

void RecordView::fill(const Kind &kind)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    if (m_saved->stamp.isWithdrawn())
        column->addWidget(new Banner(Tone::Warning, tr("Withdrawn: it counts nowhere."), m_saved->stamp.withdrawnWhy));
    const CardContext context{m_workspace, m_privacy, [this](RecordId id) { Q_EMIT openRequested(id); }};
    const bool guarded = may(m_workspace.actor(), Act::Read, kind, m_workspace.today()).guarded;
    const AnySaved read{m_saved->stamp,
                        asRead(m_saved->record, m_workspace.names(), partyShownTo(guarded, m_privacy.isOn()))};
    const auto add = [&](const std::vector<std::function<Card *(RecordId)>> &cards) {
        for (const auto &make : cards)
            if (Card *card = make(m_id))
                column->addWidget(card);
    };
    add(m_firstCards);
    for (Card *card : recordCards(read, context))
        column->addWidget(card);
    add(m_ownCards);
    add(m_commonCards);
    column->addWidget(historyCard(kind, m_id, context));
    column->addStretch();
    const QString held = heldIn(*m_scroll);
    drop(m_scroll->takeWidget());
    page->resize(m_scroll->viewport()->size()); // or it is measured for a width that it never has
    m_scroll->setWidget(page);
    page->show();
    holdAgain(*m_scroll, held);
}

void RecordView::copyReference()
{
    QGuiApplication::clipboard()->setText(m_saved->stamp.reference);
    Q_EMIT statusText(tr("%1 is copied. Pasted into the text of another record it becomes a link to this one.")
                          .arg(m_saved->stamp.reference));
}
