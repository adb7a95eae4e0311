// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messagesummary.h"
#include "tests/ui/sequencecapture.h"
#include "ui/sequence/sequencecontent.h"
#include "ui/sequence/sequencemodel.h"
#include "ui/sequence/sequencepane.h"
#include "ui/sequence/sequenceview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

class TestSequenceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void saysWhatWillBeThere();
    void showsBothEnds();
    void ownEndAlone();
    void faultsAreRed();
    void lostDatagramEndsOnItsWay();
    void followsUntilScrolledUp();
    void scrollBarStepsUpFromTheEnd();
    void whatIsLookedAtStays();
    void keysGoFromRowToRow();
    void runUnfoldsByKeysAndClick();
    void silenceUnfolds();
    void clickTellsOfTheMessage();
    void messageSelectsItsRow();
    void messageThatIsNotThereYet();
    void scaleAndZoom();
    void isAListToAssistiveTechnology();
    void hostileTexts_data();
    void hostileTexts();
    void pictures_data();
    void pictures();
    void pictureThatCannotBeWritten();
    void longPicturesAreBounded();

private:
    void show(const std::vector<ConnectionId>& connections);
    void show() { show({m_capture->asking}); }
    [[nodiscard]] SequenceView* view() const { return m_pane->view(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QModelIndex row(int row) const { return view()->model()->index(row, 0); }
    [[nodiscard]] QModelIndex lastRow() const { return row(rows() - 1); }
    [[nodiscard]] QString text(int row) const { return this->row(row).data().toString(); }
    [[nodiscard]] QStringList calls(int row) const
    {
        return this->row(row).data(SequenceModel::CallsRole).toStringList();
    }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    void click(const QModelIndex& index) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOn(index));
    }
    [[nodiscard]] QPoint pointOn(const QModelIndex& index) const
    {
        const int x
            = (view()->columns().lineX(0, End::Client) + view()->columns().lineX(0, End::Server))
            / 2;
        return {x, view()->visualRect(index).center().y()};
    }
    [[nodiscard]] QImage picture() const { return view()->viewport()->grab().toImage(); }

    std::unique_ptr<SequenceCapture> m_capture;
    std::unique_ptr<QWidget> m_window;
    SequencePane* m_pane = nullptr; // in it
};

void TestSequenceView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Theme::instance().install();
}

void TestSequenceView::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_capture = std::make_unique<SequenceCapture>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 400);
    m_pane = new SequencePane(m_window.get());
    m_pane->resize(m_window->size());
    m_window->show();
    new QAbstractItemModelTester(view()->model(), view());
}

/// Waits until the view shows all that there is.
void TestSequenceView::show(const std::vector<ConnectionId>& connections)
{
    const AnalysisSnapshotPtr snapshot = m_capture->analyzed();
    m_pane->setConnections(connections, qint64(connections.size()));
    m_pane->setSnapshot(snapshot);
    QTRY_VERIFY(view()->rows().lines() && view()->rows().lines()->analysis == snapshot
        && view()->rows().lines()->whose == view()->sequence()
        && view()->rows().lines()->examined == snapshot->messages.end());
}

void TestSequenceView::saysWhatWillBeThere()
{
    const auto* const hint = view()->findChild<QLabel*>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QStringLiteral("Choose a connection")));
    show();
    QVERIFY(!hint->isVisible());
}

void TestSequenceView::showsBothEnds()
{
    m_capture->ask("question");
    m_capture->answer("answer");
    m_capture->event(RecordKind::Finished, m_capture->asking.value);
    m_capture->event(RecordKind::PeerFinished, m_capture->accepted.value);
    show();
    QCOMPARE(rows(), 7);
    const QStringList none {QString(), QString()};
    QCOMPARE(calls(0), (QStringList {QStringLiteral("bind(), listen()"), QString()}));
    QCOMPARE(text(1), QStringLiteral("SYN"));
    QCOMPARE(calls(1), (QStringList {QStringLiteral("socket(), connect()"), QString()}));
    QCOMPARE(text(2), QStringLiteral("SYN, ACK"));
    QCOMPARE(calls(2), (QStringList {QString(), QStringLiteral("connect() = 0")}));
    QCOMPARE(calls(3), (QStringList {QStringLiteral("accept()"), QString()}));
    QCOMPARE(text(4), QStringLiteral("question"));
    QCOMPARE(calls(4), (QStringList {QStringLiteral("send() 8 B"), QStringLiteral("recv() 8 B")}));
    QCOMPARE(text(5), QStringLiteral("answer"));
    QCOMPARE(text(6), QStringLiteral("FIN"));
    QCOMPARE(calls(6),
        (QStringList {QStringLiteral("shutdown(SHUT_WR)"), QStringLiteral("recv() 0 B")}));
}

