// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tag.h"
#include "ui/base/tag_delegate.h"
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <catch2/catch.hpp>

TEST_CASE("A tag is named by its word and gone without one")
{
    Tag tag({QStringLiteral("Awaiting police"), Tone::Warning, Shape::Up});
    CHECK(tag.accessibleName() == QStringLiteral("Awaiting police"));
    tag.setTag({});
    CHECK(tag.isHidden());
}

TEST_CASE("A shape takes room beside the word")
{
    const QFont font;
    const int plain = tagSize({QStringLiteral("Low"), Tone::Neutral, Shape::None}, font).width();
    const Shape shape = GENERATE(Shape::Dash, Shape::Up, Shape::Down, Shape::Dot, Shape::Tick, Shape::Cross);
    CHECK(tagSize({QStringLiteral("Low"), Tone::Neutral, shape}, font).width() > plain);
}

TEST_CASE("Two tags of one word and colour but other shapes look different")
{
    const auto drawn = [](Shape shape) {
        Tag tag({QStringLiteral("Low"), Tone::Neutral, shape});
        tag.resize(80, 24);
        return tag.grab().toImage();
    };
    const auto [a, b] = GENERATE(table<Shape, Shape>({{Shape::Up, Shape::Down},
                                                      {Shape::Tick, Shape::Cross},
                                                      {Shape::Dash, Shape::Dot},
                                                      {Shape::None, Shape::Dash}}));
    CHECK(drawn(a) != drawn(b));
}

TEST_CASE("A table draws a tag only where the model gives one")
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), QStringLiteral("New"));
    model.setData(model.index(0, 0), QVariant::fromValue(TagText{QStringLiteral("New"), Tone::Danger}),
                  TagDelegate::kTagRole);
    model.setData(model.index(0, 1), QStringLiteral("New"));
    const TagDelegate delegate;
    const auto dangerous = [&](int column) {
        QImage picture(100, 30, QImage::Format_RGB32);
        picture.fill(Colours::light().surface);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        option.palette = Colours::light().palette();
        delegate.paint(&painter, option, model.index(0, column));
        painter.end();
        return picture.pixelColor(7, 15) == Colours::light().tone(Tone::Danger).fill;
    };
    CHECK(dangerous(0));
    CHECK_FALSE(dangerous(1));
}
