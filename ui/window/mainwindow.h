// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/session/session.h"

#include <QMainWindow>

#include <memory>

class CaptureCommands;
class CaptureFiles;
class Clearing;
class ClientWindow;
class CommandPalette;
class ComposePanel;
class ConnectionCommands;
class ConnectionView;
class Demo;
class EndpointCommands;
class EndpointDocks;
class EndpointTree;
class EndpointWindow;
class FilterEdit;
class InspectorStack;
class MainActions;
class LazyUpdate;
class MessageLogView;
class MiddleArea;
class NoticeBand;
class OpenedChats;
class PanelFocus;
class QDockWidget;
class QSplitter;
class QStackedWidget;
class RecordingBand;
class ServerWindow;
class SequencePage;
class Session;
class SnapshotFeed;
class StatusBar;
class ToolCommands;
class WindowLayout;

/// The window: puts the parts of the screen together and hands each the newest snapshot.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` outlives the window.
    explicit MainWindow(Session* session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a server window and starts it.
    ServerWindow* startServer(const EndpointConfig& config);
    /// Opens a client window and connects it.
    ClientWindow* connectClients(const EndpointConfig& config);
    void startDemo(Transport transport = Transport::Tcp);
    /// Opens the form of a new server.
    void newServer();
    /// Asks which capture to open.
    void chooseCapture();
    /// Shows a capture of ours in a window of its own; this one goes if nothing was begun in it.
    void openCapture(const QString& path);
    /// A window of its own, with a session that it owns. For the caller to show; it goes when it is
    /// closed.
    [[nodiscard]] static MainWindow* makeWindow(Session* session);
    /// Closes every main window; what floats goes with its window. One whose capture is being saved
    /// goes once that is done, or the person gives it up.
    static void closeAll();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Pages { StartIndex, ViewsIndex };

    void buildCenter();
    void buildDocks();
    void connectActions();
    void connectViews();
    void connectDemo();
    /// As if the person had chosen it there; the log may be behind.
    void selectInLog(qint64 index);
    /// Brings the log to the front, with this message selected.
    void showInLog(qint64 index);
    void connectConversation(EndpointWindow* window);
    void connectFiles();
    void connectSession();
    /// In place of the start page.
    void showViews();
    void chooseLimits();
    void openWindow(Session* session, const QString& path);
    /// What is shown is a file: nothing runs, nothing can be sent.
    void showAsFile(const QString& path);
    void showOpenedChats();
    void openPalette();
    void showShortcuts();
    [[nodiscard]] QList<QWidget*> panels() const;
    void showAbout();
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

    Session* m_session;
    SnapshotFeed* m_feed;
    MainActions* m_actions;
    StatusBar* m_status;
    CaptureFiles* m_files;
    RecordingBand* m_recordingBand;
    NoticeBand* m_notices; // what an action did, and how to undo it
    CaptureCommands* m_captures;
    QStackedWidget* m_pages;
    QSplitter* m_views; // connections over the middle
    QSplitter* m_inspectorPanes; // inspector over composer
    ConnectionView* m_connections;
    MessageLogView* m_log;
    LazyUpdate* m_logUpdate; // of the log, which may be behind a tab
    QDockWidget* m_messagesDock = nullptr;
    SequencePage* m_sequence = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    InspectorStack* m_inspector;
    ComposePanel* m_compose;
    ToolCommands* m_tools = nullptr;
    MiddleArea* m_middle = nullptr;
    EndpointTree* m_tree = nullptr;
    EndpointDocks* m_endpoints = nullptr;
    EndpointCommands* m_endpointCommands = nullptr;
    OpenedChats* m_openedChats = nullptr; // of a window that shows a file
    ConnectionCommands* m_connectionCommands = nullptr;
    std::unique_ptr<WindowLayout> m_layout;
    FilterEdit* m_filter;
    Clearing* m_clearing;
    CommandPalette* m_palette;
    Demo* m_demo;
    PanelFocus* m_panelFocus;
};
