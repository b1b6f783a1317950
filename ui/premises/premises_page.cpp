// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/premises_page.h"
#include "core/base/count.h"
#include "core/office/building.h"
#include "core/office/room.h"
#include "ui/base/banner.h"
#include "ui/base/icons.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_view.h"
#include "ui/premises/goods_page.h"
#include "ui/premises/keys_page.h"
#include "ui/premises/measures_page.h"
#include "ui/premises/round_dialog.h"
#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
std::vector<RegisterPage *> pagesOf(const RegisterServices &services, const PrintRecord &print)
{
    std::vector<RegisterPage *> pages{new MeasuresPage(services, print)};
    for (const Kind *kind : {&kindOf<Site>(), &kindOf<Building>(), &kindOf<Room>()})
        pages.push_back(new RegisterPage(withExchange({.kind = kind}, services, print), services));
    pages.push_back(new KeysPage(services, print));
    pages.push_back(new GoodsPage(services, print));
    return pages;
}

RegisterTabs::Head head()
{
    return {QStringLiteral("premises"), PremisesPage::tr("Premises"), QStringLiteral("premises"),
            PremisesPage::tr("Risk")};
}
} // namespace

PremisesPage::PremisesPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterTabs(head(), pagesOf(services, print), parent), m_services(services)
{
    auto *measures = findChild<MeasuresPage *>();
    connect(measures, &MeasuresPage::roundAsked, this, &PremisesPage::enterRound);
    connect(measures, &Page::waitingChanged, this,
            [this, measures] { setWaiting(measures->waiting(), measures->waitingTone()); });
    setWaiting(measures->waiting(), measures->waitingTone());
    auto *round = new QAction(icon(QStringLiteral("calendar")), tr("Enter a round of tests …"), this);
    const Workspace &workspace = services.workspace;
    round->setEnabled(!workspace.isReadOnly() &&
                      !may(workspace.actor(), Act::Change, kindOf<Measure>(), workspace.today()).isNothing());
    connect(round, &QAction::triggered, this, [this] { enterRound(); });
    addAction(round);
}

void PremisesPage::enterRound(Id<Site> site)
{
    if (refusesWriting(m_services.workspace, m_services.prompts, this))
        return;
    auto *dialog = new RoundDialog(m_services, site, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoundDialog::saved, this, &PremisesPage::showRound);
    dialog->open();
}

void PremisesPage::showRound(const SavedRound &round)
{
    delete m_saved;
    const auto tests = static_cast<qint64>(round.tests.size());
    const auto actions = static_cast<qint64>(round.actions.size());
    m_saved = new Banner(Tone::Good, tr("The round is saved: %1").arg(tr("tests %1").arg(shownCount(tests))),
                         actions > 0 ? tr("Actions set to put faults right: %1").arg(shownCount(actions)) : QString());
    connect(m_saved->addButton(tr("Take the round back")), &QPushButton::clicked, this,
            [this, round] { takeBack(round); });
    connect(m_saved->addButton(tr("Dismiss")), &QPushButton::clicked, m_saved, &QObject::deleteLater);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_saved);
    m_saved->show();
}

void PremisesPage::takeBack(const SavedRound &round)
{
    if (const Result<void> done = takeBackRound(m_services.workspace, round); !done)
        return m_services.prompts.tell(this,
                                       {tr("The round was not taken back"), done.error().text, {}, Tone::Warning});
    m_saved->deleteLater();
    Q_EMIT statusText(tr("The round was taken back."));
}

PageFactory premisesPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) { return new PremisesPage(services, print, parent); };
}
