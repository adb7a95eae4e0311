// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/ui/contextmenu.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <functional>

namespace {
using Entries = QSet<QString>;

/// What there is: as the file says it, and in what other words it would be there all the same.
struct Found {
    Entries entries;
    Entries others;
};

/// Without mnemonics, and without the shortcut that Qt writes behind a tab.
QString plainText(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.section(QLatin1Char('\t'), 0, 0).replace(mnemonic, QStringLiteral("\\1"));
}

/// Ports and numbers of connections are others each time.
QString withoutNumbers(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return QString(text).replace(number, QStringLiteral("N"));
}

/// Qt's own parts have names that are none of ours.
bool isOurs(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(QStringLiteral("qt_"))
        && !name.startsWith(QStringLiteral("_q_")) && !name.startsWith(QStringLiteral("Scroll"));
}

/// The class of Qt that it is or comes from, and those that this one comes from: ours may move and
/// be renamed.
QStringList classesOf(const QObject* object)
{
    QStringList classes;
    for (const QMetaObject* type = object->metaObject(); type; type = type->superClass()) {
        const QLatin1String name(type->className());
        if (name.startsWith(QLatin1Char('Q')))
            classes << name;
    }
    return classes;
}

QStringList keysOf(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys << key.toString(QKeySequence::PortableText);
    return keys;
}

void addWithKeys(Entries& entries, const QString& name, const QStringList& keys)
{
    entries << name;
    for (const QString& key : keys)
        entries << name + QStringLiteral(": ") + key;
}

void addMenu(Entries& entries, const QString& prefix, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QString entry = prefix + QStringLiteral(" > ") + plainText(action->text());
        entries << withoutNumbers(entry);
        if (action->menu())
            addMenu(entries, entry, action->menu()->actions());
    }
}

void addActions(QSet<const QAction*>& found, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (!action->isSeparator())
            found << action;
        if (action->menu())
            addActions(found, action->menu()->actions());
    }
}
}

/// What a person and automation reach by name: nothing of it may go unnoticed. The files in
/// tests/data/inventory hold it, one entry a line; each must still be there, and more may be.
///
/// With SOCKETSCOPE_WRITE_INVENTORY=1 what is new is added to the files. What goes, goes by hand,
/// in the commit that takes it away and says why.
class TestInventory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void actions();
    void objectNames();
    void contextMenus();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void talk() const;
    void selectWholeMessage() const;
    static void selectSecondLine(QAbstractItemView* conversation);
    void visit(const char* dialog, const std::function<void()>& open);
    /// Of what is seen now.
    void visitMenus(Entries& entries) const;
    void visitDialogs();
    void collect();
    static void hold(const char* file, const Found& found);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Found m_names; // that were seen
    Entries m_keys; // with what has them, where that is no action
};

void TestInventory::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_inventory"));
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().install();
}

/// A server and clients that have talked, and all that can be selected is.
void TestInventory::init()
{
    // What the offscreen platform cannot do is no fault of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_session = std::make_unique<Session>(
        Session::Options {m_folder->filePath(QStringLiteral("capture.pcapng")), {}, {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1600, 1200);
    m_window->show();
    talk();
}

void TestInventory::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
    m_names = {};
    m_keys.clear();
}

void TestInventory::talk() const
{
    EndpointConfig server;
    server.port = 0;
    server.behavior.kind = BehaviorSpec::Kind::Application;
    server.framing.name = QStringLiteral("header-content");
    m_window->startServer(server);
    EndpointConfig clients = EndpointConfig::client();
    clients.framing = server.framing;
    QTRY_VERIFY(!m_session->snapshot()->endpoints.empty());
    QTRY_VERIFY(m_session->snapshot()->endpoints.front().local.port > 0);
    clients.port = m_session->snapshot()->endpoints.front().local.port;
    m_window->connectClients(clients);
    auto* connections = find<QAbstractItemView>("connectionTable");
    QTRY_COMPARE(connections->model()->rowCount(), 2);
    connections->setCurrentIndex(connections->model()->index(0, 0));
    QTRY_VERIFY(find<QAbstractButton>("composeSendButton")->isEnabled());
    find<QAbstractButton>("composeSendButton")->click();
    QTRY_COMPARE(m_session->snapshot()->totals.messages, 4);
    auto* tree = find<QAbstractItemView>("endpointTree");
    const QModelIndex servers = tree->model()->index(0, 0);
    QTRY_COMPARE(tree->model()->rowCount(servers), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, servers));
    selectWholeMessage();
}

