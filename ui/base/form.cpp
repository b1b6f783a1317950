// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form.h"
#include "core/records/problems.h"
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include "core/records/visible.h"
#include "ui/base/card.h"
#include "ui/base/form_children.h"
#include "ui/base/form_fields.h"
#include "ui/base/form_problems.h"
#include "ui/base/form_row.h"
#include "ui/base/form_steps.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace {

/// `parties/2/role` → list, place, key.
struct RowPath {
    QString list;
    std::size_t index = 0;
    QString key;
};

std::optional<RowPath> rowPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3)
        return {};
    return RowPath{parts[0], parts[1].toULongLong(), parts[2]};
}

} // namespace

Form::Form(const AnyRecord &record, const FormContext &context, QWidget *parent)
    : QWidget(parent), m_began(record), m_record(record), m_context(context), m_problems(new ProblemList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_problems);
    connect(m_problems, &ProblemList::chosen, this, &Form::jumpTo);
    build();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *save = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, this, &Form::saveRequested);
    }
    load();
}

// The focus leaves a field that is destroyed; nobody is there any more to look at it. It leaves now, while the editor
// that hears of it is still whole.
Form::~Form()
{
    for (const Part &part : m_parts)
        part.fields->disconnect(this);
    for (const FormChildren *rows : m_lists)
        rows->disconnect(this);
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void Form::build()
{
    const Kind &kind = m_record.kind();
    if (!kind.steps.empty())
        return buildSteps();
    auto &column = static_cast<QVBoxLayout &>(*layout());
    for (const Section &section : kind.sections)
        addSection(section, column);
    for (const Children &list : kind.lists)
        addChildren(list, {list.key, nullptr, true}, column);
    column.addStretch();
}

void Form::buildSteps()
{
    const Kind &kind = m_record.kind();
    m_steps = new FormSteps(kind);
    layout()->addWidget(m_steps);
    for (std::size_t i = 0; i < kind.steps.size(); ++i) {
        for (const char *key : kind.steps[i].sections)
            for (const Section &section : kind.sections)
                if (qstrcmp(section.key, key) == 0)
                    addSection(section, *m_steps->page(i));
        for (const FormStepList &one : kind.steps[i].lists)
            if (const Children *list = listOf(kind, QString::fromLatin1(one.list)))
                addChildren(*list, one, *m_steps->page(i));
    }
    connect(m_steps, &FormSteps::went, this, [this](std::size_t step) {
        showProblems(findProblems());
        if (QWidget *first = m_steps->page(step)->parentWidget()) { // the way on leads into the step
            for (QWidget *at = first; at; at = at->parentWidget())
                if (auto *scroll = qobject_cast<QScrollArea *>(at))
                    scroll->ensureVisible(0, 0);
        }
        if (isDirty())
            Q_EMIT edited(); // each step is kept as a draft
    });
}

void Form::addSection(const Section &section, QVBoxLayout &column)
{
    const Kind &kind = m_record.kind();
    auto *card = new Card(kind.shown(section.label));
    auto *fields = new FormFields(kind, section.fields, m_context);
    card->body()->addWidget(fields);
    column.addWidget(card);
    connect(fields, &FormFields::edited, this, &Form::fieldEdited);
    connect(fields, &FormFields::rangeRead, this, &Form::rangeRead);
    connect(fields, &FormFields::left, this, [this] { showProblems(findProblems()); });
    m_parts.push_back({&section, card, fields});
}

void Form::addChildren(const Children &list, const FormStepList &step, QVBoxLayout &column)
{
    auto *rows = new FormChildren(list, m_record, m_context, step);
    column.addWidget(rows);
    connect(rows, &FormChildren::edited, this, [this, rows] { changedIn(rows); });
    connect(rows, &FormChildren::left, this, [this] { showProblems(findProblems()); });
    m_lists.push_back(rows);
}

void Form::setRecord(const AnyRecord &record)
{
    m_began = record;
    m_record = record;
    load();
}

void Form::load()
{
    m_checked = false;
    m_rangeProblems.clear();
    for (const Part &part : m_parts)
        part.fields->load(m_record.data());
    for (FormChildren *rows : m_lists)
        rows->load();
    arrange();
    showProblems({});
}

bool Form::isDirty() const
{
    if (!(m_record == m_began))
        return true;
    return !draft().value(QStringLiteral("unread")).toObject().isEmpty();
}

void Form::setReadOnly(bool readOnly)
{
    for (const Part &part : m_parts)
        part.fields->setReadOnly(readOnly);
    for (FormChildren *rows : m_lists)
        rows->setReadOnly(readOnly);
}

void Form::fieldEdited(const QString &key, const Value &value)
{
    if (const Field *field = m_record.kind().field(key))
        field->setValue(m_record.data(), value);
    changed();
}

/// The end of a range goes to the field `<key>_to`, where there is one.
void Form::rangeRead(const QString &key, const Value &until)
{
    const QString endKey = key + QStringLiteral("_to");
    m_rangeProblems.erase(key);
    if (const Field *end = m_record.kind().field(endKey)) {
        end->setValue(m_record.data(), until);
        if (FieldEditor *endEditor = editor(endKey))
            endEditor->setValue(until);
    } else if (!until.isNull()) {
        m_rangeProblems[key] = tr("One time fits here, not two.");
    }
}

/// Other steps show the same rows.
void Form::changedIn(const FormChildren *rows)
{
    for (FormChildren *other : m_lists)
        if (other != rows && &other->list() == &rows->list())
            other->follow();
    changed();
}

void Form::changed()
{
    arrange();
    if (m_checked)
        showProblems(findProblems());
    Q_EMIT edited();
}

void Form::arrange()
{
    const Kind &kind = m_record.kind();
    for (const Part &part : m_parts) {
        const bool any = part.fields->arrange(m_record.data());
        part.card->setVisible(any && isShown(kind, *part.section, m_record.data(), m_context.names));
    }
    for (FormChildren *rows : m_lists) {
        rows->setVisible(isShown(kind, rows->list(), m_record.data(), m_context.names));
        if (m_steps)
            rows->follow(); // what it offers may hang on the record
    }
}

Problems Form::findProblems() const
{
    Problems all;
    for (const Part &part : m_parts)
        for (Problem &problem : part.fields->readingProblems())
            all.push_back(std::move(problem));
    for (const auto &[key, text] : m_rangeProblems)
        all.push_back({key, text});
    for (const FormChildren *rows : m_lists)
        for (std::size_t i = 0; i < rows->count(); ++i)
            for (Problem &problem : rows->fields(i)->readingProblems()) {
                problem.field =
                    QStringLiteral("%1/%2/%3").arg(QLatin1String(rows->list().key)).arg(i).arg(problem.field);
                all.push_back(std::move(problem));
            }
    const auto said = [&all](const QString &field) {
        return std::any_of(all.begin(), all.end(), [&field](const Problem &p) { return p.field == field; });
    };
    if (!m_checked)
        return all;
    for (Problem &problem : problems(m_record.kind(), m_record.data(), {m_context.today, m_context.names, m_stage}))
        if (!said(problem.field)) // what can't be read is also missing; the first says more
            all.push_back(std::move(problem));
    return all;
}

void Form::showProblems(const Problems &all)
{
    const auto of = [&all](const QString &path) {
        Problems some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                     [&path](const Problem &p) { return p.field == path; });
        return some;
    };
    for (const Part &part : m_parts)
        for (const Field &field : part.fields->fields())
            part.fields->showProblems(QLatin1String(field.key), of(QLatin1String(field.key)));
    for (const FormChildren *rows : m_lists)
        for (std::size_t i = 0; i < rows->count(); ++i)
            for (const Field *field : rows->list().kind().fields())
                rows->fields(i)->showProblems(QLatin1String(field->key), of(QStringLiteral("%1/%2/%3")
                                                                                .arg(QLatin1String(rows->list().key))
                                                                                .arg(i)
                                                                                .arg(QLatin1String(field->key))));
    std::vector<ListedProblem> listed;
    if (m_checked)
        for (const Problem &problem : all)
            listed.push_back({where(problem.field), problem});
    m_problems->showProblems(listed);
    markSteps(all);
}

