// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QDockWidget;

/// The content of a dock, which is not there while another tab is in front of it: Qt only moves
/// such a dock off the screen, where Tab would still walk through it.
class TabPage : public QStackedWidget
{
    Q_OBJECT

public:
    /// Makes itself the widget of `dock`.
    TabPage(QDockWidget* dock, QWidget* content);

    /// Whether a person sees it, or would if the main window were on the screen.
    [[nodiscard]] bool isInFront() const { return currentIndex() == ContentIndex; }

signals:
    void inFrontChanged(bool isInFront);

private:
    enum Pages { ContentIndex, EmptyIndex };
};
