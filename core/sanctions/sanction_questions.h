// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/sanctions/sanction.h"
#include <span>

/// What the guidance asks before a sanction is issued (DOMAIN.md 3.4): information collected, clinical input where the
/// person is a patient, a right of reply, a review date, an appeal, a record of the decision.
struct SanctionQuestion {
    const char *key;
    const char *asks;                               ///< the question in a sentence, marked for translation
    const char *trait;                              ///< of the type: a type that carries it asks
    const char *(*field)(const Sanction &sanction); ///< where the answer that is missing stands
    const char *whyNotField;                        ///< where the reason stands that overrules it
    bool (*isAnswered)(const Sanction &sanction);
    QString Sanction::*whyNot;
    QString shown() const;
};

/// All of them, in the order in which they are asked.
std::span<const SanctionQuestion> sanctionQuestions();

/// How one question stands on a sanction.
struct QuestionStanding {
    enum class Is { Answered, Overruled, Open };
    const SanctionQuestion *question = nullptr;
    Is is = Is::Open;
};
/// The questions that a sanction of its type asks, with how each stands.
std::vector<QuestionStanding> questionsOf(const Sanction &sanction, const Names &names);
