// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/open_office.h"
#include <QJsonDocument>
#include <QJsonObject>

bool parse(CommandContext &context, QCommandLineParser &parser, const char *usage, int positional)
{
    QStringList args = context.args;
    args.prepend(QStringLiteral("wardkeep-cli"));
    const bool parsed = parser.parse(args);
    if (parsed && parser.positionalArguments().size() == positional)
        return true;
    if (!parsed)
        context.err << parser.errorText() << '\n';
    context.err << QCoreApplication::translate("Cli", "Usage: wardkeep-cli %1").arg(QLatin1String(usage)) << '\n';
    return false;
}

int refuse(CommandContext &context, const Error &error)
{
    context.err << error.text << '\n';
    return kRefused;
}

std::unique_ptr<Workspace> openOffice(CommandContext &context, const QString &path, Database::Mode mode)
{
    const Actor actor = machineActor(context.user);
    // Who only reads keeps nobody out, and is kept out by nobody.
    Result<OpenedOffice> office = openOffice(
        path, actor, context.clock, mode == Database::Mode::ReadOnly ? FilePlace::Local : filePlaceOf(path), mode);
    if (!office) {
        context.err << office.error().text << '\n';
        return {};
    }
    if (mode == Database::Mode::Import && office->workspace->isReadOnly()) {
        context.err << QCoreApplication::translate("Cli", "%1 Nothing was written.").arg(office->warnings.join(u' '))
                    << '\n';
        return {};
    }
    for (const QString &warning : office->warnings)
        context.err << warning << '\n';
    return std::move(office->workspace);
}

std::optional<Day> dayOption(CommandContext &context, const QCommandLineParser &parser, const QString &name,
                             Day otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    const Day day = Day::fromIso(parser.value(name));
    if (day.isKnown())
        return day;
    context.err
        << QCoreApplication::translate("Cli", "--%1 takes a day as YYYY-MM-DD, not “%2”.").arg(name, parser.value(name))
        << '\n';
    return std::nullopt;
}

int answer(CommandContext &context, const QJsonObject &object)
{
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    return kDone;
}
