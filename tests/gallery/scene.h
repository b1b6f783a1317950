// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QWidget;
class Theme;

/// One window, page or dialog to be rendered and checked. Every one there is belongs in a list below.
struct Scene {
    QString name; ///< also the name of the picture
    QSize size;
    std::function<std::unique_ptr<QWidget>(Theme &)> make;
};

std::vector<Scene> baseScenes();
std::vector<Scene> shellScenes();
std::vector<Scene> registerScenes();
std::vector<Scene> incidentScenes();
std::vector<Scene> reportScenes();
std::vector<Scene> trendScenes();
std::vector<Scene> exchangeScenes();
std::vector<Scene> pageScenes();
std::vector<Scene> threatScenes();
std::vector<Scene> conductScenes();
std::vector<Scene> letterScenes();
std::vector<Scene> formScenes();
