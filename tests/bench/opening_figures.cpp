// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include "tests/bench/figures.h"
#include "ui/base/page.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QSettings>

namespace {
constexpr int kRuns = 21;
constexpr int kParties = 20;
constexpr int kEntries = 200;    // in the journal
constexpr double kPromised = 50; // ms

/// An incident of a kind with a long checklist, with so many people and so long a history.
RecordId addLongIncident(Workspace &office)
{
    Incident long_;
    long_.kind = Code{QStringLiteral("physical_assault")};
    long_.summary = QStringLiteral("Porters pushed at the entrance");
    long_.narrative = QStringLiteral("[affected 1] was pushed by [alleged 1] and told [affected 2]. ").repeated(20);
    long_.occurred = Moment(Day(kBenchYear, kBenchMonth, 1), QTime(8, 0));
    long_.reported = Moment(Day(kBenchYear, kBenchMonth, 1), QTime(9, 0));
    for (int i = 0; i < kParties; ++i)
        long_.parties.push_back({.role = Code{i % 2 == 0 ? QStringLiteral("affected") : QStringLiteral("alleged")},
                                 .description = QStringLiteral("Somebody in a green coat, number %1").arg(i + 1),
                                 .jobRole = QStringLiteral("Porter"),
                                 .harm = Code{QStringLiteral("low")},
                                 .supportsWhy = QStringLiteral("wishes to think it over")});
    RecordId id = 0;
    must(office.write(QStringLiteral("incident"), [&](Write &w) -> Result<void> {
        id = must(w.add(long_)).id().value;
        return {};
    }));
    for (int i = 1; i < kEntries; ++i)
        must(office.write(QStringLiteral("news"), [&](Write &w) -> Result<void> {
            const Saved<Incident> was = must(w.load(Id<Incident>{id}));
            Incident now = was.value;
            now.lessons = QStringLiteral("What is known after call %1.").arg(i);
            (void)must(w.change(was, now));
            return {};
        }));
    return id;
}

Page *incidentsPage(const OfficeView &view)
{
    for (const PageFactory &make : view.pages) {
        std::unique_ptr<Page> page(make(nullptr));
        if (page->key() == QLatin1String(kindOf<Incident>().name))
            return page.release();
    }
    fail(QStringLiteral("opening: no page of incidents"));
}
} // namespace

std::vector<Measured> openingFigures(const BothFiles &files)
{
    Theme theme(*qApp);
    PrivacyKey privacy;
    DialogPrompts prompts;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WorkspaceDoor door({benchNow, QStringLiteral("A. Warden"), {}, privacy, prompts, settings});
    const OfficeView view = must(door.open(files.officePath()));
    const RecordId id = addLongIncident(*door.workspace());
    const RecordId other = must(door.workspace()->list(kindOf<Incident>()).ids({})).back();
    const std::unique_ptr<Page> page(incidentsPage(view));
    page->resize(1440, 900);
    page->show();
    const auto open = [&page](RecordId record) {
        if (!page->openRecord(record))
            fail(QStringLiteral("opening: the record is not there"));
        QApplication::processEvents();
    };
    double best = 0;
    for (int i = 0; i < kRuns; ++i) {
        open(other);
        const double once = seconds([&] { open(id); });
        best = i == 0 ? once : std::min(best, once);
    }
    return {{QStringLiteral("incident opened and drawn, 20 people, 200 acts"), best * 1000, kPromised,
             QStringLiteral("ms"), 1, false}};
}
