// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include "core/surveys/begin_survey.h"
#include "core/surveys/survey_rules.h"
#include "core/workspace/sample_registers.h"
#include "core/workspace/survey_action.h"
#include <QByteArray>
#include <algorithm>
#include <memory>

namespace {
QString text(const char *words) { return QString::fromUtf8(words); }

/// A survey as somebody made it: which questions were answered “no”, and why.
struct Made {
    const char *form; ///< the code of its template
    std::size_t site;
    int daysBefore; ///< the end
    std::vector<std::pair<const char *, const char *>> noes;
    std::vector<const char *> owners; ///< of the findings
    bool isDraft = false;
};

const std::vector<Made> &surveysMade()
{
    static const std::vector<Made> all{
        {"crime_reduction",
         0,
         64,
         {{"lighting", "The lamp over the staff entrance has been out since the clocks changed."},
          {"codes_changed", "The store has had the same code for two years, and four people have left."},
          {"visitors", "Nobody asked the surveyor to sign in at the side entrance."}},
         {"landlord", "own", "own"}},
        {"lone_worker_site",
         1,
         41,
         {{"signal", "There is no signal in the basement, where the records are."},
          {"tried", "The order of whom to ring was written in spring and never tried."}},
         {"provider", "own"}},
        {"lockdown_readiness",
         2,
         12,
         {{"different", "The same bell is used for fire; staff would walk out."}},
         {"landlord"},
         true},
        {"badge_spot_check", 0, 300, {}, {}},
        {"badge_spot_check", 0, 205, {}, {}},
        {"badge_spot_check", 0, 110, {}, {}},
        {"badge_spot_check",
         0,
         20,
         {{"challenged", "Three people held the door open and said good morning."}},
         {"own"}},
    };
    return all;
}

const std::pair<const char *, const char *> *whyNot(const Made &made, const QString &code)
{
    const auto found = std::find_if(made.noes.begin(), made.noes.end(),
                                    [&code](const auto &one) { return code == QLatin1String(one.first); });
    return found == made.noes.end() ? nullptr : &*found;
}

/// The more of them have passed, the fewer go without.
int countOf(const SurveyAnswer &answer, int daysBefore)
{
    if (!answer.asked.counts.isKnown())
        return 12;
    return answer.asked.code == text("seen") ? 44 - daysBefore / 30 : 3 + daysBefore / 40;
}

void answer(SurveyAnswer &one, const Made &made, const Names &names)
{
    const auto *no = whyNot(made, one.asked.code);
    switch (answerBy(one.asked, names)) {
    case AnswerBy::Choice:
        // The good answer is the one that is no finding.
        one.answer = Code{no || one.asked.findingOn.texts.contains(text("yes")) ? text("no") : text("yes")};
        if (no)
            one.comment = text(no->second);
        else if (lacksComment(one))
            one.comment = text("As the manager says.");
        break;
    case AnswerBy::Number:
        one.amount = countOf(one, made.daysBefore);
        break;
    case AnswerBy::Words:
        one.words = text("As in the last survey; nothing new was said.");
        break;
    case AnswerBy::Photo:
        one.answer = Code{text("na")};
        break;
    }
}

Survey surveyOf(const Saved<SurveyTemplate> &form, const Made &made, const SampleOffice &office, Day on,
                const Names &names)
{
    Survey survey = beginSurvey(form, on);
    survey.site = office.sites[made.site % office.sites.size()].id;
    survey.surveyor = office.holder(text("lsms")).id;
    std::size_t owner = 0;
    const std::size_t most = made.isDraft ? survey.answers.size() / 2 : survey.answers.size();
    for (std::size_t i = 0; i < most; ++i) {
        SurveyAnswer &one = survey.answers[i];
        answer(one, made, names);
        if (!lacksFinding(survey, one) || !whyNot(made, one.asked.code))
            continue;
        SurveyFinding finding = findingOf(one);
        finding.organisation = Code{text(made.owners[std::min(owner++, made.owners.size() - 1)])};
        survey.findings.push_back(finding);
    }
    if (made.isDraft)
        survey.lastQuestion = survey.answers[most].asked.code;
    else
        survey.finished = on;
    return survey;
}

/// The first question that asks for a photograph is given one.
Result<void> photograph(Write &write, const Saved<Survey> &survey, const QByteArray &picture)
{
    Survey now = survey.value;
    const Names &names = write.context().names;
    const auto asked = std::find_if(now.answers.begin(), now.answers.end(), [&names](const SurveyAnswer &one) {
        return answerBy(one.asked, names) == AnswerBy::Photo;
    });
    if (asked == now.answers.end() || !survey.value.finished.isKnown())
        return {};
    const AttachedFile file = attachedFile(text("Front door.png"), text("image/png"), picture);
    if (const auto attached = attach(write, survey.stamp.id, file); !attached)
        return attached.error();
    asked->answer = {};
    asked->photo = file.name;
    asked->photoDigest = file.digest;
    const auto changed = write.change(survey, now);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> addSurvey(Write &write, const std::vector<Saved<SurveyTemplate>> &forms, const Made &made,
                       const SampleOffice &office, Day on, const QByteArray &picture)
{
    const auto form = std::find_if(forms.begin(), forms.end(), [&made](const Saved<SurveyTemplate> &one) {
        return one.value.code == QLatin1String(made.form);
    });
    if (form == forms.end())
        return {};
    const auto added = write.add(surveyOf(*form, made, office, on, write.context().names));
    if (!added)
        return added.error();
    if (const Result<void> done = photograph(write, *added, picture); !done)
        return done;
    if (made.isDraft)
        return {};
    const auto saved = write.load(added->id());
    if (!saved)
        return saved.error();
    const auto actions = makeFindingActions(write, *saved, TimeLimits(Organisation(), write.context().names));
    return actions ? Result<void>() : Result<void>(actions.error());
}

struct Asked {
    const char *kind, *asker, *what, *answer;
    int daysBefore, took, minutes; ///< `took` below 0: open
};
constexpr Asked kAsked[] = {
    {"advice", "Practice manager, front desk", "Should the side door be locked over lunch?",
     "Yes, and say so on the door; the bell was tried.", 150, 2, 35},
    {"inspection", "Head of Estates", "Please look at the building before the lease is renewed.",
     "Surveyed; the report went to Estates with three findings.", 80, 14, 420},
    {"cctv_view", "Team leader, community nursing", "Was a visitor in the corridor on Tuesday after four?",
     "Nobody is to be seen between four and five. Nothing was copied.", 61, 1, 90},
    {"talk", "Induction", "A quarter of an hour for new starters, please.", "Given to eleven starters, with questions.",
     47, 9, 120},
    {"policy_comment", "Information governance", "Comments on the draft about portable devices.",
     "Sent: say who is rung at night, and by when.", 33, 6, 75},
    {"advice", "Reception", "A caller asks for staff by name every day. What do we say?",
     "Words to use were agreed; calls are logged for a fortnight.", 16, 0, 40},
    {"talk", "Home visiting team", "Could somebody speak about visits in the evening?", "", 9, -1, 0},
    {"inspection", "Practice manager", "The back gate does not close. Please come and see.", "", 4, -1, 0},
};

void scheduleRequests(const SampleOffice &office, SampleTimeline &timeline)
{
    for (std::size_t i = 0; i < std::size(kAsked); ++i) {
        const Asked &asked = kAsked[i];
        const Day on = office.until.plus(-asked.daysBefore);
        if (on < office.first.plus(2))
            continue;
        const auto id = std::make_shared<Id<SupportRequest>>();
        timeline.at(sampleInstant(on.date, 10, 20), text("Request for help"),
                    [&office, &asked, id, on, i](Write &write) {
                        SupportRequest request;
                        request.kind = Code{text(asked.kind)};
                        request.received = on;
                        request.asker = text(asked.asker);
                        request.asked = text(asked.what);
                        request.site = office.sites[i % office.sites.size()].id;
                        request.owner = office.holder(text("lsms")).id;
                        request.wantedBy = on.plus(21);
                        return addRecord(write, request, *id);
                    });
        if (asked.took < 0)
            continue;
        const Day answered = on.plus(asked.took);
        timeline.at(sampleInstant(answered.date, 16, 10), text("Request answered"),
                    [&asked, id, answered](Write &write) {
                        return changeRecord(write, *id, [&](SupportRequest &request) {
                            request.answered = answered;
                            request.answer = text(asked.answer);
                            request.minutes = asked.minutes;
                        });
                    });
    }
}
} // namespace

void scheduleSurveys(const Workspace &workspace, const SampleOffice &office, const SampleMaterial &material,
                     SampleTimeline &timeline)
{
    scheduleRequests(office, timeline);
    const auto all = workspace.all<SurveyTemplate>();
    if (!all)
        return;
    const auto forms = std::make_shared<std::vector<Saved<SurveyTemplate>>>(templatesToBegin(*all));
    const QByteArray picture =
        QByteArray::fromBase64(material.surveys[QLatin1String("door_png")].toString().toLatin1());
    for (const Made &made : surveysMade()) {
        const Day on = office.until.plus(-made.daysBefore);
        if (on < office.first.plus(3))
            continue;
        timeline.at(sampleInstant(on.date, 15, 5), text("Survey"), [&office, &made, forms, on, picture](Write &write) {
            return addSurvey(write, *forms, made, office, on, picture);
        });
    }
}
