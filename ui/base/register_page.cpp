// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/register_page.h"
#include "core/base/count.h"
#include "core/workspace/workspace.h"
#include "ui/base/attachments_card.h"
#include "ui/base/empty_state.h"
#include "ui/base/filter_row.h"
#include "ui/base/flow_layout.h"
#include "ui/base/hanging_card.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/register_page_parts.h"
#include "ui/base/risks_card.h"
#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
// A page of fewer lines has a table of fewer than ten rows below a row of filters that wraps.
constexpr int kLinesOfPage = 26;
} // namespace

RegisterPage::RegisterPage(RegisterSetup setup, const RegisterServices &services, QWidget *parent)
    : Page(parent), m_setup(std::move(setup)), m_services(services), m_count(new Label(TextRank::Muted)),
      m_binButton(new QPushButton), m_filters(new FilterRow(*m_setup.kind, services.workspace, services.links)),
      m_stack(new QStackedWidget), m_table(new RecordTable(*m_setup.kind, services.workspace, services.privacy)),
      m_none(new Label(TextRank::Muted)), m_view(new RecordView(services.workspace, services.privacy)),
      m_splitter(new QSplitter)
{
    makeActions();
    fillStack(); // before the record beside it, so that Tab goes from the table to the record
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // shares of whatever there is
    m_view->hide();                     // the table has all the room until a line is chosen
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(makeHead());
    whole->addWidget(m_filters);
    whole->addWidget(m_splitter, 1);
    m_view->setPrintable(m_setup.printRecord != nullptr);
    setColumns(chosenColumns(services.settings, settingsGroup(),
                             m_setup.columns.isEmpty() ? usualColumns(*m_setup.kind) : m_setup.columns));
    connectParts();
    m_view->addCommonCard([this](RecordId id) {
        return risksCard(m_services, *m_setup.kind, id, [this](RecordId risk) { Q_EMIT openRequested(risk); });
    });
    auto *attachments = new AttachmentDesk(services.workspace, services.prompts, services.privacy, this);
    m_view->addCommonCard([attachments](RecordId id) { return attachments->card(id); });
    attachments->takeFrom(*m_view, [this] { return m_view->shownId(); });
    m_hanging = new HangingDesk(services, *m_view, this);
}

void RegisterPage::offerToAdd(const Kind &kind, std::function<std::optional<AnyRecord>(RecordId)> begin)
{
    m_hanging->offer(kind, std::move(begin));
}

QString RegisterPage::key() const { return QString::fromLatin1(m_setup.kind->name); }

QString RegisterPage::title() const { return m_setup.kind->shown(m_setup.kind->plural); }

QString RegisterPage::iconName() const { return QString::fromLatin1(m_setup.kind->icon); }

QString RegisterPage::settingsGroup() const { return QStringLiteral("registers/") + QLatin1String(m_setup.kind->name); }

void RegisterPage::makeActions()
{
    const QString one = m_setup.kind->shown(m_setup.kind->label).toLower();
    const auto action = [this](const char *iconName, const QString &text) {
        auto *made = new QAction(icon(QLatin1String(iconName)), text, this);
        addAction(made);
        return made;
    };
    m_new = action("add", m_setup.addText.isEmpty() ? tr("New %1").arg(one) : m_setup.addText);
    connect(m_new, &QAction::triggered, this, &RegisterPage::addRecord);
    if (m_setup.importInto) {
        m_import = action("import", tr("Import …"));
        connect(m_import, &QAction::triggered, this, [this] { m_setup.importInto(this); });
    }
    allowWriting();
    if (m_setup.exportShown) {
        m_export = action("export", tr("Export what is shown …"));
        connect(m_export, &QAction::triggered, this, &RegisterPage::exportShown);
    }
    if (m_setup.printRecord) {
        m_print = action("print", tr("Print this record …"));
        m_print->setEnabled(false);
        connect(m_print, &QAction::triggered, this, [this] { m_setup.printRecord(this, m_view->shownId()); });
    }
    m_find = action("search", tr("Find in %1").arg(title().toLower()));
    connect(m_find, &QAction::triggered, m_filters, &FilterRow::find);
    m_bin = action("withdraw", tr("Show what was withdrawn"));
    m_bin->setCheckable(true);
    connect(m_bin, &QAction::toggled, this, &RegisterPage::showBin);
}

QLayout *RegisterPage::makeHead()
{
    auto *head = new FlowLayout(nullptr);
    head->addWidget(new Label(TextRank::Title, title()));
    head->addWidget(m_count);
    for (QAction *action : {m_new, m_import, m_export}) {
        if (!action)
            continue;
        auto *button = new QPushButton(action->icon(), QString());
        button->setAccessibleName(action == m_export ? tr("Export …") : action->text());
        button->setToolTip(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_headButtons.push_back(button);
    }
    m_binButton->setIcon(icon(QStringLiteral("withdraw")));
    m_binButton->setAccessibleName(tr("Bin"));
    m_binButton->setToolTip(m_bin->text());
    m_binButton->setCheckable(true);
    connect(m_binButton, &QPushButton::toggled, m_bin, &QAction::setChecked);
    m_headButtons.push_back(m_binButton);
    for (QPushButton *button : m_headButtons) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    return head;
}

// In a low window, or with large text, the records come before the words of buttons and the filters.
void RegisterPage::fitHeight()
{
    const bool low = height() < fontMetrics().lineSpacing() * kLinesOfPage;
    for (QPushButton *button : m_headButtons)
        button->setText(low ? QString() : button->accessibleName());
    m_filters->setFolded(low);
    m_view->setTight(low);
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeight();
}

void RegisterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void RegisterPage::fillStack()
{
    const QString step = m_services.workspace.isReadOnly() ? QString() : m_new->text();
    m_empty = new EmptyState(iconName(), tr("No %1 yet").arg(title().toLower()), m_setup.kind->shown(m_setup.kind->why),
                             step);
    m_none->setAlignment(Qt::AlignCenter);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_empty, m_none->wrapped()})
        m_stack->addWidget(widget);
}

