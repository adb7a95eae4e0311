// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/linelayout.h"

#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

/// One line of a conversation, laid out and painted.
class TestLineLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsAreFolded();
    void everyRowIsPainted();
    void timeAndNameStayWhereTheyAre();
    void escapesLookLikeNoText();
    void ticksTellHowFarItHasCome();
};

void TestLineLayout::rowsAreFolded()
{
    ConversationItem item;
    item.side = ConversationItem::Side::Received;
    item.said
        = {.kind = SaidText::Kind::Said, .text = markedText(QString(3000, u'x')), .isWhole = true};
    const LineLayout folded(item, 400, false);
    QCOMPARE(folded.rows(), LineLayout::foldedRows);
    QVERIFY(folded.isFolded());
    QVERIFY(!folded.showAllRect().isEmpty());
    const LineLayout all(item, 400, true);
    QVERIFY(all.rows() > 3 * LineLayout::foldedRows);
    QVERIFY(!all.isFolded());
    QVERIFY(all.showAllRect().isEmpty());
    // A long one of escapes and pairs of units, which is laid out in pieces.
    item.said.text = markedText(QString(QStringLiteral("\x1b\U0001F430")).repeated(10'000));
    QVERIFY(LineLayout(item, 400, true).rows() > 1000);
    // As many rows as may be are no reason to fold.
    item.said.text
        = markedText(QStringList(LineLayout::foldedRows, QStringLiteral("x")).join(u'\n'));
    QVERIFY(!LineLayout(item, 400, false).isFolded());
    item.said.text.text += QStringLiteral("\nx");
    QVERIFY(LineLayout(item, 400, false).isFolded());
    item.said.text = markedText(u"short");
    item.said.isWhole = false;
    QVERIFY(LineLayout(item, 400, false).isFolded());
    const LineLayout most(item, 400, true); // there is more than can be shown here
    QVERIFY(!most.isFolded());
    QVERIFY(most.showAllRect().isEmpty());
    item.said.isWhole = true;
    QVERIFY(most.height() > LineLayout(item, 400, true).height()); // and it says so
}

void TestLineLayout::everyRowIsPainted()
{
    ConversationItem item;
    item.side = ConversationItem::Side::Received;
    item.said
        = {.kind = SaidText::Kind::Said, .text = markedText(u"one\ntwo\nthree"), .isWhole = true};
    const LineLayout line(item, 400, false);
    QCOMPARE(line.rows(), 3);
    constexpr int shift = 150; // as in the middle of a view
    QImage image(400, line.height() + shift, QImage::Format_RGB32);
    QPainter painter(&image);
    line.paint(&painter, {0, shift}, LineLayout::Look::Plain, Delivery::NotKnown);
    const QRect text = line.bubble().translated(0, shift).adjusted(4, 4, -4, -4);
    const QColor ink = Theme::instance().color(ColorRole::Text);
    for (int row = 0; row < 3; ++row) {
        int dark = 0; // pixels
        const int top = text.top() + row * text.height() / 3;
        for (int y = top; y < top + text.height() / 3; ++y) {
            for (int x = text.left(); x < text.right(); ++x)
                dark += qAbs(qGray(image.pixel(x, y)) - qGray(ink.rgb())) < 60 ? 1 : 0;
        }
        QVERIFY2(dark > 10, qPrintable(QString::number(row)));
    }
}

/// Text of the other direction moves nothing of ours.
void TestLineLayout::timeAndNameStayWhereTheyAre()
{
    ConversationItem item;
    item.side = ConversationItem::Side::Received;
    item.name = QStringLiteral("127.0.0.1:5000");
    item.note = QStringLiteral("12:04:07");
    item.said = {.kind = SaidText::Kind::Said, .text = markedText(u"مرحبا"), .isWhole = true};
    const auto paint = [&item] {
        const LineLayout line(item, 400, false);
        QImage image(400, line.height(), QImage::Format_RGB32);
        image.fill(Theme::instance().color(ColorRole::Panel));
        QPainter painter(&image);
        line.paint(&painter, {}, LineLayout::Look::Plain, Delivery::NotKnown);
        return std::pair(image, line.bubble());
    };
    const auto [arabic, place] = paint();
    item.said.text.text.clear();
    const auto [empty, other] = paint();
    QCOMPARE(place.left(), other.left());
    QCOMPARE(arabic.copy(0, 0, 400, place.top()), empty.copy(0, 0, 400, other.top()));
}

/// What a peer writes like an escape has not the look of one.
void TestLineLayout::escapesLookLikeNoText()
{
    const QColor fill = Theme::instance().color(ColorRole::EscapeFill);
    const auto hasFill = [&](const MarkedText& text) {
        ConversationItem item;
        item.side = ConversationItem::Side::Received;
        item.said = {.kind = SaidText::Kind::Said, .text = text, .isWhole = true};
        const LineLayout line(item, 400, false);
        QImage image(400, line.height(), QImage::Format_RGB32);
        QPainter painter(&image);
        line.paint(&painter, {}, LineLayout::Look::Plain, Delivery::NotKnown);
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == fill.rgb() ? 1 : 0;
        }
        return pixels > 50;
    };
    QVERIFY(hasFill(markedText(u"a\u202Eb")));
    QVERIFY(!hasFill(markedText(u"a\\u202Eb")));
}

void TestLineLayout::ticksTellHowFarItHasCome()
{
    ConversationItem item;
    item.side = ConversationItem::Side::Sent;
    item.note = QStringLiteral("12:04:07");
    item.said = {.kind = SaidText::Kind::Said, .text = markedText(u"hello"), .isWhole = true};
    const LineLayout line(item, 400, false);
    const auto paint = [&line](Delivery delivery) {
        QImage image(400, line.height(), QImage::Format_RGB32);
        image.fill(Theme::instance().color(ColorRole::Panel));
        QPainter painter(&image);
        line.paint(&painter, {}, LineLayout::Look::Plain, delivery);
        return image;
    };
    const QList<QImage> pictures {paint(Delivery::NotKnown), paint(Delivery::Written),
        paint(Delivery::Acknowledged), paint(Delivery::Read)};
    for (int i = 0; i < pictures.size(); ++i) {
        for (int other = 0; other < i; ++other)
            QVERIFY(pictures[i] != pictures[other]);
    }
}

QTEST_MAIN(TestLineLayout)
#include "tst_linelayout.moc"
