// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/imports_page.h"
#include "core/base/count.h"
#include "core/workspace/run_import.h"
#include "ui/base/background.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/record_view.h"
#include "ui/exchange/import_wizard.h"
#include "ui/exchange/same_office.h"
#include <QPushButton>

namespace {
RegisterSetup setup(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup imports;
    imports.kind = &kindOf<ImportRecord>();
    imports.group = ImportsPage::tr("Office");
    imports = withExchange(std::move(imports), services, print);
    imports.importInto = {};
    imports.add = [&workspace = services.workspace, &prompts = services.prompts](QWidget *over) {
        openImportWizard(workspace, prompts, nullptr, over->window());
    };
    return imports;
}
} // namespace

ImportsPage::ImportsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setup(services, print), services, parent)
{
    // An import without its records would only be forgotten, so withdrawing it takes it back.
    disconnect(&view(), &RecordView::withdrawRequested, this, nullptr);
    connect(&view(), &RecordView::withdrawRequested, this, &ImportsPage::takeBack);
    if (services.workspace.isReadOnly())
        return;
    const QPushButton *undo = view().addButton(QStringLiteral("undo"), tr("Take it back …"));
    connect(undo, &QPushButton::clicked, this, [this] { takeBack(view().shownId()); });
}

void ImportsPage::takeBack(RecordId import)
{
    const QString reference = services().workspace.referenceOf(import);
    const Question question{tr("Take %1 back?").arg(reference),
                            tr("What it wrote is withdrawn, and what it changed is as before. It is refused where "
                               "somebody has worked on one of the records since."),
                            {},
                            {tr("Keep it"), tr("Take it back")},
                            0,
                            Tone::Warning};
    services().prompts.ask(this, question, [this, import, reference](int answer) {
        if (answer == 1)
            start(import, reference);
    });
}

void ImportsPage::start(RecordId import, const QString &reference)
{
    auto work = [same = SameOffice(services().workspace), reference](JobProgress &progress) -> Result<UndoOutcome> {
        const Result<std::unique_ptr<Workspace>> office = same.open(Database::Mode::Import);
        if (!office)
            return office.error();
        return undoImport(**office, reference, [&progress](int perMille) {
            progress.report(perMille, 1000, tr("Taking the import back …"));
            return !progress.cancelled();
        });
    };
    Q_EMIT statusText(tr("Taking %1 back …").arg(reference));
    inBackground(this, std::move(work), [this, import, reference](const Result<UndoOutcome> &done) {
        services().workspace.notice({{&kindOf<ImportRecord>(), import}});
        if (!done)
            return services().prompts.tell(this, {tr("Nothing was taken back"), done.error().text, {}, Tone::Danger});
        Q_EMIT statusText(tr("%1 was taken back: %2 records withdrawn, %3 as before.")
                              .arg(reference)
                              .arg(shownCount(done->withdrawn))
                              .arg(shownCount(done->restored)));
    });
}
