// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rich_text.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
RichText read(const char *html)
{
    const auto read = readRichText(text(html));
    INFO(html);
    REQUIRE(read);
    return *read;
}
} // namespace

TEST_CASE("The small HTML of letters is read and written alike")
{
    const auto *html = GENERATE("<p>One</p>\n<p>Two <b>bold <i>both</i></b></p>",
                                "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n<p>after</p>",
                                "<p>a &lt;b&gt; &amp; “c”<br/>next</p>");
    const RichText once = read(html);
    CHECK(read(richHtml(once).toUtf8().constData()) == once);
    CHECK(richHtml(read(richHtml(once).toUtf8().constData())) == richHtml(once));
}

TEST_CASE("Bold and italics are read with their words, blanks of the source collapse")
{
    const RichText read_ = read("<p>  A  <strong>bold</strong>\n word <em>here</em> </p>");
    REQUIRE(read_.size() == 1);
    CHECK(plainText(read_[0]) == text("A bold word here"));
    REQUIRE(read_[0].runs.size() == 4);
    CHECK(read_[0].runs[1] == RichRun{text("bold"), true, false});
    CHECK(read_[0].runs[3] == RichRun{text("here"), false, true});
}

TEST_CASE("What could run, load or hide is refused by name")
{
    const auto *html = GENERATE("<p>x</p><script>y</script>", "<img src=x>", "<p style=\"a\">x</p>", "<a href=x>y</a>",
                                "<!-- x -->", "<p>a < b</p", "<table><tr><td>x</td></tr></table>");
    CHECK_FALSE(readRichText(text(html)));
}

TEST_CASE("Words alone have a dash or a number before items, counted anew for each list")
{
    CHECK(plainText(read("<p>a</p><ol><li>b</li><li>c</li></ol><p>d</p><ol><li>e</li></ol><ul><li>f</li></ul>")) ==
          text("a\n\n1. b\n2. c\n\nd\n\n1. e\n\n- f"));
}

TEST_CASE("Blocks that say nothing and blanks at the ends of blocks are left out")
{
    CHECK(read("<p> <br/> </p><p><b> x </b><br/></p>") ==
          RichText{{RichBlock::As::Paragraph, {{text("x"), true, false}}}});
    CHECK(read("").empty());
}

TEST_CASE("A text is rich where it begins and reads as the small HTML, and plain else")
{
    REQUIRE(richTextIn(QStringLiteral("<p>Dear <b>you</b></p>")));
    CHECK(plainText(*richTextIn(QStringLiteral("<p>Dear <b>you</b></p>"))) == QStringLiteral("Dear you"));
    CHECK_FALSE(richTextIn(QStringLiteral("He said <p>")));
    CHECK_FALSE(richTextIn(QStringLiteral("<p onclick=x>y</p>")));
    CHECK_FALSE(richTextIn(QString()));
}
