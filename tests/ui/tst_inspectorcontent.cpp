// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"
#include "ui/inspector/contentreader.h"
#include "ui/parts/arrivingmessage.h"

#include <QBuffer>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

/// What the inspector does with contents: reads them, follows them while they arrive, ties their
/// rows to their bytes, shows images.
class TestInspectorContent : public QObject, protected InspectorFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void readsLargeContentsInAThread();
    void dropsWhatIsNotLookedAtAnyMore();
    void lightsBytesOfATreeRow();
    void selectsTreeRowOfSelectedBytes();
    void selectsLinesOfText_data();
    void selectsLinesOfText();
    void followsAGrowingMessage();
    void followsToATruncatedEnd();
    void keepsPlaceInAGrowingText();
    void decodesStuffedContent();
    void showsImages_data();
    void showsImages();
    void jsonIsLaidOutUnlessItIsWantedAsReceived();
    void longJsonIsLaidOutInPart();
    void textOfAnImageHasItsOwnNote();

private:
    void showTextPage() { m_inspector->showPage(Inspector::TextTab); }
    [[nodiscard]] QPlainTextEdit* textPage() const
    {
        return m_inspector->findChild<QPlainTextEdit*>(QStringLiteral("inspectorText"));
    }
    [[nodiscard]] QCheckBox* asReceived() const
    {
        return m_inspector->findChild<QCheckBox*>(QStringLiteral("jsonAsReceivedCheck"));
    }

    QTemporaryDir m_settings;
};

void TestInspectorContent::readsLargeContentsInAThread()
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

void TestInspectorContent::dropsWhatIsNotLookedAtAnyMore()
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

void TestInspectorContent::lightsBytesOfATreeRow()
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

void TestInspectorContent::selectsTreeRowOfSelectedBytes()
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

void TestInspectorContent::selectsLinesOfText_data()
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

void TestInspectorContent::selectsLinesOfText()
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

void TestInspectorContent::followsAGrowingMessage()
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
    QVERIFY(progress->text().contains(QStringLiteral("Fixed header: 1 of 2 bytes")));
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

void TestInspectorContent::followsToATruncatedEnd()
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
    QVERIFY(m_fault->text().contains(QStringLiteral("Content: 6 of 9 bytes")));
    const auto* const title = m_inspector->findChild<QLabel*>(QStringLiteral("inspectorTitle"));
    QVERIFY(title->text().startsWith(QStringLiteral("#2")));
}

void TestInspectorContent::keepsPlaceInAGrowingText()
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

void TestInspectorContent::decodesStuffedContent()
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

void TestInspectorContent::showsImages_data()
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

void TestInspectorContent::showsImages()
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

void TestInspectorContent::jsonIsLaidOutUnlessItIsWantedAsReceived()
{
    const QByteArray json = R"({"a": [1, 2.50],"b":{}})";
    show(SnapshotBuilder::jsonMessage(json));
    showTextPage();
    QCOMPARE(textPage()->toPlainText(),
        QStringLiteral("{\n    \"a\": [\n        1,\n        2.50\n    ],\n    \"b\": {}\n}"));
    QVERIFY(asReceived()->isVisible());
    asReceived()->click();
    QCOMPARE(textPage()->toPlainText(), QString::fromUtf8(json));
    tearDown();
    setUp();
    show(SnapshotBuilder::jsonMessage(json));
    showTextPage();
    QCOMPARE(textPage()->toPlainText(), QString::fromUtf8(json)); // it is remembered
    asReceived()->click();
    show("no JSON", QStringLiteral("raw"));
    QVERIFY(!asReceived()->isVisible());
}

void TestInspectorContent::longJsonIsLaidOutInPart()
{
    const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    show(SnapshotBuilder::jsonMessage(deep));
    showTextPage();
    QTRY_VERIFY(textPage()->toPlainText().startsWith(QStringLiteral("[\n    [\n")));
    QVERIFY(textPage()->toPlainText().size() < 200'000);
}

void TestInspectorContent::textOfAnImageHasItsOwnNote()
{
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("image/png");
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = "\x89PNG\r\n" + QByteArray(5000, '\0');
    show(HeaderContent::encode(draft));
    showTextPage();
    const auto labels = m_inspector->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("An image:"));
    }));
    QVERIFY(std::ranges::none_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("first 64"));
    }));
}

QTEST_MAIN(TestInspectorContent)
#include "tst_inspectorcontent.moc"
