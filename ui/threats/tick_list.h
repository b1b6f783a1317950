// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class Names;
class QCheckBox;

/// A choice list as ticks, one stop for Tab: arrows go from tick to tick, a letter to the next that begins with it, the
/// space bar ticks.
class TickList : public QWidget {
    Q_OBJECT
public:
    enum class Picks { One, Many };
    /// `name` says what is ticked, to a screen reader too.
    TickList(const QString &name, const QString &list, const Names &names, Picks picks, QWidget *parent = nullptr);
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    /// Takes the focus to where it was last.
    void start();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ticked(QCheckBox *box);
    void goTo(qsizetype place);
    bool goToLetter(const QString &typed);

    Picks m_picks;
    QList<QCheckBox *> m_boxes;
    QStringList m_codes; ///< of the boxes
    qsizetype m_at = 0;
};
