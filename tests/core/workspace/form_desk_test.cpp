// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "core/workspace/form_desk.h"
#include "tests/support/form_office.h"

namespace {
const QString kReview = QStringLiteral("assessment_review");
const QString kHazards = QStringLiteral("hazards");

const AnswerLine *lineOf(const AnswerMerge &merge, const QString &path)
{
    for (const AnswerLine &line : merge.lines)
        if (line.path.endsWith(path))
            return &line;
    return nullptr;
}

void choose(AnswerMerge &merge, const QString &path, Side side)
{
    for (AnswerLine &line : merge.lines)
        if (line.path.endsWith(path))
            line.choice = side;
}

void nothing(QJsonObject &, QJsonObject &) {}
} // namespace

TEST_CASE("A form goes out with what it asks and nothing else of the record, and is kept")
{
    FormOffice office;
    const auto sent = office.send(kReview);
    CHECK(sent.stamp.reference == u"FRM-2026/27-0001"_qs);
    CHECK(office.fileName == u"FRM-2026-27-0001.html"_qs);
    const auto kept = office.workspace->load(sent.id());
    REQUIRE(kept.ok());
    CHECK(kept->value.sent == office.workspace->today());
    CHECK(kept->value.assessment == office.desk);
    const QJsonObject data = office.data();
    CHECK(data[u"fields"_qs].toObject()[u"title"_qs] == u"Front desk"_qs);
    CHECK(data[u"rows"_qs].toObject()[kHazards].toArray().size() == 2);
    CHECK_FALSE(data[u"fields"_qs].toObject().contains(u"last_hazard"_qs));
    CHECK_FALSE(data[u"fields"_qs].toObject().contains(u"assessor"_qs));
    CHECK_FALSE(office.page.contains(kept->value.sealKey.toLatin1()));
}

TEST_CASE("What a record says never becomes a part of the page that it stands in")
{
    FormOffice office;
    office.change([](RiskAssessment &assessment) {
        assessment.activity = u"</script><script>alert(1)</script>{{script}}<!--"_qs;
    });
    office.send(kReview);
    CHECK(office.page.count("</script>") == 2);
    CHECK(office.data()[u"fields"_qs].toObject()[u"activity"_qs] ==
          u"</script><script>alert(1)</script>{{script}}<!--"_qs);
}

TEST_CASE("A form that cannot be handed over was not sent")
{
    FormOffice office;
    SentForm order;
    order.form = Code{kReview};
    order.assessment = office.desk;
    order.sentTo = u"Mina Patel"_qs;
    const auto sent = sendForm(*office.workspace, order, [](const MadeForm &) -> Result<void> {
        return Error{Error::Code::Failed, u"The disk is full."_qs};
    });
    REQUIRE_FALSE(sent.ok());
    CHECK(sent.error().text == u"The disk is full."_qs);
    CHECK(office.all<SentForm>().empty());
}

TEST_CASE("An answer changes what it says, line by line, and marks the form answered")
{
    FormOffice office;
    const auto sent = office.send(kReview);
    const QByteArray file = office.answer([](QJsonObject &fields, QJsonObject &rows) {
        fields[u"activity"_qs] = u"Receiving visitors and parcels"_qs;
        setInRow(rows, kHazards, 0, u"current_likelihood"_qs, 2);
        QJsonArray hazards = rows[kHazards].toArray();
        hazards.removeAt(1);
        hazards.append(QJsonObject{{u"hazard"_qs, u"Parcels left unattended"_qs}, {u"who_harmed"_qs, u"Everyone"_qs}});
        rows[kHazards] = hazards;
    });
    const auto opened = openAnswer(*office.workspace, file);
    REQUIRE(opened.ok());
    CHECK(opened->file.by == u"Mina Patel"_qs);
    REQUIRE(opened->merge.lines.size() == 4);
    const AnswerLine *activity = lineOf(opened->merge, u"activity"_qs);
    REQUIRE(activity);
    CHECK(activity->was == u"Receiving visitors"_qs);
    CHECK(activity->here == u"Receiving visitors"_qs);
    CHECK(activity->answer == u"Receiving visitors and parcels"_qs);
    CHECK(activity->choice == Side::Mine);
    CHECK(lineOf(opened->merge, u"current_likelihood"_qs)->label.contains(u"Somebody follows staff in"_qs));
    CHECK(opened->merge.isDecided());
    CHECK(office.workspace->load(office.desk)->value.activity == u"Receiving visitors"_qs); // nothing silently
    const auto taken = takeAnswer(*office.workspace, *opened);
    REQUIRE(taken.ok());
    CHECK(*taken == office.desk.value);
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    CHECK(now.activity == u"Receiving visitors and parcels"_qs);
    REQUIRE(now.hazards.size() == 2);
    CHECK(now.hazards[0].currentLikelihood == 2);
    CHECK(now.hazards[0].number == 1);
    CHECK(now.hazards[1].hazard == u"Parcels left unattended"_qs);
    CHECK(now.hazards[1].number == 3);
    const SentForm form = office.workspace->load(sent.id())->value;
    CHECK(form.answered == office.workspace->today());
    CHECK(form.answeredBy == u"Mina Patel, 01632 960210"_qs);
}

