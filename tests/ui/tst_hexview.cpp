// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hexview.h"

#include "ui/inspector/hextext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

/// Bytes of any number that are made when they are read, and counts what is read.
class MadeBytes : public ByteSource
{
public:
    explicit MadeBytes(qint64 size)
        : m_size(size)
    {
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray read(ByteRange range) const override
    {
        largestRead = std::max(largestRead, range.size());
        return QByteArray(range.size(), 'x');
    }

    mutable qint64 largestRead = 0;

private:
    qint64 m_size;
};

class TestHexView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void selectsByMouse();
    void selectsByKeyboard_data();
    void selectsByKeyboard();
    void selectsAll();
    void copies_data();
    void copies();
    void scrollsToHighlight();
    void doesNotTellOfSelectionByProgram();
    void paintsPartsInTheirColors();
    void readsOnlyWhatIsVisible();
    void keepsTopByteWhenWidthChanges();
    void isReadAloudByLines();
    void isSelectedByAssistiveTechnology();
    void readsAloudOnlyWhatIsAskedFor();

private:
    [[nodiscard]] QAccessibleTextInterface* readAloud() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    }
    [[nodiscard]] QPoint centerOf(qint64 offset) const
    {
        const HexLayout& layout = m_view->layoutOfBytes();
        const qint64 first = m_view->verticalScrollBar()->value();
        return layout.cellRect({offset, HexLayout::Column::Hex}, first).center()
            + QPoint(0, layout.margin());
    }
    static std::shared_ptr<const ByteSource> bytes(qsizetype size)
    {
        QByteArray data(size, Qt::Uninitialized);
        std::iota(data.begin(), data.end(), '\0');
        return std::make_shared<MemoryBytes>(data);
    }

    std::unique_ptr<HexView> m_view;
};

void TestHexView::init()
{
    // The offscreen platform itself warns of what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
    m_view = std::make_unique<HexView>();
    m_view->resize(700, 200);
    m_view->setSource(bytes(4096));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestHexView::selectsByMouse()
{
    QSignalSpy selected(m_view.get(), &HexView::byteRangeSelected);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centerOf(3));
    QCOMPARE(m_view->selection(), (ByteRange {3, 4}));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centerOf(3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, centerOf(20));
    QCOMPARE(m_view->selection(), (ByteRange {3, 21}));
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected.last().first().value<ByteRange>(), (ByteRange {3, 21}));
}

void TestHexView::selectsByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("right") << Qt::Key_Right << none << 41LL << 42LL;
    QTest::newRow("left") << Qt::Key_Left << none << 39LL << 40LL;
    QTest::newRow("down") << Qt::Key_Down << none << 56LL << 57LL;
    QTest::newRow("up") << Qt::Key_Up << none << 24LL << 25LL;
    QTest::newRow("row start") << Qt::Key_Home << none << 32LL << 33LL;
    QTest::newRow("row end") << Qt::Key_End << none << 47LL << 48LL;
    QTest::newRow("end") << Qt::Key_End << Qt::KeyboardModifiers(Qt::ControlModifier) << 4095LL
                         << 4096LL;
    QTest::newRow("extend right") << Qt::Key_Right << shift << 40LL << 42LL;
    QTest::newRow("extend up") << Qt::Key_Up << shift << 24LL << 41LL;
}

void TestHexView::selectsByKeyboard()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    m_view->setSelection({40, 41});
    QTest::keyClick(m_view.get(), key, modifiers);
    QCOMPARE(m_view->selection(), (ByteRange {start, end}));
}

void TestHexView::selectsAll()
{
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selection(), (ByteRange {0, 4096}));
}

void TestHexView::copies_data()
{
    QTest::addColumn<ByteFormat>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << ByteFormat::Text << QStringLiteral("'()");
    QTest::newRow("hex") << ByteFormat::Hex << QStringLiteral("27 28 29");
    QTest::newRow("C") << ByteFormat::CArray
                       << QStringLiteral(
                              "const unsigned char data[3] = {\n    0x27, 0x28, 0x29,\n};\n");
    QTest::newRow("Python") << ByteFormat::PythonBytes << QStringLiteral("b'\\'()'");
}

void TestHexView::copies()
{
    QFETCH(ByteFormat, format);
    m_view->setSelection({0x27, 0x2a});
    QTEST(m_view->selectedText(format), "text");
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("27 28 29"));
}

