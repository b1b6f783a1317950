// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/badges/badge.h"
#include "core/letters/letter.h"
#include "core/reports/catalogue.h"
#include "core/reports/paper.h"
#include "core/requests/information_request.h"
#include "core/risks/risk_assessment.h"
#include "core/sanctions/sanction.h"
#include "core/threats/threat_call.h"
#include "core/training/training_record.h"
#include "core/workspace/new_office.h"
#include "core/workspace/workspace.h"
#include "tests/support/policy_names.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>

/// An office with three departments and a record of each kind in each: w for the ward of the line manager, c for the
/// clinic of the same directorate, p for the pharmacy, and r for what is restricted, on the ward.
class AccessBody {
public:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); }
    static Day today() { return Day(2026, 11, 2); }
    AccessBody()
    {
        auto made = makeOffice(path(), {}, machineActor(text("LSMS")), clock());
        REQUIRE(made.ok());
        office = std::move(*made);
        const Result<void> filled = office->write(text("test"), [this](Write &write) { return fill(write); });
        INFO((filled ? QString() : filled.error().text).toStdString());
        REQUIRE(filled.ok());
    }
    QString path() const { return folder.filePath(text("office.wardkeep")); }
    static Clock clock()
    {
        return [] { return now(); };
    }
    Actor holding(Role role) const
    {
        Actor actor;
        actor.name = text("Somebody");
        actor.roles = {{role, {}}};
        actor.person = people[0].value;
        actor.departments = {departments[0].value};
        actor.directorate = {departments[0].value, departments[1].value};
        return actor;
    }
    std::unique_ptr<Workspace> as(const Actor &actor, Database::Mode mode = Database::Mode::ReadWrite) const
    {
        auto opened = Workspace::open(path(), actor, clock(), mode);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }
    std::unique_ptr<Workspace> as(Role role) const { return as(holding(role)); }
    /// The numbers of a kind's records by their letters; those of other records have none.
    const std::map<RecordId, QChar> &lettered(const Kind &kind) { return m_records[&kind]; }
    RecordId id(const Kind &kind, char letter)
    {
        for (const auto &[id, its] : m_records[&kind])
            if (its == QLatin1Char(letter))
                return id;
        FAIL("no such record");
        return 0;
    }
    qint64 acts() const { return journalHead(office->database())->acts; }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> office;
    std::array<Id<Department>, 3> departments;
    std::array<Id<Person>, 3> people;
    Id<Course> course;

private:
    static QString text(const char *words) { return QString::fromLatin1(words); }
    template <class T> Result<Id<T>> add(Write &write, const T &value, char letter)
    {
        const auto added = write.add(value);
        if (!added)
            return added.error();
        m_records[&kindOf<T>()].emplace(added->id().value, QLatin1Char(letter));
        return added->id();
    }
    Result<void> fill(Write &write)
    {
        const auto taught = write.add(Course{.title = text("Holding doors"), .months = 12});
        if (!taught)
            return taught.error();
        course = taught->id();
        for (std::size_t at = 0; at < 3; ++at)
            if (const Result<void> done = fillDepartment(write, at, "wcp"[at]); !done)
                return done;
        Incident restricted = incident(0);
        restricted.confidential = true;
        if (const auto added = add(write, restricted, 'r'); !added)
            return added.error();
        const Paper paper{.report = text("audit-committee"),
                          .firstDay = Day(2026, 7, 1),
                          .lastDay = Day(2026, 9, 30),
                          .cutOff = Day(2026, 10, 14),
                          .edition = Code{PolicyNames().choices(text("edition")).front().code},
                          .title = text("Quokka paper"),
                          .issued = Moment::fromText(text("2026-10-15T10:00"))};
        const auto added = add(write, paper, 'w');
        return added ? Result<void>() : Result<void>(added.error());
    }
    Result<void> fillDepartment(Write &write, std::size_t at, char letter)
    {
        const auto department = write.add(Department{.name = QStringLiteral("Department %1").arg(QLatin1Char(letter))});
        if (!department)
            return department.error();
        departments[at] = department->id();
        const auto person = add(write, somebody(at), letter);
        if (!person)
            return person.error();
        people[at] = *person;
        for (const Result<void> &done : {taken(add(write, incident(at), letter)), taken(add(write, risk(at), letter)),
                                         taken(add(write, badge(at), letter)), taken(add(write, training(at), letter))})
            if (!done)
                return done;
        return {};
    }
    template <class T> static Result<void> taken(const Result<Id<T>> &added)
    {
        return added ? Result<void>() : Result<void>(added.error());
    }

