// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/register_exchange.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_wizard.h"

RegisterSetup withExchange(RegisterSetup setup, const RegisterServices &services, const PrintRecord &print)
{
    const Kind &kind = *setup.kind;
    Workspace &workspace = services.workspace;
    Prompts &prompts = services.prompts;
    if (!workspace.isReadOnly() && !may(workspace.actor(), Act::Add, kind, workspace.today()).isNothing())
        setup.importInto = [&workspace, &prompts, &kind](QWidget *over) {
            openImportWizard(workspace, prompts, &kind, over->window());
        };
    setup.exportShown = [&workspace, &prompts, &kind](QWidget *over, const ListQuery &query,
                                                      const QStringList &columns) {
        auto *dialog = new ExportDialog(workspace, prompts, kind, query, columns, over->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    if (print)
        setup.printRecord = [print, &kind](QWidget *over, RecordId id) { print(kind, id, over); };
    return setup;
}

PageFactory registerPage(const Kind &kind, const QString &group, const RegisterServices &services,
                         const PrintRecord &print)
{
    return [&kind, group, services, print](QWidget *parent) {
        return new RegisterPage(withExchange({.kind = &kind, .group = group}, services, print), services, parent);
    };
}
