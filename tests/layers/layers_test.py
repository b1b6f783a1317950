#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardkeep authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that layers.py finds each fault it is for, and lets pass what looks like one."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import layers

HERE = Path(__file__).parent


class Layers(unittest.TestCase):
    def said(self, files, exceptions=""):
        """What layers.py prints for a tree of these files, beside a Qt that knows QPainter and QSqlQuery."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            tree = {**files, "rules/layers.txt": (HERE / "layers.txt").read_text(), "rules/exceptions.txt": exceptions, "qt/QtGui/QPainter": ""}
            for name, text in tree.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                status = layers.main(root, root / "rules", root / "qt")
            self.assertEqual(status, 0 if "keep to their layers" in out.getvalue() else 1)
            return out.getvalue()

    def refused(self, path, text, words):
        self.assertIn(words, self.said({path: text}))

    def passes(self, path, text):
        self.assertIn("1 files keep", self.said({path: text}))

    def test_an_include_that_points_up_or_sideways_is_refused(self):
        for path, include in [
            ("core/base/a.cpp", "core/records/field.h"), ("core/storage/a.cpp", "core/incidents/incident.h"),
            ("core/risks/a.h", "core/badges/badge.h"), ("core/reports/a.cpp", "ui/print/page.h"), ("ui/print/a.cpp", "ui/base/form.h"),
            ("ui/incidents/a.cpp", "ui/risks/page.h"), ("ui/base/a.cpp", "ui/shell/main_window.h"), ("app/cli/a.cpp", "ui/base/form.h"),
            ("tests/core/a.cpp", "ui/print/page.h"), ("core/odd/a.cpp", "core/base/day.h"),
        ]:
            with self.subTest(path=path, include=include):
                self.refused(path, f'#include "{include}"\n', include)

    def test_an_include_that_points_down_passes(self):
        for path, include in [
            ("core/records/a.cpp", "core/base/result.h"), ("core/risks/a.cpp", "core/incidents/incident.h"), ("core/due/a.cpp", "core/risks/risk.h"),
            ("ui/print/a.cpp", "core/reports/report.h"), ("ui/risks/a.cpp", "ui/base/form.h"), ("ui/shell/a.cpp", "ui/risks/page.h"),
            ("app/cli/a.cpp", "ui/print/pdf.h"), ("core/base/a.cpp", "core/base/day.h"), ("tests/core/x/a.cpp", "core/base/day.h"),
        ]:
            with self.subTest(path=path, include=include):
                self.passes(path, f'#include "{include}"\n')

    def test_whole_modules_windows_in_core_and_relative_paths_are_refused(self):
        self.refused("ui/base/a.h", "#include <QtWidgets/QLabel>\n", "<QtWidgets/QLabel>")
        self.refused("ui/base/a.h", "#include <QtWidgets>\n", "<QtWidgets>")
        self.refused("core/base/a.h", "#include <QPainter>\n", "core is without windows")
        self.refused("core/base/a.h", '#include "day.h"\n', "source root")
        self.passes("ui/base/a.h", "#include <QPainter>\n")

    def test_a_source_includes_its_own_header_first(self):
        header = {"core/base/a.h": ""}
        self.assertIn("first include", self.said({**header, "core/base/a.cpp": '#include <vector>\n#include "core/base/a.h"\n'}))
        self.assertIn("2 files keep", self.said({**header, "core/base/a.cpp": '#include "core/base/a.h"\n#include <vector>\n'}))

    def test_the_clock_is_read_by_app_only(self):
        for call in ["QDate::currentDate()", "QDateTime::currentDateTimeUtc()", "std::chrono::system_clock::now()", "std::time(nullptr)"]:
            with self.subTest(call=call):
                self.refused("core/due/a.cpp", f"auto t = {call};", "clock")
                self.refused("ui/today/a.cpp", f"auto t = {call};", "clock")
                self.passes("app/window/main.cpp", f"auto t = {call};")
        self.passes("core/due/a.cpp", '// currentDate() is not called\nauto s = "currentDate()"; auto t = model.currentData();')

    def test_sql_stands_in_storage_and_queries_only(self):
        for sql in ["SELECT id FROM person", "INSERT OR REPLACE INTO person (id)", "UPDATE person SET name = ?", "PRAGMA user_version"]:
            with self.subTest(sql=sql):
                self.refused("ui/people/a.cpp", f'run(u"{sql}"_qs);', "SQL stands in")
                self.refused("core/people/people.cpp", f'run(R"({sql})");', "SQL stands in")
                self.passes("core/people/people_queries.cpp", f'run("{sql}");')
                self.passes("core/storage/a.cpp", f'run("{sql}");')
        self.refused("ui/people/a.cpp", "#include <QSqlQuery>\n", "only core/storage")
        self.passes("ui/people/a.cpp", 'label(tr("Select a person")); // "SELECT 1"')

    def test_an_exception_with_a_reason_is_granted_until_it_is_no_longer_needed(self):
        clock = {"core/base/a.cpp": "QDate::currentDate();"}
        self.assertIn("1 files keep", self.said(clock, "clock core/base/a.cpp because\n"))
        self.assertIn("clock", self.said(clock, "clock core/base/a.cpp\n"))
        self.assertIn("no longer needed", self.said({"core/base/a.cpp": ""}, "clock core/base/a.cpp because\n"))

    def test_a_tree_without_sources_is_refused(self):
        self.assertIn("nothing to check", self.said({}))


if __name__ == "__main__":
    unittest.main()