TEST_CASE("Where both changed the same the person chooses, either way, and nothing is written before")
{
    const Side side = GENERATE(Side::Mine, Side::Theirs);
    FormOffice office;
    office.send(kReview);
    const QByteArray file = office.answer([](QJsonObject &fields, QJsonObject &rows) {
        fields[u"activity"_qs] = u"As the manager has it"_qs;
        setInRow(rows, kHazards, 0, u"who_harmed"_qs, u"Staff and patients"_qs);
        setInRow(rows, kHazards, 1, u"current_likelihood"_qs, 5);
    });
    office.change([](RiskAssessment &assessment) {
        assessment.activity = u"As the office has it"_qs;
        assessment.hazards[0].whoHarmed = u"Staff and visitors"_qs;
        assessment.note = u"Changed here alone"_qs;
    });
    auto opened = openAnswer(*office.workspace, file);
    REQUIRE(opened.ok());
    const AnswerLine *activity = lineOf(opened->merge, u"activity"_qs);
    REQUIRE(activity);
    CHECK(activity->conflict.has_value());
    CHECK_FALSE(activity->choice.has_value());
    CHECK(activity->was == u"Receiving visitors"_qs);
    CHECK(activity->here == u"As the office has it"_qs);
    CHECK(activity->answer == u"As the manager has it"_qs);
    CHECK_FALSE(lineOf(opened->merge, u"note"_qs));
    CHECK_FALSE(takeAnswer(*office.workspace, *opened).ok());
    choose(opened->merge, u"activity"_qs, side);
    choose(opened->merge, u"who_harmed"_qs, side);
    choose(opened->merge, u"current_likelihood"_qs, side);
    REQUIRE(takeAnswer(*office.workspace, *opened).ok());
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    const bool mine = side == Side::Mine;
    CHECK(now.activity == (mine ? u"As the manager has it"_qs : u"As the office has it"_qs));
    CHECK(now.hazards[0].whoHarmed == (mine ? u"Staff and patients"_qs : u"Staff and visitors"_qs));
    CHECK(now.hazards[1].currentLikelihood == (mine ? 5 : 3));
    CHECK(now.note == u"Changed here alone"_qs);
}

TEST_CASE("A row that one side removed and the other changed is a choice, either way")
{
    const Side side = GENERATE(Side::Mine, Side::Theirs);
    const bool answerRemoves = GENERATE(true, false);
    FormOffice office;
    office.send(kReview);
    const QByteArray file = office.answer([&](QJsonObject &, QJsonObject &rows) {
        QJsonArray hazards = rows[kHazards].toArray();
        if (answerRemoves)
            hazards.removeAt(0);
        rows[kHazards] = hazards;
        if (!answerRemoves)
            setInRow(rows, kHazards, 0, u"who_harmed"_qs, u"Patients"_qs);
    });
    office.change([&](RiskAssessment &assessment) {
        if (answerRemoves)
            assessment.hazards[0].whoHarmed = u"Visitors"_qs;
        else
            assessment.hazards.erase(assessment.hazards.begin());
    });
    auto opened = openAnswer(*office.workspace, file);
    REQUIRE(opened.ok());
    REQUIRE(opened->merge.lines.size() == 1);
    REQUIRE(opened->merge.lines[0].conflict);
    opened->merge.lines[0].choice = side;
    REQUIRE(takeAnswer(*office.workspace, *opened).ok());
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    const bool removed = answerRemoves == (side == Side::Mine);
    CHECK(now.hazards.size() == (removed ? 1 : 2));
}

TEST_CASE("Rows that the answer alone added or removed can be left as they are here")
{
    FormOffice office;
    office.send(kReview);
    const QByteArray file = office.answer([](QJsonObject &, QJsonObject &rows) {
        QJsonArray hazards = rows[kHazards].toArray();
        hazards.removeAt(1);
        hazards.append(QJsonObject{{u"hazard"_qs, u"New one"_qs}});
        rows[kHazards] = hazards;
    });
    auto opened = openAnswer(*office.workspace, file);
    REQUIRE(opened.ok());
    REQUIRE(opened->merge.lines.size() == 2);
    for (AnswerLine &line : opened->merge.lines)
        line.choice = Side::Theirs;
    REQUIRE(takeAnswer(*office.workspace, *opened).ok());
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    REQUIRE(now.hazards.size() == 2);
    CHECK(now.hazards[1].hazard == u"The panic alarm is not heard"_qs);
}

