// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/name_offer.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

NameOffer::NameOffer(QPlainTextEdit *text, std::function<std::vector<PartyCalled>()> parties, QWidget *parent)
    : QWidget(parent), m_text(text), m_parties(std::move(parties)), m_words(new Label(TextRank::Small)),
      m_button(new QPushButton(tr("Use the tags")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, kGrid, 0, 0);
    line->setSpacing(2 * kGrid);
    line->addWidget(m_words->wrapped(), 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Names stand in the register: in print each reader sees role, initials or name"));
    connect(m_button, &QPushButton::clicked, this, &NameOffer::replace);
    hide();
}

void NameOffer::look()
{
    const QString text = m_text->toPlainText();
    const std::vector<PartyCalled> parties = m_text->isReadOnly() ? std::vector<PartyCalled>() : m_parties();
    QStringList words;
    for (const NameInText &name : namesIn(text, parties)) {
        const QString said =
            tr("“%1” is %2").arg(text.mid(name.at, name.length).simplified(), parties[name.party].tag());
        if (!words.contains(said))
            words << said;
    }
    m_words->setText(tr("Names are better kept in the register: %1.").arg(words.join(QStringLiteral(", "))));
    setVisible(!words.isEmpty());
}

void NameOffer::replace()
{
    const std::vector<PartyCalled> parties = m_parties();
    const std::vector<NameInText> found = namesIn(m_text->toPlainText(), parties);
    m_text->setFocus();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (auto name = found.rbegin(); name != found.rend(); ++name) { // from the end, so that places stay right
        cursor.setPosition(static_cast<int>(name->at));
        cursor.setPosition(static_cast<int>(name->at + name->length), QTextCursor::KeepAnchor);
        cursor.insertText(parties[name->party].tag());
    }
    cursor.endEditBlock();
    look();
}
