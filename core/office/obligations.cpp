// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/obligations.h"
#include "core/office/policy.h"
#include <QCoreApplication>
#include <QHash>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Obligations", text); }

struct Obligation {
    QString document; ///< `policy`
    QString place;    ///< `5.14`, `appendix 2`
    QString what;
};

/// `Security Management Policy, section 5.14`, as the shipped obligations say where they stand; a law goes by its name.
Obligation obligationOf(const QJsonObject &item)
{
    const QString section = policyText(item, QStringLiteral("section"));
    const QString what = policyText(item, QStringLiteral("what"));
    const QString document = section.contains(u"Strategy, ") ? tr("strategy") : tr("policy");
    if (const qsizetype at = section.indexOf(u", section "); at >= 0)
        return {document, section.mid(at).section(u' ', 2), what};
    if (const qsizetype at = section.indexOf(u", appendix "); at >= 0)
        return {document, tr("appendix %1").arg(section.mid(at).section(u' ', 2)), what};
    return {{}, policyText(item, QStringLiteral("id")), what};
}

/// Read once: a list of things to do asks for each of its lines.
const QHash<QString, Obligation> &shipped()
{
    static const QHash<QString, Obligation> all = [] {
        QHash<QString, Obligation> read;
        if (const auto items = shippedItems(QStringLiteral("obligations")))
            for (const QJsonObject &item : *items)
                read.insert(policyText(item, QStringLiteral("id")), obligationOf(item));
        return read;
    }();
    return all;
}

QStringList each(const QString &ids) { return ids.split(u' ', Qt::SkipEmptyParts); }
} // namespace

QString obligationsCited(const QString &ids)
{
    QStringList documents;
    QHash<QString, QStringList> places;
    for (const QString &id : each(ids)) {
        const auto one = shipped().constFind(id);
        const QString document = one == shipped().constEnd() ? QString() : one->document;
        const QString place = one == shipped().constEnd() ? id : one->place;
        if (!documents.contains(document))
            documents << document;
        if (!places[document].contains(place))
            places[document] << place;
    }
    for (QString &document : documents)
        document = (document + u' ' + places.value(document).join(QStringLiteral(", "))).trimmed();
    return documents.join(QStringLiteral("; "));
}

QString obligationsInWords(const QString &ids)
{
    QStringList lines;
    for (const QString &id : each(ids))
        if (const auto one = shipped().constFind(id); one != shipped().constEnd()) {
            QString cited = (one->document + u' ' + one->place).trimmed();
            cited[0] = cited.at(0).toUpper();
            lines << QStringLiteral("%1: %2").arg(cited, one->what);
        }
    return lines.join(u'\n');
}
