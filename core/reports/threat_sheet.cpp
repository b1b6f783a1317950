// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/threat_sheet.h"
#include "core/records/kind.h"
#include "core/records/show.h"
#include "core/threats/incident_of_call.h"
#include <QCoreApplication>

namespace {
using report::Table;

constexpr int kBlankWords = 3;  ///< rows of the blank sheet, of two lines each: as many as the side has room for
constexpr int kTallAnswers = 2; ///< of two lines too; the others are short

QString tr(const char *text) { return QCoreApplication::translate("ThreatSheet", text); }

QString dots(int count) { return QString(count, u'…'); }

const Field &field(const char *key) { return *kindOf<ThreatCall>().field(QLatin1String(key)); }
QString label(const char *key) { return kindOf<ThreatCall>().shown(field(key).label); }

/// Builds both sheets: what is asked is the same, only what stands beside it differs. Rows are few and tables fewer:
/// each costs the height of its heading, and all of it goes on one side.
class SheetWriter {
public:
    SheetWriter(const ThreatCall *call, const Names &names) : m_call(call), m_names(names) {}

    Table call() const
    {
        Table table;
        table.columns = {{tr("The call"), 1}, {{}, 1.5}, {tr("999"), 1.2}, {{}, 1.3}};
        add(table, {"started", label("started")}, {"called_999", label("called_999")});
        add(table, {"ended", label("ended")}, {"called_by", label("called_by")});
        add(table, {"received_by", label("received_by")}, {"police_reference", label("police_reference")});
        add(table, {"number_called", label("number_called")}, {"director_told", tr("Director told")});
        add(table, {"number_shown", label("number_shown")}, {"director_told_at", label("director_told_at")});
        return table;
    }

    Table questions() const
    {
        Table table = wide(tr("Ask the caller"), tr("Answer"));
        int number = 0;
        for (const char *key : {"bomb_where", "bomb_when", "bomb_looks", "bomb_trigger", "bomb_placed", "bomb_why",
                                "caller_name", "caller_address", "caller_number"}) {
            const QString asked = QStringLiteral("%1  %2").arg(++number).arg(label(key));
            add(table, asked, m_call ? known(key) : blank(number <= kTallAnswers ? 2 : 1));
        }
        if (!m_call) // what else is asked on the card is heard in the exact words
            add(table, label("caller_group"), tr("%1 Code word %2").arg(dots(18), dots(10)));
        else
            for (const char *key : {"caller_group", "code_word", "target", "high_profile", "demands"})
                addKnown(table, key);
        return table;
    }

    Table words() const
    {
        Table table;
        table.columns = {{tr("Time"), 1}, {tr("Exact words, as they are said"), 6}};
        if (!m_call)
            for (int i = 0; i < kBlankWords; ++i)
                add(table, QString(), blank(2));
        else
            for (const ThreatWords &said : m_call->words)
                add(table, timeOf(said), QString(u'“' + said.words + u'”'));
        table.nil = tr("No exact words were noted.");
        return table;
    }

    Table rest() const { return m_call ? heard() : toTick(); }

private:
    struct Asked {
        const char *key;
        QString label;
    };

    static Table wide(const QString &left, const QString &right)
    {
        Table table;
        table.columns = {{left, 1}, {right, 2.9}};
        return table;
    }

    static void add(Table &table, const QString &left, const QString &right)
    {
        table.rows.push_back({.cells = {left, right}, .key = {}});
    }

    void add(Table &table, const Asked &left, const Asked &right) const
    {
        table.rows.push_back({.cells = {left.label, m_call ? known(left.key) : blank(1), right.label,
                                        m_call ? known(right.key) : blank(1)},
                              .key = {}});
    }

    void addKnown(Table &table, const char *key) const
    {
        if (const QString value = m_call ? known(key) : QString(); !value.isEmpty())
            add(table, label(key), value);
    }

