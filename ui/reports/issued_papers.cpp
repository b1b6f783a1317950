// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/issued_papers.h"
#include "core/reports/issue_paper.h"
#include "ui/base/label.h"
#include <QListWidget>
#include <QVBoxLayout>

namespace {
/// What tells one paper from another: its reference and version, what it is about, who had it, which edition, when.
QString linesOf(const Saved<Paper> &saved, const Names &names)
{
    const Paper &paper = saved.value;
    const PackChoices choices = choicesOf(paper);
    const QString reference = paper.paperReference.isEmpty() ? saved.stamp.reference : paper.paperReference;
    QStringList about{choices.committee};
    if (paper.meeting.isKnown())
        about << ::showShort(paper.meeting);
    if (!paper.item.isEmpty())
        about << IssuedPapers::tr("item %1").arg(paper.item);
    about.removeAll(QString());
    return IssuedPapers::tr("%1, version %2\n%3\n%4\n%5, issued %6")
        .arg(reference, choices.version, choices.period.title(), about.join(QStringLiteral(" · ")),
             names.choiceLabel(QStringLiteral("edition"), paper.edition.text), ::showShort(paper.issued.day()));
}
} // namespace

IssuedPapers::IssuedPapers(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget),
      m_none(new Label(TextRank::Muted, tr("None yet. A paper that you issue is kept here with its figures and your "
                                           "words, and opens again as it went out.")))
{
    m_list->setAccessibleName(tr("Papers issued"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3); // each takes several lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none->wrapped());
    column->addWidget(m_list, 1);
    column->addStretch();
    m_list->hide();
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toLongLong()); };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
}

void IssuedPapers::setPapers(const std::vector<Saved<Paper>> &papers, const Names &names)
{
    const QListWidgetItem *marked = m_list->currentItem();
    const RecordId before = marked ? marked->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    for (auto it = papers.rbegin(); it != papers.rend(); ++it) {
        auto *item = new QListWidgetItem(linesOf(*it, names));
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(it->stamp.id));
        m_list->addItem(item);
    }
    m_list->setVisible(!papers.empty());
    m_none->setVisible(papers.empty());
    mark(before);
}

void IssuedPapers::mark(RecordId paper)
{
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    for (int row = 0; row < m_list->count() && paper != 0; ++row)
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == paper)
            m_list->setCurrentRow(row);
}
