// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// While it is on, every name of a person on screen is shown as initials. Pages ask `shown` for each name they draw,
/// and draw again on `turned`.
class PrivacyKey : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool isOn() const { return m_on; }
    void turn(bool on);
    /// The name as it may be seen now.
    QString shown(const QString &name) const;

Q_SIGNALS:
    void turned(bool on);

private:
    bool m_on = false;
};

/// `Dora Quill` as `D. Q.`, `Anne-Marie O'Dell` as `A.-M. O.`; the first grapheme of each part, in capitals.
QString nameInitials(const QString &name);
