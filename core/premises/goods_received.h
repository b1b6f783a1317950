// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/office/department.h"
#include "core/office/person_kind.h"
#include "core/office/site.h"
#include "core/records/kind.h"

/// Goods that came to the desk: what, from, for whom, who received and signed for them, and who fetched them
/// (OBLIGATIONS P8.5).
struct GoodsReceived {
    QString what;
    QString from; ///< the carrier or supplier
    QString consignment;
    std::optional<int> parcels;
    Id<Person> forPerson;
    QString forWhom; ///< where that is nobody of the register
    Id<Department> department;
    Id<Site> site;
    QString keptAt;
    Moment received;
    Id<Person> receivedBy;
    QString receivedByName;
    QString deviceReceipt; ///< signed on the carrier's device instead
    QString signedBy;      ///< the name typed under the signature
    QString signature;     ///< drawn on screen; see ui/base/signature_pad.h
    Moment collected;
    Id<Person> collectedBy;
    QString collectedByName;
    QString collectedSignature;
    QString note;
    bool operator==(const GoodsReceived &) const = default;
};
template <> const Kind &kindOf<GoodsReceived>();

/// Whether somebody of ours or the carrier's device has a signature for them.
bool isSigned(const GoodsReceived &goods);
/// The day by which they are to be collected; not known once they are.
Day collectBy(const GoodsReceived &goods, const Names &names);