void TestSequenceView::ownEndAlone()
{
    m_capture->ask("question");
    m_pane->findChild<QAction*>(QStringLiteral("sequenceBothEndsAction"))->trigger();
    show();
    QCOMPARE(text(rows() - 1), QStringLiteral("question"));
    QCOMPARE(calls(rows() - 1), (QStringList {QStringLiteral("send() 8 B"), QString()}));
}

void TestSequenceView::faultsAreRed()
{
    m_capture = std::make_unique<SequenceCapture>(QStringLiteral("header-content"));
    m_capture->ask(QByteArray("\0\0", 2));
    show();
    const SequenceContent content = SequenceContent::of(view()->rows(), view()->rows().end() - 1);
    QCOMPARE(content.color, ColorRole::Fault);
    QVERIFY(text(rows() - 1).contains(QStringLiteral("header length")));
}

void TestSequenceView::lostDatagramEndsOnItsWay()
{
    m_capture = std::make_unique<SequenceCapture>(QStringLiteral("raw"), Transport::Udp);
    m_capture->lose("lost");
    m_capture->ask("came");
    m_capture->lost(RecordKind::ConnectionLost, m_capture->accepted.value, 12);
    show();
    QCOMPARE(calls(0), (QStringList {QStringLiteral("bind()"), QString()}));
    QCOMPARE(calls(1), (QStringList {QStringLiteral("socket()"), QString()}));
    QCOMPARE(text(2), QStringLiteral("lost"));
    QCOMPARE(calls(2), (QStringList {QStringLiteral("sendto() 4 B"), QString()}));
    QCOMPARE(
        calls(3), (QStringList {QStringLiteral("sendto() 4 B"), QStringLiteral("recvfrom() 4 B")}));
    QCOMPARE(text(4), QStringLiteral("12 lost: receive buffer full"));
    const auto content = [this](qint64 fromEnd) {
        return SequenceContent::of(view()->rows(), view()->rows().end() - fromEnd);
    };
    QVERIFY(content(3).isLost && !content(2).isLost);
    QCOMPARE(content(3).color, ColorRole::Fault);
    QCOMPARE(content(2).color, ColorRole::Sent);
    QCOMPARE(content(1).color, ColorRole::Fault);

    // Behind the cross its way is empty, and it is as red as that.
    const QImage image = picture();
    const int y = view()->visualRect(row(2)).center().y();
    const int left = view()->columns().lineX(0, End::Client);
    const int right = view()->columns().lineX(0, End::Server);
    const auto isPainted = [&](int percent) {
        const QRgb paper = image.pixel(left + 2 * (right - left) / 3, 1);
        const int x = left + (right - left) * percent / 100;
        for (int at = y - 3; at <= y + 12; ++at) {
            if (image.pixel(x, at) != paper)
                return true;
        }
        return false;
    };
    QVERIFY(isPainted(40));
    QVERIFY(!isPainted(90));
}

void TestSequenceView::followsUntilScrolledUp()
{
    QScrollBar* const bar = view()->verticalScrollBar();
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 15; ++i) {
            m_capture->ask("a");
            m_capture->answer("b");
        }
        show();
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(view()->visualRect(lastRow()).bottom() < view()->viewport()->height());
    }
    bar->setValue(5);
    QVERIFY(!view()->isFollowing());
    m_capture->ask("c");
    show();
    QCOMPARE(bar->value(), 5);
    m_pane->findChild<QToolButton*>(QStringLiteral("sequenceFollowButton"))->click();
    QVERIFY(view()->isFollowing());
    QCOMPARE(bar->value(), bar->maximum());
}

// Where the topmost row is cut, the end is one more than the rows.
void TestSequenceView::scrollBarStepsUpFromTheEnd()
{
    for (int i = 0; i < 40; ++i) {
        m_capture->ask("a");
        m_capture->answer("b");
    }
    for (const int height : {300, 305, 310, 315, 320, 325, 330}) {
        m_pane->resize(m_pane->width(), height);
        show();
        view()->setFollowing(true);
        const QRect before = view()->visualRect(lastRow());
        view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        QVERIFY(!view()->isFollowing());
        QVERIFY(view()->visualRect(lastRow()) != before);
    }
}

void TestSequenceView::whatIsLookedAtStays()
{
    for (int i = 0; i < 40; ++i) {
        m_capture->ask("a");
        m_capture->answer("b");
    }
    show();
    view()->verticalScrollBar()->setValue(20);
    const QModelIndex middle = view()->indexAt(view()->viewport()->rect().center());
    const QPersistentModelIndex looked(middle);
    const QRect place = view()->visualRect(looked);
    for (int i = 0; i < 40; ++i)
        m_capture->answer("more");
    show();
    QCOMPARE(view()->visualRect(looked), place);
}

