// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"
#include "tests/gallery/scene.h"
#include "ui/base/privacy_key.h"
#include "ui/trends/trends_page.h"
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

namespace {
/// The sample office with the page upon it, which goes first.
class OnSample : public QWidget {
public:
    OnSample()
    {
        SampleOptions options;
        options.until = Day(2026, 11, 2);
        const QString path = m_folder.filePath(QStringLiteral("sample.wardkeep"));
        const Actor actor = machineActor(QStringLiteral("Ada Warden"));
        if (const Result<void> made = makeSample(path, options, actor); !made)
            qFatal("%s", qPrintable(made.error().text));
        auto opened = Workspace::open(path, actor, [] { return QDateTime(QDate(2026, 11, 2), QTime(8, 22), Qt::UTC); });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
        m_page = new TrendsPage(*m_workspace, m_privacy);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
    }
    ~OnSample() override { delete m_page; }

protected:
    // The picture is taken when the charts stand.
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        QEventLoop loop;
        connect(m_page, &TrendsPage::trendsShown, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PrivacyKey m_privacy;
    TrendsPage *m_page = nullptr;
};
} // namespace

std::vector<Scene> trendScenes()
{
    return {{QStringLiteral("trends"), {1240, 900}, [](Theme &) { return std::make_unique<OnSample>(); }}};
}
