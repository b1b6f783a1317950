// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lock_code.h"
#include "core/storage/record_facts.h"
#include "core/storage/seal.h"
#include "core/workspace/kinds.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("lock_code", text); }

Error notAllowed() { return {Error::Code::NotAllowed, tr("You may not see this code.")}; }
} // namespace

bool mayShowCode(const Workspace &workspace, const Saved<KeyOrCode> &key)
{
    RecordFacts facts(workspace.database(), kindOf<KeyOrCode>(), allKinds());
    return !workspace.isReadOnly() && !key.stamp.isWithdrawn() &&
           covers(may(workspace.actor(), Act::Change, kindOf<KeyOrCode>(), workspace.today()),
                  facts.of(&key.value, key.stamp.id));
}

Result<QString> showCode(Workspace &workspace, Id<KeyOrCode> key)
{
    const auto saved = workspace.load(key);
    if (!saved)
        return saved.error();
    if (!mayShowCode(workspace, *saved))
        return notAllowed();
    if (saved->value.sealed.isEmpty())
        return Error{Error::Code::NotFound, tr("No code is kept here.")};
    const Result<Seal> seal = Seal::of(workspace.database());
    if (!seal)
        return seal.error();
    const Result<QString> code = seal->open(saved->value.sealed);
    if (!code)
        return code;
    const QString why = tr("Saw the code of %1").arg(saved->value.name);
    const Result<void> noted = workspace.write(why, [&](Write &write) {
        return write.note(QStringLiteral("code shown"), {{QStringLiteral("record"), QString::number(key.value)},
                                                         {QStringLiteral("kind"), QStringLiteral("key_or_code")}});
    });
    if (!noted)
        return noted.error();
    return code;
}

Result<void> changeCode(Workspace &workspace, Id<KeyOrCode> key, const QString &code, Day from)
{
    const auto saved = workspace.load(key);
    if (!saved)
        return saved.error();
    if (!mayShowCode(workspace, *saved))
        return notAllowed();
    const QString text = code.trimmed();
    if (text.isEmpty())
        return Error{Error::Code::Refused, tr("Type the code.")};
    const Result<Seal> seal = Seal::of(workspace.database());
    if (!seal)
        return seal.error();
    KeyOrCode now = saved->value;
    now.sealed = seal->seal(text);
    now.changed = from;
    return workspace.write(tr("Code of %1 changed").arg(now.name), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*saved, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
}
