// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_incident_acts.h"
#include "core/office/attach.h"
#include "core/workspace/sample_import.h"
#include <memory>
#include <tuple>

namespace {
constexpr std::size_t kMostSingly = 5000;
constexpr int kFollowUpDays = 120;
constexpr int kReportsPerFile = 9; ///< some came with what the reporter had written

class IncidentActs {
public:
    IncidentActs(const std::vector<SampleOccasion> &occasions, const SampleMaterial &material,
                 const SampleOffice &office, const Names &names)
        : m_occasions(occasions), m_material(material), m_office(office), m_names(names), m_ids(occasions.size())
    {
    }

    /// The incident as it was entered.
    Incident made(std::size_t at) const
    {
        const std::size_t back = 1 + m_occasions[at].seed % 40;
        return sampleIncident(m_occasions[at], m_material, m_office,
                              at < back ? QString() : m_occasions[at - back].reference);
    }

    std::vector<SampleHandlingStep> steps(std::size_t at) const
    {
        return sampleHandling(m_occasions[at], made(at), m_material.kinds[m_occasions[at].kind], m_office.until,
                              m_names);
    }

    Result<void> add(Write &write, std::size_t at)
    {
        const Incident incident = made(at);
        const Result<void> added = addRecord(write, incident, m_ids[at]);
        if (!added || m_occasions[at].seed % kReportsPerFile != 0)
            return added;
        const QString words = incident.summary + QStringLiteral("\n\n") + incident.narrative + u'\n';
        const auto file = attach(write, m_ids[at].value,
                                 attachedFile(QStringLiteral("Message from the reporter.txt"),
                                              QStringLiteral("text/plain"), words.toUtf8()));
        return file ? Result<void>() : Result<void>(file.error());
    }

    Result<void> take(Write &write, std::size_t at, const SampleHandlingStep &step)
    {
        const auto saved = write.load(m_ids[at]);
        if (!saved)
            return saved.error();
        if (!step.edit)
            return write.withdraw(*saved, step.why);
        Incident now = saved->value;
        edit(at, step, now);
        const auto changed = write.change(*saved, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    }

    /// Adds those from `first` to before `last` at once, each as far as it had come by the end of the act.
    Result<void> addMany(Write &write, std::size_t first, std::size_t last)
    {
        Incident incident;
        const QDateTime now = write.context().now;
        const auto ids = write.addMany(kindOf<Incident>(), static_cast<qint64>(last - first),
                                       [&](qint64 offset, AddOptions &) -> const void * {
                                           const std::size_t at = first + static_cast<std::size_t>(offset);
                                           incident = made(at);
                                           for (const SampleHandlingStep &step : steps(at))
                                               if (step.edit && step.at <= now)
                                                   edit(at, step, incident);
                                           return &incident;
                                       });
        if (!ids)
            return ids.error();
        for (std::size_t i = 0; i < ids->size(); ++i)
            m_ids[first + i] = Id<Incident>{(*ids)[i]};
        return {};
    }

    /// Those from `first` to before `last` came in one listing.
    Result<void> import(Write &write, std::size_t first, std::size_t last) const
    {
        std::vector<Incident> listed;
        for (std::size_t at = first; at < last; ++at)
            listed.push_back(made(at));
        return importListing(write, listed, m_office);
    }

    /// Takes all steps that came after the act that added them, each incident in one change.
    Result<void> followMany(Write &write, std::size_t first, std::size_t last, const QDateTime &added)
    {
        for (std::size_t at = first; at < last; ++at) {
            SampleHandlingStep whole{write.context().now, {}, [](Incident &) {}};
            std::vector<SampleHandlingStep> left;
            for (SampleHandlingStep &step : steps(at))
                if ((!step.edit || step.at > added) && step.at <= whole.at)
                    left.push_back(std::move(step));
            if (left.empty())
                continue;
            if (!left.front().edit) {
                whole = left.front();
            } else {
                whole.edit = [&](Incident &incident) {
                    for (const SampleHandlingStep &step : left)
                        edit(at, step, incident);
                };
            }
            if (const Result<void> taken = take(write, at, whole); !taken)
                return taken;
        }
        return {};
    }

private:
    void edit(std::size_t at, const SampleHandlingStep &step, Incident &incident) const
    {
        step.edit(incident);
        const SampleOccasion &occasion = m_occasions[at];
        if (occasion.fate == SampleFate::Duplicate && incident.closed.isKnown())
            incident.duplicateOf = m_ids[occasion.original];
    }

    const std::vector<SampleOccasion> &m_occasions;
    const SampleMaterial &m_material;
    const SampleOffice &m_office;
    const Names &m_names;
    std::vector<Id<Incident>> m_ids;
};

/// Where the incidents end that were entered like the one at `first`: in one listing, or else in the same month.
std::size_t endOfBatch(const std::vector<SampleOccasion> &occasions, std::size_t first)
{
    const auto batch = [&occasions](std::size_t at) {
        const QDate day = occasions[at].entered.date();
        return std::tuple(day.year(), day.month(), occasions[at].fate == SampleFate::Imported);
    };
    std::size_t last = first;
    while (last < occasions.size() && batch(last) == batch(first))
        ++last;
    return last;
}

void scheduleMonth(const std::shared_ptr<IncidentActs> &acts, std::size_t first, std::size_t last,
                   const QDateTime &added, Day until, SampleTimeline &timeline)
{
    const QString month = added.date().toString(QStringLiteral("yyyy-MM"));
    timeline.at(added, QStringLiteral("Incidents of %1").arg(month),
                [=](Write &write) { return acts->addMany(write, first, last); });
    timeline.at(std::min(added.addDays(kFollowUpDays), sampleInstant(until.date, 6, 15)),
                QStringLiteral("What became of the incidents of %1").arg(month),
                [=](Write &write) { return acts->followMany(write, first, last, added); });
}

void scheduleSingly(const std::shared_ptr<IncidentActs> &acts, std::size_t at, const QDateTime &added,
                    SampleTimeline &timeline)
{
    timeline.at(added, QStringLiteral("Incident reported"), [acts, at](Write &write) { return acts->add(write, at); });
    for (const SampleHandlingStep &step : acts->steps(at))
        timeline.at(step.at, step.why, [acts, at, step](Write &write) { return acts->take(write, at, step); });
}
} // namespace

void scheduleIncidents(const std::vector<SampleOccasion> &occasions, const SampleMaterial &material,
                       const SampleOffice &office, const Names &names, SampleTimeline &timeline)
{
    const auto acts = std::make_shared<IncidentActs>(occasions, material, office, names);
    for (std::size_t first = 0, last = 0; first < occasions.size(); first = last) {
        last = endOfBatch(occasions, first);
        if (occasions[first].fate == SampleFate::Imported)
            timeline.at(occasions[first].entered, QStringLiteral("Import of a hospital's listing"),
                        [=](Write &write) { return acts->import(write, first, last); });
        else if (occasions.size() > kMostSingly)
            scheduleMonth(acts, first, last, occasions[last - 1].entered, office.until, timeline);
        else
            for (std::size_t at = first; at < last; ++at)
                scheduleSingly(acts, at, occasions[at].entered, timeline);
    }
}