/// One whose parts the inspector shows.
void TestInventory::selectWholeMessage() const
{
    auto* log = find<QAbstractItemView>("messageLog");
    const auto* header = find<QWidget>("frameHeaderTable");
    QTRY_VERIFY(log->model()->rowCount() > 4);
    for (int row = 0; row < log->model()->rowCount() && !header->isVisible(); ++row)
        log->setCurrentIndex(log->model()->index(row, 0));
    QVERIFY(header->isVisible());
}

/// The first message: it stands behind a change of state.
void TestInventory::selectSecondLine(QAbstractItemView* conversation)
{
    QTRY_VERIFY(conversation->model()->rowCount() > 1);
    conversation->setCurrentIndex(conversation->model()->index(1, 0));
}

void TestInventory::collect()
{
    QList<QObject*> objects = m_window->findChildren<QObject*>();
    objects << m_window.get();
    for (const QObject* object : std::as_const(objects)) {
        const bool isNamed = object->isWidgetType() || qobject_cast<const QAction*>(object);
        if (isNamed && isOurs(object->objectName())) {
            const QStringList classes = classesOf(object);
            m_names.entries << classes.constFirst() + QLatin1Char(' ') + object->objectName();
            for (const QString& name : classes)
                m_names.others << name + QLatin1Char(' ') + object->objectName();
        }
        if (const auto* shortcut = qobject_cast<const QShortcut*>(object)) {
            const QString owner = shortcut->parent()->objectName();
            m_keys << (owner.isEmpty() ? QStringLiteral("(no action)") : owner)
                    + QStringLiteral(": ") + shortcut->key().toString(QKeySequence::PortableText);
        }
    }
}

/// Collects while the dialog is there that `open` opens, with an event loop of its own or without.
void TestInventory::visit(const char* dialog, const std::function<void()>& open)
{
    bool isDone = false;
    QTimer::singleShot(0, this, [&] {
        collect();
        find<QWidget>(dialog)->close();
        isDone = true;
    });
    open();
    QTRY_VERIFY(isDone);
}

void TestInventory::visitDialogs()
{
    const auto clicking = [this](const char* button) {
        return [this, button] { find<QAbstractButton>(button)->click(); };
    };
    visit("answersDialog", clicking("serverAnswersButton"));
    visit("ruleEditor", [clicking] {
        clicking("serverRulesButton")();
        clicking("addRuleButton")();
    });
    visit("rulesDialog", clicking("serverRulesButton"));
    visit("decodeAsDialog", [this] {
        find<QAction>("decodeAsAction")->trigger();
        auto* framing = find<QComboBox>("decodeAsFramingCombo");
        for (int index = 0; index < framing->count(); ++index) {
            framing->setCurrentIndex(index);
            collect(); // each has parameters of its own
        }
    });
    find<QAction>("newClientAction")->trigger();
    QComboBox* framing
        = m_window->findChildren<QComboBox*>(QStringLiteral("clientFramingCombo")).constLast();
    framing->setCurrentIndex(framing->findData(QStringLiteral("length-prefixed")));
    const auto buttons
        = m_window->findChildren<QAbstractButton*>(QStringLiteral("clientFramingComboParameters"));
    visit("framingDialog", [button = buttons.constLast()] { button->click(); });
    visit("commandPalette", [this] { find<QAction>("commandPaletteAction")->trigger(); });
    visit("composeFaultPanel", clicking("composeFaultsButton"));
    visit("savedMessagePanel", clicking("composeSavedButton"));
}

