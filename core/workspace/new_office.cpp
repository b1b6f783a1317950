// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/new_office.h"
#include "core/letters/letter_template.h"
#include "core/office/office_limit.h"
#include "core/office/policy.h"
#include "core/office/post_holder.h"
#include "core/office/site.h"
#include "core/people/person.h"
#include "core/procedures/procedure.h"
#include "core/surveys/survey_template.h"
#include "core/training/course.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace {
/// The choice lists come first: all that follows is checked against them.
Result<void> addPolicy(Write &write)
{
    const auto choices = shippedChoices();
    if (!choices)
        return choices.error();
    if (const Result<void> added = addAll(write, *choices); !added)
        return added;
    const auto holidays = shippedBankHolidays();
    if (!holidays)
        return holidays.error();
    if (const Result<void> added = addAll(write, *holidays); !added)
        return added;
    const auto limits = shippedLimits();
    if (!limits)
        return limits.error();
    if (const Result<void> added = addAll(write, *limits); !added)
        return added;
    const auto courses = shippedRecords<Course>(QStringLiteral("courses"));
    if (!courses)
        return courses.error();
    if (const Result<void> added = addAll(write, *courses); !added)
        return added;
    const auto letters = shippedRecords<LetterTemplate>(QStringLiteral("letter-templates"));
    if (!letters)
        return letters.error();
    if (const Result<void> added = addAll(write, *letters); !added)
        return added;
    const auto procedures = shippedRecords<Procedure>(QStringLiteral("procedures"));
    if (!procedures)
        return procedures.error();
    if (const Result<void> added = addAll(write, *procedures); !added)
        return added;
    const auto surveys = shippedRecords<SurveyTemplate>(QStringLiteral("surveys"));
    return surveys ? addAll(write, *surveys) : Result<void>(surveys.error());
}

Result<void> addSites(Write &write, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        if (const auto added = write.add(Site{.name = name.trimmed()}); !added)
            return added.error();
    }
    return {};
}

Person personNamed(const QString &name, const QString &phone)
{
    const qsizetype space = name.lastIndexOf(u' ');
    Person person;
    person.firstName = space < 0 ? QString() : name.left(space);
    person.lastName = name.mid(space + 1);
    person.phone = phone.trimmed();
    return person;
}

Result<void> addPosts(Write &write, const std::vector<OfficeSetup::Post> &posts)
{
    QHash<QString, Id<Person>> known;
    for (const OfficeSetup::Post &post : posts) {
        const QString name = post.holder.simplified();
        if (name.isEmpty())
            continue;
        Id<Person> &person = known[name.toLower()];
        if (person.isNull()) {
            const auto added = write.add(personNamed(name, post.phone));
            if (!added)
                return added.error();
            person = added->id();
        }
        PostHolder holder;
        holder.post = Code{post.post};
        holder.person = person;
        if (const auto added = write.add(holder); !added)
            return added.error();
    }
    return {};
}

Result<void> fill(Workspace &office, const OfficeSetup &setup)
{
    Organisation organisation = setup.organisation;
    if (organisation.legalName.trimmed().isEmpty())
        organisation.legalName = QFileInfo(office.path()).completeBaseName();
    return office.write(QCoreApplication::translate("Workspace", "Office made"), [&](Write &write) -> Result<void> {
        if (const Result<void> added = addPolicy(write); !added)
            return added;
        if (!organisation.part.isKnown()) // where most offices are; the settings say otherwise
            if (const std::vector<ChoiceName> parts = write.context().names.choices(QStringLiteral("uk-part"));
                !parts.empty())
                organisation.part.text = parts.front().code;
        if (const auto added = write.add(organisation); !added)
            return added.error();
        if (const Result<void> added = addSites(write, setup.sites); !added)
            return added;
        return addPosts(write, setup.posts);
    });
}
} // namespace

Result<std::unique_ptr<Workspace>> makeOffice(const QString &path, const OfficeSetup &setup, const Actor &actor,
                                              const Clock &clock, const IdMaker &ids)
{
    if (QFileInfo::exists(path))
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("Workspace", "There is already a file %1. Choose another name.").arg(path)};
    Result<std::unique_ptr<Workspace>> office = Workspace::create(path, actor, clock);
    if (!office) {
        discardOffice(path);
        return office;
    }
    (*office)->useIds(ids);
    if (const Result<void> filled = fill(**office, setup); !filled) {
        office->reset();
        discardOffice(path);
        return filled.error();
    }
    return office;
}

void discardOffice(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}
