// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

class Form;
class SamePersonOffer;
class Workspace;

/// Adds to the form of an incident the offer of tags for people whose names were typed. Forms of other kinds stay as
/// they are.
void addNameOffers(Form &form, const Workspace &workspace);
/// What stands above the form of a person: entries perhaps the same. Null for other kinds. `self` is the entry being
/// changed, 0 for a new one.
SamePersonOffer *samePersonOffer(Form &form, const Workspace &workspace, RecordId self);
