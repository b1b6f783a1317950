// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "tests/support/ui_checks.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>
#include <QTextStream>
#include <QWidget>

namespace {

struct Look {
    QString name;
    Theme::Shade shade;
    int textPercent;
};

constexpr int kLayouts = 20;

bool isEmpty(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != first)
                return false;
    return true;
}

// Renders one scene in one look; what is wrong with it comes back as sentences.
QStringList render(const Scene &scene, const Look &look, Theme &theme, const QDir &folder)
{
    theme.setShade(look.shade);
    theme.setTextPercent(look.textPercent);
    const std::unique_ptr<QWidget> window = scene.make(theme);
    window->resize(scene.size);
    window->show();
    QTest::qWait(1);
    for (int i = 0; i < kLayouts; ++i) // what is laid out again once its width is known, and what is in that
        QCoreApplication::processEvents();
    const QImage picture = window->grab().toImage();
    QStringList wrong = checks::all(*window);
    if (isEmpty(picture))
        wrong << QStringLiteral("nothing is drawn");
    const QString file = folder.filePath(QStringLiteral("%1-%2.png").arg(scene.name, look.name));
    if (!picture.save(file))
        wrong << QStringLiteral("cannot write %1").arg(file);
    return wrong;
}

} // namespace

// gallery FOLDER [NAME]: renders every scene, or those whose name begins so; exit 1 where one fails a check.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QTextStream out(stdout);
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || !folder.mkpath(QStringLiteral("."))) {
        out << "usage: gallery FOLDER [NAME]\n";
        return 2;
    }
    Theme theme(app);
    const Look looks[] = {{QStringLiteral("light"), Theme::Shade::Light, 100},
                          {QStringLiteral("dark"), Theme::Shade::Dark, 100},
                          {QStringLiteral("large"), Theme::Shade::Light, 200}};
    int rendered = 0;
    int faults = 0;
    for (const auto &scenes :
         {baseScenes(), shellScenes(), incidentScenes(), registerScenes(), reportScenes(), trendScenes(),
          exchangeScenes(), pageScenes(), threatScenes(), conductScenes(), letterScenes(), formScenes()})
        for (const Scene &scene : scenes)
            for (const Look &look : looks) {
                if (!scene.name.startsWith(arguments.value(2)))
                    continue;
                ++rendered;
                for (const QString &fault : render(scene, look, theme, folder)) {
                    ++faults;
                    out << scene.name << ' ' << look.name << ": " << fault << '\n';
                }
            }
    out << rendered << " pictures, " << faults << " faults\n";
    return rendered > 0 && faults == 0 ? 0 : 1;
}
