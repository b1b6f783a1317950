// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_where.h"
#include "core/incidents/first_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/theme.h"
#include "ui/incidents/office_picks.h"
#include "ui/incidents/pick_field.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

Code siteChannel(const Names &names)
{
    for (const ChoiceName &channel : names.choices(QStringLiteral("channel")))
        if (channel.traits.contains(QStringLiteral("row:site")))
            return Code{channel.code};
    return {};
}

void setBuilding(Incident &incident, Id<Building> id, const Workspace &workspace)
{
    incident.building = id;
    if (const auto building = workspace.load(id); building)
        incident.site = building->value.site;
}

void setRoom(Incident &incident, Id<Room> id, const Workspace &workspace)
{
    incident.room = id;
    const auto room = workspace.load(id);
    if (!room)
        return;
    incident.site = room->value.site;
    if (!room->value.building.isNull())
        setBuilding(incident, room->value.building, workspace);
}

} // namespace

QuestionWhere::QuestionWhere(const Workspace &workspace, QWidget *parent)
    : ReportQuestion(tr("2 W&here?"), parent), m_workspace(workspace),
      m_place(new PickField(tr("Where"), [&workspace](const QString &words) { return placesFor(workspace, words); })),
      m_exact(new QLineEdit)
{
    m_place->setPlaceholderText(tr("Site, building or room; or by telephone, off site …"));
    m_exact->setPlaceholderText(tr("Exact place, such as window by the bins"));
    m_exact->setAccessibleName(tr("Exact place"));
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * kGrid);
    line->addWidget(m_place, 1);
    line->addWidget(m_exact, 1);
    body().addLayout(line);
    setBuddy(m_place);
    addStop(m_place);
    addStop(m_exact);
    connect(m_place, &PickField::edited, this, &ReportQuestion::edited);
    connect(m_place, &PickField::chosen, this, &ReportQuestion::answered);
    connect(m_exact, &QLineEdit::textEdited, this, &ReportQuestion::edited);
}

void QuestionWhere::answer(FirstReport &report) const
{
    Incident &incident = report.incident;
    incident.place = m_exact->text().simplified();
    const QString picked = m_place->choice().value.text();
    const QString kind = picked.section(u':', 0, 0);
    const QString rest = picked.section(u':', 1);
    const RecordId id = rest.section(u':', 0, 0).toLongLong();
    incident.channel = kind == QStringLiteral("channel") ? Code{rest}
                       : picked.isEmpty()                ? Code()
                                                         : siteChannel(m_workspace.names());
    if (kind == QStringLiteral("site") || kind == QStringLiteral("new-room"))
        incident.site = Id<Site>{id};
    if (kind == QStringLiteral("building"))
        setBuilding(incident, Id<Building>{id}, m_workspace);
    if (kind == QStringLiteral("room"))
        setRoom(incident, Id<Room>{id}, m_workspace);
    if (kind == QStringLiteral("new"))
        report.newSite = rest;
    if (kind == QStringLiteral("new-room"))
        report.newRoom = rest.section(u':', 1);
}

QString QuestionWhere::problem() const
{
    const QString unread = m_place->unread();
    return unread.isEmpty() ? QString()
                            : tr("“%1” is not chosen yet: pick it from the list, or make it new.").arg(unread);
}

QJsonObject QuestionWhere::draft() const
{
    return {{QStringLiteral("place"), m_place->draft()}, {QStringLiteral("exact"), m_exact->text()}};
}

void QuestionWhere::restore(const QJsonObject &draft)
{
    m_place->restore(draft[u"place"].toObject());
    m_exact->setText(draft[u"exact"].toString());
}
