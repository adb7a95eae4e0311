// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"

#include "tests/ui/contextmenu.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>

void MainWindowFixture::setUpOnce(const char* name)
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QLatin1String(name));
    Theme::instance().install();
}

void MainWindowFixture::setUp()
{
    // What the offscreen platform cannot do is no fault of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_session = std::make_unique<Session>(
        Session::Options {m_folder->filePath(QStringLiteral("capture.pcapng")), {}, {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
}

void MainWindowFixture::tearDown()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

QString MainWindowFixture::bandText() const
{
    for (const InlineMessage* band : m_window->findChildren<InlineMessage*>()) {
        if (band->isVisible())
            return band->text();
    }
    return {};
}

void MainWindowFixture::choose(QAbstractItemView* view, const QString& text)
{
    const QPoint place = view->visualRect(view->currentIndex()).center();
    useContextMenu(view->viewport(), place, [&](QMenu* menu) {
        const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
        for (QAction* action : actions) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    });
}

void MainWindowFixture::choose(const char* combo, const QString& text) const
{
    auto* box = find<QComboBox>(combo);
    box->setCurrentIndex(box->findText(text));
    QCOMPARE(box->currentText(), text);
}

void MainWindowFixture::chooseMessages() const
{
    const auto* const tabs = find<QTabBar>("middleTabs");
    QTest::mouseClick(find<QTabBar>("middleTabs"), Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(find<QWidget>("messageLog")->isVisible());
}

void MainWindowFixture::startServer(const QString& behavior) const
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    auto* const list = find<QListWidget>("serverBehaviorList");
    list->setCurrentItem(list->findItems(behavior, Qt::MatchExactly).value(0));
    click("startServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
    QVERIFY(find<QSpinBox>("serverPortSpin")->value() > 0);
}

void MainWindowFixture::connectClients(int count) const
{
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    find<QSpinBox>("clientCountSpin")->setValue(count);
    click("connectButton");
    QTRY_VERIFY(find<QLabel>("clientStatusLabel")
                    ->text()
                    .startsWith(QStringLiteral("%1 of %1 connected").arg(count)));
    QTRY_COMPARE(rows("connectionTable"), 2 * count);
}