void Form::markSteps(const Problems &all)
{
    if (!m_steps)
        return;
    std::vector<bool> wrong(m_steps->count());
    for (const Problem &problem : all) {
        const QWidget *at = editor(problem.field);
        if (!at)
            at = rowEditor(problem.field);
        if (const auto step = at ? m_steps->stepOf(at) : std::nullopt)
            wrong[*step] = true;
    }
    m_steps->markProblems(wrong);
}

void Form::showStepOf(const QWidget *widget)
{
    if (const auto step = m_steps ? m_steps->stepOf(widget) : std::nullopt)
        m_steps->show(*step);
}

FieldEditor *Form::rowEditor(const QString &path) const
{
    if (const auto row = rowPath(path))
        for (const FormChildren *rows : m_lists)
            if (row->list == QLatin1String(rows->list().key) && row->index < rows->count())
                if (FieldEditor *editor = rows->fields(row->index)->editor(row->key))
                    return editor;
    return nullptr;
}

Problems Form::check(Stage stage)
{
    m_stage = stage;
    m_checked = true;
    const Problems all = findProblems();
    showProblems(all);
    return all;
}

QString Form::where(const QString &path) const
{
    const Kind &kind = m_record.kind();
    if (const Field *field = kind.field(path))
        return kind.shown(field->label);
    const auto row = rowPath(path);
    const Children *list = row ? listOf(kind, row->list) : nullptr;
    const Field *field = list ? list->kind().field(row->key) : nullptr;
    if (!list)
        return {};
    const QString which = tr("%1 %2").arg(kind.shown(list->label)).arg(row->index + 1);
    return field ? tr("%1, %2").arg(which, list->kind().shown(field->label)) : which;
}

