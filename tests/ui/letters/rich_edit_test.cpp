// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/rich_edit.h"
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextEdit>
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
QTextEdit &inside(const RichEdit &edit) { return *edit.findChild<QTextEdit *>(); }
void press(const RichEdit &edit, const char *name)
{
    for (QAction *action : edit.actions())
        if (action->toolTip().startsWith(text(name)))
            return action->trigger();
    FAIL("no tool " << name);
}
} // namespace

TEST_CASE("What is shown for editing comes back as it was")
{
    const auto *html =
        GENERATE("<p>One <b>bold</b> and <i>italic</i> and <b><i>both</i></b></p>\n<p>Two<br/>lines</p>",
                 "<p>Before</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n<p>After</p>",
                 "<ul>\n<li>only</li>\n</ul>");
    RichEdit edit;
    edit.setText(*readRichText(text(html)));
    CHECK(richHtml(edit.text()).toStdString() == html);
}

TEST_CASE("Each template that ships survives the editor unchanged but for its spelling")
{
    RichEdit edit;
    const RichText once = *readRichText(text("<p>{{recipient.full_name}}<br/><br/><br/>{{sender.name}}</p>"));
    edit.setText(once);
    CHECK(edit.text() == once);
}

TEST_CASE("The tools make words bold and italic and paragraphs items, and back")
{
    RichEdit edit;
    edit.setText(*readRichText(text("<p>One</p><p>Two</p>")));
    inside(edit).selectAll();
    press(edit, "Bold");
    CHECK(richHtml(edit.text()) == text("<p><b>One</b></p>\n<p><b>Two</b></p>"));
    press(edit, "Bold");
    press(edit, "Italic");
    CHECK(richHtml(edit.text()) == text("<p><i>One</i></p>\n<p><i>Two</i></p>"));
    press(edit, "Italic");
    press(edit, "List");
    CHECK(richHtml(edit.text()) == text("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"));
    press(edit, "Numbered list");
    CHECK(richHtml(edit.text()) == text("<ol>\n<li>One</li>\n<li>Two</li>\n</ol>"));
    press(edit, "Numbered list");
    CHECK(richHtml(edit.text()) == text("<p>One</p>\n<p>Two</p>"));
}

TEST_CASE("Setting a text tells nobody, typing and putting in does")
{
    RichEdit edit;
    int told = 0;
    QObject::connect(&edit, &RichEdit::edited, [&told] { ++told; });
    edit.setText(*readRichText(text("<p>One</p>")));
    CHECK(told == 0);
    edit.insert(text("{{today}}"));
    CHECK(told > 0);
    CHECK(plainText(edit.text()) == text("{{today}}One"));
}
