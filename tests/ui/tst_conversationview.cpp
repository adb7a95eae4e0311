// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalllimits.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/conversation/conversationmodel.h"
#include "ui/conversation/conversationview.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QtTest>

namespace {

QByteArray redImage()
{
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestConversationView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }

    void showsItsOwnEndpointOnly();
    void followsUntilScrolledUp();
    void whatIsLookedAtStaysWhileOthersArrive();
    void newLinesAreCounted();
    void ownWordsJumpToTheEnd();
    void clickTellsOfTheMessage();
    void keysSelectLines();
    void selectingAMessageSelectsItsLine();
    void nothingIsSelectedByTheFocus();
    void whatIsGivenUpIsSelectedNoMore();
    void copiesTheText();
    void severalLinesAreCopiedWithTimeAndName();
    void selectionOfSeveralGoesOnWithShift();
    void tellsWhichConnectionsAreSeen();
    void enterShowsAll();
    void themeKeepsTheLines();
    void isAListToAssistiveTechnology();
    void floodLaysOutNoMoreThanIsSeen();
    void hostileTexts_data();
    void hostileTexts();
    void whatIsSearchedForIsMarked();
    void imagesAreShown();
    void nothingJumpsWhenAnImageIsDecoded();

private:
    void say(const QByteArray& bytes, Direction direction = Direction::In)
    {
        m_capture->data(m_connection, direction, bytes);
    }
    void show();
    [[nodiscard]] int rows() const { return m_view->model()->rowCount(); }
    [[nodiscard]] QModelIndex row(int row) const { return m_view->model()->index(row, 0); }
    [[nodiscard]] QScrollBar* bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] QPushButton* jumpButton() const
    {
        return m_view->findChild<QPushButton*>(QStringLiteral("conversationJumpButton"));
    }
    [[nodiscard]] QImage picture() const { return m_view->viewport()->grab().toImage(); }

    std::unique_ptr<SnapshotBuilder> m_capture;
    EndpointId m_endpoint;
    ConnectionId m_connection;
    std::unique_ptr<ConversationView> m_view;
};

void TestConversationView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Theme::instance().install();
}

void TestConversationView::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_capture = std::make_unique<SnapshotBuilder>();
    m_endpoint = m_capture->openEndpoint(QStringLiteral("raw"));
    m_connection = m_capture->addConnection(m_endpoint);
    m_view = std::make_unique<ConversationView>();
    m_view->resize(500, 400);
    m_view->setConversation({m_endpoint});
    m_view->show();
}

/// Waits until the view shows all that there is.
void TestConversationView::show()
{
    const AnalysisSnapshotPtr snapshot = m_capture->analyzed();
    m_view->setSnapshot(snapshot);
    const auto* const model = qobject_cast<const ConversationModel*>(m_view->model());
    QTRY_VERIFY(model->lines() && model->lines()->analysis == snapshot
        && model->lines()->examined == snapshot->messages.end());
}

void TestConversationView::showsItsOwnEndpointOnly()
{
    m_capture->data(m_capture->addConnection(m_capture->openEndpoint(QStringLiteral("raw"))),
        Direction::In, "not here");
    say("here");
    show();
    QCOMPARE(rows(), 2);
    QCOMPARE(row(1).data().toString(), QStringLiteral("here"));
}

void TestConversationView::followsUntilScrolledUp()
{
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 30; ++i)
            say("hello");
        show();
        QCOMPARE(bar()->value(), bar()->maximum());
        const QRect last = m_view->visualRect(row(rows() - 1));
        QVERIFY(last.bottom() < m_view->viewport()->height());
        QVERIFY(jumpButton()->isHidden());
    }
    bar()->setValue(5);
    QVERIFY(!m_view->isFollowing());
    show();
    QCOMPARE(bar()->value(), 5);
    bar()->setValue(bar()->maximum());
    QVERIFY(m_view->isFollowing());
}

