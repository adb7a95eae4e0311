// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainactions.h"

#include "core/words/language.h"
#include "ui/theme/theme.h"
#include "ui/window/actionname.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

MainActions::MainActions(QMainWindow* window)
    : QObject(window)
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , m_window(window)
{
    QMenuBar* const bar = window->menuBar();
    fillFile(bar->addMenu(tr("&File")));
    fillEdit(bar->addMenu(tr("&Edit")));
    fillView(bar->addMenu(tr("&View")));
    fillEndpoint(bar->addMenu(tr("E&ndpoint")));
    connection = bar->addMenu(tr("Connect&ion"));
    connection->setToolTipsVisible(true); // why something cannot be done
    message = bar->addMenu(tr("&Message"));
    fillMessage(message);
    fillTools(bar->addMenu(tr("&Tools")));
    fillHelp(bar->addMenu(tr("&Help")));
}

void MainActions::fillFile(QMenu* menu)
{
    newWindow = add(menu, "newWindowAction", tr("New &window"), QStringLiteral("Ctrl+Shift+W"));
    openCapture = add(menu, "openCaptureAction", tr("&Open a capture…"), QStringLiteral("Ctrl+O"),
        QStringLiteral("document-open"));
    recentCaptures = menu->addMenu(tr("Open &recent"));
    recentCaptures->setObjectName(QStringLiteral("recentCapturesMenu"));
    saveCapture = add(menu, "saveCaptureAction", tr("&Save capture…"), QStringLiteral("Ctrl+S"),
        QStringLiteral("document-save"));
    menu->addSeparator();
    quit = add(menu, "quitAction", tr("&Quit"), QStringLiteral("Ctrl+Q"),
        QStringLiteral("application-exit"));
}

void MainActions::fillEdit(QMenu* menu)
{
    copy = add(menu, "editCopyAction", tr("&Copy"), QStringLiteral("Ctrl+C"));
    selectAll = add(menu, "editSelectAllAction", tr("Select &all"), QStringLiteral("Ctrl+A"));
    for (QAction* const action : {copy, selectAll})
        action->setShortcutContext(
            Qt::WidgetShortcut); // shown alone: the view takes the key itself
    menu->addSeparator();
    find = add(menu, "findAction", tr("&Find messages"), QStringLiteral("Ctrl+F"),
        QStringLiteral("edit-find"));
    menu->addSeparator();
    clear = add(menu, "clearAction", tr("C&lear"), QStringLiteral("Ctrl+L"),
        QStringLiteral("edit-clear-all"));
    undoClear = add(menu, "undoClearAction", tr("&Undo clear"), QStringLiteral("Ctrl+Shift+L"),
        QStringLiteral("edit-undo"));
    undoClear->setEnabled(false);
}

void MainActions::fillView(QMenu* menu)
{
    docks = menu;
    addThemes(menu->addMenu(tr("&Theme")));
    addLanguages(menu->addMenu(tr("Lan&guage")));
    resetLayout = add(menu, "resetLayoutAction", tr("&Reset layout"),
        QStringLiteral("Ctrl+Shift+R"), QStringLiteral("view-restore"));
    nextPanel = add(menu, "nextPanelAction", tr("&Next panel"), QStringLiteral("F6"));
    previousPanel
        = add(menu, "previousPanelAction", tr("&Previous panel"), QStringLiteral("Shift+F6"));
    sequence = add(menu, "sequenceAction", tr("Show se&quence"), QStringLiteral("Ctrl+J"));
    menu->addSeparator();
    inspectorPages
        = {add(menu, "inspectorFrameAction", tr("Inspector: &frame"), QStringLiteral("Ctrl+3")),
            add(menu, "inspectorHexAction", tr("Inspector: &hex"), QStringLiteral("Ctrl+4")),
            add(menu, "inspectorTextAction", tr("Inspector: te&xt"), QStringLiteral("Ctrl+5")),
            add(menu, "inspectorStateAction", tr("Inspector: &state"), QStringLiteral("Ctrl+6")),
            add(menu, "inspectorKernelAction", tr("Inspector: &kernel"), QStringLiteral("Ctrl+7")),
            add(menu, "inspectorSocketAction", tr("Inspector: s&ocket"), QStringLiteral("Ctrl+8"))};
    menu->addSeparator();
}