TEST_CASE("An answer is never taken twice, nor by two at once")
{
    FormOffice office;
    office.send(kReview);
    const QByteArray file =
        office.answer([](QJsonObject &fields, QJsonObject &) { fields[u"activity"_qs] = u"New"_qs; });
    const auto first = openAnswer(*office.workspace, file), second = openAnswer(*office.workspace, file);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    REQUIRE(takeAnswer(*office.workspace, *first).ok());
    const auto again = takeAnswer(*office.workspace, *second);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().text.contains(u"taken in already"_qs));
    CHECK(office.refusal(file).contains(u"taken in already, on 2 November 2026"_qs));
}

TEST_CASE("A record that changed while the answer was looked at is not overwritten")
{
    FormOffice office;
    office.send(kReview);
    const auto opened =
        openAnswer(*office.workspace,
                   office.answer([](QJsonObject &fields, QJsonObject &) { fields[u"activity"_qs] = u"New"_qs; }));
    REQUIRE(opened.ok());
    office.change([](RiskAssessment &assessment) { assessment.activity = u"Meanwhile"_qs; });
    const auto taken = takeAnswer(*office.workspace, *opened);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().code == Error::Code::Stale);
    CHECK(office.all<SentForm>().front().value.answered == Day());
}

TEST_CASE("What is no answer, damaged, altered, foreign or withdrawn is each named as that")
{
    FormOffice office;
    const auto sent = office.send(kReview);
    const QByteArray good = office.answer(nothing);
    CHECK(office.refusal("Dear Ada") == u"This is not an answer to a form of Wardkeep."_qs);
    CHECK(office.refusal("{\"a\": 1}") == u"This is not an answer to a form of Wardkeep."_qs);
    CHECK(office.refusal({}) == u"This is not an answer to a form of Wardkeep."_qs);
    CHECK(office.refusal(good.left(good.size() / 2)).contains(u"damaged or not whole"_qs));
    CHECK(office.refusal(QByteArray(good).replace("Front desk", "Back door")).contains(u"was altered"_qs));
    CHECK(office.refusal(QByteArray(good).replace("\"wardkeep_answer\": 1", "\"wardkeep_answer\": 2"))
              .contains(u"newer version"_qs));
    const QJsonObject data = office.data();
    const SealedForm sealed{data[u"form"_qs].toString(), data[u"seal"_qs].toString()};
    const QJsonObject answers{{u"fields"_qs, QJsonObject{{u"title"_qs, u"Mine"_qs}}}};
    CHECK(office.refusal(FormOffice::file(sealed, answers)) == u"taken"_qs);
    SealedForm planted = sealed;
    planted.text.replace(u"FRM-2026/27-0001"_qs, u"FRM-2026/27-0009"_qs);
    CHECK(office.refusal(FormOffice::file(planted, answers)).contains(u"was altered"_qs));
    auto identity = *identityIn(sealed.text);
    identity.office += 1;
    identity.officeName = u"Moorside Trust"_qs;
    CHECK(office.refusal(FormOffice::file(sealForm(identity, newSealKey()), answers))
              .contains(u"belongs to another office: the form FRM-2026/27-0001 came from Moorside Trust"_qs));
    identity = *identityIn(sealed.text);
    identity.form += 1;
    CHECK(office.refusal(FormOffice::file(sealForm(identity, newSealKey()), answers))
              .contains(u"does not know the form"_qs));
    REQUIRE(office.workspace
                ->write(u"test"_qs, [&](Write &write) { return write.withdraw(sent, u"Sent to the wrong ward"_qs); })
                .ok());
    CHECK(office.refusal(good).contains(u"was withdrawn, so its answer is not taken in: Sent to the wrong ward"_qs));
}

TEST_CASE("An answer that says what the form could not have said is altered")
{
    FormOffice office;
    office.send(kReview);
    const auto says = [&](const QJsonObject &fields, const QJsonObject &rows = {}) {
        return office.refusal(office.answer([&](QJsonObject &f, QJsonObject &r) {
            f = fields;
            r = rows;
        }));
    };
    const auto row = [](const QJsonObject &of) { return QJsonObject{{kHazards, QJsonArray{of}}}; };
    CHECK(says({{u"signed_content"_qs, u"x"_qs}}).contains(u"did not ask or offer"_qs));
    CHECK(says({{u"kind"_qs, u"no_such_kind"_qs}}).contains(u"did not ask or offer"_qs));
    CHECK(says({{u"lone_people"_qs, 0}}).contains(u"did not ask or offer"_qs));
    CHECK(says({{u"lone_people"_qs, 1}}) == u"taken"_qs);
    CHECK(says({{u"lone_people"_qs, 9999}}) == u"taken"_qs);
    CHECK(says({{u"lone_people"_qs, 10000}}).contains(u"did not ask or offer"_qs));
    CHECK(says({{u"assessed"_qs, u"2026-02-30"_qs}}).contains(u"did not ask or offer"_qs));
    CHECK(says({{u"site"_qs, u"12345"_qs}}).contains(u"did not ask or offer"_qs));
    CHECK(says({}, row({{u"id"_qs, u"77"_qs}, {u"hazard"_qs, u"x"_qs}})).contains(u"did not ask or offer"_qs));
    CHECK(says({}, row({{u"number"_qs, 9}})).contains(u"did not ask or offer"_qs));
    CHECK(says({}, row({{u"current_likelihood"_qs, 6}})).contains(u"did not ask or offer"_qs));
    CHECK(says({}, {{u"parties"_qs, QJsonArray()}}).contains(u"did not ask or offer"_qs));
}

