// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/kinds.h"
#include <QFileInfo>
#include <QJsonObject>

int runInfo(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "info OFFICE", 1))
        return kUsage;
    const QString path = parser.positionalArguments().front();
    const std::unique_ptr<Workspace> office = openOffice(context, path, Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    QJsonObject records;
    for (const Kind *kind : allKinds()) {
        const Result<qint64> count = office->list(*kind).count({});
        if (!count)
            return refuse(context, count.error());
        records.insert(QLatin1String(kind->name), *count);
    }
    const Result<JournalHead> head = journalHead(office->database());
    if (!head)
        return refuse(context, head.error());
    return answer(context, {{QStringLiteral("schema"), office->database().schema()},
                            {QStringLiteral("application"), QStringLiteral("Wardkeep " WARDKEEP_VERSION)},
                            {QStringLiteral("records"), records},
                            {QStringLiteral("bytes"), QFileInfo(path).size()},
                            {QStringLiteral("journal"), QJsonObject{{QStringLiteral("entries"), head->entries},
                                                                    {QStringLiteral("head"), head->seal}}}});
}
