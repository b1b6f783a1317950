// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/raise_hazard.h"
#include "core/risks/risk_from_hazard.h"
#include "core/risks/risk_rules.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include <QMenu>
#include <QPushButton>

RaiseHazardDesk::RaiseHazardDesk(const RegisterServices &services, RecordView &view, QWidget *page)
    : QObject(page), m_services(services), m_view(view), m_page(page),
      m_button(view.addButton(QStringLiteral("risk"), tr("Raise a risk …")))
{
    m_button->setToolTip(tr("Puts one of its hazards on the register of risks"));
    m_button->setMenu(new QMenu(m_button));
    m_button->hide();
    // The cards are made each time a record is shown: then its hazards are known.
    view.addCard([this](RecordId) -> Card * {
        fillMenu();
        return nullptr;
    });
}

void RaiseHazardDesk::fillMenu()
{
    QMenu &menu = *m_button->menu();
    menu.clear();
    const auto &saved = m_view.saved();
    const Workspace &workspace = m_services.workspace;
    const bool may = saved && &saved->record.kind() == &kindOf<RiskAssessment>() && !saved->stamp.isWithdrawn() &&
                     !workspace.isReadOnly() &&
                     !::may(workspace.actor(), Act::Add, kindOf<Risk>(), workspace.today()).isNothing();
    if (may) {
        const auto &hazards = saved->record.as<RiskAssessment>().hazards;
        for (std::size_t i = 0; i < hazards.size(); ++i)
            if (!isClosed(hazards[i], workspace.names()))
                menu.addAction(QString(hazards[i].hazard).replace(u'&', QStringLiteral("&&")), this,
                               [this, i] { raise(i); });
    }
    m_button->setVisible(!menu.isEmpty());
}

void RaiseHazardDesk::raise(std::size_t hazard)
{
    const auto &saved = m_view.saved();
    if (!saved || &saved->record.kind() != &kindOf<RiskAssessment>() ||
        refusesWriting(m_services.workspace, m_services.prompts, m_page))
        return;
    const Saved<RiskAssessment> assessment{saved->stamp, saved->record.as<RiskAssessment>()};
    if (hazard >= assessment.value.hazards.size())
        return;
    auto *dialog = new RecordDialog(AnyRecord::of(riskFrom(assessment, assessment.value.hazards[hazard],
                                                           m_services.workspace.today(), m_services.workspace.names())),
                                    m_services, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, &m_view, &RecordView::openRequested);
    dialog->open();
}