void Form::start()
{
    for (const Part &part : m_parts)
        for (const Field &field : part.fields->fields())
            if (FieldEditor *first = part.fields->editor(QLatin1String(field.key)); first && !first->isHidden())
                return first->setFocus(Qt::OtherFocusReason);
}

void Form::jumpTo(const QString &path)
{
    QWidget *target = editor(path);
    if (!target)
        target = children(path); // a list: its button adds a row
    if (const auto row = rowPath(path); row && !target) {
        target = rowEditor(path);
        for (FormChildren *rows : m_lists)
            if (target && rows->isAncestorOf(target))
                rows->open(row->index);
    }
    if (!target)
        return;
    showStepOf(target);
    // What was opened or added just now has no place before it is laid out.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget *at = target; at; at = at->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(at))
            scroll->ensureWidgetVisible(target, 0, 80);
    target->setFocus(Qt::OtherFocusReason);
}

FieldEditor *Form::editor(const QString &key) const
{
    for (const Part &part : m_parts)
        if (FieldEditor *found = part.fields->editor(key))
            return found;
    return nullptr;
}

FormChildren *Form::children(const QString &key) const
{
    for (FormChildren *rows : m_lists)
        if (key == QLatin1String(rows->list().key))
            return rows; // rows come and go in the first step that shows them
    return nullptr;
}

QJsonObject Form::draft() const
{
    QJsonObject unread;
    const auto keep = [&unread](const QString &path, const FieldEditor *from) {
        if (const QString text = from ? from->unreadText() : QString(); !text.isEmpty())
            unread.insert(path, text);
    };
    for (const Part &part : m_parts)
        for (const Field &field : part.fields->fields())
            keep(QLatin1String(field.key), part.fields->editor(QLatin1String(field.key)));
    for (const FormChildren *rows : m_lists)
        for (std::size_t i = 0; i < rows->count(); ++i)
            for (const Field *field : rows->list().kind().fields())
                keep(QStringLiteral("%1/%2/%3")
                         .arg(QLatin1String(rows->list().key))
                         .arg(i)
                         .arg(QLatin1String(field->key)),
                     rows->fields(i)->editor(QLatin1String(field->key)));
    return {{QStringLiteral("value"), toJson(m_record.kind(), m_record.data())}, {QStringLiteral("unread"), unread}};
}

Result<void> Form::restore(const QJsonObject &draft)
{
    AnyRecord restored = m_record;
    const QJsonObject value = draft.value(QStringLiteral("value")).toObject();
    if (Result<void> read = fromJson(m_record.kind(), value, restored.data(), UnknownKeys::Ignored); !read)
        return read;
    m_record = std::move(restored);
    load();
    const QJsonObject unread = draft.value(QStringLiteral("unread")).toObject();
    for (const QString &path : unread.keys()) {
        FieldEditor *target = editor(path);
        if (!target)
            target = rowEditor(path);
        if (target)
            target->setUnreadText(unread.value(path).toString());
    }
    return {};
}

// A scroll area does not ask how high wrapped lines are at this width.
bool Form::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->heightForWidth(width()));
    return done;
}

void Form::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    focusNextPrevChild(true);
}
