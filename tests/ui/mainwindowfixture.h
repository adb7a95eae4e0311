// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A main window that a test uses as a person does, against a session that runs on loopback.
class MainWindowFixture
{
protected:
    static void setUpOnce(const char* name);
    void setUp();
    void tearDown();

    template<typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    void click(const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] int rows(const char* view) const
    {
        return find<QAbstractItemView>(view)->model()->rowCount();
    }
    [[nodiscard]] QStringList lines(const char* view) const
    {
        const QAbstractItemModel* const model = find<QAbstractItemView>(view)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QString bandText() const;
    void choose(const char* combo, const QString& text) const;
    /// From the context menu of the current line.
    static void choose(QAbstractItemView* view, const QString& text);
    void startServer(const QString& behavior) const;
    /// In front of what is in the middle.
    void chooseMessages() const;
    void connectClients(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};
