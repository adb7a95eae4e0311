// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshotbuilder.h"
#include "ui/hexview/hexview.h"
#include "ui/inspector/framepanel.h"
#include "ui/inspector/imagepreview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/partcard.h"
#include "ui/parts/arrivingmessage.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatWillAppear();
    void takesHeaderContentApart();
    void lightsBytesOfAMember();
    void marksMemberOfSelectedBytes();
    void namesFaultAtItsPlace_data();
    void namesFaultAtItsPlace();
    void showsExtraMembers();
    void showsTextInItsEncoding();
    void showsBinaryAsHex();
    void showsRawChunks();
    void showsStatesInWords();
    void readsLargeContentsInAThread();
    void dropsWhatIsNotLookedAtAnyMore();
    void lightsBytesOfATreeRow();
    void selectsTreeRowOfSelectedBytes();
    void selectsLinesOfText_data();
    void selectsLinesOfText();
    void followsAGrowingMessage();
    void followsToATruncatedEnd();
    void keepsPlaceInAGrowingText();
    void switchesTabs();
    void showsMarkupAsText();
    void clearsWithAnotherGeneration();
    void copiesPartsAsWanted();
    void decodesStuffedContent();
    void saysHowMuchIsThere();
    void tellsOffsetsInTheStream();
    void showsImages_data();
    void showsImages();
    void refusesHugeImages();

private:
    void show(const QByteArray& bytes, const QString& framing = QStringLiteral("header-content"))
    {
        const ConnectionId id = m_builder->addConnected(framing);
        m_builder->data(id, Direction::In, bytes);
        m_builder->event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
        m_inspector->setSnapshot(snapshot);
        const qint64 index = snapshot->messages.end() - 2; // the last tells that it ended
        m_inspector->showMessage(snapshot->messages[index], index);
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_header->item(row, column)->text();
    }
    [[nodiscard]] QString note() const
    {
        return m_inspector->findChild<QLabel*>(QStringLiteral("frameContentNote"))->text();
    }
    [[nodiscard]] QString content(int row, int column = 0) const
    {
        return m_content->model()->index(row, column).data().toString();
    }

    std::unique_ptr<SnapshotBuilder> m_builder;
    std::unique_ptr<Inspector> m_inspector;
    QTableWidget* m_header = nullptr;
    QTreeView* m_content = nullptr;
    QLabel* m_fault = nullptr;
    HexView* m_hex = nullptr;
};

void TestInspector::init()
{
    // The offscreen platform itself warns of what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
    m_builder = std::make_unique<SnapshotBuilder>();
    m_inspector = std::make_unique<Inspector>();
    m_header = m_inspector->findChild<QTableWidget*>(QStringLiteral("frameHeaderTable"));
    m_content = m_inspector->findChild<QTreeView*>(QStringLiteral("frameContentView"));
    m_fault = m_inspector->findChild<QLabel*>(QStringLiteral("frameErrorLabel"));
    m_hex = m_inspector->findChild<HexView*>(QStringLiteral("hexView"));
    m_inspector->resize(420, 600);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_builder.reset();
}

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

void TestInspector::readsLargeContentsInAThread()
{
    QByteArray json = "{\"list\": [0";
    while (json.size() < ContentReader::readAtOnce)
        json += ", 1234567";
    const QByteArray message = SnapshotBuilder::jsonMessage(json + "]}");
    show(message);
    QCOMPARE(m_hex->size(), message.size());
    QTRY_VERIFY(m_content->model());
    QCOMPARE(content(0), QStringLiteral("list"));
    QVERIFY(note().isEmpty());
    const QModelIndex list = m_content->model()->index(0, 0);
    QVERIFY(m_content->model()->canFetchMore(list)); // only what is looked at is made
}

/// Bytes that are there when the gate is opened.
class GatedBytes : public MemoryBytes
{
public:
    using MemoryBytes::MemoryBytes;

    [[nodiscard]] QByteArray read(ByteRange range) const override
    {
        gate.acquire();
        return MemoryBytes::read(range);
    }

    mutable QSemaphore gate;
};

void TestInspector::dropsWhatIsNotLookedAtAnyMore()
{
    const auto request = [](const auto& bytes) {
        return ContentRequest {bytes, {0, bytes->size()}, true, {}, {}};
    };
    const auto large = std::make_shared<GatedBytes>(QByteArray(ContentReader::readAtOnce + 1, 'x'));
    const auto small = std::make_shared<MemoryBytes>("[1]");
    ContentReader reader;
    QSignalSpy finished(&reader, &ContentReader::finished);
    reader.read(request(large));
    QVERIFY(reader.isReading());
    reader.read(request(small));
    QVERIFY(!reader.isReading());
    QCOMPARE(finished.size(), 1);
    reader.read(request(large));
    large->gate.release(2);
    QTRY_COMPARE(finished.size(), 2); // not three: the first is forgotten
    QCOMPARE(finished.last().first().value<ReadContentPtr>()->text.size(), large->size());
}

