// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_json.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Each part is said once, by a walk over its members that either writes or reads them.
namespace {
using namespace report;

class Writer {
public:
    [[maybe_unused]] static constexpr bool reads = false;
    template <class T> void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), json(value));
    }
    const QJsonObject &object() const { return m_object; }
    template <class T> static QJsonValue json(const T &value);

private:
    QJsonObject m_object;
};

class Reader {
public:
    [[maybe_unused]] static constexpr bool reads = true;
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}
    template <class T> void operator()(const char *key, T &value) { read(m_object.value(QLatin1String(key)), value); }
    template <class T> static void read(const QJsonValue &json, T &value);

private:
    QJsonObject m_object;
};

template <class V, class F> void walk(V &v, F &f)
{
    v("kind", f.kind), v("value", f.value), v("of", f.of), v("ids", f.ids), v("of_ids", f.ofIds);
}
template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Text>
void walk(V &v, T &t) { v("text", t.text), v("figures", t.figures); }
#define WALK(Type, ...)                                                                                                \
    template <class V, class T>                                                                                        \
    requires std::is_same_v<std::remove_const_t<T>, Type>                                                              \
    void walk(V &v, T &o) { __VA_ARGS__; }
WALK(Paragraph, v("text", o.text), v("small", o.small))
WALK(Heading, v("text", o.text))
WALK(List, v("numbered", o.numbered), v("items", o.items))
WALK(KeyValue, v("key", o.key), v("value", o.value))
WALK(KeyValues, v("rows", o.rows))
WALK(Box, v("title", o.title), v("paragraphs", o.paragraphs), v("list", o.list))
WALK(Comment, v("title", o.title), v("text", o.text))
WALK(Column, v("heading", o.heading), v("share", o.share), v("align", o.align), v("key", o.key))
WALK(Row, v("cells", o.cells), v("role", o.role), v("key", o.key), v("about", o.about))
WALK(Table, v("number", o.number), v("title", o.title), v("columns", o.columns), v("rows", o.rows), v("note", o.note),
     v("nil", o.nil))
WALK(PageBreak, (void)v, (void)o)
WALK(RichRun, v("text", o.text), v("bold", o.bold), v("italic", o.italic))
WALK(RichBlock, v("as", o.as), v("runs", o.runs))
WALK(RichParagraph, v("block", o.block), v("number", o.number))
WALK(Letterhead, v("from", o.from), v("addressee", o.addressee), v("facts", o.facts))
WALK(Picture, v("caption", o.caption), v("type", o.type), v("base64", o.base64))
WALK(report::XmrPoint, v("label", o.label), v("value", o.value), v("figure", o.figure), v("mean", o.mean),
     v("upper", o.upper), v("lower", o.lower), v("group", o.group), v("variation", o.variation), v("rule", o.rule))
WALK(report::XmrChart, v("points", o.points), v("target", o.target), v("rules", o.ruleSet))
WALK(Series, v("name", o.name), v("values", o.values))
WALK(SeriesChart, v("style", o.style), v("category_title", o.categoryTitle), v("categories", o.categories),
     v("series", o.series))
WALK(TimelineDot, v("day", o.day), v("filled", o.filled), v("label", o.label), v("id", o.id))
WALK(TimelineChart, v("from", o.from), v("to", o.to), v("filled_means", o.filledMeans),
     v("hollow_means", o.hollowMeans), v("dots", o.dots))
WALK(Chart, v("number", o.number), v("title", o.title), v("sentence", o.sentence), v("value_title", o.valueTitle),
     v("drawing", o.drawing))
WALK(Section, v("number", o.number), v("title", o.title), v("level", o.level), v("new_page", o.newPage),
     v("keep_together", o.keepTogether), v("blocks", o.blocks))
WALK(Report, v("title", o.title), v("subtitle", o.subtitle), v("language", o.language), v("author", o.author),
     v("header_left", o.headerLeft), v("header_right", o.headerRight), v("marking", o.marking), v("footer", o.footer),
     v("seal", o.seal), v("printed_on", o.printedOn), v("is_letter", o.isLetter), v("landscape", o.landscape),
     v("contents", o.contents), v("cover", o.cover), v("sections", o.sections))
#undef WALK

template <class T> struct IsVector : std::false_type {
};
template <class T> struct IsVector<std::vector<T>> : std::true_type {
};
template <class T> struct IsOptional : std::false_type {
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {
};
template <class T> struct IsVariant : std::false_type {
};
template <class... T> struct IsVariant<std::variant<T...>> : std::true_type {
};

template <class T> QJsonValue Writer::json(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, double>) {
        return value;
    } else if constexpr (std::is_same_v<T, Day>) {
        return value.iso();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<int>(value);
    } else if constexpr (std::is_integral_v<T>) {
        return QString::number(value); // 63 bits don't fit a JSON number
    } else if constexpr (IsOptional<T>::value) {
        return value ? json(*value) : QJsonValue();
    } else if constexpr (IsVector<T>::value) {
        QJsonArray all;
        for (const auto &item : value)
            all.append(json(item));
        return all;
    } else if constexpr (IsVariant<T>::value) {
        return QJsonArray{static_cast<int>(value.index()),
                          std::visit([](const auto &held) { return json(held); }, value)};
    } else {
        Writer writer;
        walk(writer, value);
        return writer.object();
    }
}

template <class Variant, std::size_t I = 0>
void readAlternative(std::size_t index, const QJsonValue &json, Variant &into)
{
    if constexpr (I < std::variant_size_v<Variant>) {
        if (index != I)
            return readAlternative<Variant, I + 1>(index, json, into);
        std::variant_alternative_t<I, Variant> held{};
        Reader::read(json, held);
        into = std::move(held);
    }
}

template <class T> void Reader::read(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
    } else if constexpr (std::is_same_v<T, double>) {
        value = json.toDouble();
    } else if constexpr (std::is_same_v<T, Day>) {
        value = Day::fromIso(json.toString());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        for (const QJsonValue &item : json.toArray())
            value.append(item.toString());
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(json.toInt());
    } else if constexpr (std::is_integral_v<T>) {
        value = static_cast<T>(json.toString().toLongLong());
    } else if constexpr (IsOptional<T>::value) {
        if (!json.isNull() && !json.isUndefined())
            read(json, value.emplace());
    } else if constexpr (IsVector<T>::value) {
        for (const QJsonValue &item : json.toArray())
            read(item, value.emplace_back());
    } else if constexpr (IsVariant<T>::value) {
        const QJsonArray pair = json.toArray();
        readAlternative(static_cast<std::size_t>(pair.at(0).toInt()), pair.at(1), value);
    } else {
        Reader reader(json.toObject());
        walk(reader, value);
    }
}
} // namespace

QByteArray reportToJson(const Report &report)
{
    return QJsonDocument(Writer::json(report).toObject()).toJson(QJsonDocument::Compact);
}

Result<Report> reportFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().contains(QStringLiteral("sections")))
        return Error{
            Error::Code::Damaged,
            QCoreApplication::translate("Reports", "This paper's text is not in the office file as it was issued.")};
    Report report;
    Reader::read(document.object(), report);
    return report;
}
