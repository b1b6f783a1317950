// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letterhead.h"
#include "ui/print/paper.h"
#include <QPainter>

namespace paper {
namespace {
// A window of a DL envelope begins some 50 mm below the edge of a sheet folded in three; the page's own head and margin
// take the first 25 of them.
constexpr double kToAddressee = mm(27);
constexpr double kWindow = mm(30); // in height
constexpr double kBelow = mm(8);
constexpr double kLabels = mm(30);
constexpr double kFactsShare = 0.56; // of the width lies left of reference and date

QString joined(const std::vector<report::KeyValue> &facts, bool keys)
{
    QStringList lines;
    for (const report::KeyValue &fact : facts)
        lines << (keys ? fact.key : show(fact.value));
    return lines.join(u'\n');
}
} // namespace

LetterheadLines::LetterheadLines(const report::Letterhead &head, double width)
    : m_factsLeft(width * kFactsShare), m_name(head.from.value(0), font(14, true), width),
      m_from(head.from.mid(1).join(QStringLiteral("  ·  ")), font(kSmall + 1), width),
      m_addressee(head.addressee.join(u'\n'), font(kBody), m_factsLeft - mm(6)),
      m_labels(joined(head.facts, true), font(kBody), kLabels),
      m_facts(joined(head.facts, false), font(kBody), width - m_factsLeft - kLabels)
{
}

double LetterheadLines::height() const
{
    return kToAddressee + std::max({m_addressee.height(), m_facts.height(), kWindow}) + kBelow;
}

void LetterheadLines::draw(QPainter &painter, QPointF at) const
{
    m_name.draw(painter, at, blue());
    m_from.draw(painter, at + QPointF(0, m_name.height() + mm(0.5)), quiet());
    const QPointF below = at + QPointF(0, kToAddressee);
    m_addressee.draw(painter, below, ink());
    m_labels.draw(painter, below + QPointF(m_factsLeft, 0), quiet());
    m_facts.draw(painter, below + QPointF(m_factsLeft + kLabels, 0), ink());
}

} // namespace paper
