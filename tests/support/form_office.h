// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/answer_file.h"
#include "core/workspace/form_desk.h"
#include "tests/support/import_office.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <catch2/catch.hpp>

/// An office that sends forms, and a hand that fills them in as the page does.
class FormOffice : public ImportOffice {
public:
    FormOffice()
    {
        wards = add(Department{.name = QStringLiteral("Larch Ward")}).id();
        RiskAssessment assessment;
        assessment.title = QStringLiteral("Front desk");
        assessment.kind = Code{QStringLiteral("security")};
        assessment.department = wards;
        assessment.activity = QStringLiteral("Receiving visitors");
        assessment.assessed = Day(2026, 9, 1);
        for (const char *what : {"Somebody follows staff in", "The panic alarm is not heard"}) {
            Hazard &hazard = assessment.hazards.emplace_back();
            hazard.hazard = QLatin1String(what);
            hazard.whoHarmed = QStringLiteral("Staff");
            hazard.currentLikelihood = 3;
            hazard.currentConsequence = 4;
        }
        desk = add(assessment).id();
    }

    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((written ? QString() : written.error().text).toStdString());
        REQUIRE(written.ok());
        return *saved;
    }

    /// Changes the assessment as it stands, as somebody in the office would.
    void change(const std::function<void(RiskAssessment &)> &how)
    {
        const auto was = *workspace->load(desk);
        RiskAssessment next = was.value;
        how(next);
        const auto written = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto changed = write.change(was, next);
            return changed ? Result<void>() : Result<void>(changed.error());
        });
        REQUIRE(written.ok());
    }

    /// Sends a form and keeps its page.
    Saved<SentForm> send(const QString &form)
    {
        SentForm order;
        order.form = Code{form};
        order.department = wards;
        order.sentTo = QStringLiteral("Mina Patel");
        order.dueBack = Day(2026, 11, 16);
        if (form == QStringLiteral("assessment_review"))
            order.assessment = desk;
        const auto sent = sendForm(*workspace, order, [this](const MadeForm &made) -> Result<void> {
            page = made.page;
            fileName = made.fileName;
            return {};
        });
        INFO((sent ? QString() : sent.error().text).toStdString());
        REQUIRE(sent.ok());
        return *sent;
    }

    /// What the page was given.
    QJsonObject data() const
    {
        static const QRegularExpression kData(
            QStringLiteral("<script type=\"application/json\" id=\"form-data\">(.*?)</script>"),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = kData.match(QString::fromUtf8(page));
        REQUIRE(match.hasMatch());
        return QJsonDocument::fromJson(match.captured(1).toUtf8()).object();
    }

    /// The answer as the page would write it after somebody changed what it held.
    QByteArray answer(const std::function<void(QJsonObject &fields, QJsonObject &rows)> &fill) const
    {
        const QJsonObject given = data();
        QJsonObject fields = given[QStringLiteral("fields")].toObject(),
                    rows = given[QStringLiteral("rows")].toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            it.value() = asked(it.value().toArray());
        fill(fields, rows);
        const QJsonObject answers{
            {QStringLiteral("fields"), fields},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("by"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Mina Patel")},
                                               {QStringLiteral("contact"), QStringLiteral("01632 960210")}}}};
        return file({given[QStringLiteral("form")].toString(), given[QStringLiteral("seal")].toString()}, answers);
    }

    static QByteArray file(const SealedForm &sealed, const QJsonObject &answers)
    {
        const QString text = QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
        // The mark stands first, as the page writes it; QJsonObject would sort the keys.
        const auto quoted = [](const QString &of) {
            return QJsonDocument(QJsonArray{of}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
        };
        return "{\n \"wardkeep_answer\": 1,\n \"form\": " + quoted(sealed.text) +
               ",\n \"seal\": " + quoted(sealed.seal) + ",\n \"answers\": " + quoted(text) +
               ",\n \"checksum\": " + quoted(answerChecksum(sealed, text)) + "\n}\n";
    }

    QString refusal(const QByteArray &bytes) const
    {
        const auto opened = openAnswer(*workspace, bytes);
        return opened ? QStringLiteral("taken") : opened.error().text;
    }

    Id<Department> wards;
    Id<RiskAssessment> desk;
    QByteArray page;
    QString fileName;

private:
    /// The page sends back only what it asks; on what a question depends was there to look at.
    static QJsonArray asked(const QJsonArray &rows)
    {
        QJsonArray out;
        for (const QJsonValue &row : rows) {
            QJsonObject one = row.toObject();
            one.remove(QStringLiteral("carried"));
            out.append(one);
        }
        return out;
    }
};

/// Changes a field of a row as the page holds it.
inline void setInRow(QJsonObject &rows, const QString &part, int at, const QString &key, const QJsonValue &value)
{
    QJsonArray list = rows[part].toArray();
    QJsonObject row = list[at].toObject();
    row[key] = value;
    list[at] = row;
    rows[part] = list;
}
