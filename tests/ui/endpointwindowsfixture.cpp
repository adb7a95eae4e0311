// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/endpointwindowsfixture.h"

#include "tests/ui/contextmenu.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

namespace {
QWidget* newest(const QWidget& window, const char* name)
{
    const auto all = window.findChildren<QWidget*>(QLatin1String(name));
    if (all.isEmpty())
        qFatal("there is no %s", name);
    return all.constLast();
}
}

void EndpointWindowsFixture::setUpOnce(const char* name)
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QLatin1String(name));
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme::instance().install();
}

void EndpointWindowsFixture::setUp()
{
    // What the offscreen platform cannot do is no fault of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    Session::Options options;
    options.captureFile = m_folder->filePath(QStringLiteral("capture.pcapng"));
    options.limits.closeWait = std::chrono::seconds(10); // time to see what closes
    m_session = std::make_unique<Session>(options);
    openWindow();
}

void EndpointWindowsFixture::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void EndpointWindowsFixture::tearDown()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

int EndpointWindowsFixture::connections() const
{
    return find<QAbstractItemView>("connectionTable")->model()->rowCount();
}

QWidget* EndpointWindowsFixture::newServer() const
{
    action("newServerAction")->trigger();
    QWidget* server = newest(*m_window, "serverWindow");
    part<QSpinBox>(server, "serverPortSpin")->setValue(0);
    return server;
}

QWidget* EndpointWindowsFixture::newClient(quint16 port) const
{
    action("newClientAction")->trigger();
    QWidget* client = newest(*m_window, "clientWindow");
    part<QSpinBox>(client, "clientPortSpin")->setValue(port);
    return client;
}

QWidget* EndpointWindowsFixture::startServer() const
{
    QWidget* server = newServer();
    part<QAbstractButton>(server, "startServerButton")->click();
    if (!QTest::qWaitFor([server] { return isListening(server); }))
        qFatal("the server does not listen");
    return server;
}

quint16 EndpointWindowsFixture::portOf(const QWidget* server)
{
    return quint16(part<QSpinBox>(server, "serverPortSpin")->value());
}

bool EndpointWindowsFixture::isListening(const QWidget* server)
{
    return part<QLabel>(server, "serverStatusLabel")->text().startsWith(QStringLiteral("Listening"))
        && portOf(server) > 0;
}

bool EndpointWindowsFixture::isInFront(const QWidget* window)
{
    return window->isVisible() && !window->visibleRegion().isEmpty();
}

bool EndpointWindowsFixture::floats(const QWidget* window) const
{
    return window->window() != m_window.get();
}

QWidget* EndpointWindowsFixture::dockOf(QWidget* window)
{
    while (!qobject_cast<QDockWidget*>(window)) {
        window = window->parentWidget();
        if (!window)
            qFatal("it is in no dock");
    }
    return window;
}

QString EndpointWindowsFixture::titleOf(QWidget* window)
{
    return dockOf(window)->windowTitle();
}

bool EndpointWindowsFixture::hasTitleBar(QWidget* window)
{
    constexpr int frame = 4; // pixels
    return window->mapTo(dockOf(window), QPoint()).y() > frame;
}

QTabBar* EndpointWindowsFixture::tabs() const
{
    for (auto* bar : m_window->findChildren<QTabBar*>()) {
        const bool isSeen = bar->isVisible() && !bar->visibleRegion().isEmpty();
        if (isSeen && bar->objectName() != QStringLiteral("inspectorTabs"))
            return bar;
    }
    return nullptr;
}

QStringList EndpointWindowsFixture::tabTitles() const
{
    QStringList titles;
    if (const QTabBar* bar = tabs()) {
        for (int tab = ownTabs; tab < bar->count(); ++tab)
            titles << bar->tabText(tab);
    }
    return titles;
}

void EndpointWindowsFixture::chooseTab(int tab) const
{
    QVERIFY(tabs());
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab + ownTabs).center());
}

void EndpointWindowsFixture::chooseTab(const QString& title) const
{
    QTRY_VERIFY2(tabTitles().contains(title), qPrintable(title));
    chooseTab(int(tabTitles().indexOf(title)));
}

void EndpointWindowsFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

int EndpointWindowsFixture::treeRows(TreeRoles role) const
{
    const QAbstractItemModel* model = find<QAbstractItemView>("endpointTree")->model();
    return model->rowCount(model->index(role, 0));
}

QModelIndex EndpointWindowsFixture::treeRow(TreeRoles role, int row) const
{
    const QAbstractItemModel* model = find<QAbstractItemView>("endpointTree")->model();
    return model->index(row, 0, model->index(role, 0));
}

void EndpointWindowsFixture::selectInTree(TreeRoles role, int row) const
{
    QTRY_VERIFY(treeRow(role, row).isValid());
    find<QAbstractItemView>("endpointTree")->setCurrentIndex(treeRow(role, row));
}

QStringList EndpointWindowsFixture::treeMenu(TreeRoles role, int row, const QString& choice) const
{
    const auto* tree = find<QAbstractItemView>("endpointTree");
    QStringList offered;
    const QPoint place = tree->visualRect(treeRow(role, row)).center();
    useContextMenu(tree->viewport(), place, [&](QMenu* menu) {
        for (QAction* entry : menu ? menu->actions() : QList<QAction*>()) {
            if (entry->isSeparator() || !entry->isEnabled())
                continue;
            offered << entry->text().remove(QLatin1Char('&'));
            if (offered.constLast() == choice)
                entry->trigger();
        }
    });
    return offered;
}
