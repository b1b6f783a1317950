#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardkeep authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""style.py ROOT CLANG_FORMAT: format, the two lines at the head, nothing put off, READMEs that are read."""
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HEAD = "SPDX-FileCopyrightText: 2026 The Wardkeep authors\n{0} SPDX-License-Identifier: GPL-3.0-or-later\n"
PUT_OFF = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
README_FOLDERS = ("app", "core", "ui", "tests", "packaging")
README_LINES = 40
SCRIPT_LINES = 80
BATCH = 25


def head_fault(text, mark):
    """Empty when the two SPDX lines stand first, after a #! line if there is one."""
    lines = text.split("\n", 1)[1] if text.startswith("#!") and "\n" in text else text
    return "" if lines.startswith(f"{mark} " + HEAD.format(mark)) else "the two SPDX lines do not stand at the head"


def source_faults(path, text):
    fault = head_fault(text, "//" if path.suffix in (".cpp", ".h", ".hpp") else "#")
    if fault:
        yield fault
    if path.name != "style.py" and PUT_OFF.search(text):
        yield f"{PUT_OFF.search(text).group(0)}: do it now or file an issue"
    if path.suffix in (".h", ".hpp") and "#pragma once" not in text:
        yield "#pragma once is missing"
    if not re.fullmatch(r"[a-z0-9_]+", path.stem):
        yield "file names are snake_case"


def name_faults(headers):
    """Types outside a namespace that two headers define: the linker would quietly take the parts of either."""
    first = {}
    for path in headers:
        text = path.read_text(encoding="utf-8")
        if re.search(r"^namespace \w", text, re.M):
            continue
        for name in re.findall(r"^(?:class|struct) (\w+)(?: final)?(?: :[^;{]*)? ?\{", text, re.M):
            if first.setdefault(name, path) != path:
                yield f"{path}: {name} stands in {first[name]} too"


def format_faults(clang_format, sources):
    """The files that clang-format would change."""
    batches = [sources[i:i + BATCH] for i in range(0, len(sources), BATCH)]

    def run(batch):
        done = subprocess.run([clang_format, "--dry-run", "-Werror", *batch], capture_output=True, text=True, check=False)
        wrong = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", done.stderr, re.M)))
        return [f"{name}: clang-format -i" for name in wrong] or ([done.stderr.strip()] if done.returncode else [])
    with ThreadPoolExecutor(2) as pool:
        return [fault for faults in pool.map(run, batches) for fault in faults]


def main(root, clang_format):
    tops = [root / top for top in ("core", "ui", "app", "tests", "cmake")]
    sources = sorted(p for top in tops for p in top.rglob("*") if p.suffix in (".cpp", ".h", ".hpp", ".py"))
    faults = [f"{p}: {fault}" for p in sources for fault in source_faults(p, p.read_text(encoding="utf-8"))]
    faults += name_faults([p for p in sources if p.suffix == ".h" and "tests" not in p.parts])
    faults += format_faults(clang_format, [str(p) for p in sources if p.suffix != ".py"])
    for readme in (root / folder / "README.md" for folder in README_FOLDERS):
        lines = len(readme.read_text(encoding="utf-8").splitlines()) if readme.exists() else 0
        if not 0 < lines <= README_LINES:
            faults.append(f"{readme}: has {lines} lines, not 1 to {README_LINES}")
    for script in (root / "packaging" / name for name in ("run", "test")):
        if len(script.read_text(encoding="utf-8").splitlines()) >= SCRIPT_LINES:
            faults.append(f"{script}: has {SCRIPT_LINES} lines or more")
    if not sources:
        faults.append(f"no sources under {root}")
    print("\n".join(faults) or f"{len(sources)} files are in style")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
