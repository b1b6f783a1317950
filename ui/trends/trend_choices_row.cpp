// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_choices_row.h"
#include "core/access/may.h"
#include "core/office/site.h"
#include "core/premises/measure.h"
#include "core/workspace/workspace.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/steady_combo.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace {
constexpr int kShortestMonths = 24;
constexpr int kLongestMonths = 36;

/// Offers `items` below "all" and keeps the one that is chosen, where it is still there.
void offerIn(QComboBox *box, const QString &all, const std::vector<std::pair<QString, QString>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const auto &[code, label] : items)
        box->addItem(label, code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

std::vector<std::pair<QString, QString>> itemsOf(const Names &names, const QString &list)
{
    std::vector<std::pair<QString, QString>> items;
    for (const ChoiceName &choice : names.choices(list))
        items.emplace_back(choice.code, choice.label);
    return items;
}

std::vector<std::pair<QString, QString>> sitesOf(const Workspace &workspace)
{
    std::vector<std::pair<QString, QString>> items;
    if (const auto sites = workspace.all<Site>())
        for (const Saved<Site> &site : *sites)
            items.emplace_back(QString::number(site.stamp.id), site.value.name);
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return std::pair(a.second, a.first) < std::pair(b.second, b.first); });
    return items;
}
} // namespace

QWidget *labelled(const QString &label, QComboBox *box)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    auto *name = new Label(TextRank::Body, label);
    name->setBuddy(box);
    line->addWidget(name);
    line->addWidget(box);
    return both;
}

TrendChoicesRow::TrendChoicesRow(QWidget *parent)
    : QWidget(parent), m_group(new SteadyCombo), m_kind(new SteadyCombo), m_site(new SteadyCombo),
      m_months(new SteadyCombo), m_measure(new SteadyCombo),
      m_screen(new QCheckBox(tr("Leave &outliers out of the limits")))
{
    for (const int months : {kShortestMonths, kLongestMonths})
        m_months->addItem(tr("%1 months").arg(months), months);
    m_screen->setChecked(true);
    m_screen->setToolTip(tr("A month far out of line would widen the limits and hide the next one."));
    for (QComboBox *box : {m_group, m_kind, m_site, m_measure}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    auto *flow = new FlowLayout(this, 4 * kGrid);
    flow->addWidget(labelled(tr("G&roup"), m_group));
    flow->addWidget(labelled(tr("&Kind"), m_kind));
    flow->addWidget(labelled(tr("&Site"), m_site));
    flow->addWidget(labelled(tr("&Months"), m_months));
    flow->addWidget(labelled(tr("Did it &work?"), m_measure));
    flow->addWidget(m_screen);
    m_measure->setToolTip(tr("Restarts the chart where a measure came into use, and says whether more changed than "
                             "chance alone explains."));
    // A group and a kind of another group would count nothing: the last one chosen holds.
    const auto insteadOf = [this](QComboBox *other) {
        return [this, other](int index) {
            if (index > 0) {
                const QSignalBlocker quiet(other);
                other->setCurrentIndex(0);
            }
            Q_EMIT changed();
        };
    };
    connect(m_group, &QComboBox::currentIndexChanged, this, insteadOf(m_kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, insteadOf(m_group));
    connect(m_site, &QComboBox::currentIndexChanged, this, &TrendChoicesRow::changed);
    connect(m_months, &QComboBox::currentIndexChanged, this, &TrendChoicesRow::changed);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        takeSiteOfMeasure();
        Q_EMIT changed();
    });
    connect(m_screen, &QCheckBox::toggled, this, &TrendChoicesRow::changed);
}

void TrendChoicesRow::offer(const Workspace &workspace)
{
    offerIn(m_group, tr("All groups"), itemsOf(workspace.names(), QStringLiteral("pack-group")));
    offerIn(m_kind, tr("All kinds"), itemsOf(workspace.names(), QStringLiteral("incident-kind")));
    offerIn(m_site, tr("All sites"), sitesOf(workspace));
    offerMeasures(workspace);
}

/// Those in use since a day that is known, the newest first.
void TrendChoicesRow::offerMeasures(const Workspace &workspace)
{
    m_measures.clear();
    m_sites.clear();
    std::vector<std::pair<QString, QString>> items;
    const bool may = !::may(workspace.actor(), Act::Read, kindOf<Measure>(), workspace.today()).isNothing();
    auto measures = may ? workspace.all<Measure>() : Result<std::vector<Saved<Measure>>>(std::vector<Saved<Measure>>());
    if (measures) {
        std::erase_if(*measures, [&](const Saved<Measure> &one) {
            return !one.value.started.isKnown() || one.value.started > workspace.today();
        });
        std::sort(measures->begin(), measures->end(), [](const Saved<Measure> &a, const Saved<Measure> &b) {
            return std::pair(b.value.started, a.value.name) < std::pair(a.value.started, b.value.name);
        });
        for (const Saved<Measure> &one : *measures) {
            const QString site = workspace.names().recordName(kindOf<Site>(), one.value.site.value);
            const QString name = site.isEmpty() ? one.value.name : tr("%1, %2").arg(one.value.name, site);
            m_measures.insert(one.stamp.id, {name, one.value.started, one.value.cost});
            m_sites.insert(one.stamp.id, one.value.site.value);
            items.emplace_back(QString::number(one.stamp.id), tr("%1 (%2)").arg(name, showShort(one.value.started)));
        }
    }
    offerIn(m_measure, tr("No measure"), items);
}

/// A measure is asked about its own site, until somebody chooses another.
void TrendChoicesRow::takeSiteOfMeasure()
{
    const RecordId site = m_sites.value(m_measure->currentData().toString().toLongLong());
    const int at = site == 0 ? -1 : m_site->findData(QString::number(site));
    if (at < 0)
        return;
    const QSignalBlocker quiet(m_site);
    m_site->setCurrentIndex(at);
}

void TrendChoicesRow::read(TrendChoices &choices) const
{
    choices.group = Code{m_group->currentData().toString()};
    choices.kind = Code{m_kind->currentData().toString()};
    choices.site = Code{m_site->currentData().toString()};
    choices.months = m_months->currentData().toInt();
    choices.screenOutliers = m_screen->isChecked();
    const auto measure = m_measures.constFind(m_measure->currentData().toString().toLongLong());
    choices.measure = measure == m_measures.constEnd() ? std::nullopt : std::optional(*measure);
}
