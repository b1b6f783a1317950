// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_view_cards.h"
#include "core/base/rich_text.h"
#include "core/records/show.h"
#include "core/records/visible.h"
#include "core/workspace/workspace.h"
#include "ui/base/break_words.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view_text.h"
#include <QGridLayout>
#include <QVBoxLayout>

namespace {

constexpr int kLabelShare = 3; // of ten
constexpr int kValueShare = 7;

QString htmlOf(const Field &field, const Value &value, const CardContext &context)
{
    const Names &names = context.workspace.names();
    if (context.privacy.isOn() && isAboutPerson(field))
        return withBreaks(showPrivate(field, value, names)).toHtmlEscaped();
    if (value.isNull())
        return QObject::tr("not known");
    if (field.type == Type::Link)
        return linkTo(value.number(), show(field, value, names));
    const QString words = show(field, value, names);
    if (const auto rich = field.type == Type::LongText ? richTextIn(words) : std::nullopt)
        return richHtml(*rich);
    return linkedText(words, context.workspace);
}

QWidget *tagWidget(const TagText &tag)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Tag(tag));
    row->addStretch();
    return holder;
}

QWidget *valueWidget(const Field &field, const Value &value, const CardContext &context)
{
    if (const auto tag = tagOf(field, value, context.workspace.names()))
        return tagWidget(*tag);
    QLabel *label = readingLabel(htmlOf(field, value, context));
    QObject::connect(label, &QLabel::linkActivated, label, [open = context.open](const QString &address) {
        if (const RecordId id = recordOfLink(address); id != 0 && open)
            open(id);
    });
    return label;
}

/// Long texts take the whole width, everything else stands beside its label.
class ValueGrid {
public:
    explicit ValueGrid(QVBoxLayout &into) : m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(0, kLabelShare);
        m_grid->setColumnStretch(1, kValueShare);
        into.addLayout(m_grid);
    }
    void add(const QString &label, QWidget *value, bool wide)
    {
        auto *name = (new Label(TextRank::Muted, label))->wrapped();
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        name->setMinimumWidth(name->minimumSizeHint().width()); // no word is cut
        if (wide) {
            m_grid->addWidget(name, m_row++, 0, 1, 2);
            m_grid->addWidget(value, m_row++, 0, 1, 2);
            return;
        }
        m_grid->addWidget(name, m_row, 0);
        m_grid->addWidget(value, m_row++, 1);
    }

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

bool isWorthShowing(const Kind &kind, const Field &field, const Value &value)
{
    const bool plainNo = field.type == Type::YesNo && value == field.value(AnyRecord(kind).data());
    const bool says = !value.isNull() || saysUnknown(field);
    return says && !field.is(Field::Hidden) && !plainNo;
}

Card *sectionCard(const Kind &kind, const Section &section, const void *record, const CardContext &context)
{
    Card *card = nullptr;
    std::optional<ValueGrid> grid;
    for (const Field &field : section.fields) {
        const Value value = field.value(record);
        if (!isWorthShowing(kind, field, value))
            continue;
        if (!card) {
            card = new Card(kind.shown(section.label));
            grid.emplace(*card->body());
        }
        grid->add(kind.shown(field.label), valueWidget(field, value, context), field.type == Type::LongText);
    }
    return card;
}

Card *childrenCard(const Kind &kind, const Children &list, const void *record, const CardContext &context)
{
    const std::size_t count = list.size(record);
    auto *card = new Card(kind.shown(list.label));
    card->setCount(static_cast<int>(count));
    for (std::size_t i = 0; i < count; ++i) {
        ValueGrid grid(*card->body());
        grid.add(QObject::tr("%1 %2").arg(list.kind().shown(list.kind().label)).arg(i + 1), new QWidget, false);
        for (const Field *field : list.kind().fields())
            if (const Value value = field->value(list.at(record, i)); isWorthShowing(list.kind(), *field, value))
                grid.add(list.kind().shown(field->label), valueWidget(*field, value, context), false);
        for (const Computed &computed : list.kind().computed)
            if (const Found found =
                    computed.find(list.at(record, i), context.workspace.today(), context.workspace.names());
                !found.text.isEmpty())
                grid.add(list.kind().shown(computed.label), readingLabel(withBreaks(found.text).toHtmlEscaped()),
                         false);
    }
    return card;
}

Card *computedCard(const AnySaved &saved, const CardContext &context)
{
    const Kind &kind = saved.record.kind();
    Card *card = nullptr;
    std::optional<ValueGrid> grid;
    for (const Computed &computed : kind.computed) {
        const Found found = computed.find(saved.record.data(), context.workspace.today(), context.workspace.names());
        if (found.text.isEmpty())
            continue;
        if (!card) {
            card = new Card(QObject::tr("Found from the record"));
            grid.emplace(*card->body());
        }
        const auto tag = tagOf(found);
        grid->add(kind.shown(computed.label),
                  tag ? tagWidget(*tag) : readingLabel(withBreaks(found.text).toHtmlEscaped()), false);
    }
    return card;
}

} // namespace

std::vector<Card *> recordCards(const AnySaved &saved, const CardContext &context)
{
    const Kind &kind = saved.record.kind();
    const void *record = saved.record.data();
    std::vector<Card *> cards;
    for (const Section &section : kind.sections)
        if (Card *card = sectionCard(kind, section, record, context))
            cards.push_back(card);
    for (const Children &list : kind.lists)
        if (list.size(record) > 0 && !isProgramsOwn(list))
            cards.push_back(childrenCard(kind, list, record, context));
    if (Card *card = computedCard(saved, context))
        cards.push_back(card);
    return cards;
}
