// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/goods_paper.h"
#include "core/people/person.h"
#include "core/reports/record_report.h"
#include "ui/base/signature_pad.h"
#include <QBuffer>
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("GoodsPaper", text); }

report::Picture drawn(const QString &strokes, const QString &caption)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    signatureImage(strokes).save(&buffer, "PNG");
    return {caption, QStringLiteral("image/png"), QString::fromLatin1(png.toBase64())};
}
} // namespace

Report goodsPaper(const Saved<GoodsReceived> &goods, const Names &names, Day today, bool withGuarded)
{
    const GoodsReceived &value = goods.value;
    Report report = recordReport({goods.stamp, AnyRecord::of(value)}, names, today, withGuarded);
    report::Section signatures{{}, tr("Signatures"), 2, false, true, {}};
    if (!value.signature.isEmpty())
        signatures.blocks.emplace_back(drawn(value.signature, tr("Signed for: %1").arg(value.signedBy)));
    if (!value.collectedSignature.isEmpty()) {
        const QString by = value.collectedBy.isNull() ? value.collectedByName
                                                      : names.recordName(kindOf<Person>(), value.collectedBy.value);
        signatures.blocks.emplace_back(drawn(value.collectedSignature, tr("Collected: %1").arg(by)));
    }
    if (!signatures.blocks.empty())
        report.sections.push_back(std::move(signatures));
    return report;
}
