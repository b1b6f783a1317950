// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/fill_letter.h"
#include "core/letters/letter_place.h"
#include "core/letters/place_value.h"
#include <QCoreApplication>
#include <QRegularExpression>

const QString kBlank = QStringLiteral("__________");

namespace {
using From = LetterPlace::From;

QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

const QRegularExpression &braces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    return pattern;
}

/// The block with each place replaced, in the hand of its first letter.
template <class Say> RichBlock replaced(const RichBlock &block, const Say &say)
{
    const QString text = plainText(block);
    std::vector<const RichRun *> hands;
    for (const RichRun &run : block.runs)
        hands.insert(hands.end(), static_cast<std::size_t>(run.text.size()), &run);
    RichBlock out{block.as, {}};
    const auto copy = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            const RichRun &hand = *hands[static_cast<std::size_t>(i)];
            if (i == from || hands[static_cast<std::size_t>(i - 1)] != &hand)
                out.runs.push_back({{}, hand.bold, hand.italic});
            out.runs.back().text += text[i];
        }
    };
    qsizetype at = 0;
    for (auto found = braces().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        copy(at, match.capturedStart());
        const RichRun &hand = *hands[static_cast<std::size_t>(match.capturedStart())];
        out.runs.push_back({say(match.captured(1)), hand.bold, hand.italic});
        at = match.capturedEnd();
    }
    copy(at, text.size());
    return out;
}

class Filler {
public:
    Filler(const LetterTemplate &from, const LetterFacts &facts, const Names &names)
        : m_places(letterPlaces(facts.holder.record.kind(), names)),
          m_entitlement(entitlementOf(from.recipient, names)), m_values(facts, m_entitlement, names), m_names(names)
    {
    }

    Result<FilledLetter> fill(const LetterTemplate &from)
    {
        const Result<RichText> body = readRichText(from.body);
        if (!body)
            return body.error();
        for (const QString &name : namedPlaces(from.subject) + namedPlaces(plainText(*body)))
            if (const LetterPlace *place = placeNamed(m_places, name);
                !place || tellingOf(*place, m_entitlement, m_names) == Telling::Refused)
                return Error{Error::Code::Invalid,
                             tr("The template “%1” names “{{%2}}”, which can’t be filled. Change the template first.")
                                 .arg(from.title, name)};
        m_filled.subject = plainText(replaced({{}, {{from.subject}}}, [&](const QString &name) {
            return QString(inAllRows(*placeNamed(m_places, name))).replace(u'\n', QStringLiteral(", "));
        }));
        for (const RichBlock &block : *body)
            fill(block);
        m_filled.body = tidied(std::move(m_filled.body));
        m_filled.unknown.removeDuplicates();
        return std::move(m_filled);
    }

private:
    void fill(const RichBlock &block)
    {
        std::vector<const LetterPlace *> places;
        for (const QString &name : namedPlaces(plainText(block)))
            places.push_back(placeNamed(m_places, name));
        const auto first = std::find_if(places.begin(), places.end(), [](const LetterPlace *place) {
            return place->from == From::Part || place->from == From::Row;
        });
        if (first == places.end())
            return add(said(block, nullptr, nullptr));
        const std::vector<const void *> rows = m_values.rowsOf(**first);
        if (rows.empty())
            add(said(block, *first, nullptr));
        for (const void *row : rows)
            if (std::all_of(places.begin(), places.end(), [&](const LetterPlace *place) {
                    return !isOf(*place, *first) || m_values.mayTell(*place, row);
                }))
                add(said(block, *first, row));
    }

    /// An item that a place alone fills is an item for each of its lines.
    void add(RichBlock block)
    {
        const bool isOne = block.as != RichBlock::As::Paragraph && block.runs.size() == 1;
        if (!isOne || !block.runs.front().text.contains(u'\n'))
            return m_filled.body.push_back(std::move(block));
        for (const QString &line : block.runs.front().text.split(u'\n', Qt::SkipEmptyParts)) {
            RichRun run = block.runs.front();
            run.text = line;
            m_filled.body.push_back({block.as, {run}});
        }
    }

    static bool isOf(const LetterPlace &place, const LetterPlace *rows)
    {
        return rows && place.from == rows->from && place.list == rows->list && place.code == rows->code;
    }

    RichBlock said(const RichBlock &block, const LetterPlace *rows, const void *row)
    {
        return replaced(block, [&](const QString &name) {
            const LetterPlace &place = *placeNamed(m_places, name);
            if (!isOf(place, rows))
                return inAllRows(place);
            return orBlank(place, row ? m_values.of(place, row) : QString());
        });
    }

    /// Of a list: what each row says that may say it, parted by semicolons.
    QString inAllRows(const LetterPlace &place)
    {
        if (place.from != From::Part && place.from != From::Row)
            return orBlank(place, m_values.of(place, nullptr));
        QStringList all;
        for (const void *row : m_values.rowsOf(place))
            if (const QString text = m_values.mayTell(place, row) ? m_values.of(place, row) : QString();
                !text.isEmpty())
                all << text;
        return orBlank(place, all.join(QStringLiteral("; ")));
    }

    QString orBlank(const LetterPlace &place, const QString &text)
    {
        if (!text.isEmpty())
            return text;
        m_filled.unknown << place.label;
        return kBlank;
    }

    std::vector<LetterPlace> m_places;
    Entitlement m_entitlement;
    PlaceValues m_values;
    const Names &m_names;
    FilledLetter m_filled;
};
} // namespace

Result<FilledLetter> fillLetter(const LetterTemplate &from, const LetterFacts &facts, const Names &names)
{
    return Filler(from, facts, names).fill(from);
}

QStringList blanksIn(const QString &subject, const RichText &body)
{
    constexpr qsizetype kWordsBefore = 40;
    static const QRegularExpression blank(QStringLiteral("_{5,}"));
    QStringList found;
    QStringList texts{subject};
    for (const RichBlock &block : body)
        texts << plainText(block);
    for (const QString &text : texts)
        for (auto match = blank.globalMatch(text); match.hasNext();) {
            const qsizetype at = match.next().capturedStart();
            const QString before = text.mid(std::max<qsizetype>(0, at - kWordsBefore), std::min(at, kWordsBefore));
            found << tr("… %1____").arg(QString(before).remove(u'_').simplified() + u' ');
        }
    return found;
}
