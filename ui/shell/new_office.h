// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

/// A code and what a person reads for it.
struct NamedCode {
    QString code;
    QString name;
};

/// Who holds a post, as typed.
struct PostAndHolder {
    QString post; ///< code
    QString holder;
    bool operator==(const PostAndHolder &) const = default;
};

/// What a person decided about a new office.
struct NewOffice {
    QString path;
    QString name;
    QString kind; ///< code of the kind of NHS body
    QStringList sites;
    std::vector<PostAndHolder> posts; ///< only those with a holder
    bool operator==(const NewOffice &) const = default;
};

/// What there is to choose from; comes from the policy.
struct NewOfficeChoices {
    std::vector<NamedCode> kinds;
    std::vector<NamedCode> posts;
    QString folder; ///< where a new file is proposed
};