void TestSequenceView::keysGoFromRowToRow()
{
    for (int i = 0; i < 40; ++i) {
        m_capture->ask("a");
        m_capture->answer("b");
    }
    show();
    press(Qt::Key_Home);
    QCOMPARE(view()->currentIndex().row(), 0);
    QVERIFY(!view()->isFollowing());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(view()->currentIndex().row(), 2);
    press(Qt::Key_Up);
    QCOMPARE(view()->currentIndex().row(), 1);
    press(Qt::Key_PageDown);
    QVERIFY(view()->currentIndex().row() > 4);
    QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(view()->currentIndex())));
    press(Qt::Key_End);
    QCOMPARE(view()->currentIndex().row(), rows() - 1);
    QVERIFY(view()->isFollowing());
}

void TestSequenceView::runUnfoldsByKeysAndClick()
{
    for (int i = 0; i < 10; ++i)
        m_capture->ask("x");
    show();
    const int run = rows() - 1;
    QVERIFY(text(run).startsWith(QStringLiteral("7 more messages · 7 B")));
    QCOMPARE(calls(run), (QStringList {QStringLiteral("send() ×7"), QStringLiteral("recv() ×7")}));
    view()->setCurrentIndex(row(run));
    press(Qt::Key_Return);
    QCOMPARE(rows(), run + 8);
    QCOMPARE(view()->currentIndex().row(), run);
    QCOMPARE(text(run + 1), QStringLiteral("x"));
    press(Qt::Key_Left);
    QCOMPARE(rows(), run + 1);
    press(Qt::Key_Right);
    QCOMPARE(rows(), run + 8);
    click(row(run));
    QCOMPARE(rows(), run + 1);
}

void TestSequenceView::silenceUnfolds()
{
    m_capture->ask("x");
    m_capture->wait(2'000'000'000);
    m_capture->answer("y");
    show();
    const qint64 position = view()->rows().end() - 1;
    QVERIFY(view()->heights().isCutBefore(position));
    view()->setCurrentIndex(lastRow());
    press(Qt::Key_Return);
    QVERIFY(!view()->heights().isCutBefore(position));
    press(Qt::Key_Return);
    QVERIFY(view()->heights().isCutBefore(position));
    const QPoint words = pointOn(lastRow()) - QPoint(0, view()->columns().rowHeight() * 5 / 4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, words);
    QVERIFY(!view()->heights().isCutBefore(position));
}

void TestSequenceView::clickTellsOfTheMessage()
{
    m_capture->ask("question");
    m_capture->answer("answer");
    show();
    const QSignalSpy selected(view(), &SequenceView::messageSelected);
    click(lastRow());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toLongLong(), SequenceCapture::messagesAtFirst + 2);
    QCOMPARE(view()->currentIndex(), lastRow());
}

void TestSequenceView::messageSelectsItsRow()
{
    m_capture->ask("question");
    m_capture->answer("answer");
    show();
    const QSignalSpy selected(view(), &SequenceView::messageSelected);
    const int question = SequenceCapture::rowsAtFirst;
    const qint64 first = SequenceCapture::messagesAtFirst;
    view()->selectMessage(first); // as it was sent
    QCOMPARE(view()->currentIndex().row(), question);
    view()->selectMessage(first + 3); // as the answer came
    QCOMPARE(view()->currentIndex().row(), question + 1);
    view()->selectMessage(first + 1); // as the question came
    QCOMPARE(view()->currentIndex().row(), question);
    QVERIFY(selected.isEmpty());
}

void TestSequenceView::messageThatIsNotThereYet()
{
    show();
    m_capture->ask("question");
    view()->selectMessage(SequenceCapture::messagesAtFirst);
    QVERIFY(!view()->currentIndex().isValid());
    show();
    QCOMPARE(view()->currentIndex(), lastRow());
}

void TestSequenceView::scaleAndZoom()
{
    for (int i = 0; i < 5; ++i) {
        m_capture->ask("a");
        m_capture->answer("b");
    }
    show();
    const auto wheel = [this](int turned) {
        const QPointF middle = view()->viewport()->rect().center();
        QWheelEvent event(middle, view()->mapToGlobal(middle), {}, {0, turned}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &event);
    };
    const int height = view()->columns().rowHeight();
    wheel(120);
    QVERIFY(view()->columns().rowHeight() > height);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->columns().rowHeight(), height);
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view()->columns().rowHeight() < height);
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);

    m_pane->findChild<QToolButton*>(QStringLiteral("sequenceScaleButton"))->click();
    QVERIFY(view()->isToScale());
    const double scale = view()->heights().scale();
    wheel(120);
    QVERIFY(view()->heights().scale() > scale);
    QCOMPARE(view()->columns().rowHeight(), height); // the words stay as they are
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->heights().scale(), scale);
    QVERIFY(!picture().isNull());
}