void TestConversationView::whatIsLookedAtStaysWhileOthersArrive()
{
    for (int i = 0; i < 60; ++i)
        say(QByteArray(i % 7 * 40 + 1, 'x'));
    show();
    const QPointF middle = m_view->rect().center();
    QWheelEvent wheel(middle, m_view->mapToGlobal(middle), {0, 333}, {0, 120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    const QModelIndex top = m_view->indexAt({5, 0});
    const QRect place = m_view->visualRect(top);
    for (int i = 0; i < 60; ++i)
        say("more");
    show();
    QCOMPARE(m_view->indexAt({5, 0}), top);
    QCOMPARE(m_view->visualRect(top), place);
}

void TestConversationView::newLinesAreCounted()
{
    for (int i = 0; i < 60; ++i)
        say("hello");
    show();
    bar()->setValue(3);
    QVERIFY(jumpButton()->isVisible());
    for (int i = 0; i < 12; ++i)
        say("new");
    show();
    QCOMPARE(jumpButton()->text(), QStringLiteral("12 new ↓"));
    QVERIFY(m_view->viewport()->geometry().contains(jumpButton()->geometry()));
    jumpButton()->click();
    QVERIFY(m_view->isFollowing());
    const auto height = [this](int line) { return m_view->visualRect(row(line)).height(); };
    const int firstNew = rows() - 12;
    QVERIFY(m_view->viewport()->height() > 12 * height(rows() - 1)); // all new ones are seen
    QVERIFY(height(firstNew) > height(firstNew + 1)); // there is a rule over it
    QVERIFY(jumpButton()->isHidden());
    QCOMPARE(bar()->value(), bar()->maximum());
}

void TestConversationView::ownWordsJumpToTheEnd()
{
    for (int i = 0; i < 60; ++i)
        say("hello");
    show();
    bar()->setValue(3);
    m_view->jumpToEnd(); // when they are sent
    say("mine", Direction::Out);
    show();
    QVERIFY(!m_view->visualRect(row(rows() - 1)).isEmpty());
}

void TestConversationView::clickTellsOfTheMessage()
{
    say("a");
    say("b");
    show();
    const QSignalSpy selected(m_view.get(), &ConversationView::messageSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(row(2)).center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toLongLong(), 2);
    QCOMPARE(m_view->currentIndex(), row(2));
}

void TestConversationView::keysSelectLines()
{
    for (int i = 0; i < 100; ++i)
        say("hello");
    show();
    const auto current = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key);
        return m_view->currentIndex().row();
    };
    QSignalSpy selected(m_view.get(), &ConversationView::messageSelected);
    QCOMPARE(current(Qt::Key_End), 100);
    QCOMPARE(current(Qt::Key_Up), 99);
    QCOMPARE(selected.last().first().toLongLong(), 99);
    const int page = current(Qt::Key_PageUp);
    QVERIFY(page < 98 && page > 80);
    QCOMPARE(current(Qt::Key_Home), 0);
    QVERIFY(!m_view->visualRect(row(0)).isEmpty());
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(current(Qt::Key_Down), 1);
    QCOMPARE(selected.last().first().toLongLong(), 1);
    QCOMPARE(current(Qt::Key_End), 100);
    QVERIFY(m_view->isFollowing());
}

void TestConversationView::selectingAMessageSelectsItsLine()
{
    for (int i = 0; i < 100; ++i)
        say("hello");
    show();
    const QSignalSpy selected(m_view.get(), &ConversationView::messageSelected);
    m_view->selectMessage(7);
    QCOMPARE(m_view->currentIndex(), row(7));
    QVERIFY(m_view->selectionModel()->isSelected(row(7)));
    QVERIFY(!m_view->visualRect(row(7)).isEmpty());
    m_view->selectMessage(1000);
    QVERIFY(!m_view->selectionModel()->hasSelection());
    QCOMPARE(selected.size(), 0);
}

void TestConversationView::nothingIsSelectedByTheFocus()
{
    say("hello");
    show();
    const QSignalSpy selected(m_view.get(), &ConversationView::messageSelected);
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(selected.size(), 0);
}

void TestConversationView::whatIsGivenUpIsSelectedNoMore()
{
    m_capture = std::make_unique<SnapshotBuilder>(rowLimit(8192));
    m_endpoint = m_capture->openEndpoint(QStringLiteral("raw"));
    m_connection = m_capture->addConnection(m_endpoint);
    say("hello");
    show();
    m_view->selectMessage(1);
    const QSignalSpy selected(m_view.get(), &ConversationView::messageSelected);
    for (int i = 0; i < 4 * 8192; ++i)
        say("x");
    show();
    QVERIFY(!m_view->selectionModel()->hasSelection());
    QCOMPARE(selected.size(), 0);
    QVERIFY(m_view->isFollowing());
}

void TestConversationView::copiesTheText()
{
    say("one\ntwo\x1b");
    show();
    m_view->selectMessage(1);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo\x1b"));
}

void TestConversationView::severalLinesAreCopiedWithTimeAndName()
{
    say("one\ntwo");
    say("three", Direction::Out);
    show();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].endsWith(QStringLiteral("  -- 127.0.0.1:5000 connected")));
    QVERIFY(lines[1].endsWith(QStringLiteral("  127.0.0.1:5000: one")));
    QCOMPARE(lines[2], QStringLiteral("    two"));
    QVERIFY(lines[3].endsWith(QStringLiteral("  sent: three")));
}

