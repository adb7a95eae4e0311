// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Server and client windows as a person sees them, in a main window that runs. Knows them by their
/// names alone, wherever in the main window they stand.
class EndpointWindowsFixture
{
protected:
    static constexpr int ownTabs = 2; ///< of the window: messages and sequence

    enum TreeRoles { Servers, Clients };

    static void setUpOnce(const char* name);
    void setUp();
    void tearDown();
    /// In place of the one there is.
    void openWindow();

    template<typename T = QWidget>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    template<typename T = QWidget>
    [[nodiscard]] static T* part(const QWidget* window, const char* name)
    {
        return window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QAction* action(const char* name) const { return find<QAction>(name); }
    [[nodiscard]] int connections() const;

    /// The port is the system's choice.
    QWidget* newServer() const;
    QWidget* newClient(quint16 port = 65432) const;
    /// A new one that listens.
    QWidget* startServer() const;
    [[nodiscard]] static quint16 portOf(const QWidget* server);
    [[nodiscard]] static bool isListening(const QWidget* server);
    /// A person sees something of it.
    [[nodiscard]] static bool isInFront(const QWidget* window);
    [[nodiscard]] bool floats(const QWidget* window) const;
    /// What holds it in the main window, or is its window.
    [[nodiscard]] static QWidget* dockOf(QWidget* window);
    [[nodiscard]] static QString titleOf(QWidget* window);
    [[nodiscard]] static bool hasTitleBar(QWidget* window);
    /// Those of server and client windows; null if there are none to be seen.
    [[nodiscard]] QTabBar* tabs() const;
    /// Without that of the messages, which is the first.
    [[nodiscard]] QStringList tabTitles() const;
    void chooseTab(int tab) const;
    void chooseTab(const QString& title) const;
    /// Where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] int treeRows(TreeRoles role) const;
    [[nodiscard]] QModelIndex treeRow(TreeRoles role, int row) const;
    void selectInTree(TreeRoles role, int row) const;
    /// What its menu offers; chooses `choice` if it is among that.
    QStringList treeMenu(TreeRoles role, int row, const QString& choice = {}) const;
    /// Does not take long where it is known not to come.
    template<typename Condition>
    static bool becomes(Condition condition)
    {
        constexpr int soon = 300; // milliseconds
        return QTest::qWaitFor(condition, soon);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};