void TestInspector::lightsBytesOfATreeRow()
{
    const QByteArray message
        = SnapshotBuilder::jsonMessage(R"({"action": "search", "value": [1, 2]})");
    show(message);
    const QModelIndex list = m_content->model()->index(1, 0);
    m_content->setCurrentIndex(m_content->model()->index(1, 0, list));
    const ByteRange lit = m_hex->highlighted();
    QCOMPARE(lit, (ByteRange {message.indexOf("2]"), message.indexOf("2]") + 1}));
    m_header->selectRow(0);
    QVERIFY(!m_content->selectionModel()->hasSelection());
}

void TestInspector::selectsTreeRowOfSelectedBytes()
{
    const QByteArray message
        = SnapshotBuilder::jsonMessage(R"({"action": "search", "value": [1, 2]})");
    show(message);
    const auto select = [&](const QByteArray& bytes) {
        const qint64 start = message.lastIndexOf(bytes);
        emit m_hex->byteRangeSelected({start, start + bytes.size()});
        return m_content->selectionModel()->hasSelection()
            ? m_content->currentIndex().data().toString()
            : QString();
    };
    QCOMPARE(select("sear"), QStringLiteral("action"));
    QCOMPARE(select("2"), QStringLiteral("[1]"));
    QCOMPARE(select("search\", \"value"), QString());
    QCOMPARE(select("byteorder"), QString());
}

void TestInspector::selectsLinesOfText_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("lit");
    QTest::newRow("utf-8") << QStringLiteral("utf-8") << QByteArray("one\ntwo\n")
                           << QByteArray("two\n");
    QTest::newRow("utf-8 with a byte order mark")
        << QStringLiteral("utf-8") << QByteArray("\xef\xbb\xbfone\ntwo\n") << QByteArray("two\n");
    QTest::newRow("utf-16: bytes are not those of the text")
        << QStringLiteral("utf-16") << QByteArray("o\0\n\0t\0", 6) << QByteArray();
}

void TestInspector::selectsLinesOfText()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, lit);
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("text/plain");
    draft.contentEncoding = encoding;
    draft.content = content;
    const QByteArray message = HeaderContent::encode(draft);
    show(message);
    m_content->setCurrentIndex(m_content->model()->index(1, 0));
    const ByteRange range = m_hex->highlighted();
    QCOMPARE(message.mid(range.start, range.size()), lit);
}

void TestInspector::followsAGrowingMessage()
{
    const QByteArray json = R"({"action": "search", "value": "morpheus"})";
    const QByteArray message = SnapshotBuilder::jsonMessage(json);
    const ConnectionId id = m_builder->addConnected(QStringLiteral("header-content"));
    const auto* const progress
        = m_inspector->findChild<QLabel*>(QStringLiteral("frameProgressLabel"));
    qint64 sent = 0;
    const auto sendUpTo = [&](qint64 end) {
        m_builder->data(id, Direction::In, message.mid(sent, end - sent));
        sent = end;
        const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
        m_inspector->setSnapshot(snapshot);
        return snapshot;
    };
    const AnalysisSnapshotPtr first = sendUpTo(1);
    m_inspector->showMessage(ArrivingMessage::messageOf(first->partials.front()), -1);
    QVERIFY(progress->text().contains(QStringLiteral("1 of 2 bytes of the fixed header")));
    sendUpTo(20);
    QVERIFY(progress->text().contains(
        QStringLiteral("18 of %1").arg(message.size() - 2 - json.size())));
    QCOMPARE(m_hex->size(), 20);
    m_hex->setSelection({3, 5});
    sendUpTo(message.size() - 1);
    QVERIFY(progress->text().contains(
        QStringLiteral("%1 of %2").arg(json.size() - 1).arg(json.size())));
    QCOMPARE(m_content->model()->rowCount(), 1);
    m_header->selectRow(1);
    sendUpTo(message.size());
    QVERIFY(!progress->isVisible());
    QCOMPARE(content(0), QStringLiteral("action"));
    QCOMPARE(m_hex->size(), message.size());
    QCOMPARE(m_header->currentRow(), 1);
    QVERIFY(!m_header->selectedItems().isEmpty());
    QVERIFY(!m_hex->highlighted().isEmpty());
}

