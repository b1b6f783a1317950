#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardkeep authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py ROOT BUILD [FILE...]: runs clang-tidy over app, core and ui, or over the files named, as BUILD compiles them.

Most of its time goes to Qt's headers, so files are looked at together: each batch is one source that includes up to
MOST of them, chosen so that the names they keep to themselves do not meet.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MOST = 20
TIDY = shutil.which("clang-tidy-14") or "clang-tidy"
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}", re.S | re.M)
OWN = re.compile(r"(?!private|public)[^(=\[{;]*?(\w+)\s*(?:[(=\[{;]|:(?!:))")
INCLUDE = re.compile(r'^#include (?:"[^"]+"|<Q\w+>)$', re.M)
FAULT = re.compile(r"^(?:In file included from )?(/[^:\n]+):\d+(?::\d+: (?:fatal )?error|[:,])", re.M)
CULPRIT = re.compile(r"^(/[^:\n]+):\d+:\d+: note: .*\(anonymous namespace\)", re.M)
FINDING = re.compile(r"^(?=/\S+:\d+:\d+: (?:warning|error): )", re.M)


def options(entry):
    """How a file is compiled, without the compiler, the file and what comes out."""
    words = shlex.split(entry["command"])
    at = words.index("-o")
    del words[at:at + 2]
    return tuple(w for w in words if w not in ("-c", entry["file"]) and not w.endswith(("ccache", "clang++")))


def own_names(text):
    """The names in a file's unnamed namespace, and a mark for one that opens another namespace for itself."""
    lines = "".join(UNNAMED.findall(text)).splitlines()
    names = {found[1] for line in lines if line[:1].isalpha() and (found := OWN.match(line))}
    return names | ({"using namespace"} if re.search(r"^using namespace", text, re.M) else set())


def batches(entries):
    """Files that are compiled alike and share no name of their own, at most MOST together."""
    made = []
    for entry in entries:
        file, how = Path(entry["file"]), options(entry)
        names = own_names(file.read_text(encoding="utf-8")) - {"tr"}
        for batch_how, files, taken in made:
            if batch_how == how and len(files) < MOST and not taken & names:
                break
        else:
            files, taken = [], set()
            made.append((how, files, taken))
        files.append(file)
        taken |= names
    return [(how, files) for how, files, _ in made]


def together(source, files):
    """One source of several. Many have a `tr` of their own: theirs is renamed, once all headers have been read."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    lines = list(dict.fromkeys(line for text in texts for line in INCLUDE.findall(text)))
    for number, (file, text) in enumerate(zip(files, texts)):
        include = f'#include "{file}"'
        lines += [f"#define tr trOf{number}", include, "#undef tr"] if "tr" in own_names(text) else [include]
    source.write_text("\n".join(lines) + "\n")
    return source


def fitting(source, how, files):
    """The files of a batch that compile together, and those that have to be looked at alone."""
    files, alone = list(files), []
    while len(files) > 1:
        tried = subprocess.run(["clang++", "-fsyntax-only", "-w", *how, together(source, files)], capture_output=True, text=True)
        if tried.returncode == 0:
            break
        named = [Path(name) for name in CULPRIT.findall(tried.stderr) + FAULT.findall(tried.stderr)]
        alone.append(next((file for file in named if file in files), files[-1]))
        files.remove(alone[-1])
    return files, alone


def findings(root, how, source):
    checks = "--checks=-bugprone-suspicious-include"  # the batches include sources
    ran = subprocess.run([TIDY, "--quiet", f"--config-file={root}/.clang-tidy", checks, source, "--", *how],
                         capture_output=True, text=True)
    return (FINDING.split(ran.stdout)[1:] or [ran.stderr]) if ran.returncode else []


def look(root, source, how, files):
    files, alone = fitting(source, how, files)
    one = together(source, files) if len(files) > 1 else files[0]
    return [said for each in (one, *alone) for said in findings(root, how, each)]


def main(root, build, only):
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    entries = [entry for entry in json.loads((build / "compile_commands.json").read_text())
               if re.match(r"(app|core|ui)/", os.path.relpath(entry["file"], root)) and (not only or Path(entry["file"]) in only)]
    os.chdir(build)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        looked = [workers.submit(look, root, folder / f"{number}.cpp", how, files)
                  for number, (how, files) in enumerate(batches(entries))]
        said = dict.fromkeys(finding for one in looked for finding in one.result())
    print("".join(said) or f"clang-tidy finds nothing in {len(entries)} sources.")
    return 1 if said or not entries else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), {Path(name).resolve() for name in sys.argv[3:]}))
