// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/form_office.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/editors/field_editor.h"
#include "ui/base/form.h"
#include "ui/base/record_view.h"
#include "ui/forms/answer_dialog.h"
#include "ui/forms/answer_drop.h"
#include "ui/forms/forms_desk.h"
#include "ui/forms/forms_page.h"
#include "ui/forms/send_form_dialog.h"
#include "ui/risks/assessments_page.h"
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QUrl>

namespace {
/// An office that sends forms, and what its pages work with.
struct FormsOffice : FormOffice {
    FormsOffice()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), links(*workspace, privacy)
    {
    }
    RegisterServices services() { return {*workspace, prompts, privacy, settings, links}; }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString keep(const QByteArray &bytes) const
    {
        QFile file(path("FRM.wardkeep-answer.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    AnswerAtHand opened(const QByteArray &bytes) const
    {
        auto answer = openAnswer(*workspace, bytes);
        REQUIRE(answer.ok());
        return std::move(*answer);
    }
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QSettings settings;
    WorkspaceLinks links;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void press(QWidget &window, const QString &text)
{
    QPushButton *button = buttonOf(window, text);
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

QString words(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}
} // namespace

TEST_CASE("An assessment goes out as a file from its own page, and its answer comes back into it")
{
    FormsOffice office;
    AssessmentsPage page(office.services(), PrintRecord());
    (new FormsDesk(office.services(), page))->addReviewButton();
    page.resize(1400, 900);
    page.show();
    REQUIRE(page.openRecord(office.desk.value));
    press(page, QStringLiteral("Send a form"));
    auto *dialog = page.window()->findChild<SendFormDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->which().currentText() == QStringLiteral("Risk assessment to review"));
    CHECK(checks::all(*dialog).join(u'\n').toStdString() == "");
    press(*dialog, QStringLiteral("Save as a file"));
    CHECK(office.all<SentForm>().empty()); // nobody is named yet
    QTest::keyClicks(dialog->form().editor(QStringLiteral("sent_to"))->focusProxy(), QStringLiteral("Mina Patel"));
    office.prompts.texts = {office.path("form.html")};
    press(*dialog, QStringLiteral("Save as a file"));
    REQUIRE(office.all<SentForm>().size() == 1);
    const SentForm sent = office.all<SentForm>().front().value;
    CHECK(sent.sentTo == QStringLiteral("Mina Patel"));
    CHECK(sent.department == office.wards);
    CHECK(sent.dueBack == office.workspace->today().plus(14));
    office.page = bytesOf(office.path("form.html"));
    const auto answer =
        office.answer([](QJsonObject &fields, QJsonObject &) { fields[u"activity"_qs] = u"Visitors and post"_qs; });
    RecordId shown = 0;
    openAnswerFile(office.services(), office.keep(answer), &page, [&](RecordId id) { shown = id; });
    auto *merge = page.window()->findChild<AnswerDialog *>();
    REQUIRE(merge);
    press(*merge, QStringLiteral("Take it in"));
    CHECK(shown == office.desk.value);
    CHECK(office.workspace->load(office.desk)->value.activity == QStringLiteral("Visitors and post"));
}

TEST_CASE("An answer is shown field by field, and where both changed nothing is taken before somebody chose")
{
    FormsOffice office;
    office.send(QStringLiteral("assessment_review"));
    const QByteArray answer = office.answer([](QJsonObject &fields, QJsonObject &) {
        fields[u"activity"_qs] = u"As the manager has it"_qs;
        fields[u"told_how"_qs] = u"At the team meeting"_qs;
    });
    office.change([](RiskAssessment &assessment) { assessment.activity = u"As the office has it"_qs; });
    auto *dialog = new AnswerDialog(office.opened(answer), office.services());
    dialog->show();
    const QString text = words(*dialog);
    for (const char *part : {"Was, when the form went out: Receiving visitors", "Here now: As the office has it",
                             "Answer: As the manager has it", "Answer: At the team meeting",
                             "One line changed on both sides", "Mina Patel (01632 960210)"}) {
        INFO(part);
        CHECK(text.contains(QLatin1String(part)));
    }
    CHECK(checks::all(*dialog).join(u'\n').toStdString() == "");
    press(*dialog, QStringLiteral("Take it in"));
    CHECK(office.workspace->load(office.desk)->value.toldHow.isEmpty());
    const auto radios = dialog->findChildren<QRadioButton *>();
    REQUIRE(radios.size() == 4);
    CHECK(radios[0]->hasFocus()); // the one that is open
    CHECK_FALSE(radios[0]->isChecked());
    CHECK(radios[2]->isChecked());
    radios[1]->setFocus();
    QTest::keyClick(radios[1], Qt::Key_Space);
    press(*dialog, QStringLiteral("Take it in"));
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    CHECK(now.activity == QStringLiteral("As the office has it"));
    CHECK(now.toldHow == QStringLiteral("At the team meeting"));
}

TEST_CASE("A file that may not be taken in is told in a sentence, and no dialog opens")
{
    FormsOffice office;
    QWidget window;
    openAnswerFile(office.services(), office.keep("{\"wardkeep_answer\": 1, \"form\""), &window, {});
    REQUIRE(office.prompts.told.size() == 1);
    CHECK(office.prompts.told.front().text.contains(QStringLiteral("damaged or not whole")));
    CHECK_FALSE(window.findChild<AnswerDialog *>());
    openAnswerFile(office.services(), office.path("no such file.json"), &window, {});
    CHECK(office.prompts.told.back().text.contains(QStringLiteral("cannot be read")));
}

TEST_CASE("A form goes into an e-mail draft with the page attached, from the register of forms")
{
    FormsOffice office;
    FormsPage page(office.services(), PrintRecord());
    page.show();
    page.send();
    auto *dialog = page.window()->findChild<SendFormDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->which().findText(QStringLiteral("Risk assessment to review")) < 0); // that goes out from its own page
    dialog->which().setFocus();
    QTest::keyClicks(&dialog->which(), QStringLiteral("Incident"));
    QTest::keyClicks(dialog->form().editor(QStringLiteral("sent_to"))->focusProxy(), QStringLiteral("Mina Patel"));
    QTest::keyClicks(dialog->form().editor(QStringLiteral("address"))->focusProxy(),
                     QStringLiteral("mina@larkshire.example"));
    office.prompts.texts = {office.path("draft.eml")};
    press(*dialog, QStringLiteral("E-mail draft"));
    REQUIRE(office.all<SentForm>().size() == 1);
    CHECK(office.all<SentForm>().front().value.form.text == QStringLiteral("incident_report"));
    const QByteArray draft = bytesOf(office.path("draft.eml"));
    CHECK(draft.contains("To: mina@larkshire.example"));
    CHECK(draft.contains("text/html"));
    CHECK(draft.contains("FRM-2026-27-0001.html"));
}

TEST_CASE("A window takes answers that are dropped on it, and leaves other files alone")
{
    QWidget window;
    bool ready = true;
    AnswerDrop drop(window, [&ready] { return ready; });
    QSignalSpy dropped(&drop, &AnswerDrop::dropped);
    const auto give = [&window](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    };
    give(QStringLiteral("/tmp/FRM-2026-27-0001.wardkeep-answer.json"));
    CHECK(dropped.size() == 1);
    give(QStringLiteral("/tmp/Answer.EML"));
    CHECK(dropped.size() == 2);
    give(QStringLiteral("/tmp/picture.png"));
    ready = false; // no office is open
    give(QStringLiteral("/tmp/FRM-2026-27-0001.wardkeep-answer.json"));
    CHECK(dropped.size() == 2);
}
