// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_seal.h"
#include "core/forms/sent_form.h"
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include "core/storage/digest.h"
#include "core/storage/list.h"
#include "core/workspace/sample_registers.h"
#include <QJsonDocument>
#include <memory>

namespace {
constexpr int kDaysToAnswer = 14;

/// A form of the sample: when it went out, and to which department's manager.
struct SampleForm {
    const char *form;
    int daysAgo;
    std::size_t department;
    bool own;
};

SentForm orderOf(const SampleOffice &office, const SampleForm &sample, Day on)
{
    const SampleDepartment &department = office.departments[sample.department % office.departments.size()];
    const SampleWorker &manager = office.workers[department.manager];
    SentForm form;
    form.form = Code{QLatin1String(sample.form)};
    form.department = department.id;
    form.sentTo = manager.value.firstName + u' ' + manager.value.lastName;
    form.address = manager.value.email;
    form.person = manager.id;
    form.sent = on;
    form.dueBack = on.plus(kDaysToAnswer);
    // Not to be guessed anywhere else; here the same options give the same records.
    form.sealKey = QString::fromLatin1(sha256(form.sentTo.toUtf8() + on.iso().toLatin1()).toHex());
    return form;
}

/// The department's own assessment; none where it has none.
Result<Id<RiskAssessment>> assessmentOf(Write &write, Id<Department> department)
{
    Scope all;
    all.everything = true;
    const auto ids = Lister(write.database(), kindOf<RiskAssessment>(), all)
                         .ids({.filters = {{QStringLiteral("department"), Filter::Is::OneOf, {Value(department.value)}},
                                           {QStringLiteral("replaced_by"), Filter::Is::NotKnown, {}}}});
    if (!ids)
        return ids.error();
    return Id<RiskAssessment>{ids->empty() ? 0 : ids->front()};
}

/// What the record held when the form went out.
Result<QString> baseOf(Write &write, const SentForm &form)
{
    AnyRecord base(kindOf<RiskAssessment>());
    blank(base.kind(), base.data());
    base.as<RiskAssessment>().department = form.department;
    if (!form.assessment.isNull()) {
        const auto held = write.load(form.assessment);
        if (!held)
            return held.error();
        base = AnyRecord::of(held->value);
    }
    return QString::fromUtf8(QJsonDocument(toJson(base.kind(), base.data())).toJson(QJsonDocument::Compact));
}

Result<void> sendOne(Write &write, const SampleOffice &office, const SampleForm &sample, Id<SentForm> &id)
{
    SentForm form = orderOf(office, sample, write.context().today);
    if (sample.own) {
        const auto own = assessmentOf(write, form.department);
        if (!own || own->isNull())
            return own ? Result<void>() : Result<void>(own.error());
        form.assessment = *own;
    }
    const auto base = baseOf(write, form);
    if (!base)
        return base.error();
    form.base = *base;
    return addRecord(write, form, id);
}

/// The manager looked it through and told the team: its signatures hold.
Result<void> answer(Write &write, Id<SentForm> id)
{
    if (id.isNull())
        return {};
    const auto form = write.load(id);
    if (!form)
        return form.error();
    const Result<void> changed = changeRecord(write, form->value.assessment, [&](RiskAssessment &assessment) {
        assessment.staffTold = write.context().today;
        assessment.toldHow = QStringLiteral("Gone through at the team meeting");
    });
    if (!changed)
        return changed;
    return changeRecord(write, id, [&](SentForm &now) {
        now.answered = write.context().today;
        now.answeredBy = now.sentTo;
    });
}
} // namespace

void scheduleForms(const SampleOffice &office, SampleTimeline &timeline)
{
    constexpr SampleForm kForms[] = {
        {"assessment_review", 30, 0, true}, {"assessment_new", 20, 1, false}, {"assessment_new", 3, 2, false}};
    constexpr int kAnsweredAfter = 9;
    for (const SampleForm &sample : kForms) {
        const auto id = std::make_shared<Id<SentForm>>();
        const Day on = office.until.plus(-sample.daysAgo);
        timeline.at(sampleInstant(on.date, 10, 20), QStringLiteral("Form sent"),
                    [&office, sample, id](Write &write) { return sendOne(write, office, sample, *id); });
        if (sample.own)
            timeline.at(sampleInstant(on.plus(kAnsweredAfter).date, 15, 5), QStringLiteral("Answer to a form taken in"),
                        [id](Write &write) { return answer(write, *id); });
    }
}
