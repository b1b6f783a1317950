// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/letter_report.h"
#include "core/records/names.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

QStringList lines(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

report::Letterhead headOf(const Letter &letter, const QString &reference, const Organisation &office, Day today)
{
    report::Letterhead head;
    head.from = {office.legalName};
    for (const QString &line :
         {lines(office.address).join(QStringLiteral(", ")), office.securityPhone, office.securityEmail})
        if (!line.isEmpty())
            head.from << line;
    head.addressee = lines(letter.addressee);
    if (!reference.isEmpty())
        head.facts.push_back({tr("Our reference"), reference});
    head.facts.push_back({tr("Date"), show(isIssued(letter) ? letter.issued.day() : today)});
    return head;
}
} // namespace

std::vector<report::Block> letterBlocks(const RichText &text)
{
    std::vector<report::Block> blocks;
    int number = 0;
    for (const RichBlock &block : text) {
        number = block.as == RichBlock::As::Number ? number + 1 : 0;
        blocks.emplace_back(report::RichParagraph{block, number});
    }
    return blocks;
}

Result<Report> letterReport(const Letter &letter, const QString &reference, const Organisation &office, Day today,
                            const Names &names)
{
    Result<RichText> body = readRichText(letter.body);
    if (!body)
        return body.error();
    Report report;
    report.title = reference.isEmpty() ? letter.subject : reference + u' ' + letter.subject;
    report.isLetter = true;
    report.author = office.legalName;
    report.headerRight = isIssued(letter) ? QString() : tr("Draft, not issued");
    if (office.marking.isKnown() &&
        !names.hasTrait(QStringLiteral("marking"), office.marking.text, QStringLiteral("none")))
        report.marking = names.choiceLabel(QStringLiteral("marking"), office.marking.text);
    report.footer = reference;
    report.cover.emplace_back(headOf(letter, reference, office, today));
    report.cover.emplace_back(
        report::RichParagraph{{RichBlock::As::Paragraph, {RichRun{letter.subject, true, false}}}, 0});
    report::Section close; // the signature never stands alone on a page
    close.keepTogether = true;
    if (!body->empty()) {
        const std::size_t kept = std::min<std::size_t>(body->size(), 2);
        const RichText last(body->end() - static_cast<std::ptrdiff_t>(kept), body->end());
        body->resize(body->size() - kept);
        close.blocks = letterBlocks(last);
    }
    report::Section text;
    text.blocks = letterBlocks(*body);
    report.sections = {text, close};
    return report;
}

QString letterWords(const Report &letter)
{
    QStringList words;
    const auto take = [&](const std::vector<report::Block> &blocks) {
        for (const report::Block &block : blocks)
            if (const auto *head = std::get_if<report::Letterhead>(&block)) {
                words << head->from.join(u'\n') << head->addressee.join(u'\n');
                for (const report::KeyValue &fact : head->facts)
                    words << fact.key + QStringLiteral(": ") + show(fact.value);
            } else if (const auto *paragraph = std::get_if<report::RichParagraph>(&block)) {
                words << report::markOf(*paragraph) + plainText(paragraph->block);
            }
    };
    if (!letter.headerRight.isEmpty())
        words << letter.headerRight;
    take(letter.cover);
    for (const report::Section &section : letter.sections)
        take(section.blocks);
    words.removeAll(QString());
    return words.join(QStringLiteral("\n\n")) + u'\n';
}
