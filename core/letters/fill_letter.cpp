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

QString shownMissing(const LetterPlace &place)
{
    if (place.from == From::Letter && place.field)
        return kindOf<Letter>().shown(place.field->label); // asked beside the text, under this very name
    return place.label;
}

const QRegularExpression &aBlank()
{
    static const QRegularExpression pattern(QStringLiteral("_{5,}"));
    return pattern;
}

/// What a line to write on is for: the end of the words before it.
QString wordsBefore(const QString &text)
{
    constexpr qsizetype kMost = 60;
    static const QRegularExpression parting(QStringLiteral("[.;?!]\\s"));
    static const QRegularExpression outer(QStringLiteral("^[\\s,;:.)×-]+|[\\s.,;:(×-]+$"));
    const qsizetype end = text.lastIndexOf(parting);
    QString words = text.mid(end < 0 || text.mid(end + 1).trimmed().isEmpty() ? 0 : end + 1);
    words.remove(outer);
    return words.size() > kMost ? QStringLiteral("…") + words.right(kMost).section(u' ', 1) : words;
}

/// The block with each place replaced, in the hand of its first letter. One that says nothing takes a blank with it.
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
        const QString before = out.runs.back().text.isEmpty() ? plainText(out) : QStringLiteral("…");
        if ((before.isEmpty() || before.endsWith(u' ')) && at < text.size() && text[at] == u' ')
            ++at;
    }
    copy(at, text.size());
    return out;
}

class Filler {
public:
    Filler(const LetterTemplate &from, const LetterFacts &facts, const Names &names)
        : m_places(letterPlaces(facts.holder.record.kind(), names)),
          m_entitlement(entitlementOf(from.recipient, names)), m_values(facts, m_entitlement, names), m_names(names),
          m_isForThePen(isForThePen(from))
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
        m_filled.body = withoutEmptyAsides(tidied(std::move(m_filled.body)));
        m_filled.unknown.removeDuplicates();
        const QStringList toFill = stillToFill(m_filled.subject, m_filled.body);
        m_filled.unknown.removeIf(
            [&](const QString &each) { return m_asides.contains(each) && !toFill.contains(each); });
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
        if (rows.empty() && !isSaidOfNothing(places, **first))
            add(said(block, *first, nullptr));
        for (const void *row : rows)
            if (std::all_of(places.begin(), places.end(), [&](const LetterPlace *place) {
                    return !isOf(*place, *first) || m_values.mayTell(*place, row);
                }))
                add(said(block, *first, row));
    }

    /// To somebody who is told facts, a line about the rows of a list that has none would say “not known” of what there
    /// is not: no police case, no further occasion.
    bool isSaidOfNothing(const std::vector<const LetterPlace *> &places, const LetterPlace &first) const
    {
        return first.from == From::Row && isForOfficials() && !m_isForThePen &&
               std::all_of(places.begin(), places.end(),
                           [&first](const LetterPlace *place) { return isOf(*place, &first); });
    }

    bool isForOfficials() const { return m_entitlement.everyName || !m_entitlement.parts.isEmpty(); }

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

    /// What stands in brackets by itself is said in passing: where it is not known the letter does without.
    RichText withoutEmptyAsides(RichText body)
    {
        static const QRegularExpression aside(QStringLiteral(" \\(\\[\\[([^\\]]*)\\]\\]\\)"));
        for (RichBlock &block : body)
            for (RichRun &run : block.runs) {
                for (auto found = aside.globalMatch(run.text); found.hasNext();)
                    m_asides << found.next().captured(1);
                run.text.remove(aside);
            }
        return body;
    }

    static bool isOf(const LetterPlace &place, const LetterPlace *rows)
    {
        return rows && place.from == rows->from && place.list == rows->list && place.code == rows->code;
    }

    RichBlock said(const RichBlock &block, const LetterPlace *rows, const void *row)
    {
        return replaced(block, [&](const QString &name) {
            const LetterPlace &place = *placeNamed(m_places, name);
            if (place.from == From::When)
                return m_values.holds(place) ? wordsOf(name) : QString();
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
            return QString(text).replace(QStringLiteral(" › "), QStringLiteral(", ")); // a place, in a sentence
        if (isForOfficials() && place.from != From::Letter)
            return tr("not known"); // a list of facts, for somebody who can't fill them in
        const QString missing = shownMissing(place);
        m_filled.unknown << missing;
        const bool isNeeded = place.from == From::Letter || place.from == From::Recipient; // what it is, and whose
        return m_isForThePen && !isNeeded ? kBlank : QStringLiteral("[[%1]]").arg(missing);
    }

    std::vector<LetterPlace> m_places;
    Entitlement m_entitlement;
    PlaceValues m_values;
    const Names &m_names;
    bool m_isForThePen;
    QStringList m_asides; ///< left out
    FilledLetter m_filled;
};
} // namespace

Result<FilledLetter> fillLetter(const LetterTemplate &from, const LetterFacts &facts, const Names &names)
{
    return Filler(from, facts, names).fill(from);
}

bool isForThePen(const LetterTemplate &letter) { return aBlank().match(letter.body).hasMatch(); }

QStringList stillToFill(const QString &subject, const RichText &body)
{
    static const QRegularExpression missing(QStringLiteral("\\[\\[\\s*(.*?)\\s*\\]\\]"));
    QStringList found;
    for (auto match = missing.globalMatch(subject + u'\n' + plainText(body)); match.hasNext();)
        found << match.next().captured(1);
    found.removeDuplicates();
    return found;
}

QStringList blanksIn(const QString &subject, const RichText &body)
{
    QStringList found;
    QString heading = subject;
    const auto look = [&](const QString &text) {
        for (const QString &line : text.split(u'\n')) {
            qsizetype from = 0;
            for (auto match = aBlank().globalMatch(line); match.hasNext();) {
                const QRegularExpressionMatch blank = match.next();
                const QString before = wordsBefore(line.mid(from, blank.capturedStart() - from));
                found << (before.isEmpty() ? wordsBefore(heading) : before);
                from = blank.capturedEnd();
            }
            if (from == 0 && !line.trimmed().isEmpty())
                heading = line;
        }
    };
    look(subject);
    for (const RichBlock &block : body)
        look(plainText(block));
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}
