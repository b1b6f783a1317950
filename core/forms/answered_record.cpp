// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answered_record.h"
#include "core/base/id_maker.h"
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace {
constexpr qsizetype kMostRows = 200;
const QString kId = QStringLiteral("id");

QString tr(const char *text) { return QCoreApplication::translate("AnswerFile", text); }

Error notOfTheForm(const QString &what)
{
    return {
        Error::Code::Refused,
        tr("This answer was altered: it says something that the form did not ask or offer (%1). Nothing was taken in.")
            .arg(what)};
}

const Field *askedIn(const FormPart &part, const QString &key)
{
    for (const FormGroup &group : part.groups)
        for (const Field *field : group.fields)
            if (key == QLatin1String(field->key))
                return field;
    return nullptr;
}

bool isOffered(const Field &field, const Value &value, const Names &names)
{
    const QString list = QLatin1String(field.listName);
    switch (field.type) {
    case Type::Choice:
        return names.choice(list, value.text()).has_value();
    case Type::Choices: {
        const QStringList codes = value.text().split(u'|', Qt::SkipEmptyParts);
        return std::all_of(codes.begin(), codes.end(),
                           [&](const QString &code) { return names.choice(list, code).has_value(); });
    }
    case Type::Link:
        return !names.recordName(field.target(), value.number()).isEmpty();
    case Type::Number:
    case Type::Score:
    case Type::Money:
        return value.number() >= field.least && value.number() <= field.most;
    default:
        return true;
    }
}

/// One answer, where the field can hold it and the form could have given it.
Result<void> put(const Kind &kind, const Field &field, const QJsonValue &said, void *record, const Names &names)
{
    const QString label = kind.shown(field.label);
    const Value before = field.value(record);
    QJsonValue value = said;
    if (value.isString())
        value = said.toString().normalized(QString::NormalizationForm_C);
    if (const Result<void> read = fromJson(kind, {{QLatin1String(field.key), value}}, record); !read)
        return notOfTheForm(label);
    const Value now = field.value(record);
    if (now != before && !now.isNull() && !isOffered(field, now, names))
        return notOfTheForm(label);
    return {};
}

Result<void> putFields(const FormPart &part, const Kind &kind, const QJsonObject &said, void *record,
                       const Names &names)
{
    for (auto it = said.begin(); it != said.end(); ++it) {
        const Field *field = askedIn(part, it.key());
        if (!field)
            return notOfTheForm(it.key());
        if (const Result<void> done = put(kind, *field, it.value(), record, names); !done)
            return done;
    }
    return {};
}

const FormPart *partOf(const FormLayout &layout, const QString &key)
{
    for (const FormPart &part : layout.parts)
        if (!part.list && askedIn(part, key))
            return &part;
    return nullptr;
}

Result<void> putRecord(const FormLayout &layout, const QJsonObject &said, AnyRecord &record, const Names &names)
{
    for (auto it = said.begin(); it != said.end(); ++it) {
        const FormPart *part = partOf(layout, it.key());
        if (!part)
            return notOfTheForm(it.key());
        if (const Result<void> done = putFields(*part, *layout.kind, {{it.key(), it.value()}}, record.data(), names);
            !done)
            return done;
    }
    return {};
}

/// The row that the answer means: one that went out with the form, or a new one.
Result<void *> rowFor(const FormPart &part, const QJsonObject &said, const AnyRecord &base, AnyRecord &record,
                      IdMaker &ids)
{
    const Children &list = *part.list;
    const QString id = said[kId].toString();
    if (id.isEmpty()) {
        void *row = appendBlankRow(list, record.data(), ids.next());
        if (part.preset)
            part.preset->setValue(row, part.presetValue);
        return row;
    }
    const auto index = indexOfRow(list, base.data(), id.toLongLong());
    if (!index || indexOfRow(list, record.data(), id.toLongLong()))
        return notOfTheForm(part.legend);
    return appendCopyOfRow(list, record.data(), list.at(base.data(), *index));
}

Result<void> putRows(const FormPart &part, const QJsonArray &said, const AnyRecord &base, AnyRecord &record,
                     const Names &names, IdMaker &ids)
{
    if (said.size() > kMostRows)
        return notOfTheForm(part.legend);
    for (const QJsonValue &each : said) {
        QJsonObject fields = each.toObject();
        const Result<void *> row = rowFor(part, fields, base, record, ids);
        if (!row)
            return row.error();
        fields.remove(kId);
        if (const Result<void> done = putFields(part, part.list->kind(), fields, *row, names); !done)
            return done;
    }
    return {};
}

void clearRows(const Children &list, AnyRecord &record)
{
    while (list.size(record.data()) > 0)
        list.erase(record.data(), list.size(record.data()) - 1);
}
} // namespace

Result<AnyRecord> answeredRecord(const FormLayout &layout, const AnyRecord &base, const QJsonObject &answers,
                                 const Names &names, IdMaker &ids)
{
    AnyRecord record = base;
    if (const Result<void> done = putRecord(layout, answers[QStringLiteral("fields")].toObject(), record, names); !done)
        return done.error();
    const QJsonObject rows = answers[QStringLiteral("rows")].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        if (const FormPart *part = layout.part(it.key()); !part || !part->list)
            return notOfTheForm(it.key());
    for (const FormPart &part : layout.parts)
        if (part.list && rows.contains(part.key))
            clearRows(*part.list, record);
    for (const FormPart &part : layout.parts) {
        if (!part.list || !rows.contains(part.key))
            continue;
        if (const Result<void> done = putRows(part, rows[part.key].toArray(), base, record, names, ids); !done)
            return done.error();
    }
    return record;
}
