// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommand.h"

#include "app/console.h"
#include "app/terminationsignals.h"
#include "core/base/backgroundthread.h"
#include "core/session/capturecache.h"
#include "core/session/session.h"
#include "core/words/language.h"
#include "ui/theme/theme.h"
#include "ui/window/languagechoice.h"
#include "ui/window/limitsettings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowCommand)
};

[[noreturn]] void exitWithoutDisplay()
{
    printError(Words::tr(
        "The window needs a display, and there is none here. Start it in a desktop session, under "
        "a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope "
        "serve --help`, `socketscope connect --help`)."));
    std::exit(Failed);
}

bool isDisplayNamed()
{
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

/// Qt aborts where a display is named but cannot be opened; the person gets a sentence instead.
void handleMessageBeforeWindow(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    printError(text);
    if (type == QtFatalMsg)
        exitWithoutDisplay();
}

void start(MainWindow& window, const WindowOptions& options)
{
    if (!options.openFile.isEmpty())
        window.openCapture(options.openFile);
    if (options.demo)
        window.startDemo();
    if (options.server)
        window.startServer(*options.server);
    if (options.clients)
        window.connectClients(*options.clients);
    if (options.newServer)
        window.newServer();
    if (options.chooseCapture)
        QTimer::singleShot(
            0, &window, &MainWindow::chooseCapture); // it has an event loop of its own
}

int runFirstWindow(QApplication& application, const WindowOptions& options)
{
    const bool hasLimits = options.limits != Limits();
    MainWindow* const window
        = MainWindow::makeWindow(new Session({.captureFile = options.captureFile,
            .limits = hasLimits ? options.limits : LimitSettings::kept(),
            .keepsUnsaved = true}));
    TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::received, &application, &MainWindow::closeAll);
    window->show();
    start(*window, options);
    return QApplication::exec();
}
}

int runWindow(int& argc, char** argv, const WindowOptions& options)
{
    if (!isDisplayNamed())
        exitWithoutDisplay();
    const QtMessageHandler handler = qInstallMessageHandler(handleMessageBeforeWindow);
    QApplication application(argc, argv);
    qInstallMessageHandler(handler);

    QGuiApplication::setDesktopFileName(QStringLiteral("socketscope")); // packaging/desktop
    Language::use(LanguageChoice::kept());
    Theme::instance().install();
    BackgroundThread::setGivingWay(true);
    const int status = runFirstWindow(application, options);
    CaptureCache::prune(LimitSettings::keptCaptures()); // what was recorded now is there too
    return status;
}
