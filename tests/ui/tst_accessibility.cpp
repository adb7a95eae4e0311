// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTimer>
#include <QtTest>

#include <functional>

namespace {

QString textOf(QAccessibleInterface* part, QAccessible::Text kind = QAccessible::Name)
{
    return part->text(kind).trimmed();
}

/// Of the label that stands for it: on Linux a combo box has its value for a name.
QString labelOf(QAccessibleInterface* part)
{
    const auto labels = part->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : textOf(labels.first().first);
}

/// Where it is, for who mends it.
QString placeOf(QAccessibleInterface* part)
{
    QStringList path;
    for (QAccessibleInterface* at = part; at; at = at->parent()) {
        const QObject* const object = at->object();
        QString step = object
            ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
            : QStringLiteral("role %1").arg(at->role(), 0, 16);
        path.prepend(step + QStringLiteral(" “%1”").arg(textOf(at).left(40)));
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(QStringLiteral(" > "));
}

bool isPartOfCombo(QAccessibleInterface* part)
{
    return part->parent() && part->parent()->role() == QAccessible::ComboBox;
}

/// What a person uses or reads, of which a screen reader must have something to say.
bool wantsName(QAccessibleInterface* part)
{
    switch (part->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ColumnHeader:
    case QAccessible::Dialog:
    case QAccessible::Graphic:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    case QAccessible::TreeItem:
    case QAccessible::Cell:
        return false; // may be empty; isMuteCell() judges those that may not
    default:
        return part->state().focusable && !isPartOfCombo(part);
    }
}

/// One of our classes that paints something itself, and is nothing to a screen reader.
bool isMutePicture(QAccessibleInterface* part)
{
    const QObject* const object = part->object();
    return object && !QLatin1String(object->metaObject()->className()).startsWith(u'Q')
        && part->childCount() == 0;
}

/// A state without a word has a shape alone, so that it must be said.
bool isMuteCell(QAccessibleInterface* part)
{
    const QAccessibleTableCellInterface* const cell = part->tableCellInterface();
    if (!cell || part->role() != QAccessible::Cell || !textOf(part).isEmpty())
        return false;
    const auto headers = cell->columnHeaderCells();
    const QString title = headers.isEmpty() ? QString() : textOf(headers.first());
    return title == QStringLiteral("Direction") || title == QStringLiteral("Role");
}

void judge(QAccessibleInterface* part, QStringList& wrong)
{
    const auto complain
        = [&](const char* what) { wrong << QLatin1String(what) + u' ' + placeOf(part); };
    const bool isNothing
        = part->role() == QAccessible::Client || part->role() == QAccessible::NoRole;
    if (isNothing && (part->state().focusable || isMutePicture(part)))
        complain("no role:");
    else if (part->role() == QAccessible::ComboBox && labelOf(part).isEmpty())
        complain("no label:");
    else if (wantsName(part) && textOf(part).isEmpty() && labelOf(part).isEmpty())
        complain("no name:");
    else if (isMuteCell(part))
        complain("no text:");
}

/// All that is seen of `part`, that itself included.
void walk(QAccessibleInterface* part, QStringList& wrong, int& count)
{
    if (!part || part->state().invisible)
        return;
    ++count;
    judge(part, wrong);
    for (int child = 0; child < part->childCount(); ++child)
        walk(part->child(child), wrong, count);
}

}

/// What a screen reader is told of the window: of all that can be used or read, what it is and what
/// it says.
class TestAccessibility : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_accessibility"); }
    void init()
    {
        setUp();
        m_window->resize(1600, 1200);
    }
    void cleanup() { tearDown(); }

    void startPage();
    void formsOfServerAndClient();
    void formsOfAChat();
    void chat();
    void trafficAndInspector();
    void composer();
    void check();
    void elidedTextIsSaidInFull();
    void dialogs_data();
    void dialogs();
    void framingDialog();

private:
    void hear(QWidget* widget);
    void talk();
    void hearDialog(const QString& opener, const QString& dialog);
    void use(const QString& name) const;
};

/// Nothing in the widget is mute.
void TestAccessibility::hear(QWidget* widget)
{
    QStringList wrong;
    int count = 0;
    QVERIFY(widget->isVisible());
    walk(QAccessible::queryAccessibleInterface(widget), wrong, count);
    QVERIFY(count > 3);
    wrong.removeDuplicates();
    for (const QString& fault : std::as_const(wrong))
        qInfo().noquote() << fault;
    QVERIFY2(wrong.isEmpty(), "what is mute stands above");
}

/// A server of the application protocol and a client that has asked it.
void TestAccessibility::talk()
{
    startServer(QStringLiteral("Application"));
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    choose("clientFramingCombo", QStringLiteral("Header/content"));
    click("connectButton");
    QTRY_COMPARE(rows("connectionTable"), 2);
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(0, 0));
    trigger("composeAction");
    QTRY_VERIFY(find<QPushButton>("composeSendButton")->isEnabled());
    find<QPushButton>("composeSendButton")->click();
    QTRY_COMPARE(m_session->snapshot()->totals.messages, 4);
}

void TestAccessibility::startPage()
{
    hear(m_window.get());
}

void TestAccessibility::formsOfServerAndClient()
{
    trigger("newServerAction");
    hear(m_window.get());
    trigger("newClientAction");
    hear(m_window.get());
}

