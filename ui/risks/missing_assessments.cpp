// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/missing_assessments.h"
#include "core/office/directory.h"
#include "core/risks/risk_queries.h"
#include "core/storage/database.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int kMostNamed = 8; // beside the button; its menu has all

using Named = std::vector<std::pair<ToAssess, QString>>;

/// Reads on a connection of its own, for the thread that calls.
Result<Named> readAside(const QString &office, const Actor &actor, Day today)
{
    const Result<std::unique_ptr<Database>> database = Database::open(office, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Directory names(**database);
    const auto facts = assessedFacts(**database, actor, today);
    if (!facts)
        return facts.error();
    Named all;
    for (const Assessed &one : withoutAssessment(today, *facts, names))
        all.emplace_back(one.of, assessedName(one.of, names));
    return all;
}

/// An ampersand of a name is no key.
QString plain(QString name) { return name.replace(u'&', QStringLiteral("&&")); }
} // namespace

MissingAssessments::MissingAssessments(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_banner(new Banner(Tone::Warning, {})),
      m_assess(m_banner->addButton(tr("Assess …")))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_banner);
    m_assess->setAutoDefault(false);
    m_assess->setMenu(new QMenu(m_assess));
    hide();
}

void MissingAssessments::look()
{
    inBackground(
        this,
        [office = m_workspace.path(), actor = m_workspace.actor(), today = m_workspace.today()](JobProgress &) {
            return readAside(office, actor, today);
        },
        [this, asked = ++m_asked](const Result<Named> &named) {
            if (asked != m_asked)
                return;
            std::vector<One> missing;
            if (named)
                for (const auto &[of, name] : *named)
                    missing.push_back({of, name});
            show(std::move(missing));
        });
}

void MissingAssessments::setTight(bool tight)
{
    m_tight = tight;
    say();
}

void MissingAssessments::show(std::vector<One> missing)
{
    m_missing = std::move(missing);
    QMenu *menu = m_assess->menu();
    menu->clear();
    for (const One &one : m_missing)
        connect(menu->addAction(plain(one.name)), &QAction::triggered, this,
                [this, of = one.of] { Q_EMIT assessmentAsked(of); });
    say();
    setVisible(isAny());
    Q_EMIT looked();
}

void MissingAssessments::say()
{
    QStringList named;
    for (const One &one : m_missing)
        named << one.name;
    const qsizetype more = named.size() - kMostNamed;
    if (more > 0) {
        named = named.mid(0, kMostNamed);
        named << tr("and %1 more").arg(more);
    }
    m_banner->setText(tr("Without a current risk assessment: %1").arg(m_missing.size()),
                      m_tight ? QString() : named.join(QStringLiteral("; ")));
    m_assess->setAccessibleName(tr("Assess one that has no current risk assessment"));
}