    /// What is known of several fields on one line.
    void addLine(Table &table, const QString &name, std::initializer_list<const char *> keys) const
    {
        QStringList parts;
        for (const char *key : keys)
            if (const QString value = known(key); !value.isEmpty())
                parts << (label(key) == name ? value : tr("%1: %2").arg(label(key), value));
        if (!parts.isEmpty())
            add(table, name, parts.join(QStringLiteral("; ")));
    }

    Table heard() const
    {
        Table table = wide(tr("Caller and decision"), {});
        addLine(table, label("method"), {"method", "withheld", "answer_1471"});
        addLine(table, label("caller_sex"), {"caller_sex", "caller_age", "caller_accent", "script"});
        for (const char *key : {"voice", "language", "background", "remarks"})
            addKnown(table, key);
        addLine(table, label("decision"), {"decision", "decided_by", "decided_at", "move_began"});
        addLine(table, tr("Search"), {"search_began", "search_ended", "all_clear"});
        for (const char *key : {"action_taken", "others_told", "credibility", "result", "similar", "earlier_genuine",
                                "dispute", "event", "number_public"})
            addKnown(table, key);
        return table;
    }

    Table toTick() const
    {
        Table table;
        table.columns = {{tr("Tick"), 1}, {{}, 6}};
        add(table, label("method"),
            tr("%1  ☐\u00a0Other %2").arg(boxes("threat-method", u"channel:telephone"), dots(8)));
        add(table, label("caller_sex"), tr("%1   Age %2 Accent %3").arg(boxes("threat-sex"), dots(4), dots(14)));
        add(table, label("voice"), boxes("threat-voice"));
        add(table, label("language"), boxes("threat-language"));
        add(table, label("background"), boxes("threat-background"));
        add(table, label("decision"), tr("%1   By %2 at %3").arg(boxes("threat-decision"), dots(12), dots(5)));
        add(table, tr("1471, search"), tr("Number %1  Search began %2 ended %2").arg(dots(12), dots(5)));
        return table;
    }

    /// Room to write on so many lines.
    static QString blank(int lines)
    {
        return QStringLiteral("\u00a0") + QString(lines - 1, u'\n') + QStringLiteral("\u00a0");
    }

    QString known(const char *key) const { return show(field(key), field(key).value(m_call), m_names); }

    /// The choices of a list, or those of them that carry the trait, to be ticked by hand.
    QString boxes(const char *list, QStringView trait = {}) const
    {
        QStringList all;
        for (const ChoiceName &item : m_names.choices(QLatin1String(list)))
            if (!item.retired && (trait.isEmpty() || item.has(trait)))
                all << QStringLiteral("☐\u00a0") + QString(item.label).replace(u' ', QChar(QChar::Nbsp));
        return all.join(QStringLiteral("  "));
    }

    static QString timeOf(const ThreatWords &said)
    {
        const QString at = said.at.isKnown() ? said.at.time().toString(u"HH:mm") : QString();
        return said.seconds ? tr("%1 (%2 in)").arg(at, showSeconds(*said.seconds)).trimmed() : at;
    }

    const ThreatCall *m_call;
    const Names &m_names;
};

Report sheet(const ThreatCall *call, const Names &names)
{
    const SheetWriter writer(call, names);
    Report made;
    made.title = tr("Threat call");
    report::Section section;
    section.blocks = {writer.call(), writer.questions(), writer.words(), writer.rest()};
    made.sections.push_back(std::move(section));
    return made;
}
} // namespace

Report threatSheet(const ThreatCall &call, const Names &names, const QString &reference)
{
    Report report = sheet(&call, names);
    if (!reference.isEmpty())
        report.title = tr("Threat call %1").arg(reference);
    if (call.exercise)
        report.subtitle = tr("EXERCISE – this was not a real threat");
    return report;
}

Report blankThreatSheet(const Names &names)
{
    Report report = sheet(nullptr, names);
    report.subtitle = tr("Stay calm. Signal a colleague to ring 999.");
    return report;
}
