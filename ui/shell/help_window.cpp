// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"
#include "ui/base/window_size.h"
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextOption>
#include <algorithm>

namespace {

constexpr const char *kFirstTopics[] = {"first-report.md", "threat-call.md", "search.md",
                                        "keyboard.md",     "privacy.md",     "import.md"};
constexpr int kPathRole = Qt::UserRole;
constexpr int kTopicsShare = 3; // the most they take of the window: a third
constexpr int kMargin = 24;     // beside a topic's name: the frame, and a bar where there are many

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeOnScreen(*this, {860, 600});
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setWordWrapMode(QTextOption::WordWrap);
    m_topics->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_topics);
    line->addWidget(m_text, 1);
    addTopics();
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
}

// As wide as the topics' names, as long as the text keeps most of the window.
void HelpWindow::resizeEvent(QResizeEvent *event)
{
    m_topics->setFixedWidth(std::min(m_topics->sizeHintForColumn(0) + kMargin, width() / kTopicsShare));
    QDialog::resizeEvent(event);
}

// The first line of each text is its title. What everybody does comes before what is done now and then.
void HelpWindow::addTopics()
{
    const QDir folder(QStringLiteral(":/resources/help"));
    QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    int place = 0;
    for (const char *first : kFirstTopics)
        if (const auto at = names.indexOf(QLatin1String(first)); at >= 0)
            names.move(at, place++);
    for (const QString &name : names) {
        QString title = textOf(folder.filePath(name)).section(u'\n', 0, 0);
        title.remove(QStringLiteral("# "));
        auto *item = new QListWidgetItem(title, m_topics);
        item->setData(kPathRole, folder.filePath(name));
    }
}

void HelpWindow::showTopic()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_text->setMarkdown(textOf(item->data(kPathRole).toString()));
}

int HelpWindow::topics() const { return m_topics->count(); }
