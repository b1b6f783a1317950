// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/show.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

const Field &field(const char *key) { return *kindOf<SampleCase>().field(QString::fromUtf8(key)); }
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("values are shown as people read them")
{
    struct Row {
        const char *field;
        Value value;
        const char *shown;
        const char *shownShort;
    };
    const Row row =
        GENERATE(Row{"title", text("A door"), "A door", "A door"}, Row{"title", {}, "", ""},
                 Row{"visits", qint64(1250), "1250", "1250"}, Row{"cctv", qint64(1), "Yes", "Yes"},
                 Row{"cctv", qint64(0), "No", "No"}, Row{"cctv", {}, "", ""},
                 Row{"reported", text("2026-03-14"), "14 March 2026", "14 Mar 2026"},
                 Row{"occurred", text("2026-03-14T09:05~"), "about 14 March 2026, 09:05", "about 14 Mar 2026, 09:05"},
                 Row{"occurred", text("2026-03-14"), "14 March 2026", "14 Mar 2026"},
                 Row{"occurred", text("2026-03~"), "about March 2026", "about March 2026"},
                 Row{"loss", qint64(125050), "£1,250.50", "£1,250.50"}, Row{"kind", text("alpha"), "Alpha", "Alpha"},
                 Row{"kind", text("gone"), "gone", "gone"},
                 Row{"also", text("|alpha|beta|"), "Alpha, Beta, the second", "Alpha, Beta, the second"},
                 Row{"site", qint64(17), "sample_site 17", "sample_site 17"},
                 Row{"likelihood", qint64(4), "4 Likely", "4 Likely"}, Row{"likelihood", qint64(9), "9", "9"},
                 Row{"narrative", text("one\ntwo"), "one\ntwo", "one two"});
    CAPTURE(row.field);
    CHECK(show(field(row.field), row.value, FixedNames()) == text(row.shown));
    CHECK(showShort(field(row.field), row.value, FixedNames()) == text(row.shownShort));
}

TEST_CASE("a register leaves no moment open that it usually shows")
{
    struct Row {
        Value value;
        const char *shown;
    };
    const Row row = GENERATE(Row{{}, "not known"}, Row{text("2026-03-14"), "14 Mar 2026, time not known"},
                             Row{text("2026-03-14T09:05"), "14 Mar 2026, 09:05"}, Row{text("2026-03"), "March 2026"});
    Field shown = field("occurred");
    shown.traits |= Field::Column;
    CHECK(showInRegister(shown, row.value, FixedNames()) == text(row.shown));
    Field set = shown; // by the program: it is not yet, and nobody knows it better
    set.traits |= Field::Derived;
    CHECK(showInRegister(set, row.value, FixedNames()) == showShort(set, row.value, FixedNames()));
    Field aside = field("occurred");
    aside.traits &= ~unsigned(Field::Column);
    CHECK(showInRegister(aside, row.value, FixedNames()) == showShort(aside, row.value, FixedNames()));
}

TEST_CASE("long text is cut for a cell at 120 characters")
{
    const QString whole(120, u'x');
    CHECK(showShort(field("narrative"), whole, FixedNames()) == whole);
    const QString cut = showShort(field("narrative"), whole + u'y', FixedNames());
    CHECK(cut == whole.left(119) + u'…');
}

TEST_CASE("the privacy key leaves initials and no numbers")
{
    struct Row {
        const char *text;
        const char *shown;
    };
    const Row row = GENERATE(Row{"Dolores Quill", "D. Q."}, Row{"  áine  o'hara ", "Á. O."}, Row{"", ""},
                             Row{"S1234", "•••"}, Row{"dq@larkshire.example", "•••"}, Row{"12 Mill Lane", "•••"},
                             Row{"?", "•••"}, Row{"a tall man in a coat", "•••"}, Row{"Quill (porter)", "Q."});
    CHECK(initials(text(row.text)) == text(row.shown));
}

TEST_CASE("only personal values are hidden by the privacy key")
{
    const Kind &party = kindOf<SampleParty>();
    const FixedNames names;
    CHECK(showPrivate(*party.field(u"name"), text("Dolores Quill"), names) == text("D. Q."));
    CHECK(showPrivate(*party.field(u"born"), text("1990-01-02"), names) == text("•••"));
    CHECK(showPrivate(*party.field(u"born"), {}, names).isEmpty());
    CHECK(showPrivate(*party.field(u"role"), text("alpha"), names) == text("Alpha"));
}
