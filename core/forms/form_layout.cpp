// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_layout.h"
#include "core/forms/report_questions.h"
#include "core/incidents/incident.h"
#include "core/records/rows.h"
#include "core/records/visible.h"
#include "core/risks/control.h"
#include "core/risks/risk_assessment.h"
#include <algorithm>

namespace {
const QString kForms = QStringLiteral("form-kind");

/// What a form can fill; another kind joins by its line here.
const Kind *const *fillable(QStringView name)
{
    static const Kind *const kinds[] = {&kindOf<RiskAssessment>(), &kindOf<Incident>()};
    const auto *const found = std::find_if(std::begin(kinds), std::end(kinds),
                                           [name](const Kind *kind) { return name == QLatin1String(kind->name); });
    return found == std::end(kinds) ? nullptr : found;
}

std::vector<const Field *> askedOf(const Section &section)
{
    std::vector<const Field *> fields;
    for (const Field &field : section.fields)
        if (isAskedOutside(field))
            fields.push_back(&field);
    return fields;
}

const Section *sectionOf(const Kind &kind, const char *key)
{
    for (const Section &section : kind.sections)
        if (qstrcmp(section.key, key) == 0)
            return &section;
    return nullptr;
}

void addGroup(FormPart &part, const Kind &kind, const Section &section, const QString &says = {})
{
    std::vector<const Field *> fields = askedOf(section);
    if (!fields.empty())
        part.groups.push_back({QLatin1String(section.key), kind.shown(section.label), says, std::move(fields),
                               QLatin1String(section.asks)});
}

FormPart &partOfList(FormLayout &layout, const Kind &kind, const Children &list)
{
    for (FormPart &part : layout.parts)
        if (part.list == &list)
            return part;
    FormPart &part = layout.parts.emplace_back();
    part.key = QLatin1String(list.key);
    part.legend = kind.shown(list.label);
    part.list = &list;
    return part;
}

/// Lists that a step shows in parts stand together: on one page each row is asked whole.
void addList(FormLayout &layout, const Kind &kind, const FormStep &step, const FormStepList &shown)
{
    const Children *list = listOf(kind, QString::fromLatin1(shown.list));
    if (!list || isProgramsOwn(*list))
        return;
    FormPart &part = partOfList(layout, kind, *list);
    const Kind &row = list->kind();
    if (part.says.isEmpty() && shown.adds)
        part.says = shown.section ? kind.shown(step.says) : QString();
    for (const Section &section : row.sections)
        if (!shown.section || qstrcmp(section.key, shown.section) == 0)
            addGroup(part, row, section, shown.adds ? QString() : kind.shown(step.says));
}

void addStep(FormLayout &layout, const Kind &kind, const FormStep &step)
{
    FormPart part;
    part.key = QLatin1String(step.key);
    part.legend = kind.shown(step.label);
    part.says = kind.shown(step.says);
    for (const char *key : step.sections)
        if (const Section *section = sectionOf(kind, key))
            addGroup(part, kind, *section);
    if (!part.groups.empty())
        layout.parts.push_back(std::move(part));
    for (const FormStepList &shown : step.lists)
        addList(layout, kind, step, shown);
}
} // namespace

const FormPart *FormLayout::part(QStringView key) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [key](const FormPart &one) { return one.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

const Kind *filledBy(const Code &form, const Names &names)
{
    const Kind *const *kind = fillable(traitOf(names, kForms, form, u"fills"));
    return kind ? *kind : nullptr;
}

bool isOfOwn(const Code &form, const Names &names) { return names.hasTrait(kForms, form.text, QStringLiteral("own")); }

bool isOfferedOutside(const Kind &kind)
{
    return &kind == &kindOf<Department>() || &kind == &kindOf<Site>() || &kind == &kindOf<Control>();
}

bool isAskedOutside(const Field &field)
{
    if (field.is(Field::Derived) || field.is(Field::Hidden) || field.is(Field::Guarded))
        return false;
    return field.type != Type::Link || (field.target && isOfferedOutside(field.target()));
}

FormLayout layoutOf(const Kind &kind, const Names &names)
{
    if (&kind == &kindOf<Incident>())
        return reportQuestions(names);
    FormLayout layout{&kind, {}};
    if (fillable(QString::fromLatin1(kind.name)))
        for (const FormStep &step : kind.steps)
            addStep(layout, kind, step);
    return layout;
}
