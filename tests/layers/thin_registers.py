#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardkeep authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what each thin register costs: every line of its folders, and each line elsewhere in app, core and ui that names
its kinds or includes its headers. Left out are reports, the due list and the sample office, which speak of registers as their matter,
links to its records from others (`Id<Person>`), and tests. Usage: thin_registers.py SOURCE_DIR [REGISTER]"""
import re
import sys
from pathlib import Path

MOST = 250
REGISTERS = {
    "badges": ["Badge"],
    "training": ["TrainingRecord", "Course"],
}


def sources(root):
    for top in ("app", "core", "ui"):
        for path in sorted((root / top).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in (".h", ".cpp") and not name.startswith(("core/reports/", "core/due/")) and "/sample" not in name:
                yield name, path.read_text(encoding="utf-8").splitlines()


def cost(root, register, kinds):
    """The lines of the register's own folders, and where it is named elsewhere."""
    own, elsewhere = 0, []
    named = re.compile(r'\b(kindOf|Saved|shippedRecords)<(%s)>|"(core|ui)/%s/' % ("|".join(kinds), register))
    for name, lines in sources(root):
        if name.split("/")[1] == register:
            own += len(lines)
        else:
            elsewhere += [f"{name}:{number}: {line.strip()}" for number, line in enumerate(lines, 1) if named.search(line)]
    return own, elsewhere


def main(root, only=None):
    dear = 0
    for register, kinds in REGISTERS.items():
        own, elsewhere = cost(root, register, kinds)
        total = own + len(elsewhere)
        print(f"{register}: {total} lines, {own} of its own and {len(elsewhere)} elsewhere")
        if only == register:
            print("\n".join(elsewhere))
        if own == 0 or total > MOST:
            dear += 1
            print(f"  A thin register costs at most {MOST}: mend the mechanism.")
    return 1 if dear else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None))