TEST_CASE("An e-mail that brings the answer is as good as the file")
{
    FormOffice office;
    office.send(kReview);
    const QByteArray mail =
        draftEml(u"security@larkshire.example"_qs, u"Answer"_qs, u"Here it is."_qs,
                 {{u"FRM.wardkeep-answer.json"_qs, u"application/json"_qs, office.answer(nothing)}});
    CHECK(office.refusal(mail) == u"taken"_qs);
}

TEST_CASE("The ten questions make an incident that names what was told, and is made once")
{
    FormOffice office;
    const auto sent = office.send(u"incident_report"_qs);
    const QByteArray file = office.answer([](QJsonObject &fields, QJsonObject &rows) {
        fields[u"occurred"_qs] = u"2026-11-01T14:30~"_qs;
        fields[u"kind"_qs] = u"theft"_qs;
        fields[u"narrative"_qs] = u"A laptop was taken from the office. The door was open."_qs;
        fields[u"reporter_text"_qs] = u"Mina Patel, 01632 960210"_qs;
        fields[u"reported"_qs] = u"2026-11-02T08:00"_qs;
        rows[u"affected"_qs] =
            QJsonArray{QJsonObject{{u"description"_qs, u"Ward clerk"_qs}, {u"category"_qs, u"staff"_qs}}};
        rows[u"alleged"_qs] = QJsonArray{QJsonObject{{u"description"_qs, u"Man in a red coat"_qs}}};
        rows[u"property"_qs] = QJsonArray{QJsonObject{{u"item"_qs, u"Laptop"_qs}, {u"value"_qs, 80000}}};
        rows[u"steps"_qs] = QJsonArray{QJsonObject{{u"step"_qs, u"police_101_online"_qs}}};
    });
    const auto opened = openAnswer(*office.workspace, file);
    INFO((opened ? QString() : opened.error().text).toStdString());
    REQUIRE(opened.ok());
    CHECK_FALSE(opened->here);
    CHECK(office.all<Incident>().empty());
    const auto taken = takeAnswer(*office.workspace, *opened);
    INFO((taken ? QString() : taken.error().text).toStdString());
    REQUIRE(taken.ok());
    const Incident incident = office.workspace->load(Id<Incident>{*taken})->value;
    CHECK(incident.summary == u"A laptop was taken from the office."_qs);
    REQUIRE(incident.parties.size() == 2);
    CHECK(incident.parties[0].role.text == u"affected"_qs);
    CHECK(incident.parties[1].role.text == u"alleged"_qs);
    REQUIRE(incident.property.size() == 1);
    CHECK(incident.property[0].value == Money{80000});
    CHECK(incident.policeReported.isKnown());
    CHECK(incident.reachedLsms.isKnown());
    CHECK(office.workspace->load(sent.id())->value.incident.value == *taken);
    CHECK(office.refusal(file).contains(u"taken in already"_qs));
    CHECK(office.all<Incident>().size() == 1);
}

TEST_CASE("A new assessment that comes back is a draft of its own")
{
    FormOffice office;
    office.send(u"assessment_new"_qs);
    const QByteArray file = office.answer([](QJsonObject &fields, QJsonObject &rows) {
        fields[u"title"_qs] = u"Home visits"_qs;
        fields[u"assessed"_qs] = u"2026-11-02"_qs;
        rows[kHazards] = QJsonArray{QJsonObject{{u"hazard"_qs, u"Dogs"_qs}}};
    });
    const auto opened = openAnswer(*office.workspace, file);
    REQUIRE(opened.ok());
    const auto taken = takeAnswer(*office.workspace, *opened);
    REQUIRE(taken.ok());
    const RiskAssessment made = office.workspace->load(Id<RiskAssessment>{*taken})->value;
    CHECK(made.title == u"Home visits"_qs);
    CHECK(made.department == office.wards);
    REQUIRE(made.hazards.size() == 1);
    CHECK(made.hazards[0].number == 1);
}
