// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/describe.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_view_cards.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

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
    for (auto item = items->rbegin(); item != items->rend(); ++item) {
        const QDateTime at = item->at.toLocalTime();
        card->body()->addWidget((new Label(TextRank::Strong, words("%1, %2: %3 by %4")
                                                                 .arg(showShort(Day(at.date())),
                                                                      at.time().toString(QStringLiteral("HH:mm")),
                                                                      done(item->what), item->actor)))
                                    ->wrapped());
        if (const QStringList lines = linesOf(kind, *item, context); !lines.isEmpty())
            card->body()->addWidget((new Label(TextRank::Muted, lines.join(u'\n')))->wrapped());
    }
    return card;
}
