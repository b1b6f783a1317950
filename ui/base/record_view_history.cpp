// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/records/describe.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/break_words.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_view_cards.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

namespace {

QString words(const char *text) { return QCoreApplication::translate("RecordHistory", text); }

QString done(const QString &what)
{
    if (what == QLatin1String(entry::kAdded))
        return words("entered");
    if (what == QLatin1String(entry::kChanged))
        return words("changed");
    if (what == QLatin1String(entry::kWithdrawn))
        return words("withdrawn");
    return what == QLatin1String(entry::kRestored) ? words("restored") : words("noted");
}

QString changeLine(const Kind &kind, const Change &change, const CardContext &context)
{
    const auto place = placeOf(kind, change.path);
    if (context.privacy.isOn() && place && place->field && isAboutPerson(*place->field))
        return words("%1 changed").arg(place->kind->shown(place->field->label));
    return describe(kind, change, context.workspace.names());
}

QStringList linesOf(const Kind &kind, const HistoryItem &item, const CardContext &context)
{
    QStringList lines;
    const QJsonObject json = QJsonDocument::fromJson(item.change.toUtf8()).object();
    if (const Result<Changes> changes = changesFromJson(json[QStringLiteral("changes")].toArray()); changes)
        for (const Change &change : *changes)
            lines << changeLine(kind, change, context);
    if (const QString why = json[QStringLiteral("why")].toString(); !why.isEmpty())
        lines << words("“%1”").arg(why);
    else if (!item.why.isEmpty())
        lines << words("“%1”").arg(item.why);
    return lines;
}

constexpr std::size_t kShown = 12; // acts; older ones are asked for seldom, and of a long life they are hundreds

void addActs(QVBoxLayout &into, const Kind &kind, std::span<const HistoryItem> newestLast, const CardContext &context)
{
    for (auto item = newestLast.rbegin(); item != newestLast.rend(); ++item) {
        const QDateTime at = item->at.toLocalTime();
        into.addWidget((new Label(TextRank::Strong,
                                  words("%1, %2: %3 by %4")
                                      .arg(showShort(Day(at.date())), at.time().toString(QStringLiteral("HH:mm")),
                                           done(item->what), item->actor)))
                           ->wrapped());
        if (const QStringList lines = linesOf(kind, *item, context); !lines.isEmpty())
            into.addWidget((new Label(TextRank::Muted, withBreaks(lines.join(u'\n'))))->wrapped());
    }
}

/// A button that gives way to the older acts.
QPushButton *olderActs(Card &card, const Kind &kind, std::vector<HistoryItem> older, const CardContext &context)
{
    auto *button = new QPushButton(older.size() == 1 ? words("Show one more")
                                                     : words("Show %1 more").arg(shownCount(qint64(older.size()))));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &card, [&card, &kind, button, context, older = std::move(older)] {
        button->hide();
        addActs(*card.body(), kind, older, context);
        button->deleteLater();
    });
    return button;
}

} // namespace

Card *historyCard(const Kind &kind, RecordId id, const CardContext &context)
{
    auto *card = new Card(words("History"));
    Result<std::vector<HistoryItem>> items = context.workspace.historyOf(id);
    if (!items) {
        card->body()->addWidget((new Label(TextRank::Body, items.error().text))->wrapped());
        return card;
    }
    card->setCount(static_cast<int>(items->size()));
    const auto newest = items->end() - static_cast<std::ptrdiff_t>(std::min(items->size(), kShown));
    addActs(*card->body(), kind, {newest, items->end()}, context);
    if (newest != items->begin())
        card->body()->addWidget(olderActs(*card, kind, {items->begin(), newest}, context), 0, Qt::AlignLeft);
    return card;
}
