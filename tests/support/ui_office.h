// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/privacy_key.h"
#include "ui/base/register_services.h"
#include <QSettings>
#include <QTemporaryDir>

/// A real office in a folder of its own on 2 November 2026, with a few choice items, one site, and what pages work
/// with.
class UiOffice {
public:
    UiOffice();
    /// Saves one record in an act of its own; fails the test where that is refused.
    RecordId add(const AnyRecord &record, const QString &why = QStringLiteral("test"));
    template <class T> RecordId add(const T &value) { return add(AnyRecord::of(value)); }
    /// Changes a record behind the window's back, as another person would.
    template <class T> void change(RecordId id, const std::function<void(T &)> &how)
    {
        const AnySaved was = stored(kindOf<T>(), id);
        T next = was.record.template as<T>();
        how(next);
        changeAny(was, AnyRecord::of(next));
    }
    AnySaved stored(const Kind &kind, RecordId id) const;
    RegisterServices services() { return {*workspace, prompts, privacy, *settings, *links}; }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }

    QTemporaryDir folder;
    QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    std::unique_ptr<Workspace> workspace;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<WorkspaceLinks> links;
    RecordId site = 0;

private:
    void changeAny(const AnySaved &was, AnyRecord now);
    void addChoices();
};