void TestSequenceView::isAListToAssistiveTechnology()
{
    m_capture->ask("question");
    show();
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Sequence"));
    QAccessibleInterface* const last = list->child(rows() - 1);
    QVERIFY2(last->text(QAccessible::Name)
                 .contains(QStringLiteral("1 client to 2 server: question, send() 8 B")),
        qPrintable(last->text(QAccessible::Name)));
}

void TestSequenceView::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("turned round") << QByteArray("abc \xE2\x80\xAE def \xE2\x81\xA6 x");
    QTest::newRow("markup") << QByteArray("<b>bold</b><img src='file:///etc/passwd'>");
    QTest::newRow("controls") << QByteArray("\x1b[31mred\x07\x00 \x9b", 11);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xfd");
    QTest::newRow("from the right") << QByteArray("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d x \x1b");
    QTest::newRow("long") << QByteArray(100'000, 'w');
    QTest::newRow("lines") << QByteArray("one\ntwo\r\nthree");
}

void TestSequenceView::hostileTexts()
{
    QFETCH(QByteArray, bytes);
    m_capture->ask(bytes);
    show();
    static const QRegularExpression unsafe(
        QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2028}"
                       "\\x{2029}\\x{2066}-\\x{2069}]"));
    const QString shown = text(rows() - 1);
    QVERIFY2(!shown.contains(unsafe), qPrintable(shown));
    const AnalysisSnapshotPtr& analysis = view()->rows().lines()->analysis;
    QCOMPARE(
        shown, markedSummary(*analysis, analysis->messages[SequenceCapture::messagesAtFirst]).text);
    const QString tip = lastRow().data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")),
        qPrintable(tip));
    QVERIFY(!picture().isNull());
}

void TestSequenceView::pictures_data()
{
    QTest::addColumn<SequenceExport::Format>("format");
    QTest::addColumn<bool>("isAll");
    QTest::newRow("SVG of all") << SequenceExport::Format::Svg << true;
    QTest::newRow("SVG of what is seen") << SequenceExport::Format::Svg << false;
    QTest::newRow("PNG of all") << SequenceExport::Format::Png << true;
    QTest::newRow("PNG of what is seen") << SequenceExport::Format::Png << false;
}

void TestSequenceView::pictures()
{
    QFETCH(SequenceExport::Format, format);
    QFETCH(bool, isAll);
    m_capture->ask("the first <question>");
    for (int i = 0; i < 30; ++i) {
        m_capture->answer("answer");
        m_capture->ask("question");
    }
    m_capture->answer("the last answer");
    show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture"));
    const QSignalSpy noticed(m_pane, &SequencePane::noticed);
    m_pane->savePicture(isAll, format, path);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QCOMPARE(noticed[0][1].toString(), QStringLiteral("Saved to %1").arg(path));
    if (format == SequenceExport::Format::Png) {
        const QImage image(path);
        QCOMPARE(image.height() > 2 * m_pane->height(), isAll);
        return;
    }
    const QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().height() > m_pane->height(), isAll);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(QStringLiteral("the last answer")));
    QCOMPARE(svg.contains(QStringLiteral("the first &lt;question&gt;")), isAll);
    for (const char* word : {"1 client", "2 server", "send() 15 B", "recv() 15 B", "seconds"})
        QVERIFY2(svg.contains(QLatin1String(word)), word);
    QCOMPARE(svg.contains(QStringLiteral("LISTEN")), isAll);
}

void TestSequenceView::pictureThatCannotBeWritten()
{
    m_capture->ask("question");
    show();
    const QSignalSpy noticed(m_pane, &SequencePane::noticed);
    m_pane->savePicture(
        true, SequenceExport::Format::Svg, QStringLiteral("/nowhere/at/all/picture.svg"));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QCOMPARE(noticed[0][0].value<InlineMessage::Kind>(), InlineMessage::Kind::Error);
    QVERIFY(noticed[0][1].toString().contains(QStringLiteral("/nowhere/at/all/picture.svg")));
}

void TestSequenceView::longPicturesAreBounded()
{
    constexpr int rounds = 500;
    for (int i = 0; i < rounds; ++i) {
        m_capture->answer("answer");
        m_capture->ask("question");
    }
    show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.png"));
    const QSignalSpy noticed(m_pane, &SequencePane::noticed);
    m_pane->savePicture(true, SequenceExport::Format::Png, path);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QCOMPARE(noticed[0][0].value<InlineMessage::Kind>(), InlineMessage::Kind::Warning);
    QVERIFY(QImage(path).height() <= SequenceExport::mostPngHeight);
}

QTEST_MAIN(TestSequenceView)
#include "tst_sequenceview.moc"
