// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QMimeData;

/// Where a person's new files go unless said otherwise: Documents, or the home folder where there is none.
QString usualFolder();

/// A name for a new file in the usual folder, from a title that may hold what no file name may, such as the
/// slash of a reference.
QString proposedFile(const QString &title, const QString &suffix);
/// The same for a file that has its name already.
QString proposedFile(const QString &name);
/// The files of this machine among what is dropped or pasted.
QStringList localFiles(const QMimeData &data);
