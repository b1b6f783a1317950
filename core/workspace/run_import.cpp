// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/run_import.h"
#include "core/badges/badge.h"
#include "core/exchange/import_backup.h"
#include "core/exchange/import_identity.h"
#include "core/exchange/undo_import_queries.h"
#include "core/incidents/incident.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/contact.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/office/room.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"
#include "core/workspace/kinds.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Keeps the lease of an office on a share while the work goes on; another's lease ends it.
ImportProgress keeping(const Workspace &workspace, const ImportProgress &progress)
{
    return [&workspace, progress](int perMille) {
        return workspace.keepLease().ok() && (!progress || progress(perMille));
    };
}

/// Work that `keeping` has ended was stopped by another, not by the person.
Error whyStopped(const Workspace &workspace, const Error &error)
{
    const Result<void> kept = error.code == Error::Code::Cancelled ? workspace.keepLease() : Result<void>();
    return kept ? error : kept.error();
}

Result<ImportOutcome> inOneAct(Workspace &workspace, const ImportRequest &request,
                               const std::function<Result<ImportOutcome>(Write &)> &step)
{
    if (const Result<void> kept = backUpBeforeImport(workspace.database(), workspace.now()); !kept)
        return kept.error();
    ImportOutcome outcome;
    const Result<void> done = workspace.write(
        tr("Import of %1").arg(request.fileName),
        [&](Write &write) -> Result<void> {
            const Result<ImportOutcome> written = step(write);
            if (!written)
                return written.error();
            outcome = *written;
            return {};
        },
        std::max(request.on, workspace.today()));
    if (!done)
        return whyStopped(workspace, done.error());
    return outcome;
}

/// Whether records of the kind, or their rows, link to others than their own kind among these; `needed`: that a file
/// can't make by naming them. What is asked only now and then, as the incident behind a marker, orders nothing.
bool linksTo(const Kind &kind, const std::vector<const Kind *> &others, bool needed)
{
    const auto has = [&](const std::vector<const Field *> &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
            return field->type == Type::Link && field->target && &field->target() != &kind && !field->whenField &&
                   !(needed && isMadeByName(field->target())) &&
                   std::find(others.begin(), others.end(), &field->target()) != others.end();
        });
    };
    return has(kind.fields()) || std::any_of(kind.lists.begin(), kind.lists.end(),
                                             [&](const Children &list) { return has(list.kind().fields()); });
}

/// A plan shows the records here beside the file's, so it is made only for those who may import.
Result<void> mayImport(const Workspace &workspace, const Kind *kind)
{
    if (!may(workspace.actor(), Act::Add, Area::Imports, workspace.today()).everything)
        return Error{Error::Code::NotAllowed, tr("You may not import listings into this office.")};
    if (kind && may(workspace.actor(), Act::Add, *kind, workspace.today()).isNothing())
        return Error{Error::Code::NotAllowed,
                     tr("You may not import this register: %1. Ask the administrator.").arg(kind->shown(kind->plural))};
    return {};
}
} // namespace

const Kind *importKind(QStringView name)
{
    if (name == QStringLiteral("training"))
        return kindNamed(u"training_record");
    if (const Kind *kind = kindNamed(name))
        return kind;
    const QString plain = name.toString().replace(u'-', u' ');
    for (const Kind *kind : allKinds())
        if (plain.compare(QLatin1String(kind->plural), Qt::CaseInsensitive) == 0)
            return kind;
    return nullptr;
}

std::vector<const Kind *> kindsOfFiles()
{
    return {&kindOf<Incident>(),       &kindOf<Person>(),      &kindOf<RiskAssessment>(), &kindOf<Badge>(),
            &kindOf<TrainingRecord>(), &kindOf<Site>(),        &kindOf<Building>(),       &kindOf<Room>(),
            &kindOf<Department>(),     &kindOf<Directorate>(), &kindOf<PostHolder>(),     &kindOf<Course>(),
            &kindOf<BankHoliday>(),    &kindOf<ChoiceItem>(),  &kindOf<Contact>(),        &kindOf<Organisation>(),
            &kindOf<Control>()};
}

std::vector<const Kind *> kindsOfFilesInOrder()
{
    std::vector<const Kind *> left = kindsOfFiles(), ordered;
    // The organisation says how references are made, which the others bring with them.
    std::stable_partition(left.begin(), left.end(), [](const Kind *kind) { return standsAlone(*kind); });
    while (!left.empty()) {
        auto next = left.end();
        for (const bool needed : {false, true})
            if (next == left.end())
                next = std::find_if(left.begin(), left.end(),
                                    [&](const Kind *kind) { return !linksTo(*kind, left, needed); });
        ordered.push_back(next == left.end() ? left.front() : *next);
        std::erase(left, ordered.back());
    }
    return ordered;
}

QString importName(const Kind &kind) { return QString::fromLatin1(kind.plural).toLower().replace(u' ', u'-'); }

Result<ImportPlan> readImport(const Workspace &workspace, const QByteArray &bytes, const ImportRequest &request,
                              const ImportProgress &progress)
{
    if (const Result<void> allowed = mayImport(workspace, request.kind); !allowed)
        return allowed.error();
    Result<ImportPlan> plan =
        readImport(bytes, request, workspace.database(), workspace.names(), keeping(workspace, progress));
    return plan ? std::move(plan) : whyStopped(workspace, plan.error());
}

Result<LocalCrimePlan> readLocalCrime(const Workspace &workspace, const QByteArray &bytes, const ImportRequest &request,
                                      const ImportProgress &progress)
{
    if (const Result<void> allowed = mayImport(workspace, nullptr); !allowed)
        return allowed.error();
    Result<LocalCrimePlan> plan = readLocalCrime(bytes, request, workspace.database(), keeping(workspace, progress));
    return plan ? std::move(plan) : whyStopped(workspace, plan.error());
}

Result<ImportOutcome> runImport(Workspace &workspace, const ImportPlan &plan, const ImportOptions &options,
                                const ImportProgress &progress)
{
    if (!plan.problems.empty() && !options.skipRefused)
        return refusedRows(plan);
    if (options.dryRun || plan.toWrite(options.update) == 0)
        return ImportOutcome{};
    return inOneAct(workspace, plan.request,
                    [&](Write &write) { return writeImport(write, plan, options, keeping(workspace, progress)); });
}

Result<ImportOutcome> runLocalCrime(Workspace &workspace, const LocalCrimePlan &plan, const ImportOptions &options,
                                    const ImportProgress &progress)
{
    if (!plan.file.problems.empty() && !options.skipRefused)
        return refusedRows(plan.file);
    if (options.dryRun || (plan.crimes.empty() && (plan.differing.empty() || !options.update)))
        return ImportOutcome{};
    return inOneAct(workspace, plan.file.request,
                    [&](Write &write) { return writeLocalCrime(write, plan, options, keeping(workspace, progress)); });
}

Result<UndoOutcome> undoImport(Workspace &workspace, const QString &import, const ImportProgress &progress)
{
    const Result<RecordId> id = importNamed(workspace.database(), import);
    if (!id)
        return id.error();
    if (*id == 0)
        return Error{Error::Code::NotFound, tr("There is no import “%1”.").arg(import)};
    UndoOutcome outcome;
    const Result<void> done = workspace.write(tr("Import taken back"), [&](Write &write) -> Result<void> {
        const Result<UndoOutcome> undone = undoImport(write, Id<ImportRecord>{*id}, keeping(workspace, progress));
        if (!undone)
            return undone.error();
        outcome = *undone;
        return {};
    });
    if (!done)
        return whyStopped(workspace, done.error());
    return outcome;
}