void TestHexView::scrollsToHighlight()
{
    m_view->setHighlighted({3000, 3010});
    QVERIFY(m_view->firstVisible() > 2000);
    QVERIFY(m_view->viewport()->rect().contains(centerOf(3000)));
    const int value = m_view->verticalScrollBar()->value();
    m_view->setHighlighted({3001, 3002});
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void TestHexView::doesNotTellOfSelectionByProgram()
{
    QSignalSpy selected(m_view.get(), &HexView::byteRangeSelected);
    m_view->setSelection({5, 9});
    m_view->setHighlighted({1, 2});
    QCOMPARE(m_view->selection(), (ByteRange {5, 9}));
    QCOMPARE(selected.size(), 0);
}

void TestHexView::paintsPartsInTheirColors()
{
    const Theme& theme = Theme::instance();
    m_view->setLooks({{{0, 2}, FieldLook::Meta}, {{2, 10}, FieldLook::Header},
        {{10, 20}, FieldLook::Content}, {{15, 18}, FieldLook::Fault}});
    m_view->setHighlighted({12, 13});
    const QImage image = m_view->viewport()->grab().toImage();
    const auto fillAt = [&](qint64 offset) {
        const QRect cell = m_view->layoutOfBytes().cellRect({offset, HexLayout::Column::Hex}, 0);
        return image.pixelColor(cell.topLeft() + QPoint(0, m_view->layoutOfBytes().margin() + 1));
    };
    QCOMPARE(fillAt(1), theme.color(ColorRole::MetaFill));
    QCOMPARE(fillAt(5), theme.color(ColorRole::HeaderFill));
    QCOMPARE(fillAt(11), theme.color(ColorRole::ContentFill));
    QCOMPARE(fillAt(12), theme.color(ColorRole::Content));
    QCOMPARE(fillAt(16), theme.color(ColorRole::FaultFill));
    QCOMPARE(fillAt(30), theme.color(ColorRole::Panel));
}

void TestHexView::readsOnlyWhatIsVisible()
{
    const auto source = std::make_shared<MadeBytes>(qint64(8'000'000'000));
    m_view->setSource(source);
    m_view->setHighlighted({7'999'999'990, 8'000'000'000});
    m_view->grab();
    QVERIFY(source->largestRead > 0);
    QCOMPARE_LT(source->largestRead, 1000);
    QVERIFY(m_view->viewport()->rect().contains(centerOf(7'999'999'999)));
}

void TestHexView::keepsTopByteWhenWidthChanges()
{
    m_view->verticalScrollBar()->setValue(50);
    QCOMPARE(m_view->firstVisible(), 800);
    m_view->resize(300, 200);
    QCOMPARE(m_view->layoutOfBytes().bytesPerRow(), 8);
    QCOMPARE(m_view->firstVisible(), 800);
}

void TestHexView::isReadAloudByLines()
{
    m_view->setSource(
        std::make_shared<MemoryBytes>(QByteArray("Hello, bytes of a message\x00\xff", 27)));
    QAccessibleTextInterface* const text = readAloud();
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(0, QAccessible::LineBoundary, &start, &end),
        QStringLiteral(
            "0000  48 65 6c 6c 6f 2c 20 62 79 74 65 73 20 6f 66 20  Hello, bytes of \n"));
    QCOMPARE(start, 0);
    QCOMPARE(text->textAfterOffset(0, QAccessible::LineBoundary, &start, &end),
        QStringLiteral(
            "0010  61 20 6d 65 73 73 61 67 65 00 ff                 a message..     \n"));
    QCOMPARE(end, text->characterCount());
    QCOMPARE(text->textAtOffset(6, QAccessible::CharBoundary, &start, &end), QStringLiteral("4"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(text->text(text->cursorPosition(), text->cursorPosition() + 2), QStringLiteral("65"));
}

void TestHexView::isSelectedByAssistiveTechnology()
{
    m_view->setSource(bytes(100));
    QAccessibleTextInterface* const text = readAloud();
    QCOMPARE(text->selectionCount(), 0);
    const HexText lines(m_view->layoutOfBytes());
    text->setSelection(0, lines.positionOf(20), lines.positionOf(30) + 2);
    QCOMPARE(m_view->selection(), (ByteRange {20, 31}));
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, lines.positionOf(20));
    QCOMPARE(end, lines.positionOf(30) + 2);
    const QPoint middle = text->characterRect(lines.positionOf(21)).center();
    QCOMPARE(text->offsetAtPoint(middle), lines.positionOf(21));
}

void TestHexView::readsAloudOnlyWhatIsAskedFor()
{
    const auto source = std::make_shared<MadeBytes>(qint64(1) << 40);
    m_view->setSource(source);
    source->largestRead = 0;
    QAccessibleTextInterface* const text = readAloud();
    QVERIFY(text->characterCount() > 0); // what an int can count
    int start = 0;
    int end = 0;
    QVERIFY(text->textAtOffset(text->characterCount() - 1, QAccessible::LineBoundary, &start, &end)
                .contains(QStringLiteral("78 78")));
    QCOMPARE_LE(source->largestRead, 16);
}

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
