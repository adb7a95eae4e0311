// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;
class QMenuBar;

/// The actions of the main window, and the menus they stand in. Each has a name for automation, a
/// shortcut that its menu and tool tip show, and a text that Ctrl+K finds.
class MainActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions and the menus to `window`.
    explicit MainActions(QMainWindow* window);

    QAction* newWindow;
    QAction* newServer;
    QAction* newClient;
    QAction* openCapture;
    QAction* saveCapture;
    QAction* quit;
    QAction* copy; ///< this and the next act where the focus is
    QAction* selectAll;
    QAction* clear;
    QAction* undoClear;
    QAction* find;
    QAction* resetLayout;
    QAction* sequence;
    QAction* record;
    QAction* start;
    QAction* stop;
    QAction* stopAll;
    QAction* floatWindow;
    QAction* besideWindow;
    QAction* closeWindow;
    QAction* decodeAs;
    QAction* compose;
    QAction* sendComposed;
    QAction* savedMessages;
    QAction* checkPeer;
    QAction* sockets;
    QAction* limits;
    QAction* palette;
    QAction* demo;
    QAction* nextPanel;
    QAction* previousPanel;
    QAction* shortcuts;
    QAction* about;
    QList<QAction*> inspectorPages; ///< those of InspectorStack
    QActionGroup* themes; ///< the data of each is its Theme::Mode
    QActionGroup* languages; ///< the data of each is its Language's code; empty: the desktop's
    QMenu* docks; ///< where the docks' own actions belong
    QMenu* connection; ///< what can be done with those that are selected
    QMenu* message; ///< likewise
    QMenu* recentCaptures; ///< filled by who knows them

    /// Takes actions out of use, with a reason in their tool tips.
    static void disable(const QList<QAction*>& actions, const QString& reason);

private:
    void fillFile(QMenu* menu);
    void fillEdit(QMenu* menu);
    void fillView(QMenu* menu);
    void fillEndpoint(QMenu* menu);
    void fillMessage(QMenu* menu);
    void fillTools(QMenu* menu);
    void fillHelp(QMenu* menu);
    /// Off looks off: a hollow grey dot, and other words.
    void showRecording(bool on);
    QAction* add(QMenu* menu, const char* name, const QString& text, const QString& shortcut,
        const QString& icon = {});
    void addThemes(QMenu* menu);
    void addLanguages(QMenu* menu);

    QMainWindow* m_window;
};
