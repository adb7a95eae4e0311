// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QtTest>

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // What the offscreen platform cannot do is no fault of ours.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        m_server = new QAction(QStringLiteral("New &server"), m_window.get());
        m_client = new QAction(QStringLiteral("New &client"), m_window.get());
        m_save = new QAction(QStringLiteral("&Save capture…"), m_window.get());
        m_palette = new CommandPalette(m_window.get());
        m_palette->open({m_server, m_client, m_save});
    }
    void cleanup() { m_window.reset(); }

    void findsByPartsOfTheName_data();
    void findsByPartsOfTheName();
    void enterTriggersTheCurrent();
    void arrowsMove();
    void disabledActionsAreLeftOut();
    void escapeTriggersNothing();
    void actionsOfMenusAreFound();

private:
    [[nodiscard]] QLineEdit* edit() const { return m_palette->findChild<QLineEdit*>(); }
    [[nodiscard]] QListWidget* list() const { return m_palette->findChild<QListWidget*>(); }

    std::unique_ptr<QWidget> m_window;
    QAction* m_server = nullptr;
    QAction* m_client = nullptr;
    QAction* m_save = nullptr;
    CommandPalette* m_palette = nullptr;
};

void TestCommandPalette::findsByPartsOfTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed")
        << QString()
        << QStringList {QStringLiteral("New client"), QStringLiteral("New server"),
               QStringLiteral("Save capture")};
    QTest::newRow("a part") << QStringLiteral("serv") << QStringList {QStringLiteral("New server")};
    QTest::newRow("either case") << QStringLiteral("SAVE")
                                 << QStringList {QStringLiteral("Save capture")};
    QTest::newRow("words in any order")
        << QStringLiteral("cli new") << QStringList {QStringLiteral("New client")};
    QTest::newRow("no such action") << QStringLiteral("xyzzy") << QStringList();
}

void TestCommandPalette::findsByPartsOfTheName()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QTest::keyClicks(edit(), typed);
    QStringList names;
    for (int row = 0; row < list()->count(); ++row)
        names << list()->item(row)->text();
    QCOMPARE(names, found);
}

void TestCommandPalette::enterTriggersTheCurrent()
{
    QSignalSpy triggered(m_server, &QAction::triggered);
    QTest::keyClicks(edit(), QStringLiteral("server"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::arrowsMove()
{
    QSignalSpy triggered(m_server, &QAction::triggered);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void TestCommandPalette::disabledActionsAreLeftOut()
{
    m_save->setEnabled(false);
    m_palette->open({m_server, m_client, m_save});
    QCOMPARE(list()->count(), 2);
}

void TestCommandPalette::escapeTriggersNothing()
{
    QSignalSpy triggered(m_client, &QAction::triggered);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(triggered.size(), 0);
}

/// By the menu's name as well; the menu itself does nothing.
void TestCommandPalette::actionsOfMenusAreFound()
{
    QMenu menu(QStringLiteral("Copy &as"));
    const QAction* const hex = menu.addAction(QStringLiteral("&Hex"));
    QSignalSpy triggered(hex, &QAction::triggered);
    m_palette->open({m_server, menu.menuAction(), m_server});
    QCOMPARE(list()->count(), 2);
    QTest::keyClicks(edit(), QStringLiteral("copy hex"));
    QCOMPARE(list()->count(), 1);
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Copy as: Hex"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
