// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/base/register_services.h"
#include <QDialog>

class LinkEditor;
class QPushButton;
struct Field;

/// Asks for one record that a link may lead to; one that is missing can be made without leaving.
class PickRecordDialog : public QDialog {
    Q_OBJECT
public:
    /// `text` says what follows; `accept` is the word on the button.
    PickRecordDialog(const QString &title, const QString &text, const Field &link, const QString &accept,
                     const RegisterServices &services, QWidget *parent = nullptr);
    LinkEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    void picked(RecordId id);

private:
    void take();
    LinkEditor *m_editor;
    QPushButton *m_accept;
};
