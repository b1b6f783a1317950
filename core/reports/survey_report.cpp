// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/survey_report.h"
#include "core/records/show.h"
#include "core/surveys/survey_rules.h"
#include <QCoreApplication>

namespace {
using namespace report;

constexpr int kNumberLine = 12;
constexpr int kAnswerLine = 24;

QString tr(const char *text) { return QCoreApplication::translate("SurveyReport", text); }

QString label(const char *list, const Code &code, const Names &names)
{
    return code.isKnown() ? names.choiceLabel(QLatin1String(list), code.text) : QString();
}

QString answerText(const SurveyAnswer &answer, const Names &names)
{
    if (!isAnswered(answer, names))
        return tr("Not answered");
    if (answer.answer.isKnown())
        return label("survey-answer", answer.answer, names);
    if (answer.amount)
        return QString::number(*answer.amount);
    return answer.words.isEmpty() ? tr("Photograph: %1").arg(answer.photo) : answer.words;
}

void addHead(Report &report, const Survey &survey, const Names &names)
{
    KeyValues head;
    const auto add = [&head](const QString &key, const QString &value) {
        if (!value.isEmpty())
            head.rows.push_back({key, Text(value)});
    };
    const auto named = [&names](const Kind &kind, RecordId id) {
        return id == 0 ? QString() : names.recordName(kind, id);
    };
    add(tr("Site"), named(kindOf<Site>(), survey.site.value));
    add(tr("Part"), survey.place);
    add(tr("Department"), named(kindOf<Department>(), survey.department.value));
    add(tr("Day"), show(survey.on));
    add(tr("Surveyor"), named(kindOf<Person>(), survey.surveyor.value));
    add(tr("Gone round with"), survey.seenWith);
    add(tr("Finished"),
        survey.finished.isKnown()
            ? show(survey.finished)
            : tr("Draft: %1 of %2 questions answered").arg(answeredIn(survey, names)).arg(survey.answers.size()));
    report.cover.emplace_back(std::move(head));
    if (!survey.summary.trimmed().isEmpty())
        report.cover.emplace_back(Box{tr("In short"), {Text(survey.summary.trimmed())}, {}});
}

Table findingsTable(const Survey &survey, const Names &names)
{
    Table table;
    table.columns = {{tr("What was found"), 3},
                     {tr("Priority"), 1},
                     {tr("Whose to put right"), 1.4},
                     {tr("What should be done"), 2.4}};
    for (const ChoiceName &priority : names.choices(QStringLiteral("priority")))
        for (const SurveyFinding &one : survey.findings)
            if (one.priority.text == priority.code)
                table.rows.push_back(
                    {{Cell(one.finding), Cell(priority.label),
                      Cell(label("owner-organisation", one.organisation, names)), Cell(one.recommended)}});
    table.nil = tr("Nothing was found that has to be put right.");
    return table;
}

/// The answers of one heading after the other.
void addAnswers(report::Section &section, const Survey &survey, const Names &names)
{
    Table table;
    table.columns = {{tr("Question"), 3}, {tr("Answer"), 1.6}, {tr("Comment"), 2.4}};
    QString part;
    for (const SurveyAnswer &one : survey.answers) {
        if (one.asked.part != part && !one.asked.part.isEmpty())
            table.rows.push_back({{Cell(one.asked.part)}, Row::Role::Group});
        part = one.asked.part;
        table.rows.push_back({{Cell(one.asked.question), Cell(answerText(one, names)), Cell(one.comment)}});
    }
    table.nil = tr("No question was asked.");
    section.blocks.emplace_back(std::move(table));
}

QString boxes(const std::vector<ChoiceName> &answers)
{
    QStringList words;
    for (const ChoiceName &item : answers)
        if (!item.retired)
            words << QStringLiteral("\u2610\u00a0") + QString(item.label).replace(u' ', u'\u00a0');
    return words.join(QStringLiteral("   "));
}

QString roomFor(const AskedQuestion &asked, const Names &names)
{
    switch (answerBy(asked, names)) {
    case AnswerBy::Choice:
        return boxes(names.choices(QStringLiteral("survey-answer")));
    case AnswerBy::Number:
        return QString(kNumberLine, u'_');
    case AnswerBy::Words:
        return QString(kAnswerLine, u'_') + u'\n' + QString(kAnswerLine, u'_');
    case AnswerBy::Photo:
        return QStringLiteral("\u2610\u00a0") + tr("photograph taken");
    }
    return {};
}
} // namespace

