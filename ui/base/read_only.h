// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Prompts;
class QWidget;
class Workspace;

/// Tells the person that nothing can be saved where the office is open for reading only, before they begin to type;
/// true where that was said.
bool refusesWriting(const Workspace &workspace, Prompts &prompts, QWidget *over);
