// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

class Form;
class Workspace;

/// Adds to the form of a record what is offered beside its fields: in an incident the tags of people whose names were
/// typed. Forms of other kinds stay as they are.
void addFormOffers(Form &form, const Workspace &workspace);
