// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/office_jobs.h"
#include "core/base/count.h"
#include "core/storage/database.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/office_backup.h"
#include "core/workspace/policy_update.h"
#include "core/workspace/settle_arrivals.h"
#include "ui/base/background.h"
#include <QCoreApplication>

namespace {

constexpr int kPerMille = 1000;

QString tr(const char *text) { return QCoreApplication::translate("OfficeJobs", text); }

} // namespace

Job *startBackUp(QObject *context, const Workspace &office, const QString &copy,
                 std::function<void(const Result<void> &)> done)
{
    const auto work = [path = office.path(), actor = office.actor(), clock = office.clock(),
                       copy](JobProgress &progress) -> Result<void> {
        const auto from = Workspace::open(path, actor, clock, Database::Mode::ReadOnly);
        if (!from)
            return from.error();
        return backUpOffice(**from, copy, [&progress](int perMille) {
            progress.report(perMille, kPerMille, tr("Backing up …"));
            return !progress.cancelled();
        });
    };
    return inBackground(context, work, std::move(done));
}

Job *startPolicyUpdate(Workspace &office, std::function<void(const Result<int> &)> done)
{
    const auto work = [path = office.path(), actor = office.actor(), clock = office.clock()](JobProgress &) {
        const auto aside = Workspace::open(path, actor, clock);
        if (!aside)
            return Result<int>(aside.error());
        const Result<int> policy = bringPolicyUpToDate(**aside);
        const Result<int> settled = policy ? settleArrivals(**aside) : policy;
        return settled ? Result<int>(*policy + *settled) : settled;
    };
    return inBackground(&office, work, std::move(done));
}

Job *startVerify(QObject *context, const QString &office, std::function<void(const Result<QString> &)> done)
{
    const auto work = [office](JobProgress &progress) -> Result<QString> {
        // The search index can be checked only where the file may be written.
        const Result<std::unique_ptr<Database>> from = Database::open(office, Database::Mode::ReadWrite);
        if (!from)
            return from.error();
        const Result<JournalHead> head = ::verify(**from, allKinds(), [&progress](const QString &what, qint64 records) {
            progress.report(0, 0, tr("Verifying %1, %2 records done").arg(what, shownCount(records)));
            return !progress.cancelled();
        });
        return head ? Result<QString>(head->seal) : Result<QString>(head.error());
    };
    return inBackground(context, work, std::move(done));
}
