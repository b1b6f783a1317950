// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_data.h"
#include "core/forms/answer_file.h"
#include "core/forms/form_texts.h"
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include <QJsonArray>

namespace {
constexpr int kScores = 5;

QString typeName(const Field &field, bool maybeUnknown)
{
    switch (field.type) {
    case Type::Text:
        return QStringLiteral("text");
    case Type::LongText:
        return QStringLiteral("long");
    case Type::Number:
        return QStringLiteral("number");
    case Type::YesNo:
        return maybeUnknown ? QStringLiteral("yesno") : QStringLiteral("tick");
    case Type::Day:
        return QStringLiteral("day");
    case Type::Moment:
        return QStringLiteral("moment");
    case Type::Money:
        return QStringLiteral("money");
    case Type::Choice:
        return QStringLiteral("choice");
    case Type::Choices:
        return QStringLiteral("choices");
    case Type::Link:
        return QStringLiteral("link");
    case Type::Score:
        return QStringLiteral("score");
    }
    return QStringLiteral("text");
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/// Gathers the lists that the questions offer while it writes them.
class Data {
public:
    Data(const FormLayout &layout, const AnyRecord &base, const Names &names, const FormOptions &options)
        : m_layout(layout), m_base(base), m_names(names), m_options(options)
    {
    }

    QJsonObject write()
    {
        QJsonArray parts;
        QJsonObject rows;
        for (const FormPart &part : m_layout.parts) {
            parts.append(partJson(part));
            if (part.list)
                rows.insert(part.key, rowsJson(part));
        }
        return {{QStringLiteral("parts"), parts},
                {QStringLiteral("picks"), QLatin1String(m_layout.kind->picks)},
                {QStringLiteral("fields"), known(m_layout.parts, *m_layout.kind, m_base.data())},
                {QStringLiteral("rows"), rows},
                {QStringLiteral("lists"), m_lists}};
    }

private:
    QJsonObject partJson(const FormPart &part)
    {
        const Kind &kind = part.kindIn(*m_layout.kind);
        QJsonArray groups;
        for (const FormGroup &group : part.groups)
            groups.append(groupJson(group, kind));
        QJsonObject json{{QStringLiteral("key"), part.key},
                         {QStringLiteral("legend"), part.legend},
                         {QStringLiteral("says"), part.says},
                         {QStringLiteral("needed"), QJsonArray::fromStringList(part.needed)},
                         {QStringLiteral("groups"), groups}};
        if (part.list)
            json.insert(QStringLiteral("row"), kind.shown(kind.label));
        return json;
    }

    QJsonObject groupJson(const FormGroup &group, const Kind &kind)
    {
        QJsonArray fields;
        for (const Field *field : group.fields)
            fields.append(fieldJson(*field, kind));
        return {{QStringLiteral("legend"), group.legend},
                {QStringLiteral("says"), group.says},
                {QStringLiteral("asks"), group.asks},
                {QStringLiteral("fields"), fields}};
    }

    QJsonObject fieldJson(const Field &field, const Kind &kind)
    {
        AnyRecord blankOne(kind);
        blank(kind, blankOne.data());
        QJsonObject json{{QStringLiteral("key"), QLatin1String(field.key)},
                         {QStringLiteral("label"), kind.shown(field.label)},
                         {QStringLiteral("type"), typeName(field, field.value(blankOne.data()).isNull())},
                         {QStringLiteral("needed"), field.is(Field::Required)},
                         {QStringLiteral("past"), field.is(Field::Past)}};
        if (field.helpText)
            json.insert(QStringLiteral("help"), kind.shown(field.helpText));
        if (field.listName || field.target)
            json.insert(QStringLiteral("list"), listOf(field));
        if (field.least != std::numeric_limits<qint64>::min())
            json.insert(QStringLiteral("least"), field.least);
        if (field.most != std::numeric_limits<qint64>::max())
            json.insert(QStringLiteral("most"), field.most);
        if (field.sinceFields)
            json.insert(QStringLiteral("since"), QJsonArray::fromStringList(words(field.sinceFields)));
        if (field.besideFields)
            json.insert(QStringLiteral("beside"), QJsonArray::fromStringList(words(field.besideFields)));
        if (field.whenField)
            json.insert(QStringLiteral("when"),
                        QJsonObject{{QStringLiteral("field"), QLatin1String(field.whenField)},
                                    {QStringLiteral("values"), QLatin1String(field.whenValues)}});
        return json;
    }

    /// The name of the list that the question offers, which is put in once.
    QString listOf(const Field &field)
    {
        const QString name = field.target                ? u'@' + QLatin1String(field.target().name)
                             : field.type == Type::Score ? u'#' + QLatin1String(field.listName)
                                                         : QLatin1String(field.listName);
        if (!m_lists.contains(name))
            m_lists.insert(name, field.target                ? records(field.target())
                                 : field.type == Type::Score ? scores(field)
                                                             : choices(name));
        return name;
    }

    QJsonArray choices(const QString &name) const
    {
        QJsonArray items;
        for (const ChoiceName &choice : m_names.choices(name)) {
            QStringList asks;
            for (const QString &trait : choice.traits)
                if (trait.startsWith(QStringLiteral("asks:")))
                    asks << trait.mid(5);
            items.append(QJsonObject{{QStringLiteral("value"), choice.code},
                                     {QStringLiteral("label"), choice.label},
                                     {QStringLiteral("says"), choice.definition},
                                     {QStringLiteral("group"), choice.group},
                                     {QStringLiteral("asks"), QJsonArray::fromStringList(asks)},
                                     {QStringLiteral("retired"), choice.retired}});
        }
        return items;
    }

    QJsonArray scores(const Field &field) const
    {
        QJsonArray items;
        for (qint64 score = 1; score <= kScores; ++score)
            items.append(QJsonObject{{QStringLiteral("value"), score},
                                     {QStringLiteral("label"), show(field, Value(score), m_names)}});
        return items;
    }

    QJsonArray records(const Kind &kind) const
    {
        QJsonArray items;
        if (m_options && isOfferedOutside(kind))
            for (const FormOption &option : m_options(kind))
                items.append(QJsonObject{{QStringLiteral("value"), QString::number(option.id)},
                                         {QStringLiteral("label"), option.name}});
        return items;
    }

    /// What is asked, and what that depends on.
    static QJsonObject known(const std::vector<FormPart> &parts, const Kind &kind, const void *record)
    {
        const QJsonObject all = toJson(kind, record);
        QJsonObject out;
        const auto take = [&](const char *key) {
            if (const QString name = QLatin1String(key ? key : ""); all[name].isArray() || all.contains(name))
                out.insert(name, all[name]);
        };
        for (const FormPart &part : parts) {
            if (part.list && &part.list->kind() != &kind)
                continue;
            for (const FormGroup &group : part.groups)
                for (const Field *field : group.fields) {
                    take(field->key);
                    take(field->whenField);
                }
        }
        return out;
    }

    QJsonArray rowsJson(const FormPart &part) const
    {
        QJsonArray rows;
        const Children &list = *part.list;
        for (std::size_t i = 0; i < list.size(m_base.data()); ++i) {
            const void *row = list.at(m_base.data(), i);
            if (part.preset && part.preset->value(row) != part.presetValue)
                continue;
            QJsonObject json = known({part}, list.kind(), row);
            json.insert(QStringLiteral("id"), QString::number(list.id(row)));
            rows.append(json);
        }
        return rows;
    }

    const FormLayout &m_layout;
    const AnyRecord &m_base;
    const Names &m_names;
    const FormOptions &m_options;
    QJsonObject m_lists;
};
} // namespace

QString answerFileName(const QString &reference)
{
    QString name = reference;
    for (QChar &c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    return name + u'.' + QLatin1String(kAnswerSuffix);
}

QJsonObject formData(const FormLayout &layout, const AnyRecord &base, const FormHead &head, const SealedForm &sealed,
                     const Names &names, const FormOptions &options)
{
    QJsonObject json = Data(layout, base, names, options).write();
    json.insert(QStringLiteral("form"), sealed.text);
    json.insert(QStringLiteral("seal"), sealed.seal);
    json.insert(QStringLiteral("title"), head.title);
    json.insert(QStringLiteral("reference"), head.reference);
    json.insert(QStringLiteral("office"), head.office);
    json.insert(QStringLiteral("contact"), head.contact);
    json.insert(QStringLiteral("mail"), head.mailTo);
    json.insert(QStringLiteral("to"), head.sentTo);
    json.insert(QStringLiteral("due"), head.due);
    json.insert(QStringLiteral("note"), head.note);
    json.insert(QStringLiteral("file"), answerFileName(head.reference));
    json.insert(QStringLiteral("texts"), formTexts());
    return json;
}
