// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The text with places at which a line may end inside its long unbroken words, such as a digest, an address of the web
/// or a file's name: else one of them makes everything beside it too wide. What is shown looks the same.
QString withBreaks(const QString &text);
/// The text as it was before `withBreaks`: what is copied from the window.
QString withoutBreaks(const QString &text);
