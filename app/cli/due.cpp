// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/due/due_calendar.h"
#include "core/due/due_list.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {
constexpr const char *kForm = "due OFFICE [--on DATE] [--format json|ics] [--out FILE]";

QJsonObject lineOf(const DueItem &item, const Deadline &now)
{
    return {{QStringLiteral("due"), item.due.moment().text()},
            {QStringLiteral("overdue"), item.due.isOver(now)},
            {QStringLiteral("what"), item.what},
            {QStringLiteral("who"), item.who},
            {QStringLiteral("record"), QStringLiteral("%1 %2").arg(item.reference, item.title).trimmed()},
            {QStringLiteral("obligation"), item.obligations}};
}

QJsonObject listOf(const std::vector<DueItem> &items, const Deadline &now)
{
    QJsonArray lines;
    for (const DueItem &item : items)
        lines.append(lineOf(item, now));
    return {{QStringLiteral("on"), now.day.iso()}, {QStringLiteral("due"), lines}};
}

int write(CommandContext &context, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return kDone;
    return refuse(context,
                  {Error::Code::Failed,
                   QCoreApplication::translate("Cli", "%1 can’t be written: %2.").arg(path, file.errorString())});
}
} // namespace

int runDue(CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("on"), QStringLiteral("the day"), QStringLiteral("DATE")});
    parser.addOption(
        {QStringLiteral("format"), QStringLiteral("json or ics"), QStringLiteral("FORMAT"), QStringLiteral("json")});
    parser.addOption({QStringLiteral("out"), QStringLiteral("file to write"), QStringLiteral("FILE")});
    if (!parse(context, parser, kForm, 1))
        return kUsage;
    const bool isCalendar = parser.value(QStringLiteral("format")) == QStringLiteral("ics");
    if (!isCalendar && parser.value(QStringLiteral("format")) != QStringLiteral("json")) {
        context.err << QCoreApplication::translate("Cli", "--format is json or ics.") << '\n';
        return kUsage;
    }
    const std::optional<Day> on =
        dayOption(context, parser, QStringLiteral("on"), Day(context.clock().toLocalTime().date()));
    if (!on)
        return kUsage;
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const Deadline now(*on);
    const Result<std::vector<DueItem>> items = dueList(office->database(), office->names(), office->actor(), now);
    if (!items)
        return refuse(context, items.error());
    const QByteArray bytes = isCalendar ? dueCalendar(*items, office->now())
                                        : QJsonDocument(listOf(*items, now)).toJson(QJsonDocument::Indented);
    if (parser.isSet(QStringLiteral("out")))
        return write(context, parser.value(QStringLiteral("out")), bytes);
    context.out << QString::fromUtf8(bytes);
    return kDone;
}
