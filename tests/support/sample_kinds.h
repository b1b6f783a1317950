// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"

/// Made-up kinds with every type of field, known and unknown, and two lists of child rows.
struct SampleSite {
    QString name;
    QString address;
    Day opened;
    std::optional<int> beds;
    bool operator==(const SampleSite &) const = default;
};

struct SampleParty {
    RecordId id = 0;
    Code role;
    Id<SampleSite> site;
    QString name;
    std::optional<Money> loss;
    std::optional<bool> hurt;
    bool warned = false;
    Day born;
    Codes marks;
    bool operator==(const SampleParty &) const = default;
};

struct SampleStep {
    RecordId id = 0;
    QString text;
    std::optional<Moment> done;
    int minutes = 5;
    Code state{QStringLiteral("alpha")};
    bool operator==(const SampleStep &) const = default;
};

struct SampleCase {
    Moment occurred;
    Day reported;
    Code kind;
    Codes also;
    QString title;
    QString narrative;
    bool exercise = false;
    std::optional<bool> cctv;
    Day cctvKept;
    int visits = 0;
    std::optional<qint64> steps;
    Money cost;
    std::optional<Money> loss;
    Id<SampleSite> site;
    std::optional<int> likelihood;
    std::optional<int> count;
    std::vector<SampleParty> parties;
    std::vector<SampleStep> todo;
    bool operator==(const SampleCase &) const = default;
};

template <> const Kind &kindOf<SampleSite>();
template <> const Kind &kindOf<SampleParty>();
template <> const Kind &kindOf<SampleStep>();
template <> const Kind &kindOf<SampleCase>();

/// Those that are records of their own.
inline std::vector<const Kind *> sampleKinds() { return {&kindOf<SampleSite>(), &kindOf<SampleCase>()}; }
