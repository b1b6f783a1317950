// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_page.h"
#include "core/storage/digest.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("FormPage", text); }

Result<QByteArray> resource(const char *name)
{
    QFile file(QStringLiteral(":/resources/forms/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Failed, tr("The form’s template is missing from this program.")};
    return file.readAll();
}

/// How a content policy names what it allows.
QByteArray allowed(const QByteArray &text) { return "'sha256-" + sha256(text).toBase64() + '\''; }

/// JSON that no parser of HTML can take for a tag.
QByteArray embedded(const QJsonObject &data)
{
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    return json;
}

/// Fills the places `{{name}}` of a template in one pass, so that nothing filled in is looked at again.
QByteArray filled(const QByteArray &page, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
        const qsizetype close = page.indexOf("}}", open);
        if (close < 0)
            break;
        out += page.mid(at, open - at) + values.value(page.mid(open + 2, close - open - 2));
        at = close + 2;
    }
    return out + page.mid(at);
}
} // namespace

Result<QByteArray> formPage(const QJsonObject &data)
{
    const auto page = resource("form.html"), style = resource("form.css");
    const auto answer = resource("answer.js"), questions = resource("questions.js"), form = resource("form.js");
    for (const auto *part : {&page, &style, &answer, &questions, &form})
        if (!*part)
            return part->error();
    const QByteArray script = *answer + *questions + *form;
    const QString title =
        data[QStringLiteral("title")].toString() + QStringLiteral(" – ") + data[QStringLiteral("reference")].toString();
    return filled(*page, {{"title", title.toHtmlEscaped().toUtf8()},
                          {"no-script", tr("This form needs JavaScript, which this browser does not run here. Open the "
                                           "file in another browser.")
                                            .toHtmlEscaped()
                                            .toUtf8()},
                          {"style-allowed", allowed(*style)},
                          {"script-allowed", allowed(script)},
                          {"style", *style},
                          {"script", script},
                          {"data", embedded(data)}});
}
