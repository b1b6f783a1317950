// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    MainWindow window;
    window.show();
    return QApplication::exec();
}
