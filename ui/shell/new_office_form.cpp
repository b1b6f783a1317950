// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_office_form.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int kPathLetters = 20;
constexpr int kSiteLines = 4;

Label *problemLabel()
{
    auto *label = new Label(TextRank::Strong);
    label->setForegroundRole(QPalette::BrightText);
    label->wrapped()->hide();
    return label;
}

void say(Label &label, const QString &problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
}

QLineEdit *line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

QString fileNameFor(const QString &officeName)
{
    QString name;
    for (const QChar c : officeName.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(40);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("office") : name) + QStringLiteral(".wardkeep");
}

NewOfficeForm::NewOfficeForm(const NewOfficeChoices &choices, QWidget *parent)
    : QWidget(parent), m_folder(choices.folder), m_name(line(tr("Name of the organisation"))),
      m_nameProblem(problemLabel()), m_kind(new QComboBox), m_sites(new QPlainTextEdit)
{
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(tr("&Organisation (needed)"), m_name);
    rows->addRow(m_nameProblem);
    for (const NamedCode &kind : choices.kinds)
        m_kind->addItem(kind.name, kind.code);
    m_kind->setAccessibleName(tr("Kind of organisation"));
    rows->addRow(tr("&Kind"), m_kind);
    m_sites->setAccessibleName(tr("Sites, one to a line"));
    m_sites->setPlaceholderText(tr("One to a line; more can follow later"));
    m_sites->setTabChangesFocus(true);
    m_sites->setFixedHeight(m_sites->fontMetrics().lineSpacing() * kSiteLines + 12);
    rows->addRow(tr("&Sites"), m_sites);
    addPosts(*rows, choices.posts);
    addFile(*rows);
    auto *make = new QPushButton(tr("Make the office"));
    makePrimary(*make);
    auto *end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(make);
    rows->addRow(end);
    connect(make, &QPushButton::clicked, this, &NewOfficeForm::submit);
    connect(m_name, &QLineEdit::textEdited, this, &NewOfficeForm::propose);
    connect(m_name, &QLineEdit::textEdited, m_nameProblem, &QWidget::hide);
    propose();
}

void NewOfficeForm::addPosts(QFormLayout &rows, const std::vector<NamedCode> &posts)
{
    for (const NamedCode &post : posts) {
        QLineEdit *holder = line(post.name);
        holder->setPlaceholderText(tr("Name, or leave empty"));
        m_posts.emplace_back(post.code, holder);
        rows.addRow(post.name, holder);
    }
    if (!posts.empty())
        rows.addRow(QString(), (new Label(TextRank::Small, tr("Every other post can be filled later.")))->wrapped());
}

void NewOfficeForm::addFile(QFormLayout &rows)
{
    m_path = line(tr("File of the office"));
    m_path->setMinimumWidth(kPathLetters * m_path->fontMetrics().averageCharWidth());
    m_pathProblem = problemLabel();
    auto *choose = new QPushButton(tr("Choose …"));
    choose->setAccessibleName(tr("Choose where the file goes"));
    auto *both = new QHBoxLayout;
    both->addWidget(m_path, 1);
    both->addWidget(choose);
    auto *label = new QLabel(tr("Fi&le (needed)"));
    label->setBuddy(m_path);
    rows.addRow(label, both);
    rows.addRow(m_pathProblem);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOurs = false; });
    connect(m_path, &QLineEdit::textEdited, m_pathProblem, &QWidget::hide);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT placeAsked(m_path->text()); });
    connect(m_path, &QLineEdit::returnPressed, this, &NewOfficeForm::submit); // the last answer
}

void NewOfficeForm::propose()
{
    if (m_pathIsOurs)
        m_path->setText(QDir(m_folder).filePath(fileNameFor(m_name->text())));
}

void NewOfficeForm::setPath(const QString &path)
{
    m_pathIsOurs = false;
    m_path->setText(path);
}

NewOffice NewOfficeForm::office() const
{
    NewOffice office;
    office.path = m_path->text().trimmed();
    office.name = m_name->text().simplified();
    office.kind = m_kind->currentData().toString();
    for (const QString &site : m_sites->toPlainText().split(u'\n'))
        if (const QString name = site.simplified();
            !name.isEmpty() && !office.sites.contains(name, Qt::CaseInsensitive))
            office.sites << name;
    for (const auto &[post, holder] : m_posts)
        if (const QString name = holder->text().simplified(); !name.isEmpty())
            office.posts.push_back({post, name});
    return office;
}

void NewOfficeForm::submit()
{
    const NewOffice wanted = office();
    say(*m_nameProblem, wanted.name.isEmpty() ? tr("Papers and letters carry this name: please give one.") : QString());
    say(*m_pathProblem, wanted.path.isEmpty() ? tr("Please say where the file goes.") : QString());
    if (wanted.name.isEmpty())
        return m_name->setFocus();
    if (wanted.path.isEmpty())
        return m_path->setFocus();
    Q_EMIT made(wanted);
}
