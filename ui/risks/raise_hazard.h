// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/risk_assessment.h"
#include "ui/base/register_services.h"
#include <QObject>

class QPushButton;
class RecordView;

/// Raises a hazard of the assessment shown to the register of risks: a button that lists its hazards, and the form of a
/// new risk that begins with what is known of the one chosen.
class RaiseHazardDesk : public QObject {
    Q_OBJECT
public:
    /// `page` is what the form opens over, and owns the desk.
    RaiseHazardDesk(const RegisterServices &services, RecordView &view, QWidget *page);
    /// Opens the form for the hazard at this place in the assessment shown.
    void raise(std::size_t hazard);

private:
    void fillMenu();
    RegisterServices m_services;
    RecordView &m_view;
    QWidget *m_page;
    QPushButton *m_button;
};
