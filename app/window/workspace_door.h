// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"
#include "ui/shell/office_door.h"

class PrivacyKey;
class Prompts;

/// What every page of every office is given by the program.
struct Surroundings {
    Clock clock;
    PrivacyKey &privacy;
    Prompts &prompts;
};

/// Opens offices and hands their pages to the window: the one list of every page there is.
class WorkspaceDoor : public OfficeDoor {
public:
    explicit WorkspaceDoor(Surroundings surroundings);
    Result<OfficeView> open(const QString &path) override;
    Result<void> make(const NewOffice &office) override;
    Result<QString> sample() override;
    void close() override;

private:
    Surroundings m_surroundings;
};
