// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"
#include "tests/support/form_office.h"
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

// What a form does is what a browser does with it: Debian's Chromium, without a window and without a network.
namespace {
constexpr int kMostMilliseconds = 50'000;

/// One in a snap sees no folder of ours.
QString browser()
{
    for (const char *name : {"chromium", "google-chrome"})
        if (const QString path = QStandardPaths::findExecutable(QLatin1String(name));
            !path.isEmpty() && !path.startsWith(QStringLiteral("/snap/")))
            return path;
    return {};
}

bool isWithoutBrowser()
{
    const bool none = browser().isEmpty();
    if (none)
        WARN("no Chromium here: packaging/setup test installs it where the system has it as a package");
    return none;
}

QByteArray helpers()
{
    QFile file(QStringLiteral(WARDKEEP_SOURCE_DIR) + QStringLiteral("/tests/data/fill_form.js"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The form with a script behind its own that does what a person would; its policy allows that one too.
QByteArray withScript(QByteArray page, const QByteArray &script)
{
    page.replace("script-src ", "script-src 'sha256-" + sha256(script).toBase64() + "' ");
    return page.replace("</body>", "<script>" + script + "</script>\n</body>");
}

/// What the script left in the page.
QJsonObject run(const FormOffice &office, const QByteArray &steps)
{
    const QString path = office.folder.filePath(QStringLiteral("form.html"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(withScript(office.page, helpers() + steps + "\ntellTest();\n"));
    file.close();
    QProcess process;
    process.start(browser(),
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--no-first-run"),
                   QStringLiteral("--user-data-dir=") + office.folder.filePath(QStringLiteral("browser")),
                   QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND"), QStringLiteral("--dump-dom"),
                   QStringLiteral("file://") + path});
    const bool ended = process.waitForFinished(kMostMilliseconds);
    if (!ended)
        process.kill();
    process.waitForFinished(5'000);
    REQUIRE(ended);
    const QString dom = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression kResult(QStringLiteral("<pre id=\"test-result\">([A-Za-z0-9+/=]*)</pre>"));
    const auto match = kResult.match(dom);
    INFO(dom.left(4000).toStdString());
    INFO(process.readAllStandardError().right(2000).toStdString());
    REQUIRE(match.hasMatch());
    return QJsonDocument::fromJson(QByteArray::fromBase64(match.captured(1).toLatin1())).object();
}

/// The one file that was saved.
QByteArray saved(const QJsonObject &result)
{
    const QJsonArray written = result[QStringLiteral("written")].toArray();
    REQUIRE(written.size() == 1);
    return written[0].toString().toUtf8();
}
} // namespace

TEST_CASE("A browser fills an assessment in, and its answer is read back as it was typed")
{
    if (isWithoutBrowser())
        return;
    FormOffice office;
    office.send(QStringLiteral("assessment_review"));
    const QJsonObject result = run(office, R"js(
fill('f-about-activity', 'Receiving visitors – “and” parcels €5 <b>');
fill('f-about-kind', 'lone_working');
seen.lone = !document.getElementById('f-about-lone_who').closest('[hidden]');
fill('f-about-lone_who', 'Porters');
fill('f-about-lone_people', '4');
fill('f-hazards-r1-current_likelihood', '2');
press('add-hazards');
seen.focus = document.activeElement.id;
fill('f-hazards-r3-hazard', 'Parcels left unattended');
fill('f-hazards-r3-current_likelihood', '4');
press('save');
seen.refused = [written.length, document.activeElement.className, document.querySelectorAll('.summary li').length];
fill('f-hazards-r3-current_consequence', '3');
fill('f-by-name', 'Mina Patel');
press('save');
seen.done = !document.querySelector('.done').hidden;
)js");
    const QJsonObject seen = result[QStringLiteral("seen")].toObject();
    CHECK(seen[u"lone"_qs].toBool());
    CHECK(seen[u"focus"_qs] == u"f-hazards-r3-hazard"_qs);
    CHECK(seen[u"refused"_qs].toArray() ==
          QJsonArray({0, u"summary"_qs, 2})); // the score's fellow, and who fills it in
    CHECK(seen[u"done"_qs].toBool());
    const auto opened = openAnswer(*office.workspace, saved(result));
    INFO((opened ? QString() : opened.error().text).toStdString());
    REQUIRE(opened.ok());
    REQUIRE(takeAnswer(*office.workspace, *opened).ok());
    const RiskAssessment now = office.workspace->load(office.desk)->value;
    CHECK(now.title == u"Front desk"_qs);
    CHECK(now.activity == u"Receiving visitors – “and” parcels €5 <b>"_qs);
    CHECK(now.lone.people == 4);
    CHECK(now.assessed == Day(2026, 9, 1));
    REQUIRE(now.hazards.size() == 3);
    CHECK(now.hazards[0].currentLikelihood == 2);
    CHECK(now.hazards[0].currentConsequence == 4);
    CHECK(now.hazards[1].hazard == u"The panic alarm is not heard"_qs);
    CHECK(now.hazards[2].currentConsequence == 3);
}

TEST_CASE("A browser reports an incident by the ten questions, and checks what is needed")
{
    if (isWithoutBrowser())
        return;
    FormOffice office;
    office.send(QStringLiteral("incident_report"));
    const QJsonObject result = run(office, R"js(
press('save');
seen.missing = Array.from(document.querySelectorAll('.summary a'), (a) => a.getAttribute('href'));
fill('f-when-occurred', '2026-11-01');
fill('f-when-occurred-time', '14:30');
fill('f-when-occurred-about', true);
fill('f-kind-kind', 'theft');
fill('f-what-narrative', 'A laptop was taken.\nThe door stood open.');
press('add-alleged');
fill('f-alleged-r1-description', 'Man in a red coat');
press('add-property');
fill('f-property-r2-item', 'Laptop');
fill('f-property-r2-value', '£1,250.50');
fill('f-alone-alone', true);
fill('f-reporter-reporter_text', 'Mina Patel, 01632 960210');
fill('f-by-name', 'Mina Patel');
press('save');
seen.nameless = Array.from(document.querySelectorAll('input, select, textarea')).filter((control) =>
  !control.labels.length && !control.getAttribute('aria-label')).length;
seen.legends = Array.from(document.querySelectorAll('fieldset')).every((set) => set.firstElementChild.tagName === 'LEGEND');
)js");
    const QJsonObject seen = result[QStringLiteral("seen")].toObject();
    CHECK(seen[u"missing"_qs].toArray() ==
          QJsonArray({u"#f-kind-kind"_qs, u"#f-what-narrative"_qs, u"#f-reporter-reporter_text"_qs, u"#f-by-name"_qs,
                      u"#f-when-occurred"_qs}));
    CHECK(seen[u"nameless"_qs].toInt(-1) == 0);
    CHECK(seen[u"legends"_qs].toBool());
    const auto opened = openAnswer(*office.workspace, saved(result));
    INFO((opened ? QString() : opened.error().text).toStdString());
    REQUIRE(opened.ok());
    const auto taken = takeAnswer(*office.workspace, *opened);
    INFO((taken ? QString() : taken.error().text).toStdString());
    REQUIRE(taken.ok());
    const Incident incident = office.workspace->load(Id<Incident>{*taken})->value;
    CHECK(incident.occurred == Moment::fromText(u"2026-11-01T14:30~"_qs));
    CHECK(incident.narrative == u"A laptop was taken.\nThe door stood open."_qs);
    CHECK(incident.alone);
    REQUIRE(incident.property.size() == 1);
    CHECK(incident.property[0].value == Money{125050});
    REQUIRE(incident.parties.size() == 1);
    CHECK(incident.parties[0].role.text == u"alleged"_qs);
}

TEST_CASE("A browser keeps a draft of a form, and runs no script but the form's own")
{
    if (isWithoutBrowser())
        return;
    FormOffice office;
    office.send(QStringLiteral("assessment_review"));
    const QJsonObject result = run(office, R"js(
fill('f-about-activity', 'Begun');
keepDraft();
data.fields.activity = 'lost';
takeDraft();
const restoredText = notice.textContent;
rebuild();
press('add-hazards');
seen.rows = new Set(Array.from(document.querySelectorAll('.row'), (row) => row.id)).size;
seen.draft = document.getElementById('f-about-activity').value;
seen.restored = restoredText;
const foreign = document.createElement('script');
foreign.textContent = 'seen.foreign = true;';
document.body.append(foreign);
seen.loads = document.querySelectorAll('link, img, iframe, [src]').length;
)js");
    const QJsonObject seen = result[QStringLiteral("seen")].toObject();
    CHECK(seen[u"draft"_qs] == u"Begun"_qs);
    CHECK(seen[u"rows"_qs].toInt() == 3);
    CHECK(seen[u"restored"_qs].toString().contains(u"is here again"_qs));
    CHECK(seen[u"foreign"_qs].isUndefined());
    CHECK(seen[u"loads"_qs].toInt(-1) == 0);
}