void TestInventory::hold(const char* file, const Found& found)
{
    QFile inventory(
        QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/tests/data/inventory/") + QLatin1String(file));
    QVERIFY2(inventory.open(QIODevice::ReadOnly), qPrintable(inventory.fileName()));
    const QStringList lines
        = QString::fromUtf8(inventory.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    inventory.close();
    const Entries known(lines.begin(), lines.end());
    if (qEnvironmentVariableIntValue("SOCKETSCOPE_WRITE_INVENTORY") == 1) {
        QStringList all = (found.entries + known).values();
        all.sort();
        QVERIFY(inventory.open(QIODevice::WriteOnly));
        inventory.write((all.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    }
    QStringList gone = (known - found.entries - found.others).values();
    gone.sort();
    QVERIFY2(gone.isEmpty(),
        qPrintable(QStringLiteral("gone of %1:\n    ").arg(QLatin1String(file))
            + gone.join(QStringLiteral("\n    "))));
    QVERIFY(!known.isEmpty());
}

/// Those in a menu and those with a shortcut, by name or by text: a line for each shortcut.
void TestInventory::actions()
{
    QSet<const QAction*> actions;
    for (const QMenuBar* bar : m_window->findChildren<QMenuBar*>())
        addActions(actions, bar->actions());
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (!action->shortcuts().isEmpty())
            actions << action;
    }
    Found found;
    for (const QAction* action : std::as_const(actions)) {
        const QString text = plainText(action->text());
        const bool hasName = isOurs(action->objectName());
        addWithKeys(found.entries, hasName ? action->objectName() : text, keysOf(action));
        addWithKeys(found.others, text, keysOf(action));
    }
    visitDialogs();
    found.entries += m_keys;
    hold("actions.txt", found);
}

void TestInventory::objectNames()
{
    collect();
    visitDialogs();
    hold("objectnames.txt", m_names);
}

void TestInventory::visitMenus(Entries& entries) const
{
    for (auto* view : m_window->findChildren<QAbstractScrollArea*>()) {
        const auto* text = qobject_cast<const QPlainTextEdit*>(view);
        if (!view->isVisible() || (text && !text->isReadOnly()))
            continue; // what one types into has Qt's menu
        auto* items = qobject_cast<QAbstractItemView*>(view);
        if (view->objectName().endsWith(QStringLiteral("ChatView")))
            selectSecondLine(items);
        const bool isHeader = qobject_cast<const QHeaderView*>(view);
        const QObject* named = isHeader ? view->parent() : view;
        if (!isOurs(named->objectName()))
            continue;
        QPoint selected = items && items->currentIndex().isValid()
            ? items->visualRect(items->currentIndex()).center()
            : view->viewport()->rect().center();
        if (view == find<QWidget>("framePanel")) { // where a member of the header is
            const auto* const header = find<QAbstractItemView>("frameHeaderTable");
            selected
                = header->viewport()->mapTo(view->viewport(), header->viewport()->rect().center());
        }
        const QString name
            = named->objectName() + (isHeader ? QStringLiteral(" header") : QString());
        useContextMenu(view->viewport(), selected, [&](const QMenu* menu) {
            if (menu)
                addMenu(entries, name, menu->actions());
        });
    }
}

void TestInventory::contextMenus()
{
    Entries entries;
    find<QAction>("composeAction")->trigger();
    auto* tabs = find<QTabBar>("inspectorTabs");
    for (auto* dock : find<QWidget>("middleArea")->findChildren<QDockWidget*>()) {
        dock->raise();
        QTRY_VERIFY(!dock->visibleRegion().isEmpty());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            visitMenus(entries);
        }
    }
    for (const auto* button : m_window->findChildren<QToolButton*>()) {
        if (button->menu() && isOurs(button->objectName()))
            addMenu(entries, button->objectName(), button->menu()->actions());
    }
    if (const std::unique_ptr<QMenu> menu {m_window->createPopupMenu()})
        addMenu(entries, m_window->objectName(), menu->actions());
    hold("contextmenus.txt", {entries, {}});
}

QTEST_MAIN(TestInventory)
#include "tst_inventory.moc"
