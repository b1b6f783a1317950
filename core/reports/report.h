// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/rich_text.h"
#include "core/reports/chart.h"
#include "core/reports/figure.h"
#include <QString>
#include <functional>
#include <initializer_list>
#include <variant>
#include <vector>

/// The parts a report is made of. All are plain values; a renderer shows them and computes nothing.
namespace report {

/// What a cell of a table is filled with: the colour of a band. The band's word or score stands in the cell too, so
/// that colour says nothing alone.
enum class Shade { None, Green, Yellow, Amber, Red };

/// Words, or figures, or figures within words: with figures, `text` is a pattern of `%1`, `%2` …; an empty pattern
/// shows the first figure. Without figures `text` is printed as it stands, percent signs included. Line breaks are
/// kept.
struct Text {
    QString text;
    std::vector<Figure> figures;
    Shade shade = Shade::None; ///< of a cell

    Text() = default;
    Text(QString words) : text(std::move(words)) {}
    Text(Figure figure) { figures.push_back(std::move(figure)); }
    Text(QString pattern, std::vector<Figure> parts) : text(std::move(pattern)), figures(std::move(parts)) {}
    bool operator==(const Text &) const = default;
    /// The same as a cell of this colour.
    Text in(Shade colour) const
    {
        Text shaded = *this;
        shaded.shade = colour;
        return shaded;
    }
};

/// The words a reader sees.
QString show(const Text &text);

/// A cell of a table: words or figures.
using Cell = Text;

struct Paragraph {
    Text text;
    bool small = false; ///< notes and sources
};

/// A heading within a section, below the section's own; not in the contents.
struct Heading {
    QString text;
};

struct List {
    bool numbered = false;
    std::vector<Text> items;
};

struct KeyValue {
    QString key;
    Text value;
};

/// Labels on the left, what they say on the right.
struct KeyValues {
    std::vector<KeyValue> rows;
};

/// A framed box with an accent bar: a title and text, the title running in; with a list the title stands above.
struct Box {
    QString title;
    std::vector<Text> paragraphs;
    List list;
};

/// A person's own words on a section: printed whole, or, where there are none, not at all.
struct Comment {
    QString title; ///< `Comment`
    QString text;  ///< line breaks kept
};

struct Column {
    QString heading;
    double share = 1; ///< of the table's width, against the other columns
    enum class Align { Left, Right } align = Align::Left;
    QString key; ///< stable name for `--data`; the heading where empty
};

struct Row {
    enum class Role { Normal, Group, Total };
    std::vector<Cell> cells; ///< fewer than columns leaves the rest blank; a group row of one cell spans the table
    Role role = Role::Normal;
    QString key;        ///< stable name for `--data`; the first cell where empty
    RecordId about = 0; ///< the record whose number stands in the key; `--data` then says the first cell instead
};

/// Rows read in pages, so that a register of any length is printed in constant memory. Asked more than once from the
/// start: it gives the same rows each time.
struct RowSource {
    qint64 count = 0;
    /// The rows from `first` (0 is the first), at most `most`; an empty page ends the table.
    std::function<Result<std::vector<Row>>(qint64 first, qint64 most)> read;
};

struct Table {
    QString number; ///< `Table 2`; fixed, minutes cite it; may be empty
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    RowSource source; ///< instead of `rows` where `read` is set
    QString note;     ///< source and date line below; empty for none
    QString nil; ///< the one line printed instead of a table without rows: `Nil: no theft was reported in the period.`
    bool isStreamed() const { return static_cast<bool>(source.read); }
    bool isNil() const { return isStreamed() ? source.count == 0 : rows.empty(); }
};

/// A paragraph or an item of a list with words in bold and italics: what letters are made of.
struct RichParagraph {
    RichBlock block;
    int number = 0; ///< of a numbered item, from 1
};
/// What stands before its first line: `• `, `2. `, or nothing.
QString markOf(const RichParagraph &paragraph);

/// The head of a letter: who writes at the top, the addressee at the left where the window of an envelope shows it,
/// reference and date at the right.
struct Letterhead {
    QStringList from; ///< the first line is the name of the body
    QStringList addressee;
    std::vector<KeyValue> facts;
};

/// A picture with its caption.
struct Picture {
    QString caption;
    QString type;   ///< media type, as `image/jpeg`
    QString base64; ///< its file
};

struct PageBreak {};

using Block = std::variant<Paragraph, Heading, List, KeyValues, Box, Comment, Table, Chart, PageBreak, RichParagraph,
                           Letterhead, Picture>;

struct Section {
    QString number; ///< `2`, `A`; may be empty
    QString title;  ///< empty: its blocks follow without a heading and it is in no contents
    int level = 1;  ///< 1 to 3
    bool newPage = false;
    bool keepTogether = false; ///< begun on a new page where it fits on one but not on what is left of this one
    std::vector<Block> blocks;
};

/// `2 Incidents`: how a section is called in its heading, the contents and the bookmarks.
QString name(const Section &section);
/// `Table 2 By kind`.
QString name(const Table &table);
/// `Figure 1 All incidents by month`.
QString name(const Chart &chart);

/// Calls `take` for each row in order, whether held or streamed; stops at the first error or where `take` returns
/// false.
Result<void> eachRow(const Table &table, const std::function<bool(const Row &)> &take);

/// The chart as a table of the same figures: what a screen reader reads, and what stands beside it in HTML.
Table tableOf(const Chart &chart);

} // namespace report

/// A report as a value: what any renderer (paper, HTML, ODT, JSON) needs, and nothing of a store or a widget.
struct Report {
    QString title;
    QString subtitle;
    QString language = QStringLiteral("en-GB"); ///< BCP 47
    QString author;      ///< organisation or post, for the file's properties; never a private person
    QString headerLeft;  ///< organisation
    QString headerRight; ///< committee · date · item · paper
    QString marking;     ///< classification, foot of every page: `OFFICIAL-SENSITIVE`; empty where none
    QString footer;      ///< middle of the foot: cut-off · paper · version · record seal, first eight characters
    QString seal;        ///< full record seal, on the last page; empty where none
    QString printedOn; ///< `8 November 2026, 14:30`, on the last page; in the foot of each where that says nothing else
    bool isLetter = false;            ///< begins with its letterhead: the title is the file's, not printed
    bool landscape = false;           ///< printed across, for wide registers
    bool contents = false;            ///< a list of sections with page numbers after the cover
    std::vector<report::Block> cover; ///< below the title, before the contents; may be empty
    std::vector<report::Section> sections;
};
