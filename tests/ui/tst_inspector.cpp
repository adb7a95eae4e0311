// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"
#include "tests/support/testframings.h"
#include "ui/inspector/framepanel.h"
#include "ui/inspector/messageparts.h"
#include "ui/inspector/partcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

class TestInspector : public QObject, protected InspectorFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { TestFramings::registerNote(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void saysWhatWillAppear();
    void takesHeaderContentApart();
    void takesANewFramingApart();
    void lightsBytesOfAMember();
    void marksMemberOfSelectedBytes();
    void namesFaultAtItsPlace_data();
    void namesFaultAtItsPlace();
    void marksTheFirstWrongByte();
    void showsExtraMembers();
    void showsTextInItsEncoding();
    void showsBinaryAsHex();
    void showsRawChunks();
    void showsStatesInWords();
    void switchesTabs();
    void showsMarkupAsText();
    void clearsWithAnotherGeneration();
    void copiesPartsAsWanted();
    void saysHowMuchIsThere();
    void tellsOffsetsInTheStream();
    void sectionsFold();
};

void TestInspector::saysWhatWillAppear()
{
    QVERIFY(m_inspector->findChild<QWidget*>(QStringLiteral("framePanel"))->isVisible());
    QVERIFY(!m_header->isVisible());
    QVERIFY(!m_hex->isVisible());
}

void TestInspector::takesHeaderContentApart()
{
    const QByteArray message
        = SnapshotBuilder::jsonMessage(R"({"action": "search", "value": "morpheus"})");
    show(message);
    const auto* const title = m_inspector->findChild<QLabel*>(QStringLiteral("inspectorTitle"));
    QCOMPARE(title->text(), QStringLiteral("#2 · conn 1 · %1 B at 0").arg(message.size()));
    QCOMPARE(m_header->rowCount(), 4);
    QCOMPARE(cell(0, 0), QStringLiteral("byteorder"));
    QCOMPARE(cell(1, 1), QStringLiteral("text/json"));
    QCOMPARE(content(0), QStringLiteral("action"));
    QCOMPARE(content(1, 1), QStringLiteral("\"morpheus\""));
    QVERIFY(!m_fault->isVisible());
    QCOMPARE(m_hex->size(), message.size());
}

/// One that the inspector has no line about.
void TestInspector::takesANewFramingApart()
{
    show(TestFramings::note('J', "work", "[1,\"two\"]"), QStringLiteral("note"));
    QVERIFY(!m_fault->isVisible());
    QCOMPARE(m_header->rowCount(), 2);
    QCOMPARE(cell(0, 0), QStringLiteral("kind"));
    QCOMPARE(cell(1, 0), QStringLiteral("label"));
    QCOMPARE(cell(1, 1), QStringLiteral("work"));
    QCOMPARE(content(1, 1), QStringLiteral("\"two\""));
    m_header->selectRow(1);
    QCOMPARE(m_hex->highlighted(), (ByteRange {2, 6}));
    show(TestFramings::note('x', "work", "abc"), QStringLiteral("note"));
    QVERIFY(m_fault->isVisible());
    QVERIFY(m_fault->text().startsWith(QStringLiteral("kind is of no kind that there is")));
}

void TestInspector::lightsBytesOfAMember()
{
    const QByteArray message = SnapshotBuilder::jsonMessage("{}");
    show(message);
    m_header->selectRow(1);
    const ByteRange lit = m_hex->highlighted();
    QCOMPARE(message.mid(lit.start, lit.size()), QByteArray(R"("content-type": "text/json")"));
}

void TestInspector::marksMemberOfSelectedBytes()
{
    const QByteArray message = SnapshotBuilder::jsonMessage("{}");
    show(message);
    emit m_hex->byteRangeSelected({message.indexOf("utf-8"), message.indexOf("utf-8") + 3});
    QCOMPARE(m_header->selectedItems().size(), m_header->columnCount());
    QCOMPARE(cell(m_header->currentRow(), 0), QStringLiteral("content-encoding"));
    emit m_hex->byteRangeSelected({0, 1});
    QVERIFY(m_header->selectedItems().isEmpty());
}

void TestInspector::marksTheFirstWrongByte()
{
    const QByteArray bytes = SnapshotBuilder::jsonMessage("{\"a\":1,,}");
    show(bytes);
    const qint64 wrong = bytes.size() - 2;
    QVERIFY(m_fault->text().contains(QStringLiteral("at byte %1: a name was").arg(wrong)));
    const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
    const qint64 index = snapshot->messages.end() - 2;
    const Message& message = snapshot->messages[index];
    const MessageParts parts = MessageParts::of(*snapshot, message, MemoryBytes(bytes));
    QCOMPARE(parts.fault, (ByteRange {wrong, wrong + 1}));
}

void TestInspector::namesFaultAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("header length 0") << QByteArray(2, '\0');
    QTest::newRow("header not JSON") << QByteArray("\0\4nope", 6);
    QTest::newRow("content not JSON") << SnapshotBuilder::jsonMessage("{\"action\": nope}");
    QTest::newRow("cut in the content") << SnapshotBuilder::jsonMessage("{}").chopped(1);
    QTest::newRow("cut in the header") << SnapshotBuilder::jsonMessage("{}").first(20);
    QTest::newRow("cut in the fixed header") << QByteArray(1, '\0');
}