void TestConversationView::selectionOfSeveralGoesOnWithShift()
{
    for (int i = 0; i < 100; ++i)
        say("hello");
    show();
    m_view->goToLine(90);
    const auto selected = [this] { return m_view->selectionModel()->selectedRows().size(); };
    QCOMPARE(selected(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier); // far beyond what is seen
    QCOMPARE(selected(), 91);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(selected(), 1);
}

void TestConversationView::tellsWhichConnectionsAreSeen()
{
    const ConnectionId other = m_capture->addConnection(m_endpoint);
    const QSignalSpy seen(m_view.get(), &ConversationView::sentConnectionsSeen);
    say("received");
    show();
    say("sent", Direction::Out);
    show();
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(seen.last().first().value<std::vector<ConnectionId>>(),
        std::vector<ConnectionId> {m_connection});
    m_capture->data(other, Direction::Out, "sent");
    show();
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen.last().first().value<std::vector<ConnectionId>>(),
        (std::vector<ConnectionId> {m_connection, other}));
    m_view->hide(); // what nobody sees is not asked about
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.last().first().value<std::vector<ConnectionId>>().size(), 0U);
}

void TestConversationView::enterShowsAll()
{
    say(QByteArray("line\n").repeated(100));
    show();
    m_view->selectMessage(1);
    const int folded = m_view->visualRect(row(1)).height();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_view->visualRect(row(1)).height() > 5 * folded);
}

void TestConversationView::themeKeepsTheLines()
{
    for (int i = 0; i < 7; ++i)
        say("hello");
    show();
    const QImage light = picture();
    Theme::instance().setMode(Theme::Mode::Dark);
    QCOMPARE(rows(), 8);
    QVERIFY(picture() != light);
    Theme::instance().setMode(Theme::Mode::System);
}

void TestConversationView::isAListToAssistiveTechnology()
{
    say("hello");
    show();
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->role(), QAccessible::ListItem);
    QVERIFY(list->child(1)->text(QAccessible::Name).endsWith(QStringLiteral("hello")));
    QVERIFY(!list->child(1)->rect().isEmpty());
}

/// The work of a frame follows from the height of the view.
void TestConversationView::floodLaysOutNoMoreThanIsSeen()
{
    constexpr qint64 patience = 1000; // ms, for what takes a few: laying out all takes longer
    for (int i = 0; i < 200'000; ++i)
        say("x");
    show();
    QCOMPARE(rows(), 200'001);
    QElapsedTimer timer;
    timer.start();
    for (const int value : {0, 100'000, bar()->maximum(), 7})
        bar()->setValue(value);
    QVERIFY(!picture().isNull());
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

void TestConversationView::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bidi") << QByteArray("a\xE2\x80\xAE"
                                        "b\xE2\x81\xA6 c");
    QTest::newRow("Arabic") << QStringLiteral("مرحبا بالعالم").toUtf8();
    QTest::newRow("zero width") << QStringLiteral("a\u200B\u200D\uFEFFb").toUtf8();
    QTest::newRow("ANSI") << QByteArray("\x1b[31mred\x1b]0;title\x07");
    QTest::newRow("HTML") << QByteArray("<img src='x'><b>bold</b><script>");
    QTest::newRow("no break") << QByteArray(100'000, 'x');
    QTest::newRow("line feeds alone") << QByteArray(100'000, '\n');
    QTest::newRow("tabs alone") << QByteArray(100'000, '\t');
    QTest::newRow("invalid UTF-8") << QByteArray("hello there \xC0\x80\xFF");
    QTest::newRow("combining marks") << QByteArray("z") + QByteArray("\xCC\x81").repeated(400);
    QTest::newRow("NULs") << QByteArray(1000, '\0');
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c").toUtf8();
}

/// Folded, and with all of it shown, it takes its place and no more.
void TestConversationView::hostileTexts()
{
    QFETCH(QByteArray, bytes);
    say(bytes);
    say("after it");
    show();
    m_view->selectMessage(1);
    QVERIFY(m_view->visualRect(row(1)).height() < 400);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!picture().isNull());
    QVERIFY(timer.elapsed() < 3000);
    m_view->jumpToEnd();
    QVERIFY(!m_view->visualRect(row(2)).isEmpty());
}

void TestConversationView::whatIsSearchedForIsMarked()
{
    say("hello there");
    show();
    const auto marked = [this] {
        const QImage image = picture();
        const QRgb fill = Theme::instance().color(ColorRole::WaitingFill).rgb();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == fill ? 1 : 0;
        }
        return pixels;
    };
    QCOMPARE(marked(), 0);
    m_view->setMark(QStringLiteral("THERE"));
    QVERIFY(marked() > 50);
    m_view->setMark({});
    QCOMPARE(marked(), 0);
}

void TestConversationView::imagesAreShown()
{
    say(redImage());
    show();
    const auto redPixels = [this] {
        const QImage image = picture();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == QColor(Qt::red).rgb() ? 1 : 0;
        }
        return pixels;
    };
    QTRY_COMPARE(redPixels(), 100 * 60);
    QVERIFY(row(1).data().toString().startsWith(QStringLiteral("PNG image")));
}

void TestConversationView::nothingJumpsWhenAnImageIsDecoded()
{
    say(redImage());
    show();
    const QRect before = m_view->visualRect(row(1));
    QTest::qWait(200); // it is decoded
    QCOMPARE(m_view->visualRect(row(1)), before);
    QVERIFY(before.height() > 60);
}

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"
