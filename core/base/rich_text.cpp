// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rich_text.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RichText", text); }

Error refused(const QString &text) { return {Error::Code::Invalid, text}; }

QString unescaped(QString text)
{
    struct Entity {
        const char *name;
        char16_t letter;
    };
    static constexpr Entity kEntities[] = {{"&lt;", u'<'},   {"&gt;", u'>'},        {"&quot;", u'"'},
                                           {"&#39;", u'\''}, {"&nbsp;", u'\u00a0'}, {"&amp;", u'&'}};
    for (const Entity &entity : kEntities)
        text.replace(QLatin1String(entity.name), QString(QChar(entity.letter)));
    return text;
}

/// Blanks and line ends of the source are one blank each, as HTML has it.
QString collapsed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        if (!blank)
            out += c;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    return out;
}

/// Takes the source piece by piece: tags change how the next words stand, words go into the block at hand.
class Reader {
public:
    Result<RichText> read(const QString &html)
    {
        for (qsizetype at = 0; at < html.size();) {
            const qsizetype open = html.indexOf(u'<', at);
            words(html.mid(at, open < 0 ? -1 : open - at));
            if (open < 0)
                break;
            const qsizetype close = html.indexOf(u'>', open);
            if (close < 0)
                return refused(tr("A “<” begins something that never ends. Write “&lt;” for the sign itself."));
            if (const Result<void> done = tag(html.mid(open + 1, close - open - 1).trimmed().toLower()); !done)
                return done.error();
            at = close + 1;
        }
        return tidied(std::move(m_text));
    }

private:
    void words(const QString &source)
    {
        const QString text = unescaped(collapsed(source));
        if (text.isEmpty() || (!m_inBlock && text == QStringLiteral(" ")))
            return;
        if (!m_inBlock)
            begin(RichBlock::As::Paragraph);
        auto &runs = m_text.back().runs;
        const bool atStart = runs.empty() || runs.back().text.endsWith(u'\n') || runs.back().text.endsWith(u' ');
        runs.push_back({atStart && text.startsWith(u' ') ? text.mid(1) : text, m_bold > 0, m_italic > 0});
    }

    void begin(RichBlock::As as)
    {
        m_text.push_back({as, {}});
        m_inBlock = true;
    }

    Result<void> tag(QString name)
    {
        const bool ends = name.startsWith(u'/');
        name.remove(ends ? 0 : name.size() - (name.endsWith(u'/') ? 1 : 0), 1);
        name = name.trimmed();
        if (name == u"b" || name == u"strong")
            m_bold += ends ? -1 : 1;
        else if (name == u"i" || name == u"em")
            m_italic += ends ? -1 : 1;
        else if (name == u"br")
            lineBreak();
        else if (name == u"p")
            ends ? void(m_inBlock = false) : begin(RichBlock::As::Paragraph);
        else if (name == u"ul" || name == u"ol")
            list(name == u"ul" ? RichBlock::As::Bullet : RichBlock::As::Number, ends);
        else if (name == u"li")
            ends ? void(m_inBlock = false) : begin(m_list);
        else
            return refused(tr("“<%1>” has no place in a letter. It may have paragraphs, lists, bold and italics only.")
                               .arg(name.left(20)));
        return {};
    }

    void list(RichBlock::As as, bool ends)
    {
        m_list = ends ? RichBlock::As::Paragraph : as;
        m_inBlock = false;
    }

    void lineBreak()
    {
        if (!m_inBlock)
            begin(RichBlock::As::Paragraph);
        m_text.back().runs.push_back({QStringLiteral("\n"), m_bold > 0, m_italic > 0});
    }

    RichText m_text;
    RichBlock::As m_list = RichBlock::As::Paragraph;
    bool m_inBlock = false;
    int m_bold = 0;
    int m_italic = 0;
};

bool isBlank(QChar c) { return c == u' ' || c == u'\n'; }

void trim(std::vector<RichRun> &runs)
{
    while (!runs.empty() && !runs.front().text.isEmpty() && isBlank(runs.front().text.front()))
        if (runs.front().text.remove(0, 1).isEmpty())
            runs.erase(runs.begin());
    while (!runs.empty() && !runs.back().text.isEmpty() && isBlank(runs.back().text.back())) {
        runs.back().text.chop(1);
        if (runs.back().text.isEmpty())
            runs.pop_back();
    }
}

QString listTag(RichBlock::As as) { return as == RichBlock::As::Bullet ? QStringLiteral("ul") : QStringLiteral("ol"); }
} // namespace

Result<RichText> readRichText(const QString &html) { return Reader().read(html); }

QString richHtml(const RichBlock &block)
{
    QString html;
    for (const RichRun &run : block.runs) {
        QString text = run.text.toHtmlEscaped();
        text.replace(u'\u00a0', QStringLiteral("&nbsp;")).replace(u'\n', QStringLiteral("<br/>"));
        if (run.italic)
            text = QStringLiteral("<i>%1</i>").arg(text);
        html += run.bold ? QStringLiteral("<b>%1</b>").arg(text) : text;
    }
    return html;
}

QString richHtml(const RichText &text)
{
    QStringList lines;
    auto list = RichBlock::As::Paragraph;
    for (const RichBlock &block : text) {
        if (block.as != list && list != RichBlock::As::Paragraph)
            lines << QStringLiteral("</%1>").arg(listTag(list));
        if (block.as != list && block.as != RichBlock::As::Paragraph)
            lines << QStringLiteral("<%1>").arg(listTag(block.as));
        list = block.as;
        const QString tag = list == RichBlock::As::Paragraph ? QStringLiteral("p") : QStringLiteral("li");
        lines << u'<' + tag + u'>' + richHtml(block) + QStringLiteral("</") + tag + u'>';
    }
    if (list != RichBlock::As::Paragraph)
        lines << QStringLiteral("</%1>").arg(listTag(list));
    return lines.join(u'\n');
}

QString plainText(const RichBlock &block)
{
    QString text;
    for (const RichRun &run : block.runs)
        text += run.text;
    return text;
}

QString plainText(const RichText &text)
{
    QString out;
    int number = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const RichBlock &block = text[i];
        const bool follows = i > 0 && block.as != RichBlock::As::Paragraph && block.as == text[i - 1].as;
        number = follows ? number + 1 : 1;
        if (i > 0)
            out += follows ? QStringLiteral("\n") : QStringLiteral("\n\n");
        if (block.as == RichBlock::As::Bullet)
            out += QStringLiteral("- ");
        else if (block.as == RichBlock::As::Number)
            out += QStringLiteral("%1. ").arg(number);
        out += plainText(block);
    }
    return out;
}

std::optional<RichText> richTextIn(const QString &text)
{
    for (const char *first : {"<p>", "<ul>", "<ol>"})
        if (text.startsWith(QLatin1String(first)))
            if (Result<RichText> read = readRichText(text))
                return std::move(*read);
    return {};
}

RichText tidied(RichText text)
{
    RichText out;
    for (RichBlock &block : text) {
        RichBlock tidy{block.as, {}};
        for (RichRun &run : block.runs) {
            if (run.text.isEmpty())
                continue;
            RichRun *last = tidy.runs.empty() ? nullptr : &tidy.runs.back();
            if (last && last->bold == run.bold && last->italic == run.italic)
                last->text += run.text;
            else
                tidy.runs.push_back(std::move(run));
        }
        trim(tidy.runs);
        if (!tidy.runs.empty())
            out.push_back(std::move(tidy));
    }
    return out;
}
