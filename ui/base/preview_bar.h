// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

class Label;
class QLineEdit;
class QPushButton;
class ReportPreview;

/// The buttons above a preview: which page, of how many, and how large.
class PreviewBar : public QWidget {
    Q_OBJECT
public:
    /// Steers the preview, which outlives it.
    explicit PreviewBar(ReportPreview &preview, QWidget *parent = nullptr);

private:
    QPushButton *addButton(const QString &text, const QString &name, const std::function<void()> &does);
    void showPage(int page, int pages);
    void showZoom(double zoom);
    ReportPreview &m_preview;
    QPushButton *m_back;
    QLineEdit *m_page;
    Label *m_pages;
    QPushButton *m_on;
    Label *m_zoom;
    QPushButton *m_fit;
};