public:
    Person somebody(std::size_t at) const
    {
        Person person{.firstName = text("Robin"), .lastName = text("Quokka")};
        person.department = departments[at];
        person.address = text("12 Hidden Lane");
        person.born = Day(1980, 1, 2);
        return person;
    }
    Incident incident(std::size_t at) const
    {
        Incident incident;
        incident.kind = PolicyNames().withTrait("incident-kind", "violence");
        incident.summary = text("Quokka in the corridor");
        incident.narrative = text("It was seen.");
        incident.occurred = Moment::fromText(text("2026-09-10T14:30"));
        incident.reported = Moment::fromText(text("2026-09-10T15:00"));
        incident.reporterText = text("The receptionist");
        incident.department = departments[at];
        return incident;
    }
    RiskAssessment risk(std::size_t at) const
    {
        RiskAssessment assessment;
        assessment.title = text("Quokka at night");
        assessment.department = departments[at];
        assessment.assessed = Day(2026, 9, 1);
        return assessment;
    }
    Badge badge(std::size_t at) const
    {
        Badge badge;
        badge.number = QStringLiteral("Quokka %1").arg(m_badges++);
        badge.holder = people[at];
        badge.issued = Day(2026, 9, 1);
        return badge;
    }
    TrainingRecord training(std::size_t at) const
    {
        TrainingRecord record;
        record.person = people[at];
        record.course = course;
        record.completed = Day(2026, 9, 1);
        record.provider = text("Quokka College");
        return record;
    }

    /// What comes of the pharmacy's incident: a sanction, a letter, a request, a threat by telephone.
    Result<void> follow(Write &write)
    {
        const PolicyNames names;
        const Id<Incident> of{id(kindOf<Incident>(), 'p')};
        Sanction sanction{.person = people[2], .why = text("Hidden grounds"), .issued = Day(2026, 9, 20)};
        sanction.type = Code{names.choices(text("sanction-type")).front().code};
        sanction.incidents.push_back({.incident = of});
        sanction.patient = false;
        for (QString *why : {&sanction.informationWhyNot, &sanction.replyWhyNot, &sanction.appealWhyNot,
                             &sanction.decisionWhyNot, &sanction.clinicalWhyNot, &sanction.reviewWhyNot})
            *why = text("Hidden reason");
        Letter letter{.holder = {of.value}, .templateTitle = text("To the police"), .subject = text("Hidden subject")};
        letter.whom = Code{names.choices(text("letter-recipient")).back().code};
        letter.body = text("<p>Hidden words</p>");
        const InformationRequest request{.type = Code{names.choices(text("request-type")).front().code},
                                         .received = Day(2026, 9, 21),
                                         .asker = text("Hidden asker"),
                                         .asked = text("Hidden question")};
        const ThreatCall call{.started = Moment::fromText(text("2026-09-22T10:00")), .where = text("Hidden place")};
        for (const Result<void> &done : {taken(add(write, sanction, 'p')), taken(add(write, letter, 'p')),
                                         taken(add(write, request, 'p')), taken(add(write, call, 'p'))})
            if (!done)
                return done;
        return {};
    }
    /// The records that a report on one can be asked of; none at all for any other report.
    std::vector<RecordId> reportable(const ReportEntry &entry)
    {
        std::vector<RecordId> ids;
        if (entry.onRecord)
            for (const auto &[id, letter] : lettered(entry.kind()))
                ids.push_back(id);
        if (!entry.onRecord || entry.alsoBlank)
            ids.push_back(0);
        return ids;
    }

private:
    std::map<const Kind *, std::map<RecordId, QChar>> m_records;
    mutable int m_badges = 1;
};
