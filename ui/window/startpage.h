// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CaptureList;
class QLabel;

/// What a person can do while nothing is open yet, in one click each.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The last captures, below the cards.
    [[nodiscard]] CaptureList* captures() const { return m_captures; }

signals:
    void echoServerRequested();
    void clientRequested();
    void openRequested();
    void demoRequested();

private:
    void applyTheme();

    QLabel* m_title;
    QLabel* m_subtitle;
    CaptureList* m_captures;
};
