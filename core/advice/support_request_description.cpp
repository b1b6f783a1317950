// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/support_request.h"
#include "core/base/working_days.h"
#include "core/office/bank_holiday.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace support_request {
constexpr Field request[] = {
    field<&SupportRequest::kind>("kind", label("What is asked for")).list("support-kind").required().column().counted(),
    field<&SupportRequest::received>("received", label("Received")).required().past().column().indexed(),
    field<&SupportRequest::asker>("asker", label("Who asks")).column().searched(),
    field<&SupportRequest::askerPerson>("asker_person", label("Who asks, from the register")),
    field<&SupportRequest::department>("department", label("Department")).indexed().counted(),
    field<&SupportRequest::site>("site", label("Site")).indexed().counted(),
    field<&SupportRequest::asked>("asked", label("What about")).longText().required().searched(),
    field<&SupportRequest::wantedBy>("wanted_by", label("Wanted by")).since("received").column().indexed(),
    field<&SupportRequest::owner>("owner", label("Who answers")).handler().column(),
};
constexpr Field answer[] = {
    field<&SupportRequest::answered>("answered", label("Answered")).past().since("received").column().indexed(),
    field<&SupportRequest::answer>("answer", label("What was answered or done")).longText().searched(),
    field<&SupportRequest::minutes>("minutes", label("Minutes spent"))
        .range(0, 60'000)
        .help(label("With the way there and the writing up.")),
};
constexpr Section sections[] = {{"request", label("The request"), request}, {"answer", label("The answer"), answer}};

QString tr(const char *text) { return QCoreApplication::translate("support_request", text); }

QString workingDays(int days) { return days == 1 ? tr("1 working day") : tr("%1 working days").arg(days); }

Found state(const SupportRequest &asked, Day today, const Names &names)
{
    if (const auto days = turnaround(asked, names))
        return {*days == 0 ? tr("Answered the same day") : tr("Answered after %1").arg(workingDays(*days)),
                Found::As::State, Tone::Good};
    if (asked.wantedBy.isKnown() && asked.wantedBy < today)
        return {tr("Overdue"), Found::As::State, Tone::Danger};
    return {tr("Open"), Found::As::State, Tone::Info};
}

Found spent(const SupportRequest &asked, Day, const Names &)
{
    return asked.minutes ? Found{showMinutes(*asked.minutes)} : Found{};
}

constexpr Computed computed[] = {
    {"state", label("State"), foundBy<SupportRequest, state>(), "received"},
    {"spent", label("Time spent"), foundBy<SupportRequest, spent>(), "answered"},
};

void rules(const SupportRequest &asked, const RuleContext &, Problems &problems)
{
    if (asked.answered.isKnown() && asked.answer.trimmed().isEmpty())
        problems.push_back({QStringLiteral("answer"), tr("Say what was answered or done.")});
    if (!asked.answered.isKnown() && !asked.answer.trimmed().isEmpty())
        problems.push_back(
            {QStringLiteral("answered"), tr("Say when it was answered, or it stays open."), Problem::Severity::Warns});
}

constexpr Kind description{
    .name = "support_request",
    .label = label("Request for help"),
    .plural = label("Requests for help"),
    .why = label("Who asked for advice, an inspection, a look at recordings or a talk, and what came of it."),
    .icon = "requests",
    .area = Area::Assurance,
    .prefix = "SRQ",
    .datedBy = "received",
    .anyOf = "asker asker_person",
    .title = "asker",
    .sections = sections,
    .computed = computed,
    .shape = shapeOf<SupportRequest>(),
    .rules = rulesOf<SupportRequest, rules>()};
} // namespace support_request

template <> const Kind &kindOf<SupportRequest>() { return support_request::description; }

std::optional<int> turnaround(const SupportRequest &request, const Names &names)
{
    if (!request.received.isKnown() || !request.answered.isKnown() || request.answered < request.received)
        return {};
    int count = 0; // a day in the office's table is a bank holiday in some part of the United Kingdom
    for (Day day = request.received.plus(1); day <= request.answered; day = day.plus(1))
        if (isWorkingDay(day, {}) && !names.recordMeant(kindOf<BankHoliday>(), day.iso()).ok())
            ++count;
    return count;
}

QString showMinutes(int minutes)
{
    const int hours = minutes / 60;
    if (hours == 0)
        return support_request::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? support_request::tr("%1 h").arg(hours)
                             : support_request::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}
