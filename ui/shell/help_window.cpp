// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kListCharacters = 26;

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
    resize(860, 600);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(m_topics->fontMetrics().averageCharWidth() * kListCharacters);
    m_text->setAccessibleName(tr("Help text"));
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_topics);
    line->addWidget(m_text, 1);
    addTopics();
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
}

// The first line of each text is its title.
void HelpWindow::addTopics()
{
    const QDir folder(QStringLiteral(":/resources/help"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
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
