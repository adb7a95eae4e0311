// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainactions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace {
QString plainText(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}
} // namespace

MainActions::MainActions(QMainWindow* window)
    : QObject(window)
    , themes(new QActionGroup(this))
    , m_window(window)
{
    QMenuBar* bar = window->menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    newWindow = add(file, "newWindowAction", tr("New &window"), QStringLiteral("Ctrl+Shift+W"));
    openCapture = add(file, "openCaptureAction", tr("&Open a capture…"), QStringLiteral("Ctrl+O"),
        QStringLiteral("document-open"));
    recentCaptures = file->addMenu(tr("Open &recent"));
    recentCaptures->setObjectName(QStringLiteral("recentCapturesMenu"));
    saveCapture = add(file, "saveCaptureAction", tr("&Save capture…"), QStringLiteral("Ctrl+S"),
        QStringLiteral("document-save"));
    file->addSeparator();
    quit = add(file, "quitAction", tr("&Quit"), QStringLiteral("Ctrl+Q"),
        QStringLiteral("application-exit"));

    QMenu* edit = bar->addMenu(tr("&Edit"));
    clear = add(edit, "clearAction", tr("&Clear"), QStringLiteral("Ctrl+L"),
        QStringLiteral("edit-clear-all"));
    undoClear = add(edit, "undoClearAction", tr("&Undo clear"), QStringLiteral("Ctrl+Shift+L"),
        QStringLiteral("edit-undo"));
    undoClear->setEnabled(false);
    edit->addSeparator();
    find = add(edit, "findAction", tr("&Filter messages"), QStringLiteral("Ctrl+F"),
        QStringLiteral("edit-find"));

    QMenu* view = bar->addMenu(tr("&View"));
    docks = view;
    addThemes(view->addMenu(tr("&Theme")));
    resetLayout = add(view, "resetLayoutAction", tr("&Reset layout"),
        QStringLiteral("Ctrl+Shift+R"), QStringLiteral("view-restore"));
    nextPanel = add(view, "nextPanelAction", tr("&Next panel"), QStringLiteral("F6"));
    previousPanel
        = add(view, "previousPanelAction", tr("&Previous panel"), QStringLiteral("Shift+F6"));
    view->addSeparator();

    QMenu* endpoint = bar->addMenu(tr("E&ndpoint"));
    newServer = add(endpoint, "newServerAction", tr("New &server"), QStringLiteral("Ctrl+N"),
        QStringLiteral("list-add"));
    newClient = add(endpoint, "newClientAction", tr("New &client"), QStringLiteral("Ctrl+Shift+N"),
        QStringLiteral("list-add"));
    endpoint->addSeparator();
    start = add(endpoint, "startEndpointAction", tr("S&tart"), QStringLiteral("F5"),
        QStringLiteral("media-playback-start"));
    stop = add(endpoint, "stopEndpointAction", tr("Sto&p"), QStringLiteral("Shift+F5"),
        QStringLiteral("media-playback-stop"));
    stopAll = add(endpoint, "stopAllAction", tr("Stop &all"), QStringLiteral("Ctrl+Shift+F5"));
    endpoint->addSeparator();
    floatWindow = add(endpoint, "floatWindowAction", tr("&Float or dock the window"),
        QStringLiteral("F11"), QStringLiteral("tab-detach"));
    besideWindow = add(endpoint, "besideWindowAction", tr("Put the window &beside the others"),
        QStringLiteral("Shift+F11"));
    closeWindow = add(endpoint, "closeWindowAction", tr("C&lose the window"),
        QStringLiteral("Ctrl+W"), QStringLiteral("window-close"));

    connection = bar->addMenu(tr("Connect&ion"));

    QMenu* tools = bar->addMenu(tr("&Tools"));
    record = add(tools, "recordAction", tr("&Recording"), QStringLiteral("Ctrl+R"));
    record->setCheckable(true);
    record->setChecked(true);
    record->setIconVisibleInMenu(false); // a check mark stands there
    showRecording(true);
    connect(record, &QAction::toggled, this, &MainActions::showRecording);
    decodeAs = add(tools, "decodeAsAction", tr("Decode &as…"), QStringLiteral("Ctrl+Shift+D"),
        QStringLiteral("configure"));
    decodeAs->setEnabled(false);
    compose = add(tools, "composeAction", tr("Craft a &message"), QStringLiteral("Ctrl+M"));
    limits = add(tools, "limitsAction", tr("&Limits on memory…"), QStringLiteral("Ctrl+Shift+M"));
    palette = add(tools, "commandPaletteAction", tr("Find an &action…"), QStringLiteral("Ctrl+K"),
        QStringLiteral("edit-find"));
    demo = add(tools, "demoAction", tr("Show a &demonstration"), QStringLiteral("Ctrl+D"),
        QStringLiteral("media-playback-start"));

    QMenu* help = bar->addMenu(tr("&Help"));
    shortcuts = add(help, "shortcutsAction", tr("&Keyboard shortcuts"), QStringLiteral("F1"));
    about = add(help, "aboutAction", tr("&About Socketscope"), QStringLiteral("Shift+F1"),
        QStringLiteral("help-about"));
}

void MainActions::showRecording(bool on)
{
    const Theme& theme = Theme::instance();
    record->setIcon(on ? theme.icon(QStringLiteral("media-record"), ColorRole::Fault)
                       : theme.icon(QStringLiteral("media-record-off"), ColorRole::Quiet));
    record->setIconText(on ? tr("Recording") : tr("Not recording"));
}

QAction* MainActions::add(QMenu* menu, const char* name, const QString& text,
    const QString& shortcut, const QString& icon)
{
    auto* action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(shortcut));
    action->setToolTip(QStringLiteral("%1 (%2)").arg(
        plainText(text), action->shortcut().toString(QKeySequence::NativeText)));
    if (!icon.isEmpty())
        action->setIcon(Theme::instance().icon(icon, ColorRole::SecondaryText));
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

void MainActions::disable(const QList<QAction*>& actions, const QString& reason)
{
    for (QAction* action : actions) {
        action->setEnabled(false);
        action->setToolTip(QStringLiteral("%1\n%2").arg(action->toolTip(), reason));
    }
}

void MainActions::addThemes(QMenu* menu)
{
    const struct {
        Theme::Mode mode;
        const char* name;
        QString text;
        QString shortcut;
    } choices[] = {
        {Theme::Mode::System, "systemThemeAction", tr("Theme of the &desktop"),
            QStringLiteral("Ctrl+Alt+0")},
        {Theme::Mode::Light, "lightThemeAction", tr("&Light theme"), QStringLiteral("Ctrl+Alt+1")},
        {Theme::Mode::Dark, "darkThemeAction", tr("Dar&k theme"), QStringLiteral("Ctrl+Alt+2")},
    };
    for (const auto& choice : choices) {
        QAction* action = add(menu, choice.name, choice.text, choice.shortcut);
        action->setCheckable(true);
        action->setChecked(choice.mode == Theme::instance().mode());
        action->setData(int(choice.mode));
        themes->addAction(action);
    }
}
