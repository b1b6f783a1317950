// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/report_contacts.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/workspace/workspace.h"

namespace {

// The LSMS before any deputy.
std::optional<Person> lsmsOf(const Workspace &workspace)
{
    const auto holders = workspace.all<PostHolder>();
    const QString list = QStringLiteral("post");
    for (const bool deputy : {false, true})
        for (const Saved<PostHolder> &held : holders ? *holders : std::vector<Saved<PostHolder>>()) {
            const PostHolder &holder = held.value;
            const bool isDeputy =
                holder.deputy || workspace.names().hasTrait(list, holder.post.text, QStringLiteral("deputy"));
            if (isDeputy != deputy || holder.person.isNull() || !holdsOn(holder, workspace.today()) ||
                !workspace.names().hasTrait(list, holder.post.text, QStringLiteral("lsms")))
                continue;
            if (const auto person = workspace.load(holder.person); person)
                return person->value;
        }
    return {};
}

} // namespace

ReportContacts reportContacts(const Workspace &workspace, const Incident *incident)
{
    ReportContacts contacts;
    if (const auto bodies = workspace.all<Organisation>(); bodies && !bodies->empty()) {
        const Organisation &body = bodies->front().value;
        contacts.office = body.legalName;
        contacts.lsmsPhone = body.securityPhone;
        contacts.lsmsEmail = body.securityEmail;
        contacts.reviewDays = body.reviewWorkingDays.value_or(contacts.reviewDays);
    }
    if (const auto lsms = lsmsOf(workspace)) {
        contacts.lsms = fullName(*lsms);
        if (!lsms->phone.isEmpty())
            contacts.lsmsPhone = lsms->phone;
        if (!lsms->email.isEmpty())
            contacts.lsmsEmail = lsms->email;
    }
    if (!incident)
        return contacts;
    contacts.reporter = incident->reporterText.section(u',', 0, 0).trimmed();
    const QString rest = incident->reporterText.section(u',', 1).trimmed();
    contacts.reporterEmail = rest.contains(u'@') ? rest : QString();
    if (!incident->reporter.isNull())
        if (const auto person = workspace.load(incident->reporter); person) {
            contacts.reporter = fullName(person->value);
            contacts.reporterEmail = person->value.email;
        }
    return contacts;
}
