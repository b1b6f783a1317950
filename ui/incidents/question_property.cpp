// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_property.h"
#include "core/base/reading/read_money.h"
#include "core/incidents/first_report.h"
#include "core/records/kind.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/incidents/pick_field.h"
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

const Field &itemField(const char *key) { return *kindOf<PropertyItem>().field(key); }

} // namespace

QuestionProperty::QuestionProperty(const Names &names, QWidget *parent)
    : ReportQuestion(tr("8 &Taken, lost, damaged?"), parent), m_names(names), m_list(new QVBoxLayout),
      m_informationRow(new QWidget), m_information(choiceFor(*kindOf<Incident>().field("information_at_risk"), names,
                                                             tr("Could it hold personal or patient information?")))
{
    m_list->setSpacing(kGrid);
    body().addLayout(m_list);
    auto *line = new QHBoxLayout(m_informationRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    auto *label = (new Label(TextRank::Body, tr("Could it hold personal or patient information?")))->wrapped();
    label->setBuddy(m_information->line());
    line->addWidget(label, 3);
    line->addWidget(m_information, 2);
    body().addWidget(m_informationRow);
    connect(m_information, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_information->line(), &OptionField::picked, this, &ReportQuestion::answered);
    setBuddy(addRow().item);
    arrange();
}

QuestionProperty::Row &QuestionProperty::addRow()
{
    const int number = static_cast<int>(m_rows.size()) + 1;
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    Row row{new QLineEdit, choiceFor(itemField("owner"), m_names, tr("Whose, item %1").arg(number)), new QLineEdit,
            choiceFor(itemField("basis"), m_names, tr("Value is, item %1").arg(number))};
    row.item->setAccessibleName(tr("Item %1").arg(number));
    row.item->setPlaceholderText(number == 1 ? tr("Nothing, or an item such as 2 laptops") : tr("Another item"));
    row.value->setAccessibleName(tr("Value, item %1").arg(number));
    row.value->setPlaceholderText(tr("£, or ?"));
    row.owner->line()->setPlaceholderText(tr("whose"));
    row.basis->line()->setPlaceholderText(tr("estimate, actual"));
    line->addWidget(row.item, 4);
    line->addWidget(row.owner, 2);
    line->addWidget(row.value, 1);
    line->addWidget(row.basis, 2);
    m_list->addWidget(whole);
    whole->show(); // at once, so that Enter finds it
    for (QLineEdit *typed : {row.item, row.value})
        connect(typed, &QLineEdit::textEdited, this, [this] {
            arrange();
            Q_EMIT edited();
        });
    for (ChoiceEditor *choice : {row.owner, row.basis}) {
        connect(choice, &FieldEditor::edited, this, &ReportQuestion::edited);
        connect(choice->line(), &OptionField::picked, this, &ReportQuestion::answered);
    }
    m_rows.push_back(row);
    return m_rows.back();
}

// One empty row stands ready; what belongs to an item shows when there is one.
void QuestionProperty::arrange()
{
    if (!m_rows.back().item->text().trimmed().isEmpty())
        addRow();
    clearStops();
    QWidget *before = nullptr; // rows that come later would else stand behind the buttons of the window
    const auto stop = [&](QWidget *next) {
        addStop(next);
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (const Row &row : m_rows) {
        const bool there = !row.item->text().trimmed().isEmpty();
        row.owner->setVisible(there);
        row.value->setVisible(there);
        row.basis->setVisible(there);
        for (QWidget *one : {static_cast<QWidget *>(row.item), static_cast<QWidget *>(row.owner->line()),
                             static_cast<QWidget *>(row.value), static_cast<QWidget *>(row.basis->line())})
            stop(one);
    }
    m_informationRow->setVisible(m_rows.size() > 1);
    stop(m_information->line());
}

void QuestionProperty::answer(FirstReport &report) const
{
    for (const Row &row : m_rows) {
        PropertyItem item;
        item.item = row.item->text().simplified();
        if (item.item.isEmpty())
            continue;
        item.owner = Code{row.owner->value().text()};
        item.basis = Code{row.basis->value().text()};
        if (const auto value = readMoney(row.value->text()); value)
            item.value = *value;
        report.incident.property.push_back(item);
    }
    if (!report.incident.property.empty())
        report.incident.informationAtRisk = Code{m_information->value().text()};
}

QString QuestionProperty::problem() const
{
    for (const Row &row : m_rows) {
        if (row.item->text().trimmed().isEmpty())
            continue;
        if (const auto value = readMoney(row.value->text()); !value)
            return value.error().text;
        for (const ChoiceEditor *choice : {row.owner, row.basis})
            if (!choice->readingProblem().isEmpty())
                return choice->readingProblem();
    }
    return m_information->readingProblem();
}

QJsonObject QuestionProperty::draft() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(QJsonObject{{QStringLiteral("item"), row.item->text()},
                                {QStringLiteral("owner"), row.owner->value().text()},
                                {QStringLiteral("value"), row.value->text()},
                                {QStringLiteral("basis"), row.basis->value().text()}});
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("information"), m_information->value().text()}};
}

void QuestionProperty::restore(const QJsonObject &draft)
{
    for (const QJsonValue &value : draft[u"rows"].toArray()) {
        const QJsonObject kept = value.toObject();
        if (kept[u"item"].toString().isEmpty())
            continue;
        const Row &row = m_rows.back();
        row.item->setText(kept[u"item"].toString());
        row.owner->setValue(Value(kept[u"owner"].toString()));
        row.value->setText(kept[u"value"].toString());
        row.basis->setValue(Value(kept[u"basis"].toString()));
        arrange();
    }
    m_information->setValue(Value(draft[u"information"].toString()));
}
