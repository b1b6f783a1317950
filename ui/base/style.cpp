// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style.h"
#include "ui/base/colours.h"
#include "ui/base/style_painting.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <algorithm>

namespace {

constexpr int kControlHeight = 28; // at 100 %
constexpr int kControlPadding = 12;
constexpr int kFieldPadding = 4;

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, *option, isBareRadio(widget));
    case PE_PanelButtonCommand:
        return paintButton(*painter, *option, isPrimary(widget));
    case PE_PanelButtonTool:
        return paintToolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return painter->fillRect(option->rect, option->palette.base());
        return paintField(*painter, *option);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return paintFrame(*painter, *option);
    case PE_IndicatorArrowDown: // that of a button with a menu
        return paintMenuMark(*painter, *option, scaled(8));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem washed = withWash(*item);
            return QProxyStyle::drawPrimitive(element, &washed, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton coloured = *button;
            coloured.palette.setColor(QPalette::ButtonText, Colours::of(option->palette).accentText);
            if (option->state & State_Enabled)
                return QProxyStyle::drawControl(element, &coloured, painter, widget);
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem washed = withWash(*item);
            return QProxyStyle::drawControl(element, &washed, painter, widget);
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return paintHeader(*painter, *option);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && combo->editable ? paintField(*painter, *option) : paintButton(*painter, *option, false);
        return paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), *option, false);
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), *option, true);
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), *option, false);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool padded = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return padded ? rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                      (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return text ? rect.adjusted(kFieldPadding, 0, 0, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_MenuButtonIndicator:
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_HeaderDefaultSectionSizeVertical:
        return scaled(kControlHeight);
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ComboBox_Popup:
        return 0; // a list below the field, which can be read and scrolled at 200 %
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + 2 * scaled(kControlPadding));
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), scaled(kControlHeight)));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        result.setWidth(result.width() + 2 * kFieldPadding);
        result.setHeight(std::max(result.height(), scaled(kControlHeight)));
        break;
    case CT_CheckBox: // as high as the field that it stands beside
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), scaled(kControlHeight)));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), scaled(kControlHeight - 2)));
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), scaled(kControlHeight - 4)));
        break;
    default:
        break;
    }
    return result;
}

void makePrimary(QPushButton &button) { button.setProperty("primary", true); }
