// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/option_field.h"

class PrivacyKey;
class Workspace;

/// People of the register whose name or number has the words, each with what tells them from namesakes; the value is
/// their number. None for no words. Under the privacy key they stand with their initials.
std::vector<Option> peopleFor(const Workspace &workspace, const PrivacyKey &privacy, const QString &words);

/// Where an incident can be: `channel:CODE`, `site:ID`, `building:ID`, `room:ID`, and `new:SITE` or `new-room:ID:ROOM`
/// for what is to be made.
std::vector<Option> placesFor(const Workspace &workspace, const QString &words);
