// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class PrivacyKey;
class Prompts;
class QSettings;
class Workspace;
class LinkSource;

/// What the pages of registers work with; all of it outlives them.
struct RegisterServices {
    Workspace &workspace;
    Prompts &prompts;
    PrivacyKey &privacy;
    QSettings &settings;
    LinkSource &links;
};