void MainActions::fillEndpoint(QMenu* menu)
{
    newServer = add(menu, "newServerAction", tr("New &server"), QStringLiteral("Ctrl+N"),
        QStringLiteral("list-add"));
    newClient = add(menu, "newClientAction", tr("New &client"), QStringLiteral("Ctrl+Shift+N"),
        QStringLiteral("list-add"));
    menu->addSeparator();
    start = add(menu, "startEndpointAction", tr("S&tart"), QStringLiteral("F5"),
        QStringLiteral("media-playback-start"));
    stop = add(menu, "stopEndpointAction", tr("Sto&p"), QStringLiteral("Shift+F5"),
        QStringLiteral("media-playback-stop"));
    stopAll = add(menu, "stopAllAction", tr("Stop &all"), QStringLiteral("Ctrl+Shift+F5"));
    menu->addSeparator();
    floatWindow = add(menu, "floatWindowAction", tr("&Float or dock the window"),
        QStringLiteral("F11"), QStringLiteral("tab-detach"));
    besideWindow = add(menu, "besideWindowAction", tr("Put the window &beside the others"),
        QStringLiteral("Shift+F11"));
    closeWindow = add(menu, "closeWindowAction", tr("C&lose the window"), QStringLiteral("Ctrl+W"),
        QStringLiteral("window-close"));
}

void MainActions::fillMessage(QMenu* menu)
{
    compose = add(menu, "composeAction", tr("Craft a &message"), QStringLiteral("Ctrl+M"));
    sendComposed = add(menu, "sendComposedAction", tr("&Send the crafted message"),
        QStringLiteral("Ctrl+Shift+Return"));
    savedMessages
        = add(menu, "savedMessagesAction", tr("Sa&ved messages"), QStringLiteral("Ctrl+Shift+S"));
    menu->addSeparator();
}

void MainActions::fillTools(QMenu* menu)
{
    record = add(menu, "recordAction", tr("&Recording"), QStringLiteral("Ctrl+R"));
    record->setCheckable(true);
    record->setChecked(true);
    record->setIconVisibleInMenu(false); // a check mark stands there
    showRecording(true);
    connect(record, &QAction::toggled, this, &MainActions::showRecording);
    decodeAs = add(menu, "decodeAsAction", tr("Decode &as…"), QStringLiteral("Ctrl+Shift+D"),
        QStringLiteral("configure"));
    decodeAs->setEnabled(false);
    checkPeer = add(menu, "checkPeerAction", tr("Check a &peer…"), QStringLiteral("Ctrl+Shift+P"),
        QStringLiteral("network-connect"));
    sockets = add(menu, "socketsAction", tr("&Sockets of this computer"),
        QStringLiteral("Ctrl+Shift+K"), QStringLiteral("network-server"));
    limits = add(menu, "limitsAction", tr("&Limits on memory…"), QStringLiteral("Ctrl+Shift+M"));
    palette = add(menu, "commandPaletteAction", tr("&Find an action…"), QStringLiteral("Ctrl+K"),
        QStringLiteral("edit-find"));
    demo = add(menu, "demoAction", tr("Show a &demonstration"), QStringLiteral("Ctrl+D"),
        QStringLiteral("media-playback-start"));
}

void MainActions::fillHelp(QMenu* menu)
{
    shortcuts = add(menu, "shortcutsAction", tr("&Keyboard shortcuts"), QStringLiteral("F1"));
    about = add(menu, "aboutAction", tr("&About Socketscope"), QStringLiteral("Shift+F1"),
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
    action->setIconText(actionName(text));
    if (!shortcut.isEmpty()) {
        action->setShortcut(QKeySequence(shortcut));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            actionName(text), action->shortcut().toString(QKeySequence::NativeText)));
    }
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

void MainActions::addLanguages(QMenu* menu)
{
    const auto addLanguage = [&](const QString& code, const QString& text) {
        const QString name = code.isEmpty() ? QStringLiteral("desktop") : code;
        QAction* action
            = add(menu, qPrintable(name + QStringLiteral("LanguageAction")), text, QString());
        action->setCheckable(true);
        action->setData(code);
        languages->addAction(action);
    };
    addLanguage({}, tr("Language of the &desktop"));
    menu->addSeparator();
    for (const QString& code : Language::codes())
        addLanguage(code, Language::nameOf(code));
}
