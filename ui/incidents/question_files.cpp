// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_files.h"
#include "core/incidents/first_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/elided_label.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>

QuestionFiles::QuestionFiles(const Workspace &workspace, QWidget *parent)
    : ReportQuestion(tr("Files with it"), parent), m_workspace(workspace), m_list(new QVBoxLayout)
{
    m_list->setSpacing(kGrid);
    body().addLayout(m_list);
    arrange();
}

void QuestionFiles::add(AttachedFile file)
{
    if (!addBeside(m_files, std::move(file)))
        return;
    ++m_state;
    arrange();
    Q_EMIT edited();
}

void QuestionFiles::take(std::size_t index)
{
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(index));
    ++m_state;
    arrange();
    QWidget *next = m_rows.empty() ? before() : m_rows[std::min(index, m_rows.size() - 1)]->findChild<QPushButton *>();
    next->setFocus();
    Q_EMIT edited();
}

QWidget *QuestionFiles::row(std::size_t index)
{
    const AttachedFile &file = m_files[index];
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    auto *remove = new QPushButton(tr("Remove"));
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Remove %1").arg(file.name));
    remove->setToolTip(tr("Remove %1 (Delete)").arg(file.name));
    line->addWidget(new ElidedLabel(file.name), 1);
    line->addWidget(new Label(TextRank::Muted, sayBytes(file.bytes)));
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, index] { take(index); });
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), remove);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, remove, &QPushButton::click);
    addStop(remove);
    return whole;
}

// Where Tab comes from: rows that are made later would stand behind the buttons of the window.
QWidget *QuestionFiles::before() const
{
    QWidget *at = previousInFocusChain();
    while (at != this && (isAncestorOf(at) || !at->isVisible() || !(at->focusPolicy() & Qt::TabFocus)))
        at = at->previousInFocusChain();
    return at;
}

void QuestionFiles::arrange()
{
    QWidget *last = before();
    clearStops();
    for (QWidget *old : m_rows) {
        old->hide();
        old->deleteLater(); // the button that was pressed is in one of them
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_rows.push_back(row(i));
        m_list->addWidget(m_rows.back());
        m_rows.back()->show();
        auto *remove = m_rows.back()->findChild<QPushButton *>();
        setTabOrder(last, remove);
        last = remove;
    }
    setVisible(!m_files.empty());
}

std::optional<UnkeptFiles> QuestionFiles::unkept() const
{
    if (m_state == m_kept)
        return {};
    UnkeptFiles unkept{m_state, {}, 0};
    for (const AttachedFile &file : m_files) {
        unkept.files.push_back({file.digest, file.content});
        unkept.bytes += m_here.contains(file.digest) ? 0 : file.bytes;
    }
    return unkept;
}

void QuestionFiles::setKept(const UnkeptFiles &kept)
{
    m_kept = kept.state;
    m_here.clear();
    for (const DraftFile &file : kept.files)
        m_here.insert(file.digest);
}

void QuestionFiles::answer(FirstReport &report) const { report.files = m_files; }

QJsonObject QuestionFiles::draft() const
{
    QJsonArray files;
    for (const AttachedFile &file : m_files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("type"), file.type},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("digest"), file.digest}});
    return {{QStringLiteral("files"), files}};
}

void QuestionFiles::restore(const QJsonObject &draft)
{
    QStringList lost;
    for (const QJsonValue &value : draft[u"files"].toArray()) {
        const QJsonObject kept = value.toObject();
        const AttachedFile file{kept[u"name"].toString(),
                                kept[u"type"].toString(),
                                static_cast<qint64>(kept[u"bytes"].toDouble()),
                                kept[u"digest"].toString(),
                                {}};
        if (const auto here = keptOf(m_workspace.database(), {file.digest}); here && !here->isEmpty()) {
            m_files.push_back(file);
            m_here.insert(file.digest);
        } else {
            lost << file.name;
        }
    }
    arrange();
    if (lost.isEmpty())
        return;
    show();
    showProblem(tr("Not kept with the draft, so add it again: %1.").arg(lost.join(QStringLiteral(", "))));
}