void TestInspector::namesFaultAtItsPlace()
{
    QFETCH(QByteArray, bytes);
    show(bytes);
    QVERIFY(m_fault->isVisible());
    QVERIFY(m_fault->text().size() > 10);
    QCOMPARE(m_fault->textFormat(), Qt::PlainText);
}

void TestInspector::showsExtraMembers()
{
    HeaderContent::Draft draft;
    draft.content = "{}";
    draft.extraMembers.insert(QStringLiteral("x-trace"), 77);
    show(HeaderContent::encode(draft));
    QCOMPARE(m_header->rowCount(), 5);
    QCOMPARE(cell(4, 0), QStringLiteral("x-trace"));
    QCOMPARE(cell(4, 1), QStringLiteral("77"));
    QCOMPARE(cell(4, 2), QStringLiteral("extra"));
}

void TestInspector::showsTextInItsEncoding()
{
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("text/plain");
    draft.contentEncoding = QStringLiteral("latin-1");
    draft.content = "caf\xe9\nsecond";
    show(HeaderContent::encode(draft));
    QCOMPARE(content(0), QStringLiteral("café"));
    QCOMPARE(content(1), QStringLiteral("second"));
}

void TestInspector::showsBinaryAsHex()
{
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("binary/custom");
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = QByteArray("\0\1\2abc", 6);
    show(HeaderContent::encode(draft));
    QCOMPARE(content(0), QStringLiteral("00 01 02 61 62 63"));
}

void TestInspector::showsRawChunks()
{
    show("hello\nworld", QStringLiteral("raw"));
    QVERIFY(!m_header->isVisible());
    QCOMPARE(content(0), QStringLiteral("hello"));
    QCOMPARE(content(1), QStringLiteral("world"));
    show("{\"a\": [1, 2]}", QStringLiteral("raw"));
    const QModelIndex list = m_content->model()->index(0, 0);
    QCOMPARE(m_content->model()->rowCount(list), 2);
    QCOMPARE(m_content->model()->index(1, 1, list).data().toString(), QStringLiteral("2"));
}

void TestInspector::showsStatesInWords()
{
    show("hello", QStringLiteral("raw"));
    const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
    m_inspector->showMessage(snapshot->messages[0], 0);
    QVERIFY(!m_hex->isVisible());
    QVERIFY(!m_content->isVisible());
    const auto* const panel = m_inspector->findChild<QWidget*>(QStringLiteral("framePanel"));
    const auto labels = panel->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("connection 1"));
    }));
}

void TestInspector::switchesTabs()
{
    show("hello\nworld", QStringLiteral("raw"));
    auto* const tabs = m_inspector->findChild<QTabBar*>(QStringLiteral("inspectorTabs"));
    auto* const text = m_inspector->findChild<QPlainTextEdit*>(QStringLiteral("inspectorText"));
    tabs->setCurrentIndex(Inspector::HexTab);
    QVERIFY(m_hex->isVisible());
    QVERIFY(!m_content->isVisible());
    tabs->setCurrentIndex(Inspector::TextTab);
    QVERIFY(!m_hex->isVisible());
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("hello\nworld"));
}