void RegisterPage::connectParts()
{
    connect(m_empty, &EmptyState::stepTaken, this, &RegisterPage::addRecord);
    connect(m_filters, &FilterRow::changed, this, &RegisterPage::ask);
    connect(m_filters, &FilterRow::failed, this, &RegisterPage::statusText);
    connect(m_filters, &FilterRow::saveRequested, this,
            [this] { askFilterName(m_services.prompts, this, *m_filters); });
    connect(&m_table->rows(), &RecordTableModel::counted, this, &RegisterPage::showCount);
    connect(&m_table->rows(), &RecordTableModel::failed, this, &RegisterPage::statusText);
    connect(m_table, &RecordTable::chosen, this, [this](RecordId id) {
        showBeside(id);
        if (id != 0)
            Q_EMIT recordShown(id);
    });
    connect(m_table, &RecordTable::opened, this, &RegisterPage::editRecord);
    connectView();
    connect(&m_services.workspace, &Workspace::changed, this, [this] {
        allowWriting();
        if (m_asked)
            m_table->rows().refresh();
    });
    connect(&m_services.privacy, &PrivacyKey::turned, m_filters, &FilterRow::showNames);
    addColumnsMenu(*m_filters->columnsButton(), *m_setup.kind, *m_table, [this](const QStringList &keys) {
        keepColumns(m_services.settings, settingsGroup(), keys);
        setColumns(keys);
    });
}

void RegisterPage::connectView()
{
    connect(m_view, &RecordView::closeRequested, this, [this] {
        m_table->leave();
        showBeside(0);
        m_table->setFocus();
    });
    connect(m_view, &RecordView::editRequested, this, &RegisterPage::editRecord);
    if (m_setup.copyOf || m_setup.copy)
        connect(m_view->addButton(QStringLiteral("add"), tr("Copy")), &QPushButton::clicked, this,
                [this] { copyRecord(m_view->shownId()); });
    connect(m_view, &RecordView::withdrawRequested, this, &RegisterPage::withdrawRecord);
    connect(m_view, &RecordView::restoreRequested, this, &RegisterPage::restoreRecord);
    connect(m_view, &RecordView::openRequested, this, &RegisterPage::openRequested);
    connect(m_view, &RecordView::statusText, this, &RegisterPage::statusText);
    connect(m_view, &RecordView::printRequested, this, [this](RecordId id) {
        if (m_setup.printRecord)
            m_setup.printRecord(this, id);
    });
}

void RegisterPage::setColumns(const QStringList &keys) { m_table->rows().setColumns(keys); }

// An office whose lease was taken over is for reading only from then on.
void RegisterPage::allowWriting()
{
    const bool writes = !m_services.workspace.isReadOnly();
    m_new->setEnabled(writes);
    if (m_import)
        m_import->setEnabled(writes);
}

void RegisterPage::showBeside(RecordId id)
{
    if (id == 0)
        m_view->clear();
    else
        m_view->showRecord(*m_setup.kind, id);
    if (m_view->isHidden() == (id != 0)) {
        const QWidget *focus = window()->focusWidget();
        const bool losesFocus = id == 0 && focus && m_view->isAncestorOf(focus); // as after Withdraw
        m_view->setVisible(id != 0);
        m_splitter->refresh(); // at once: the next Tab or click may already mean the record
        if (losesFocus)
            takeFocus();
    }
    if (m_print)
        m_print->setEnabled(id != 0);
}

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_view->isHidden())
        return Page::keyPressEvent(event);
    Q_EMIT m_view->closeRequested();
}

void RegisterPage::takeFocus() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

/// A page loads nothing before it is first shown.
void RegisterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked)
        ask();
}

void RegisterPage::ask()
{
    m_asked = true;
    ListQuery query = queryOf(*m_setup.kind, m_filters->state(), m_services.workspace.today());
    query.sort = m_table->rows().query().sort;
    query.descending = m_table->rows().query().descending;
    query.withdrawn = m_bin->isChecked();
    query.filters.insert(query.filters.end(), m_conditions.begin(), m_conditions.end());
    const std::vector<Filter> own = conditionsOf(m_filters->state());
    query.filters.insert(query.filters.end(), own.begin(), own.end());
    m_table->rows().setQuery(query);
}

void RegisterPage::setConditions(std::vector<Filter> conditions)
{
    m_conditions = std::move(conditions);
    ask();
}

void RegisterPage::showCount()
{
    const RecordTableModel &rows = m_table->rows();
    ListQuery everything;
    everything.withdrawn = m_bin->isChecked();
    const Result<qint64> all = m_services.workspace.list(*m_setup.kind).count(everything);
    const qint64 total = all ? *all : rows.count();
    m_count->setText(m_bin->isChecked() ? tr("%1 withdrawn").arg(shownCount(total)) : shownCount(total));
    m_filters->setCount(rows.count(), total, rows.isComplete());
    if (rows.count() > 0)
        return m_stack->setCurrentWidget(m_table);
    m_none->setText(m_bin->isChecked()
                        ? tr("Nothing has been withdrawn.")
                        : tr("Nothing here matches the filter. Clear it to see all %1.").arg(shownCount(total)));
    m_stack->setCurrentWidget(total == 0 && !m_bin->isChecked() ? static_cast<QWidget *>(m_empty) : m_none);
}

void RegisterPage::exportShown() { m_setup.exportShown(this, m_table->rows().query(), m_table->rows().columnKeys()); }
