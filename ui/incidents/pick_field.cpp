// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/pick_field.h"
#include "ui/base/editors/choice_editor.h"
#include <QJsonObject>
#include <algorithm>
#include <optional>

namespace {

// Unlike any text or number that a source gives.
const Value kUnknown{QStringLiteral("?")};

std::optional<Option> onlyMeant(const std::vector<Option> &left, const QString &typed)
{
    if (left.size() == 1)
        return left.front();
    const auto isCalledSo = [&typed](const Option &option) { // what would be made anew is called so too
        return option.value.isNumber() && option.text.compare(typed, Qt::CaseInsensitive) == 0;
    };
    if (std::count_if(left.begin(), left.end(), isCalledSo) != 1)
        return std::nullopt;
    return *std::find_if(left.begin(), left.end(), isCalledSo);
}

} // namespace

PickField::PickField(const QString &name, OptionSource source, QWidget *parent)
    : OptionField(parent), m_options(std::move(source))
{
    setAccessibleName(name);
    setSource([this](const QString &words) {
        if (words.trimmed() == QStringLiteral("?"))
            return std::vector<Option>{{kUnknown, tr("Not known"), {}}};
        return m_options(words);
    });
    connect(this, &OptionField::picked, this, [this](const Option &option) {
        if (option.value == kUnknown)
            sayUnknown();
        else
            choose(option);
        Q_EMIT edited();
        Q_EMIT chosen();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_choice = {};
        m_unknown = false;
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::editingFinished, this, &PickField::settle);
}

QString PickField::unread() const { return m_unknown || !m_choice.value.isNull() ? QString() : text().trimmed(); }

void PickField::choose(const Option &option)
{
    m_choice = option;
    m_unknown = false;
    setText(option.text);
    setCursorPosition(0);
}

void PickField::sayUnknown()
{
    m_choice = {};
    m_unknown = true;
    setText(tr("Not known"));
}

// `?`, words that leave one thing, and the whole name of one record mean that thing.
void PickField::settle()
{
    const QString typed = unread();
    if (typed.isEmpty())
        return;
    if (typed == QStringLiteral("?"))
        sayUnknown();
    else if (const std::optional<Option> meant = onlyMeant(m_options(typed), typed))
        choose(*meant);
    else
        return;
    Q_EMIT edited();
}

QJsonObject PickField::draft() const
{
    QJsonObject kept{{QStringLiteral("text"), text()}};
    if (m_unknown)
        kept[QStringLiteral("unknown")] = true;
    else if (!m_choice.value.isNull())
        kept[m_choice.value.isNumber() ? QStringLiteral("number") : QStringLiteral("value")] = m_choice.value.stored();
    return kept;
}

void PickField::restore(const QJsonObject &draft)
{
    const QString text = draft[u"text"].toString();
    if (draft[u"unknown"].toBool())
        return sayUnknown();
    if (draft.contains(u"number"))
        return choose({Value(draft[u"number"].toString().toLongLong()), text, {}});
    m_choice = {Value(draft[u"value"].toString()), text, {}};
    m_unknown = false;
    setText(text);
}

ChoiceEditor *choiceFor(const Field &field, const Names &names, const QString &name)
{
    auto *editor = new ChoiceEditor(field, names);
    editor->setName(name);
    const QString list = QString::fromLatin1(field.listName);
    QObject::connect(editor->line(), &QLineEdit::textEdited, editor, [editor, list, &names](const QString &text) {
        if (text.trimmed() != QStringLiteral("?"))
            return;
        Value unknown;
        for (const ChoiceName &item : names.choices(list))
            if (item.traits.contains(QStringLiteral("not-known")) || item.traits.contains(QStringLiteral("undecided")))
                unknown = Value(item.code);
        editor->setValue(unknown);
        Q_EMIT editor->edited();
    });
    return editor;
}
