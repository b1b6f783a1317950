// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/import_office.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/privacy_key.h"
#include "ui/base/register_services.h"
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

/// A new office with the shipped policy, and all that its pages work with.
class Desk : public ImportOffice {
public:
    Desk() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), links(*workspace, privacy)
    {
    }
    RegisterServices services() { return {*workspace, prompts, privacy, settings, links}; }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QSettings settings;
    WorkspaceLinks links;
};

/// The visible button with a text that begins so, mnemonics aside; null where there is none.
inline QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
            return button;
    return nullptr;
}
