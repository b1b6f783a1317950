// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "ui/base/register_services.h"
#include <functional>

class Card;

/// Says beside a person that what they are alleged to have done may be, or is, a course of conduct, and how it stands;
/// `open` takes the person whose course it is. Null where none is found or may be seen.
Card *courseCard(const RegisterServices &services, Id<Person> person, const std::function<void(RecordId)> &open);
