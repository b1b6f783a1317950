// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/after_report.h"
#include "core/exchange/eml.h"
#include "core/workspace/workspace.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/file_names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/incidents/report_contacts.h"
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr double kLarge = 2.4; // times the size of text

} // namespace

AfterReport::AfterReport(const Workspace &workspace, Prompts &prompts, const Saved<Incident> &incident, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_incident(incident),
      m_contacts(reportContacts(workspace, &incident.value))
{
    auto *inside = new QWidget;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(new Label(TextRank::Muted, tr("Saved. Its reference is")));
    auto *reference = new QLabel(incident.stamp.reference);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kLarge);
    large.setWeight(QFont::DemiBold);
    reference->setFont(large);
    reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(reference);
    addList(*column, tr("Do this now"), immediateSteps(incident.value, workspace.names()));
    addList(*column, tr("What happens next"), whatHappensNext(incident.value, m_contacts, workspace.names()));
    addButtons(*column);
    column->addStretch();
}

void AfterReport::addList(QVBoxLayout &column, const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    auto *card = new Card(title);
    auto *points = new QGridLayout; // the lines of a sentence stand under its first word, not under its bullet
    points->setHorizontalSpacing(2 * kGrid);
    points->setVerticalSpacing(kGrid);
    points->setColumnStretch(1, 1);
    for (int row = 0; row < sentences.size(); ++row) {
        points->addWidget(new Label(TextRank::Body, QStringLiteral("•")), row, 0, Qt::AlignTop);
        points->addWidget((new Label(TextRank::Body, sentences[row]))->wrapped(), row, 1);
    }
    card->body()->addLayout(points);
    column.addWidget(card);
}

void AfterReport::addButtons(QVBoxLayout &column)
{
    auto *line = new FlowLayout(nullptr, 2 * kGrid);
    const auto add = [this, line](const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    const Names &names = m_workspace.names();
    add(tr("E-mail to the LSMS …"),
        [this, &names] { saveLetter(tr("E-mail to the LSMS"), tellLsms(m_incident, m_contacts, names)); });
    add(tr("E-mail the acknowledgement …"),
        [this, &names] { saveLetter(tr("Acknowledgement"), acknowledgement(m_incident, m_contacts, names)); });
    add(tr("Print the acknowledgement …"),
        [this, &names] { printLetter(acknowledgement(m_incident, m_contacts, names)); });
    add(tr("Open the record"), [this] { Q_EMIT openRequested(m_incident.stamp.id); });
    m_close = add(tr("Done"), [this] { Q_EMIT closeRequested(); });
    m_close->setAutoDefault(true);
    makePrimary(*m_close);
    column.addLayout(line);
    column.addWidget((new Label(TextRank::Small, tr("An e-mail is written as a draft file and opened in your mail "
                                                    "program. Wardkeep sends nothing by itself.")))
                         ->wrapped());
}

void AfterReport::start() { m_close->setFocus(); }

void AfterReport::saveLetter(const QString &title, const ReportLetter &letter)
{
    const QString name =
        QStringLiteral("%1 %2.eml").arg(QString(m_incident.stamp.reference).replace(u'/', u'-'), title);
    m_prompts.fileToSave(
        this, {title, QDir(usualFolder()).filePath(name), {tr("E-mail draft (*.eml)")}, QStringLiteral("eml")},
        [this, title, letter](const QString &path) {
            QSaveFile file(path);
            const QByteArray mail = draftEml(letter.to, letter.subject, letter.text);
            if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size() || !file.commit())
                return m_prompts.tell(
                    this, {title, tr("The draft cannot be written: %1.").arg(file.errorString()), {}, Tone::Warning});
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
}

void AfterReport::printLetter(const ReportLetter &letter)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [letter](QPrinter *chosen) {
        QTextDocument document;
        document.setPlainText(letter.subject + QStringLiteral("\n\n") + letter.text);
        document.print(chosen);
    });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}
