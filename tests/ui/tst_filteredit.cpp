// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filteredit.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QToolTip>
#include <QVector3D>
#include <QtTest>

class TestFilterEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();

    void termsHaveTheirColors_data();
    void termsHaveTheirColors();
    void colorsLeaveCursorAndUndoAlone();
    void colorsLeaveComposingAlone();
    void remarksAreToldWhereTheyBelong();
    void knownKeyIsCompletedWhileTyped();
    void wordsAreOfferedWhenAsked();
    void textIsLeftInPeace();

private:
    [[nodiscard]] static bool has(const QImage& image, ColorRole role);
    [[nodiscard]] QAbstractItemView* offers() const;

    std::unique_ptr<FilterEdit> m_edit;
};

void TestFilterEdit::init()
{
    m_edit = std::make_unique<FilterEdit>();
    m_edit->resize(500, 32);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void TestFilterEdit::cleanup()
{
    m_edit.reset();
    QToolTip::hideText();
}

/// Whether a pixel is more of the colour than of the ground; thin strokes are mixed with it.
bool TestFilterEdit::has(const QImage& image, ColorRole role)
{
    const auto vectorOf = [](QRgb color) {
        return QVector3D(float(qRed(color)), float(qGreen(color)), float(qBlue(color)));
    };
    const QVector3D ground = vectorOf(Theme::instance().color(ColorRole::Window).rgb());
    const QVector3D ink = vectorOf(Theme::instance().color(role).rgb()) - ground;
    for (int at = 0; at < image.width() * image.height(); ++at) {
        const QVector3D pixel
            = vectorOf(image.pixel(at % image.width(), at / image.width())) - ground;
        const float share = QVector3D::dotProduct(pixel, ink) / ink.lengthSquared();
        if (share > 0.5F && (pixel - share * ink).length() < 16)
            return true;
    }
    return false;
}

/// Open, or null.
QAbstractItemView* TestFilterEdit::offers() const
{
    return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
}

void TestFilterEdit::termsHaveTheirColors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accent");
    QTest::addColumn<bool>("waiting");
    QTest::addColumn<bool>("fault");
    QTest::newRow("known") << QStringLiteral("in type:frame") << true << false << false;
    QTest::newRow("field") << QStringLiteral("content-type:text") << true << false << false;
    QTest::newRow("text") << QStringLiteral("hello") << false << false << false;
    QTest::newRow("doubtful") << QStringLiteral("length>100") << false << true << false;
    QTest::newRow("wrong") << QStringLiteral("len>x") << false << false << true;
    QTest::newRow("all") << QStringLiteral("in hello bytes=3 conn:x") << true << true << true;
}

void TestFilterEdit::termsHaveTheirColors()
{
    QFETCH(QString, text);
    QFETCH(bool, accent);
    QFETCH(bool, waiting);
    QFETCH(bool, fault);
    QTest::keyClicks(m_edit.get(), text);
    const QRect inside = m_edit->rect().adjusted(4, 4, -40, -4); // the border shows the focus
    const QImage image = m_edit->grab(inside).toImage();
    QCOMPARE(has(image, ColorRole::Accent), accent);
    QCOMPARE(has(image, ColorRole::Waiting), waiting);
    QCOMPARE(has(image, ColorRole::Fault), fault);
    m_edit->clear();
    QVERIFY(!has(m_edit->grab(inside).toImage(), ColorRole::Waiting));
}

void TestFilterEdit::colorsLeaveCursorAndUndoAlone()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("in out"));
    m_edit->setCursorPosition(2);
    QTest::keyClicks(m_edit.get(), QStringLiteral(" x"));
    QCOMPARE(m_edit->text(), QStringLiteral("in x out"));
    QCOMPARE(m_edit->cursorPosition(), 4);
    m_edit->undo();
    QCOMPARE(m_edit->text(), QStringLiteral("in out"));
}

void TestFilterEdit::colorsLeaveComposingAlone()
{
    m_edit->setText(QStringLiteral("in "));
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(m_edit.get(), &composing);
    Theme::instance().setMode(Theme::Mode::Dark); // colours it anew
    Theme::instance().setMode(Theme::Mode::System);
    QCOMPARE(m_edit->inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("in "));
    QInputMethodEvent done({}, {});
    done.setCommitString(QStringLiteral("\u4f60"));
    QApplication::sendEvent(m_edit.get(), &done);
    QCOMPARE(m_edit->text(), QStringLiteral("in \u4f60"));
    QCOMPARE(m_edit->terms().size(), 2);
}

void TestFilterEdit::remarksAreToldWhereTheyBelong()
{
    m_edit->setText(QStringLiteral("hello bytes=3"));
    QVERIFY(m_edit->accessibleDescription().startsWith(QStringLiteral("bytes=3: ")));
    m_edit->setCursorPosition(9);
    const QPoint there = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QHelpEvent help(QEvent::ToolTip, there, m_edit->mapToGlobal(there));
    QApplication::sendEvent(m_edit.get(), &help);
    QVERIFY2(
        QToolTip::text().contains(QStringLiteral("taken as text")), qPrintable(QToolTip::text()));
    m_edit->setStatus(QStringLiteral("3 of 5"), false);
    QVERIFY(m_edit->accessibleDescription().startsWith(QStringLiteral("3 of 5")));
}

void TestFilterEdit::knownKeyIsCompletedWhileTyped()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("out ty"));
    QVERIFY(offers());
    QCOMPARE(offers()->model()->rowCount(), 6);
    QTest::keyClick(offers(), Qt::Key_Down);
    QTest::keyClick(offers(), Qt::Key_Down);
    QTest::keyClick(offers(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("out type:frame"));
    QVERIFY(!offers());
}

void TestFilterEdit::wordsAreOfferedWhenAsked()
{
    QTest::keyClick(m_edit.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offers());
    QVERIFY(offers()->model()->rowCount() > 14); // with the fields of framings
    QTest::keyClick(offers(), Qt::Key_Escape);
    QVERIFY(!offers());
    QVERIFY(m_edit->hasFocus());
}

void TestFilterEdit::textIsLeftInPeace()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("hello world"));
    QVERIFY(!offers());
    QTest::keyClicks(m_edit.get(), QStringLiteral(" fault")); // whole: there is nothing to add
    QVERIFY(!offers());
}

QTEST_MAIN(TestFilterEdit)
#include "tst_filteredit.moc"
