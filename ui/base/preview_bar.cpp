// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/preview_bar.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/print/report_preview.h"
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

namespace {
constexpr int kDigits = 5;
constexpr double kStep = 1.25;
} // namespace

PreviewBar::PreviewBar(ReportPreview &preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_page(new QLineEdit), m_pages(new Label(TextRank::Body)),
      m_zoom(new Label(TextRank::Body))
{
    auto *flow = new FlowLayout(this, kGrid);
    m_back = addButton(QStringLiteral("‹"), tr("Page before"), [this] { m_preview.goTo(m_preview.page() - 1); });
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setValidator(new QIntValidator(1, 99'999, m_page));
    m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(QString(kDigits, u'0')) + 4 * kGrid);
    connect(m_page, &QLineEdit::returnPressed, this, [this] { m_preview.goTo(m_page->text().toInt()); });
    flow->addWidget(m_page);
    flow->addWidget(m_pages);
    m_on = addButton(QStringLiteral("›"), tr("Page after"), [this] { m_preview.goTo(m_preview.page() + 1); });
    addButton(QStringLiteral("−"), tr("Smaller"), [this] { m_preview.zoomBy(1 / kStep); });
    flow->addWidget(m_zoom);
    addButton(QStringLiteral("+"), tr("Larger"), [this] { m_preview.zoomBy(kStep); });
    m_fit = addButton(tr("Fit the width"), {}, [this] { m_preview.setZoom(0); });
    connect(&preview, &ReportPreview::pageChanged, this, &PreviewBar::showPage);
    connect(&preview, &ReportPreview::zoomChanged, this, &PreviewBar::showZoom);
    for (Label *label : {m_pages, m_zoom}) // in line with the buttons beside them
        label->setMinimumHeight(m_back->sizeHint().height());
    showPage(preview.page(), preview.pages());
    showZoom(preview.shownZoom());
}

QPushButton *PreviewBar::addButton(const QString &text, const QString &name, const std::function<void()> &does)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (!name.isEmpty()) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    connect(button, &QPushButton::clicked, this, does);
    layout()->addWidget(button);
    return button;
}

void PreviewBar::showPage(int page, int pages)
{
    m_page->setText(page > 0 ? QString::number(page) : QString());
    m_pages->setText(tr("of %1").arg(pages));
    m_back->setEnabled(page > 1);
    m_on->setEnabled(page < m_preview.shownPages());
    setEnabled(pages > 0);
}

void PreviewBar::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(100 * zoom)));
    m_fit->setEnabled(m_preview.zoom() > 0);
}
