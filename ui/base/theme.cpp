// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/base/style.h"
#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace {

// Below this the densest tables cannot be read on an ordinary office screen.
constexpr double kSmallestPointSize = 10.0;

} // namespace

Theme::Theme(QApplication &app)
    : m_app(app), m_style(new Style), m_systemIsDark(::isDark(QApplication::palette())),
      m_pointSize(std::max(kSmallestPointSize, QApplication::font().pointSizeF()))
{
    QApplication::setStyle(m_style);
    apply();
}

void Theme::setShade(Shade shade)
{
    if (shade == m_shade)
        return;
    m_shade = shade;
    apply();
    Q_EMIT changed();
}

void Theme::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, kSmallestText, kLargestText);
    if (bounded == m_textPercent)
        return;
    m_textPercent = bounded;
    apply();
    Q_EMIT changed();
}

bool Theme::isDark() const { return m_shade == Shade::Dark || (m_shade == Shade::System && m_systemIsDark); }

void Theme::apply()
{
    m_style->setTextPercent(m_textPercent);
    QApplication::setPalette((isDark() ? Colours::dark() : Colours::light()).palette());
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize * m_textPercent / 100.0);
    QApplication::setFont(font);
    // Qt tells top-level windows only, and later: a label with a size of its own would keep it.
    for (const QEvent::Type type : {QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange}) {
        QEvent event(type);
        const QWidgetList all = QApplication::allWidgets();
        for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end()))
            if (widget) // a chart is drawn anew by what replaces its parts
                QApplication::sendEvent(widget, &event);
    }
}
