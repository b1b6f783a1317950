// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/begin_survey.h"
#include "core/surveys/survey_rules.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/surveys/survey_dialog.h"
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
SurveyQuestion asking(const char *code, const char *type)
{
    SurveyQuestion question;
    question.asked.code = QLatin1String(code);
    question.asked.part = u"Part"_qs;
    question.asked.question = QStringLiteral("About the %1?").arg(question.asked.code);
    question.asked.type = Code{QLatin1String(type)};
    return question;
}

struct Asked {
    Desk desk;
    std::optional<Saved<Survey>> survey;

    Asked()
    {
        SurveyTemplate form;
        form.code = u"check"_qs;
        form.title = u"Door check"_qs;
        form.questions = {asking("door", "yes_no"), asking("lock", "yes_no"), asking("cameras", "number"),
                          asking("front", "photo")};
        AskedQuestion &lock = form.questions[1].asked;
        lock.commentOn.texts = lock.findingOn.texts = QStringList{u"no"_qs};
        lock.priority = Code{u"high"_qs};
        REQUIRE(desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto site = write.add(Site{.name = u"Larch House"_qs});
            REQUIRE(site);
            const auto saved = write.add(form);
            REQUIRE(saved);
            Survey begun = beginSurvey(*saved, desk.workspace->today());
            begun.site = site->id();
            const auto added = write.add(begun);
            REQUIRE(added);
            survey = *added;
            return {};
        }));
    }
    Survey saved() const { return desk.workspace->load(survey->id())->value; }
};

/// In front, so that its keys are heard.
void show(SurveyDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
}

template <class T> T *visible(const QWidget &window, const char *name)
{
    for (T *one : window.findChildren<T *>())
        if (one->isVisible() && one->accessibleName() == QLatin1String(name))
            return one;
    return nullptr;
}
} // namespace

TEST_CASE("A survey is answered by keys alone, and each answer is saved as it is given")
{
    Asked asked;
    SurveyDialog dialog(*asked.survey, asked.desk.services());
    show(dialog);
    REQUIRE(dialog.current() == 0);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Y);
    CHECK(asked.saved().answers[0].answer.text == u"yes"_qs);
    REQUIRE(dialog.current() == 1);

    QTest::keyClick(dialog.focusWidget(), Qt::Key_N);
    CHECK(dialog.current() == 1);
    auto *comment = visible<QPlainTextEdit>(dialog, "Comment");
    REQUIRE(comment);
    CHECK(dialog.focusWidget() == comment);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.current() == 1); // the comment is wanted
    QTest::keyClicks(comment, u"Any key opens it"_qs);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.current() == 2);
    Survey now = asked.saved();
    CHECK(now.answers[1].comment == u"Any key opens it"_qs);
    REQUIRE(now.findings.size() == 1);
    CHECK(now.findings[0].finding == u"Any key opens it"_qs);
    CHECK(now.findings[0].priority.text == u"high"_qs);
    CHECK(now.findings[0].organisation.isKnown());

    auto *number = visible<QLineEdit>(dialog, "Number");
    REQUIRE(number);
    QTest::keyClicks(number, u"12"_qs);
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    CHECK(asked.saved().answers[2].amount == 12);
    CHECK(dialog.current() == 3);
    CHECK(checks::all(dialog) == QStringList());
}

TEST_CASE("A half-done survey goes on where it was left, and finishes when every question is answered")
{
    Asked asked;
    {
        SurveyDialog dialog(*asked.survey, asked.desk.services());
        show(dialog);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Y);
        dialog.finish();
        CHECK(asked.desk.prompts.told.size() == 1);
        CHECK_FALSE(asked.saved().finished.isKnown());
        dialog.reject();
    }
    SurveyDialog dialog(*asked.desk.workspace->load(asked.survey->id()), asked.desk.services());
    show(dialog);
    CHECK(dialog.current() == 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Y);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::AltModifier);
    CHECK(asked.saved().answers[2].answer.text == u"na"_qs);
    REQUIRE(dialog.current() == 3);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString path = asked.desk.folder.filePath(u"front.png"_qs);
    REQUIRE(picture.save(path));
    dialog.addPhoto(path);
    const Survey now = asked.saved();
    CHECK(now.answers[3].photo == u"front.png"_qs);
    const auto files = attachmentsOf(*asked.desk.workspace, asked.survey->stamp.id);
    REQUIRE(files.ok());
    REQUIRE(files->size() == 1);
    CHECK(files->front().value.digest == now.answers[3].photoDigest);
    dialog.finish();
    CHECK(asked.saved().finished == asked.desk.workspace->today());
}

TEST_CASE("Taking a wrong answer back takes its finding back")
{
    Asked asked;
    SurveyDialog dialog(*asked.survey, asked.desk.services());
    show(dialog);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Y);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_N);
    CHECK(asked.saved().findings.size() == 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Y, Qt::AltModifier);
    CHECK(asked.saved().findings.empty());
    CHECK(asked.saved().answers[1].answer.text == u"yes"_qs);
}
