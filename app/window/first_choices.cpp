// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_choices.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace {

constexpr size_t kMostPosts = 4;

QString words(const char *text) { return QCoreApplication::translate("NewOffice", text); }

// The first in the policy's own order; the others are filled where posts are kept.
std::vector<NamedCode> firstPosts()
{
    QFile file(QStringLiteral(":/resources/policy/lists.json"));
    std::vector<NamedCode> posts;
    if (!file.open(QIODevice::ReadOnly))
        return posts;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())[u"items"].toArray()) {
        const QJsonObject item = value.toObject();
        if (item[u"list"] == QStringLiteral("post") && item[u"traits"].toArray().contains(QStringLiteral("required")))
            posts.push_back({item[u"code"].toString(), item[u"label"].toString()});
    }
    posts.resize(std::min(posts.size(), kMostPosts));
    return posts;
}

} // namespace

NewOfficeChoices firstChoices()
{
    return {{{QStringLiteral("icb"), words(QT_TRANSLATE_NOOP("NewOffice", "Integrated care board"))},
             {QStringLiteral("trust"), words(QT_TRANSLATE_NOOP("NewOffice", "NHS trust"))},
             {QStringLiteral("foundation_trust"), words(QT_TRANSLATE_NOOP("NewOffice", "NHS foundation trust"))},
             {QStringLiteral("ambulance"), words(QT_TRANSLATE_NOOP("NewOffice", "Ambulance service"))},
             {QStringLiteral("other"), words(QT_TRANSLATE_NOOP("NewOffice", "Another NHS body"))}},
            firstPosts(),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
}
