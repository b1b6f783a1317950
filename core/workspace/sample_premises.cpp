// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/goods_received.h"
#include "core/premises/key_or_code.h"
#include "core/storage/seal.h"
#include "core/workspace/sample_registers.h"
#include <algorithm>
#include <cmath>
#include <memory>

namespace {
constexpr int kSetUpAfter = 3;       ///< days after the register begins
constexpr int kExercisedBefore = 40; ///< days before the end, of the first site; the next ones earlier
constexpr int kExerciseApart = 75;
constexpr int kOldCodeBefore = 260;
constexpr int kNewCodeBefore = 70;
constexpr int kDeliveries = 18;
constexpr int kDaysBetween = 6;

QString text(const char *words) { return QString::fromUtf8(words); }

Day notBefore(Day day, Day first) { return day < first ? first : day; }

/// Somebody in post when the record is written, another one for each number.
Id<Person> workerOf(const SampleOffice &office, std::size_t number)
{
    for (std::size_t i = 0; i < office.workers.size(); ++i) {
        const SampleWorker &worker = office.workers[(number * 13 + i) % office.workers.size()];
        if (!worker.id.isNull() && !worker.value.left.isKnown())
            return worker.id;
    }
    return {};
}

/// Of those who leave, the last.
const SampleWorker *lastLeaver(const SampleOffice &office)
{
    const SampleWorker *last = nullptr;
    for (const SampleWorker &worker : office.workers)
        if (worker.value.left.isKnown() && worker.value.left <= office.until &&
            (!last || last->value.left < worker.value.left))
            last = &worker;
    return last;
}

/// How a site is opened, locked down and watched; of one nobody has written down how people are told.
void describe(Site &site, std::size_t number)
{
    site.opening = text("Unset the alarm, unlock the front door, walk each floor; in the evening the other way round.");
    const bool isPublic = site.kind.text != text("office") && site.kind.text != text("store");
    site.expected = site.occupiedBy.section(u' ', 0, 0).toInt() * (isPublic ? 3 : 1);
    if (site.kind.text != text("office")) // of the offices nobody has decided yet
        site.inScope = isPublic;
    site.lockdown = text("Front door first, then the car-park door, then the stairs; reception rings every floor.");
    site.alarm = text("Larkshire Alarms, watched day and night");
    site.policeResponse = Code{number % 4 == 1 ? text("withdrawn") : text("immediate")};
    if (site.cctv == true)
        site.cameras = 4 + static_cast<int>(number) * 3;
}

void exercise(Site &site, std::size_t number, Day on)
{
    const char *codes[] = {"evacuation", "invacuation", "lockdown", "communication"};
    for (std::size_t i = 0; i < std::size(codes); ++i) {
        EmergencyProcedure &one = site.procedures.emplace_back();
        one.procedure = Code{text(codes[i])};
        one.where = text("Emergency folder, reception");
        if (i == 2 && number % 4 == 3) // the lockdown of one site has never been tried
            continue;
        one.tested = on.plus(-static_cast<int>(i));
        one.shown = i == 0 ? text("Everybody out in four minutes.") : text("Worked as written.");
    }
    if (site.cctv == true)
        site.cctvServiced = on;
}

void scheduleSites(const SampleOffice &office, SampleTimeline &timeline)
{
    const Day first = office.first.plus(kSetUpAfter);
    for (std::size_t i = 0; i < office.sites.size(); ++i) {
        timeline.at(sampleInstant(first.date, 10, 5), text("What is known of the site"), [&office, i](Write &write) {
            return changeRecord(write, office.sites[i].id, [i](Site &site) { describe(site, i); });
        });
        const Day on =
            notBefore(office.until.plus(-kExercisedBefore - kExerciseApart * static_cast<int>(i)), first.plus(5));
        timeline.at(sampleInstant(on.date, 16, 10), text("Emergency procedures tried"), [&office, i, on](Write &write) {
            return changeRecord(write, office.sites[i].id, [&](Site &site) {
                exercise(site, i, on);
                site.keyHolders = {{0, workerOf(office, i), {}, text("01632 960301")},
                                   {0, workerOf(office, i + 5), {}, text("01632 960302")}};
            });
        });
    }
}

KeyHolding given(Id<Person> to, Day on, const char *why)
{
    KeyHolding holding;
    holding.person = to;
    holding.out = on;
    holding.why = text(why);
    return holding;
}

/// The nonce comes from the number, so that the same sample is made again.
Result<QString> sealed(Write &write, std::size_t number)
{
    const Result<Seal> seal = Seal::of(write.database());
    if (!seal)
        return seal.error();
    return seal->seal(QStringLiteral("C%1").arg(1000 + number * 377),
                      QByteArray(Seal::kNonceBytes, static_cast<char>('a' + number)));
}

Result<void> addKeys(Write &write, const SampleOffice &office, std::size_t number, Day on)
{
    KeyOrCode key;
    key.name = text("Front door, set 1");
    key.kind = Code{text("key")};
    key.site = office.sites[number].id;
    key.opens = text("Front door and shutter");
    key.number = QStringLiteral("FD%1").arg(10 + number);
    key.holders = {given(workerOf(office, number + 2), on, "Opens in the morning")};
    if (const SampleWorker *leaver = lastLeaver(office); leaver && number == 0 && !leaver->id.isNull())
        key.holders.push_back(given(leaver->id, on, "Locks up on Thursdays"));
    if (number == 2) {
        key.holders.push_back(given(workerOf(office, 11), on, "Weekend clinic"));
        key.holders.back().lost = on.plus(1);
    }
    if (const auto added = write.add(key); !added)
        return added.error();
    KeyOrCode cabinet;
    cabinet.name = text("Master key");
    cabinet.kind = Code{text("master_key")};
    cabinet.site = key.site;
    cabinet.opens = text("Every room but the server room");
    if (const auto added = write.add(cabinet); !added)
        return added.error();
    return {};
}

Result<void> addCode(Write &write, const SampleOffice &office, std::size_t number, Day on)
{
    const Result<QString> code = sealed(write, number);
    if (!code)
        return code.error();
    KeyOrCode lock;
    lock.name = text("Coded lock, staff corridor");
    lock.kind = Code{text("lock_code")};
    lock.site = office.sites[number].id;
    lock.opens = text("Staff corridor");
    lock.sealed = *code;
    lock.changed = on;
    lock.holders = {given(workerOf(office, number), on, "Works there"),
                    given(workerOf(office, number + 7), on, "Cleaning")};
    const auto added = write.add(lock);
    return added ? Result<void>() : Result<void>(added.error());
}

void scheduleKeys(const SampleOffice &office, SampleTimeline &timeline)
{
    const SampleWorker *leaver = lastLeaver(office);
    const Day before = leaver ? leaver->value.left.plus(-3) : office.until.plus(-90);
    for (std::size_t i = 0; i < office.sites.size(); ++i) {
        const Day keys = notBefore(i == 0 ? before : office.until.plus(-50 - 20 * static_cast<int>(i)),
                                   office.first.plus(kSetUpAfter + 1));
        timeline.at(sampleInstant(keys.plus(1).date, 11, 30), text("Keys of a site"),
                    [&office, i, keys](Write &write) { return addKeys(write, office, i, keys); });
        const Day code = notBefore(office.until.plus(i == 1 ? -kOldCodeBefore : -kNewCodeBefore),
                                   office.first.plus(kSetUpAfter + 1));
        timeline.at(sampleInstant(code.date, 11, 40), text("Lock code of a site"),
                    [&office, i, code](Write &write) { return addCode(write, office, i, code); });
    }
}

/// A wave on the field of a signature.
QString wave(std::size_t number)
{
    QStringList points;
    for (int x = 120; x < 800; x += 20)
        points << QStringLiteral("%1,%2").arg(x).arg(
            150 + static_cast<int>(70 * std::sin(x / (24.0 + static_cast<double>(number)))));
    return points.join(u' ');
}

constexpr const char *kWhat[] = {"Box of leaflets", "Printer toner, two boxes",  "Laptop, sealed", "Prescription forms",
                                 "Uniforms",        "Office chairs, flat packed"};
constexpr const char *kFrom[] = {"Parcel courier", "Larkshire Office Supplies", "Royal post"};

Result<void> addGoods(Write &write, const SampleOffice &office, std::size_t number, Day on)
{
    GoodsReceived goods;
    goods.what = text(kWhat[number % std::size(kWhat)]);
    goods.from = text(kFrom[number % std::size(kFrom)]);
    goods.parcels = 1 + static_cast<int>(number % 3);
    goods.site = office.sites[number % office.sites.size()].id;
    goods.forPerson = workerOf(office, number + 3);
    goods.department = office.departments[number % office.departments.size()].id;
    goods.keptAt = text("Post room");
    goods.received = Moment(on, QTime(9, 40));
    goods.receivedByName = text("Front desk");
    if (number % 7 == 3)
        goods.deviceReceipt = QStringLiteral("D%1").arg(88100 + number);
    else if (number + 2 != kDeliveries) { // of one of the last nobody has signed yet
        goods.signedBy = text("Front desk");
        goods.signature = wave(number);
    }
    if (number + 5 < kDeliveries) {
        goods.collected = Moment(on, QTime(15, 10));
        goods.collectedBy = goods.forPerson;
        goods.collectedSignature = wave(number + 4);
    }
    const auto added = write.add(goods);
    return added ? Result<void>() : Result<void>(added.error());
}

void scheduleGoods(const SampleOffice &office, SampleTimeline &timeline)
{
    for (int i = 0; i < kDeliveries; ++i) {
        const Day on = office.until.plus(-kDaysBetween * (kDeliveries - i) + 4);
        timeline.at(sampleInstant(on.date, 15, 20), text("Goods received"), [&office, i, on](Write &write) {
            return addGoods(write, office, static_cast<std::size_t>(i), on);
        });
    }
}
} // namespace

void schedulePremises(const SampleOffice &office, SampleTimeline &timeline)
{
    scheduleSites(office, timeline);
    scheduleKeys(office, timeline);
    scheduleGoods(office, timeline);
}
