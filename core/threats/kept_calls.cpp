// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/kept_calls.h"
#include "core/records/record_json.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {
constexpr qint64 kLargest = 4 << 20; // bytes: days of typing
constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;

QString tr(const char *text) { return QCoreApplication::translate("ThreatCall", text); }

Error notKept(const QString &path, const QString &why)
{
    return {Error::Code::Failed, tr("The call is not kept: %1 can’t be written (%2). Print it, or write it down.")
                                     .arg(QDir::toNativeSeparators(path), why)};
}

/// So that the name itself outlives a power cut; QSaveFile sees to the bytes.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

QByteArray written(const KeptCall &kept)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("card"), kept.card},
                                     {QStringLiteral("began"), storedInstant(kept.began)},
                                     {QStringLiteral("kept"), storedInstant(kept.kept)},
                                     {QStringLiteral("on_card"), kept.onCard},
                                     {QStringLiteral("call"), toJson(kindOf<ThreatCall>(), &kept.call)}})
        .toJson(QJsonDocument::Indented);
}

std::optional<KeptCall> readCall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    KeptCall kept{json[QLatin1String("card")].toString(),
                  readInstant(json[QLatin1String("began")].toString()),
                  readInstant(json[QLatin1String("kept")].toString()),
                  {},
                  json[QLatin1String("on_card")].toBool()};
    // Another version of the program may have kept it, with fields that this one does not know.
    const Result<void> filled =
        fromJson(kindOf<ThreatCall>(), json[QLatin1String("call")].toObject(), &kept.call, UnknownKeys::Ignored);
    if (!filled || kept.card.isEmpty() || !kept.began.isValid() || !kept.call.started.isKnown())
        return {};
    return kept;
}
} // namespace

QString KeptCalls::path(const QString &card) const { return QDir(m_folder).filePath(card + QStringLiteral(".json")); }

Result<void> KeptCalls::keep(const KeptCall &call) const
{
    const QString target = path(call.card);
    if (!QDir().mkpath(m_folder))
        return notKept(target, tr("its folder can’t be made"));
    QFile::setPermissions(m_folder, kOwner | QFile::ExeOwner);
    QSaveFile file(target);
    const QByteArray bytes = written(call);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwner) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return notKept(target, file.errorString());
    syncFolder(m_folder);
    return {};
}

std::unique_ptr<QLockFile> KeptCalls::hold(const QString &card) const
{
    QDir().mkpath(m_folder);
    auto lock = std::make_unique<QLockFile>(path(card) + QStringLiteral(".open"));
    lock->setStaleLockTime(0); // a call may be on the card for hours; only the death of its program ends the hold
    if (!lock->tryLock() && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    return lock;
}

KeptCallsFound KeptCalls::look() const
{
    KeptCallsFound found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const std::optional<KeptCall> kept = readCall(file.filePath());
        if (!kept || kept->card != file.completeBaseName())
            found.unreadable << file.filePath();
        else if (hold(kept->card))
            found.waiting.push_back(*kept);
    }
    std::stable_sort(found.waiting.begin(), found.waiting.end(),
                     [](const KeptCall &a, const KeptCall &b) { return a.began < b.began; });
    return found;
}

Result<void> KeptCalls::drop(const QString &card) const
{
    QFile file(path(card));
    if (!file.exists() || file.remove())
        return {};
    return Error{Error::Code::Failed,
                 tr("%1 can’t be removed: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

KeptCall beginCall(const QDateTime &now)
{
    KeptCall kept{QUuid::createUuid().toString(QUuid::WithoutBraces), now.toUTC(), now.toUTC(), {}};
    const QDateTime local = now.toLocalTime();
    kept.call.started = Moment(Day(local.date()), local.time());
    kept.call.card = kept.card;
    return kept;
}

bool isBlank(const KeptCall &kept)
{
    ThreatCall begun;
    begun.started = kept.call.started;
    begun.ended = kept.call.ended;
    begun.card = kept.call.card;
    begun.method = kept.call.method;
    begun.exercise = kept.call.exercise;
    return kept.call == begun;
}

Result<void> saveCopy(const KeptCall &kept, const QString &path)
{
    KeptCall copy = kept;
    copy.onCard = false; // nobody types there
    QSaveFile file(path);
    const QByteArray bytes = written(copy);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Failed, tr("%1 can’t be written: %2. The call is still kept on this machine.")
                                              .arg(QDir::toNativeSeparators(path), file.errorString())};
    syncFolder(QFileInfo(path).path());
    return {};
}

Result<KeptCall> openCopy(const QString &path)
{
    std::optional<KeptCall> kept = readCall(path);
    if (!kept)
        return Error{Error::Code::Invalid,
                     tr("There is no threat call in %1. Choose the file that “Save a copy of this call” wrote.")
                         .arg(QDir::toNativeSeparators(path))};
    return *kept;
}

QString copyName(const KeptCall &kept)
{
    const QDateTime began = kept.began.toLocalTime();
    return QStringLiteral("threat-call-%1.json").arg(began.toString(QStringLiteral("yyyy-MM-dd-HHmm")));
}