Report surveyReport(const Saved<Survey> &saved, const SurveyPictures &pictures, const Names &names)
{
    const Survey &survey = saved.value;
    Report report;
    report.title = names.recordName(kindOf<SurveyTemplate>(), survey.form.value);
    report.subtitle = saved.stamp.reference;
    report.footer = saved.stamp.reference;
    addHead(report, survey, names);
    report::Section findings{{}, tr("Findings"), 1, false, false, {}};
    findings.blocks.emplace_back(findingsTable(survey, names));
    report.sections.push_back(std::move(findings));
    report::Section answers{{}, tr("Answers"), 1, false, false, {}};
    addAnswers(answers, survey, names);
    report.sections.push_back(std::move(answers));
    report::Section photographs{{}, tr("Photographs"), 1, false, false, {}};
    for (const SurveyAnswer &one : survey.answers)
        if (const auto found = pictures.constFind(one.photoDigest);
            !one.photoDigest.isEmpty() && found != pictures.constEnd()) {
            Picture picture = *found;
            picture.caption =
                one.comment.isEmpty() ? one.asked.question : tr("%1: %2").arg(one.asked.question, one.comment);
            photographs.blocks.emplace_back(std::move(picture));
        }
    if (!photographs.blocks.empty())
        report.sections.push_back(std::move(photographs));
    return report;
}

Report blankSurveyForm(const SurveyTemplate &form, const Names &names)
{
    Report report;
    report.title = form.title;
    report.subtitle = tr("Version %1, to be filled in by hand").arg(form.version);
    report.footer = tr("%1, version %2").arg(form.title).arg(form.version);
    if (!form.purpose.isEmpty())
        report.cover.emplace_back(Paragraph{Text(form.purpose), false});
    Table head;
    head.columns = {{tr("Site and part"), 2}, {tr("Day"), 1}, {tr("Surveyor"), 1.5}};
    head.rows.push_back({{Cell(QStringLiteral("\n ")), Cell(QString()), Cell(QString())}});
    report.cover.emplace_back(std::move(head));
    Table table;
    table.columns = {{tr("Question"), 3}, {tr("Answer"), 2.6}, {tr("Comment"), 2.4}};
    QString part;
    for (const SurveyQuestion &one : form.questions) {
        if (one.asked.part != part && !one.asked.part.isEmpty())
            table.rows.push_back({{Cell(one.asked.part)}, Row::Role::Group});
        part = one.asked.part;
        QString comment;
        for (const ChoiceName &item : names.choices(QStringLiteral("survey-answer")))
            if (one.asked.commentOn.texts.contains(item.code))
                comment = tr("Wanted for “%1”").arg(item.label);
        const QString asked = one.hint.isEmpty() ? one.asked.question : one.asked.question + u'\n' + one.hint;
        table.rows.push_back({{Cell(asked), Cell(roomFor(one.asked, names)), Cell(comment)}});
    }
    table.nil = tr("This template has no questions.");
    report::Section questions;
    questions.blocks.emplace_back(std::move(table));
    report.sections.push_back(std::move(questions));
    report::Section found{{}, tr("What has to be put right"), 1, false, true, {}};
    Table findings;
    findings.columns = {{tr("What was found"), 4}, {tr("Priority"), 1.2}, {tr("Whose to put right"), 2}};
    for (int i = 0; i < 6; ++i)
        findings.rows.push_back({{Cell(QStringLiteral("\n ")), Cell(QString()), Cell(QString())}});
    found.blocks.emplace_back(std::move(findings));
    report.sections.push_back(std::move(found));
    return report;
}
