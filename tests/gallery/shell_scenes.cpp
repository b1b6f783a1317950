// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "tests/support/ui_plain_page.h"
#include "ui/base/empty_state.h"
#include "ui/base/privacy_key.h"
#include "ui/base/status_line.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_source.h"
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace {

NewOfficeChoices choices()
{
    return {{{QStringLiteral("icb"), QStringLiteral("Integrated care board")}},
            {{QStringLiteral("lsms"), QStringLiteral("Local Security Management Specialist")},
             {QStringLiteral("smd"), QStringLiteral("Security Management Director")}},
            QStringLiteral("/home/warden/Documents")};
}

class SomeHits : public SearchSource {
public:
    std::vector<SearchHit> hits(const QString &, int) const override
    {
        return {{47, QStringLiteral("Incidents"), QStringLiteral("INC-2026/27-0047"),
                 QStringLiteral("Physical assault on staff, Quayside")},
                {40, QStringLiteral("Incidents"), QStringLiteral("INC-2026/27-0040"),
                 QStringLiteral("Bicycle theft, staff car park")},
                {12, QStringLiteral("Badges"), QStringLiteral("BDG-2026/27-0112"), QStringLiteral("Dora Quill")}};
    }
};

// A window with what it cannot live without.
class WholeWindow : public QWidget {
public:
    explicit WholeWindow(Theme &theme)
        : m_settings(QStringLiteral("/dev/null"), QSettings::IniFormat),
          window(theme, m_settings, m_privacy, new FirstRun(choices()))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&window);
    }
    // The layout does not own a member.
    ~WholeWindow() override { window.setParent(nullptr); }

private:
    QSettings m_settings;
    PrivacyKey m_privacy;
    SomeHits m_hits;

public:
    MainWindow window;
    const SearchSource *hits() const { return &m_hits; }
};

PageFactory emptyPage(const QString &key, const QString &group = {}, int waiting = 0, Tone tone = Tone::Neutral)
{
    return [=](QWidget *parent) {
        auto *page = new PlainPage(key, group, {}, parent);
        delete page->findChild<QLabel *>();
        page->layout()->addWidget(new EmptyState(key, QStringLiteral("Nothing here yet"),
                                                 QStringLiteral("What is due, overdue and new stands here."),
                                                 QStringLiteral("Report an incident")));
        page->setWaiting(waiting, tone);
        return page;
    };
}

std::unique_ptr<QWidget> office(Theme &theme)
{
    auto whole = std::make_unique<WholeWindow>(theme);
    const QString incidents = QStringLiteral("Incidents");
    const QString staff = QStringLiteral("Staff");
    whole->window.showOffice(
        {QStringLiteral("Larkshire ICB"),
         QStringLiteral("larkshire.wardkeep"),
         QStringLiteral("A. Warden, LSMS"),
         {emptyPage(QStringLiteral("today"), {}, 4, Tone::Danger), emptyPage(QStringLiteral("incidents"), incidents, 3),
          emptyPage(QStringLiteral("people"), incidents), emptyPage(QStringLiteral("badges"), staff, 5),
          emptyPage(QStringLiteral("training"), staff),
          emptyPage(QStringLiteral("reports"), QStringLiteral("Assure"), 1)},
         whole->hits()});
    whole->window.status().setSaved({}, QDateTime(QDate(2026, 11, 2), QTime(9, 14)));
    whole->window.status().setBackup(QDateTime(QDate(2026, 11, 2), QTime(8, 31)));
    whole->window.status().setJournal(StatusLine::Journal::Intact);
    return whole;
}

std::unique_ptr<QWidget> welcome(Theme &theme)
{
    auto whole = std::make_unique<WholeWindow>(theme);
    whole->window.setRecent({QStringLiteral("/home/warden/larkshire.wardkeep")});
    return whole;
}

} // namespace

std::vector<Scene> shellScenes()
{
    return {{QStringLiteral("shell-office"), {1440, 900}, office},
            {QStringLiteral("shell-welcome"), {1440, 900}, welcome}};
}
