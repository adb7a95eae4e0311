// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/session/session.h"

#include "ui/theme/inlinemessage.h"

#include <QMainWindow>

#include <functional>

class CaptureFiles;
class ClientWindow;
class CommandPalette;
class ComposePanel;
class ConnectionView;
class Decoding;
class Demo;
class EndpointDocks;
class EndpointTree;
class EndpointWindow;
class FilterEdit;
class Inspector;
class MainActions;
class LazyUpdate;
class MessageLogView;
class PanelFocus;
class MiddleArea;
class QDockWidget;
class QSplitter;
class QStackedWidget;
class RecordingBand;
class ServerWindow;
class Session;
class SnapshotFeed;
class StatusBar;

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
    void startDemo();
    /// Shows a capture of ours in a window of its own; this one goes if nothing was begun in it.
    void openCapture(const QString& path);
    /// Closes every main window, up to one that is to stay; what floats goes with its window.
    static void closeAll();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Pages { StartIndex, ViewsIndex };

    /// What "Clear" hid: everything before these.
    struct ClearMark {
        qint64 message = 0;
        qint64 connection = 0; ///< value of a ConnectionId
    };

    void buildCenter();
    void buildDocks();
    void buildToolBar();
    void connectActions();
    void connectViews();
    /// Brings the log to the front, with this message selected.
    void showInLog(qint64 index);
    void connectConversation(EndpointWindow* window);
    void connectFiles();
    void connectCaptureList();
    void connectSession();
    /// In place of the start page.
    void showViews();
    void newServer();
    void newClient();
    void newClientOf(const EndpointFacts* server);
    void showEndpoint(EndpointId id);
    void chooseLimits();
    void removeEndpoint(EndpointId id);
    void clear();
    void undoClear();
    void setClearMark(const ClearMark& mark);
    /// Says what an action did, with a button that does `action`.
    void notify(InlineMessage::Kind kind, const QString& text, const QString& actionText = {},
        std::function<void()> action = {});
    void showOnlyConnection(ConnectionId id);
    [[nodiscard]] static MainWindow* makeWindow(Session* session);
    void openWindow(Session* session, const QString& path);
    /// What is shown is a file: nothing runs, nothing can be sent.
    void showAsFile(const QString& path);
    void setSelectedConnection(ConnectionId id);
    void openPalette();
    void showShortcuts();
    [[nodiscard]] QList<QWidget*> panels() const;
    void showAbout();
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    void showRecordingState(const CaptureSnapshot& capture);
    void recordAgain();
    void closeOnceSaved();
    void updateEndpointActions();
    void resetLayout();
    void resizeSides();
    void restoreSettings();
    void saveSettings();

    Session* m_session;
    SnapshotFeed* m_feed;
    MainActions* m_actions;
    StatusBar* m_status;
    CaptureFiles* m_files;
    RecordingBand* m_recordingBand;
    InlineMessage* m_noticeBand; // what an action did, and how to undo it
    QStackedWidget* m_pages;
    QSplitter* m_views; // connections over the middle
    QSplitter* m_inspectorPanes; // inspector over composer
    ConnectionView* m_connections;
    MessageLogView* m_log;
    LazyUpdate* m_logUpdate; // of the log, which may be behind a tab
    QDockWidget* m_messagesDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    Inspector* m_inspector;
    ComposePanel* m_compose;
    MiddleArea* m_middle = nullptr;
    EndpointTree* m_tree = nullptr;
    EndpointDocks* m_endpoints = nullptr;
    FilterEdit* m_filter;
    CommandPalette* m_palette;
    Demo* m_demo;
    Decoding* m_decoding;
    PanelFocus* m_panelFocus;
    ConnectionId m_selected; // in the table; invalid if none is
    QByteArray m_defaultLayout;
    bool m_isInspectorWanted = true; // beside the views: the start page stands alone
    quint32 m_generation = 0; // of the snapshot that is shown
    ClearMark m_clearMark;
    ClearMark m_previousClearMark;
    std::function<void()> m_noticeAction; // what the notice's button does
    bool m_isRecording = false; // as it was shown last
    bool m_closesOnceSaved = false;
    bool m_givesUpSave = false;
};