void TestInspector::followsToATruncatedEnd()
{
    const QByteArray message = SnapshotBuilder::jsonMessage("{\"a\": 12}");
    const ConnectionId id = m_builder->addConnected(QStringLiteral("header-content"));
    m_builder->data(id, Direction::In, message.chopped(3));
    const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
    m_inspector->setSnapshot(snapshot);
    m_inspector->showMessage(ArrivingMessage::messageOf(snapshot->partials.front()), -1);
    QVERIFY(!m_fault->isVisible());
    m_builder->event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
    m_inspector->setSnapshot(m_builder->analyzed());
    QVERIFY(m_fault->text().contains(QStringLiteral("6 of 9 bytes of the content")));
    const auto* const title = m_inspector->findChild<QLabel*>(QStringLiteral("inspectorTitle"));
    QVERIFY(title->text().startsWith(QStringLiteral("#2")));
}

void TestInspector::keepsPlaceInAGrowingText()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines:delimiter=00"));
    m_builder->data(id, Direction::In, QByteArray("line\n").repeated(100));
    const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
    m_inspector->setSnapshot(snapshot);
    m_inspector->showMessage(ArrivingMessage::messageOf(snapshot->partials.front()), -1);
    m_content->setCurrentIndex(m_content->model()->index(30, 0));
    const int scrolled = m_content->verticalScrollBar()->value();
    QCOMPARE_GT(scrolled, 0);
    m_builder->data(id, Direction::In, QByteArray("more\n").repeated(100));
    m_inspector->setSnapshot(m_builder->analyzed());
    QCOMPARE(m_content->model()->rowCount(), 200);
    QCOMPARE(m_content->currentIndex().row(), 30);
    QCOMPARE(m_content->verticalScrollBar()->value(), scrolled);
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

void TestInspector::decodesStuffedContent()
{
    show("\xc0"
         "a\xdb\xdcz\xc0",
        QStringLiteral("slip"));
    QCOMPARE(content(0), QStringLiteral("61 c0 7a"));
    QVERIFY(m_hex->size() > 3);
    show("\xc0{\"a\": 1}\xc0", QStringLiteral("slip"));
    QCOMPARE(content(0), QStringLiteral("a"));
    show("{}", QStringLiteral("raw"));
    QVERIFY(note().isEmpty());
}

void TestInspector::saysHowMuchIsThere()
{
    show(SnapshotBuilder::jsonMessage("{\"a\": 12}").chopped(3));
    QVERIFY(m_fault->text().contains(QStringLiteral("6 of 9 bytes of the content")));
}

void TestInspector::tellsOffsetsInTheStream()
{
    show(SnapshotBuilder::jsonMessage("{}").repeated(2));
    const qint64 start = SnapshotBuilder::jsonMessage("{}").size();
    const auto* const card = m_inspector->findChild<PartCard*>(); // the fixed header's
    QCOMPARE(card->range(), (ByteRange {0, 2}));
    QVERIFY(card->toolTip().contains(QStringLiteral("%1–%2").arg(start).arg(start + 1)));
}

void TestInspector::showsImages_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isShown");
    const auto png = [](const QImage& image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    };
    QImage small(8, 4, QImage::Format_RGB32);
    small.fill(Qt::red);
    QImage noise(1000, 500, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRandomGenerator::global()->generate());
    }
    const QString type = QStringLiteral("image/png");
    QTest::newRow("small") << type << png(small) << true;
    QTest::newRow("large, decoded in the pool") << type << png(noise) << true;
    QTest::newRow("said to be no image") << QStringLiteral("binary/x") << png(small) << false;
    QTest::newRow("no image") << type << QByteArray("GIF89a nonsense") << false;
    QTest::newRow("cut short") << type << png(small).first(20) << false;
}

void TestInspector::showsImages()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    QFETCH(bool, isShown);
    HeaderContent::Draft draft;
    draft.contentType = type;
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = content;
    show(HeaderContent::encode(draft));
    const auto* const image = m_inspector->findChild<QLabel*>(QStringLiteral("frameImageLabel"));
    QTRY_COMPARE(image->isVisible(), isShown);
    QVERIFY(image->pixmap(Qt::ReturnByValue).width() <= 360);
    show(SnapshotBuilder::jsonMessage("{}").chopped(1));
    QVERIFY(!image->isVisible());
}

void TestInspector::refusesHugeImages()
{
    const QByteArray header("P6 20000 20000 255\n");
    QVERIFY(ImagePreview::decoded(header, {100, 100}).isNull());
    QVERIFY(
        ImagePreview::decoded(QByteArray(ImagePreview::maxBytes + 1, 'x'), {100, 100}).isNull());
    QVERIFY(!ImagePreview::decoded("P6 1 1 255\nabc", {100, 100}).isNull());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
