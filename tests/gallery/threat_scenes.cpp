// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/kept_calls.h"
#include "tests/gallery/scene.h"
#include "tests/support/threat_call_sample.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/threats/threat_card.h"
#include <QLockFile>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace {

// A card with what it stands on; goes after it.
class OnFolder : public QWidget {
public:
    explicit OnFolder(bool exercise)
    {
        const QDateTime began(QDate(2026, 11, 2), QTime(8, 22, 5), Qt::UTC);
        KeptCall kept = beginCall(began);
        const QString card = kept.card;
        kept.call = aThreatCall();
        kept.call.card = card;
        kept.call.exercise = exercise;
        if (exercise)
            kept.call.called999 = {};
        auto *shown = new ThreatCard(kept, nullptr, {m_calls, [began] { return began.addSecs(192); }, m_prompts, {}});
        shown->setWindowFlags(Qt::Widget);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(shown);
    }
    ~OnFolder() override { qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); }

private:
    QTemporaryDir m_folder;
    KeptCalls m_calls{m_folder.path()};
    ScriptedPrompts m_prompts;
};

} // namespace

std::vector<Scene> threatScenes()
{
    return {{QStringLiteral("threat-card"), {1440, 900}, [](Theme &) { return std::make_unique<OnFolder>(false); }},
            {QStringLiteral("threat-card-exercise"), {1024, 768}, [](Theme &) {
                 return std::make_unique<OnFolder>(true);
             }}};
}
