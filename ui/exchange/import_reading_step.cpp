// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_reading_step.h"
#include "core/records/parse.h"
#include "core/records/show.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/exchange/import_session.h"
#include "ui/exchange/import_sheet_model.h"
#include "ui/exchange/lines_model.h"
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace {
constexpr int kDatesShown = 5;
constexpr int kRowsSearched = 2000;

bool isMonth(const ImportSession &session, const ImportColumn &column)
{
    return session.isLocalCrime() && column.fills == QStringLiteral("month");
}

bool isDated(const ImportColumn &column)
{
    return column.target && column.target->part == ImportTarget::Part::Value && column.target->field &&
           (column.target->field->type == Type::Day || column.target->field->type == Type::Moment);
}

QString meaningOf(const Field &field, const QString &value, const Workspace &workspace)
{
    ReadingNotes notes;
    const Result<Value> read = parse(field, value, workspace.names(), {workspace.today(), &notes});
    if (!read)
        return read.error().text;
    QString meaning = show(field, *read, workspace.names());
    for (const ReadingNote &note : notes)
        if (note.kind != ReadingNote::Kind::TwoDigitYear) // the year stands there in full
            meaning += QStringLiteral(" – ") + note.text;
    return meaning;
}

QString monthMeant(const QString &value)
{
    const Moment month = Moment::fromText(value);
    return month.precision() == Moment::Precision::Month ? show(month)
                                                         : ImportReadingStep::tr("no month, which is like 2026-03");
}

void fill(QComboBox &box, const QList<std::pair<QString, QVariant>> &items)
{
    for (const auto &[text, data] : items)
        box.addItem(text, data);
}
} // namespace

std::vector<DateReading> dateReadings(const ImportSession &session, int most)
{
    std::vector<DateReading> readings;
    for (std::size_t i = 0; i < session.columns().size(); ++i) {
        const ImportColumn &column = session.columns()[i];
        const bool month = isMonth(session, column);
        QStringList seen;
        for (int row = 0; (month || isDated(column)) && row < std::min(session.sheet().rows(), kRowsSearched); ++row) {
            const QString value = session.sheet().cells(row)[static_cast<qsizetype>(i)].simplified();
            if (value.isEmpty() || seen.contains(value) || seen.size() == most)
                continue;
            seen.append(value);
            readings.push_back(
                {column.heading, value,
                 month ? monthMeant(value) : meaningOf(*column.target->field, value, session.workspace())});
        }
    }
    return readings;
}

ImportReadingStep::ImportReadingStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_encoding(new QComboBox), m_delimiter(new QComboBox),
      m_fault(new Banner(Tone::Danger, QString())), m_rows(new ImportSheetModel(this)),
      m_table(lookingTable(m_rows, tr("The rows of the file"))),
      m_dates(new LinesModel({tr("Column"), tr("In the file"), tr("Understood as")}, this)),
      m_dateTable(lookingTable(m_dates, tr("How dates were understood"))),
      m_dateCard(new Card(tr("How dates were understood"))), m_progress(new ProgressPanel)
{
    fill(*m_encoding, {{QStringLiteral("UTF-8"), QStringLiteral("UTF-8")},
                       {tr("Windows-1252 (Western)"), QStringLiteral("Windows-1252")},
                       {tr("UTF-16, little end first"), QStringLiteral("UTF-16LE")},
                       {tr("UTF-16, big end first"), QStringLiteral("UTF-16BE")}});
    fill(*m_delimiter, {{tr("Comma ,"), QChar(u',')},
                        {tr("Semicolon ;"), QChar(u';')},
                        {tr("Tab"), QChar(u'\t')},
                        {tr("Pipe |"), QChar(u'|')}});
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    for (const auto &[text, box] :
         {std::pair{tr("&Letters"), m_encoding}, std::pair{tr("&Columns parted by"), m_delimiter}}) {
        auto *label = new Label(TextRank::Body, text);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&'));
        flow->addWidget(label);
        flow->addWidget(box);
        connect(box, &QComboBox::activated, this, &ImportReadingStep::readAgain);
    }
    setFirst(m_encoding);
    m_table->verticalHeader()->show();
    m_dateCard->body()->addWidget(m_dateTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addWidget(m_table, 3);
    column->addWidget(m_dateCard, 2);
    m_fault->hide();
    connect(&session, &ImportSession::fileRead, this, &ImportReadingStep::take);
}

void ImportReadingStep::enter()
{
    const QString encoding = session().sheet().encoding();
    m_encoding->setCurrentIndex(std::max(
        0, m_encoding->findData(encoding.startsWith(QStringLiteral("UTF-8")) ? QStringLiteral("UTF-8") : encoding)));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(session().sheet().delimiter())));
    m_rows->setSheet(session().sharedSheet());
    fitColumns(*m_table);
    showDates();
}

void ImportReadingStep::readAgain()
{
    m_job = session().readAs({m_encoding->currentData().toString(), m_delimiter->currentData().toChar()});
    m_progress->follow(m_job, tr("Reading the file …"));
    Q_EMIT changed();
}

void ImportReadingStep::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportReadingStep::take(const QString &fault)
{
    if (!m_job) // the step before reads another file
        return;
    m_job.clear();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    enter();
    Q_EMIT changed();
}

void ImportReadingStep::showDates()
{
    auto readings = std::make_shared<std::vector<DateReading>>(dateReadings(session(), kDatesShown));
    m_dates->show(static_cast<int>(readings->size()), [readings](int line) -> QStringList {
        const DateReading &one = (*readings)[static_cast<std::size_t>(line)];
        return {one.heading, one.value, one.meaning};
    });
    m_dateCard->setVisible(!readings->empty());
    fitColumns(*m_dateTable);
}
