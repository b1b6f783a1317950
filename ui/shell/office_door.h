// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_office.h"

class Job;

/// How the program opens offices; the window knows no other way in.
class OfficeDoor {
public:
    virtual ~OfficeDoor() = default;
    /// Opens a file and gives its pages; whatever was open before is closed only where this succeeds.
    virtual Result<OfficeView> open(const QString &path) = 0;
    /// Makes a file, which must not be there yet.
    virtual Result<void> make(const NewOffice &office) = 0;
    /// Makes the sample office in the background where there is none yet, and says where it is, unless `context` is
    /// gone by then. The work under way; null where there is nothing to make.
    virtual Job *sample(QObject *context, std::function<void(const Result<QString> &path)> then) = 0;
    /// The window shows the office opened last: what was open before may go.
    virtual void shown() {}
    /// Lets go of the office; the window has dropped its pages by then.
    virtual void close() = 0;
};