void TestInspector::showsMarkupAsText()
{
    show("<b>bold</b><img src=/etc/passwd>", QStringLiteral("raw"));
    QCOMPARE(content(0), QStringLiteral("<b>bold</b><img src=/etc/passwd>"));
    for (const QLabel* const label : m_inspector->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestInspector::clearsWithAnotherGeneration()
{
    show("hello", QStringLiteral("raw"));
    const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
    m_inspector->setSnapshot(snapshot);
    QVERIFY(m_hex->size() > 0);
    auto anew = std::make_shared<AnalysisSnapshot>(*snapshot);
    ++anew->generation;
    m_inspector->setSnapshot(anew);
    QCOMPARE(m_hex->size(), 0);
    QVERIFY(!m_hex->isVisible());
}

void TestInspector::copiesPartsAsWanted()
{
    show(SnapshotBuilder::jsonMessage(R"({"action": "search", "value": [1, 2]})"));
    auto* const panel = m_inspector->findChild<FramePanel*>();
    const auto copied = [panel](const QAbstractItemView& view, const QModelIndex& index,
                            int menuIndex, const QString& format) {
        QMenu menu;
        const QPoint place = view.visualRect(index).center();
        panel->addCopyMenus(&menu, view.viewport()->mapTo(panel, place));
        const QList<QAction*> formats = menu.actions().at(menuIndex)->menu()->actions();
        for (QAction* const action : formats) {
            if (action->text().remove(QLatin1Char('&')) == format)
                action->trigger();
        }
        return QGuiApplication::clipboard()->text();
    };
    const QModelIndex type = m_header->model()->index(1, 0);
    QCOMPARE(copied(*m_header, type, 0, QStringLiteral("Text")),
        QStringLiteral("\"content-type\": \"text/json\""));
    QCOMPARE(copied(*m_header, type, 0, QStringLiteral("JSON")),
        QStringLiteral("{\n    \"content-type\": \"text/json\"\n}\n"));
    QVERIFY(copied(*m_header, type, 1, QStringLiteral("Text")).startsWith(QLatin1Char('{')));
    const QModelIndex list = m_content->model()->index(1, 0);
    QCOMPARE(copied(*m_content, list, 0, QStringLiteral("Text")), QStringLiteral("[1, 2]"));
    QCOMPARE(
        copied(*m_content, list, 0, QStringLiteral("Hex")), QStringLiteral("5b 31 2c 20 32 5d"));
    QMenu ofTheBand; // of the card, above the tree
    panel->addCopyMenus(&ofTheBand,
        m_content->viewport()->mapTo(panel, m_content->viewport()->rect().topLeft())
            - QPoint(0, 12));
    QCOMPARE(ofTheBand.actions().size(), 1);
    QCOMPARE(copied(*m_content, list, 1, QStringLiteral("Text")),
        QStringLiteral("{\"action\": \"search\", \"value\": [1, 2]}"));
}

void TestInspector::saysHowMuchIsThere()
{
    show(SnapshotBuilder::jsonMessage("{\"a\": 12}").chopped(3));
    QVERIFY(m_fault->text().contains(QStringLiteral("Content: 6 of 9 bytes")));
}

void TestInspector::tellsOffsetsInTheStream()
{
    show(SnapshotBuilder::jsonMessage("{}").repeated(2));
    const qint64 start = SnapshotBuilder::jsonMessage("{}").size();
    const auto cards = m_inspector->findChildren<PartCard*>();
    const auto* const card = *std::ranges::find_if(cards, [](const PartCard* one) {
        return one->range() == ByteRange {0, 2};
    });
    QVERIFY(card->toolTip().contains(QStringLiteral("%1–%2").arg(start).arg(start + 1)));
}

void TestInspector::sectionsFold()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    show(SnapshotBuilder::jsonMessage("{}"));
    QVERIFY(m_header->isVisible());
    auto* card = static_cast<PartCard*>(m_header->parentWidget());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Left);
    QVERIFY(!m_header->isVisible());
    show(SnapshotBuilder::jsonMessage("{}")); // the next one's is folded too
    QVERIFY(!m_header->isVisible());
    QTest::keyClick(card, Qt::Key_Right);
    QVERIFY(m_header->isVisible());
    QTest::mouseClick(card, Qt::LeftButton, {}, {12, 12}); // on the arrow
    QVERIFY(!m_header->isVisible());
    HeaderContent::Draft draft;
    draft.content = "{}";
    draft.extraMembers = {{QStringLiteral("byteorder"), QStringLiteral("middle")}};
    show(HeaderContent::encode(draft)); // what is wrong is seen
    QVERIFY(m_header->isVisible());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
