// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/forms_page.h"
#include "ui/base/icons.h"
#include "ui/forms/forms_desk.h"
#include <QAction>

namespace {
RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup{.kind = &kindOf<SentForm>(), .group = FormsPage::tr("Risk")};
    setup.addText = FormsPage::tr("Send a form …");
    setup.add = [](QWidget *over) {
        if (auto *page = qobject_cast<FormsPage *>(over))
            page->send();
    };
    setup = withExchange(std::move(setup), services, print);
    setup.importInto = {}; // what was sent is known by the sending alone
    return setup;
}
} // namespace

FormsPage::FormsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent)
{
    auto *take = new QAction(icon(QStringLiteral("import")), tr("Take in an answer …"), this);
    addAction(take);
    connect(take, &QAction::triggered, this, &FormsPage::takeAnswer);
}

void FormsPage::send()
{
    askToSend(services(), {}, this, [this](RecordId id) { openRecord(id); });
}

void FormsPage::takeAnswer()
{
    askForAnswer(services(), this, [this](RecordId id) { Q_EMIT openRequested(id); });
}
