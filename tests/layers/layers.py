#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardkeep authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""layers.py ROOT RULES QT: refuses, in the sources under ROOT, includes that point up and what belongs in one place only.

RULES is the folder of layers.txt and exceptions.txt, QT the folder that holds QtCore, QtGui and their like.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
TEXT_OR_COMMENT = re.compile(r"""R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*.*?\*/""", re.S)
WHOLE_MODULE = re.compile(r"Qt\w+/|Qt(Core|Gui|Widgets|Sql|PrintSupport|Svg|SvgWidgets|Concurrent|Test|Network|Xml)$")
WINDOWS = ("QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtConcurrent")
CLOCK = re.compile(r"\b(?:current(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|(?:system_clock|gettimeofday)\b"
                   r"|time\s*\(\s*(?:nullptr|NULL|0)\s*\))")
SQL = re.compile(r'"(?:\w*\()?\s*(?:SELECT|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|PRAGMA|BEGIN\s+(?:IMMEDIATE|EXCLUSIVE)'
                 r"|CREATE\s+(?:VIRTUAL\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)|WITH\s+(?:RECURSIVE\s+)?\w+\s+AS)\s")


class Table:
    """layers.txt: the rank of each folder, and which folders may include less than their rank allows."""

    def __init__(self, text):
        self.ranks, self.only = {}, {}
        for number, line in enumerate(text.splitlines()):
            words = line.split("#")[0].split()
            if words[:1] == ["layer"]:
                self.ranks.update(dict.fromkeys(words[1:], number))
            elif words[:1] == ["only"]:
                self.only[words[1]] = words[2:]

    def rank(self, folder):
        return self.ranks.get(folder, self.ranks.get(folder.split("/")[0] + "/*"))

    def fault(self, here, target):
        """Why a file in one folder may not include one in the other; empty when it may."""
        for folder in (here, target):
            if self.rank(folder) is None:
                return f"the folder {folder} is not in tests/layers/layers.txt"
        if here == target:
            return ""
        narrowed = self.only.get(here)
        allowed = narrowed is None or any(target == top or target.startswith(top + "/") for top in narrowed)
        return "" if allowed and self.rank(target) < self.rank(here) else f"{here} may not include {target}"


def folder_of(path):
    return "/".join(path.split("/")[:2]) if path.count("/") > 1 else path.split("/")[0]


def code_only(text, keep_literals):
    """The text without its comments, and without the contents of its literals unless they are kept."""
    def replace(match):
        found = match.group(0)
        return (found if keep_literals else '""') if found[0] in "R\"'" else " "
    return TEXT_OR_COMMENT.sub(replace, text)


def include_faults(path, includes, table, windows, headers):
    """Pairs of rule and sentence."""
    here = folder_of(path)
    for bracket, name in includes:
        if bracket == "<" and WHOLE_MODULE.match(name):
            yield "include", f"<{name}>: include the class itself, as <QLabel>"
        elif bracket == "<" and path.startswith("core/") and name in windows:
            yield "include", f"<{name}>: core is without windows"
        elif bracket == "<" and re.match(r"QSql[A-Z]", name) and not path.startswith(("core/storage/", "tests/")):
            yield "sql", f"<{name}>: only core/storage opens databases"
        elif bracket == '"' and not name.startswith(("core/", "ui/", "app/", "tests/", "cmake/")) and not name.endswith(".moc"):
            yield "include", f'"{name}": include from the source root'
        elif bracket == '"' and name.startswith(("core/", "ui/", "app/", "tests/")):
            fault = table.fault(here, folder_of(name))
            if fault:
                yield "include", f'"{name}": {fault}'
    own = path.rsplit(".", 1)[0] + ".h"
    if path.endswith(".cpp") and own in headers and includes[:1] != [('"', own)]:
        yield "own-header", f'the first include has to be "{own}": so the build shows that it compiles alone'


def content_faults(path, text):
    """Pairs of rule and sentence; tests may read the clock and write SQL."""
    if path.startswith("tests/"):
        return
    if not path.startswith("app/"):
        for match in CLOCK.finditer(code_only(text, False)):
            yield "clock", f"{match.group(0)}: nothing reads the clock but app; take today or now from it"
    if not path.startswith("core/storage/") and not re.search(r"_queries\.(cpp|h)$", path):
        for match in SQL.finditer(code_only(text, True)):
            yield "sql", f"{match.group(0)}…: SQL stands in core/storage and in *_queries.cpp"


def all_faults(root, table, windows):
    """Triples of path, rule and sentence, and the number of files read."""
    sources = sorted(p for top in ("core", "ui", "app", "tests") for p in (root / top).rglob("*") if p.suffix in (".cpp", ".h"))
    paths = [p.relative_to(root).as_posix() for p in sources]
    faults = []
    for path, source in zip(paths, sources):
        if table.rank(folder_of(path)) is None:
            faults.append((path, "include", f"the folder {folder_of(path)} is not in tests/layers/layers.txt"))
        text = source.read_text(encoding="utf-8")
        includes = INCLUDE.findall(code_only(text, True))
        found = [*include_faults(path, includes, table, windows, set(paths)), *content_faults(path, text)]
        faults += [(path, rule, words) for rule, words in found]
    return faults, len(sources)


def main(root, rules, qt):
    lines = [line.split(None, 2) for line in (rules / "exceptions.txt").read_text().splitlines() if line and line[0] != "#"]
    granted = {(words[1], words[0]) for words in lines if len(words) == 3}
    windows = {header.name for module in WINDOWS for header in (qt / module).glob("Q*")}
    faults, count = all_faults(root, Table((rules / "layers.txt").read_text()), windows)
    said = [f"{path}: {words}" for path, rule, words in faults if (path, rule) not in granted]
    unused = granted - {(path, rule) for path, rule, _ in faults}
    said += [f"tests/layers/exceptions.txt: “{rule} {path}” is no longer needed" for path, rule in sorted(unused)]
    if not count or not windows:
        said.append(f"nothing to check: {count} sources under {root}, {len(windows)} Qt headers under {qt}")
    print("\n".join(said) or f"{count} files keep to their layers")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:4])))
