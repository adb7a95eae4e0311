// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class ComposePanel;
class MiddleArea;
class QDockWidget;
class QMainWindow;
class QSplitter;

/// Where the parts of a main window stand: takes that from the settings, keeps it there, and puts
/// all back. The start page stands alone: what is wanted beside the views waits for them.
class WindowLayout
{
public:
    /// All outlive it.
    struct Parts {
        QMainWindow* window;
        QDockWidget* endpoints;
        QDockWidget* inspector;
        QSplitter* inspectorPanes; ///< inspector over composer
        QSplitter* views; ///< connections over the middle
        MiddleArea* middle;
        ComposePanel* compose;
    };

    explicit WindowLayout(const Parts& parts)
        : m_parts(parts)
    {
    }

    /// To be called once all parts are there, and before the window is seen.
    void restore();
    void save();
    /// As it is without settings.
    void reset();
    /// The views take the place of the start page.
    void leaveStartPage();

private:
    void restoreSize(const QByteArray& geometry);
    void fitScreen();
    void resizeSides();

    Parts m_parts;
    QByteArray m_default; // of the window's docks
    bool m_isStartPage = true;
    bool m_isInspectorWanted = true;
};