void TestAccessibility::formsOfAChat()
{
    for (const char* const action : {"newServerAction", "newClientAction"}) {
        trigger(action);
        for (auto* const list : m_window->findChildren<QListWidget*>()) {
            if (list->isVisible())
                list->setCurrentItem(
                    list->findItems(QStringLiteral("Chat"), Qt::MatchExactly).value(0));
        }
        hear(m_window.get());
    }
}

void TestAccessibility::chat()
{
    startServer(QStringLiteral("Chat"));
    QTRY_VERIFY(find<QPlainTextEdit>("chatInput"));
    auto* const input = find<QPlainTextEdit>("chatInput");
    input->setPlainText(QStringLiteral("hello"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(lines("chatView").contains(QStringLiteral("hello")));
    QTest::keyClick(input, Qt::Key_F, Qt::ControlModifier);
    hear(m_window.get());
}

void TestAccessibility::trafficAndInspector()
{
    talk();
    hear(m_window.get()); // the client's conversation
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->model()->rowCount() > 4);
    const auto* const header = find<QWidget>("frameHeaderTable");
    for (int row = 0; row < log->model()->rowCount() && !(header && header->isVisible()); ++row)
        log->setCurrentIndex(log->model()->index(row, 0));
    QVERIFY(header->isVisible());
    auto* const pages = find<QTabBar>("inspectorTabs");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        hear(m_window.get());
    }
}

void TestAccessibility::composer()
{
    talk();
    trigger("clearAction"); // a band tells of it
    QVERIFY(!bandText().isEmpty());
    hear(m_window.get());
    for (const char* popup : {"composeFaultsButton", "composeSavedButton"}) {
        find<QAbstractButton>(popup)->click();
        QWidget* const shown = QApplication::activePopupWidget();
        hear(shown ? shown : m_window.get());
        if (shown)
            shown->close();
    }
}

void TestAccessibility::check()
{
    trigger("checkPeerAction");
    hear(m_window.get());
    find<QSpinBox>("checkPortSpin")->setValue(1);
    click("checkButton");
    QTRY_VERIFY(rows("checkResultView") > 3);
    hear(m_window.get());
    trigger("socketsAction");
    QTRY_VERIFY(rows("socketsTable") > 0);
    hear(m_window.get());
}

void TestAccessibility::dialogs_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("dialog");
    const auto add = [](const char* name, const QStringList& way, const QString& dialog) {
        QTest::newRow(name) << way << dialog;
    };
    add("limits", {QStringLiteral("limitsAction")}, QStringLiteral("limitsDialog"));
    add("shortcuts", {QStringLiteral("shortcutsAction")}, QStringLiteral("shortcutsDialog"));
    add("actions by name", {QStringLiteral("commandPaletteAction")},
        QStringLiteral("commandPalette"));
    add("decode as", {QStringLiteral("decodeAsAction")}, QStringLiteral("decodeAsDialog"));
    add("about", {QStringLiteral("aboutAction")}, QStringLiteral(""));
    add("rules", {QStringLiteral("serverRulesButton")}, QStringLiteral("rulesDialog"));
    add("a rule", {QStringLiteral("serverRulesButton"), QStringLiteral("addRuleButton")},
        QStringLiteral("ruleEditor"));
    add("answers", {QStringLiteral("serverAnswersButton")}, QStringLiteral("answersDialog"));
}

void TestAccessibility::dialogs()
{
    QFETCH(QStringList, way);
    QFETCH(QString, dialog);
    talk();
    const QString last = way.takeLast();
    for (const QString& step : std::as_const(way))
        use(step);
    hearDialog(last, dialog);
}

void TestAccessibility::framingDialog()
{
    trigger("newClientAction");
    choose("clientFramingCombo", QStringLiteral("Length prefix"));
    hearDialog(QStringLiteral("clientFramingComboParameters"), QStringLiteral("framingDialog"));
}

/// The dialog that `opener` opens, which may have an event loop of its own.
void TestAccessibility::hearDialog(const QString& opener, const QString& dialog)
{
    bool isHeard = false;
    QTimer::singleShot(0, this, [&] {
        const auto shown = m_window->findChildren<QDialog*>(dialog);
        QVERIFY(!shown.isEmpty());
        hear(shown.last());
        isHeard = true;
        shown.last()->close();
    });
    use(opener);
    QTRY_VERIFY(isHeard);
}

/// An action or a button.
void TestAccessibility::use(const QString& name) const
{
    if (auto* const action = m_window->findChild<QAction*>(name))
        return action->trigger();
    auto* const button = m_window->findChild<QAbstractButton*>(name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

/// What is elided is said in full, and a number in words where a sign stands for them.
void TestAccessibility::elidedTextIsSaidInFull()
{
    auto* const label = find<QWidget>("statusMessages");
    QVERIFY(QAccessible::queryAccessibleInterface(label)
                ->text(QAccessible::Name)
                .endsWith(QStringLiteral("messages")));
    auto* const rate = find<QWidget>("statusRateIn");
    QCOMPARE(QAccessible::queryAccessibleInterface(rate)->text(QAccessible::Name),
        QStringLiteral("Received: 0 B/s"));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
