// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/chatedit.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QtTest>

class TestChatEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_edit = std::make_unique<ChatEdit>();
        m_edit->resize(300, m_edit->sizeHint().height());
        m_edit->show();
    }

    void enterSendsAndShiftEnterBreaksTheLine()
    {
        const QSignalSpy sent(m_edit.get(), &ChatEdit::sendRequested);
        type(QStringLiteral("one"));
        press(Qt::Key_Return, Qt::ShiftModifier);
        type(QStringLiteral("two"));
        QCOMPARE(sent.size(), 0);
        press(Qt::Key_Return);
        press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(m_edit->text(), QStringLiteral("one\ntwo"));
    }

    void growsWithItsLines()
    {
        const int one = m_edit->sizeHint().height();
        int before = one;
        for (int line = 2; line <= ChatEdit::mostLines; ++line) {
            press(Qt::Key_Return, Qt::ShiftModifier);
            QVERIFY(m_edit->sizeHint().height() > before);
            before = m_edit->sizeHint().height();
            m_edit->resize(m_edit->width(), before);
            QCOMPARE(m_edit->verticalScrollBar()->value(), 0); // all lines are seen
        }
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_edit->sizeHint().height(), before);
        m_edit->clear();
        QCOMPARE(m_edit->sizeHint().height(), one);
    }

    void growsWithALineThatDoesNotFit()
    {
        const int one = m_edit->sizeHint().height();
        m_edit->setText(QString(100, u'w'));
        QVERIFY(m_edit->sizeHint().height() > one);
    }

    void upAndDownRecallWhatWasSent()
    {
        send(QStringLiteral("first"));
        send(QStringLiteral("second"));
        QCOMPARE(m_edit->text(), QString());
        type(QStringLiteral("draft"));
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("second"));
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("first"));
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("first"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(m_edit->text(), QStringLiteral("draft"));
        press(Qt::Key_Down);
        QCOMPARE(m_edit->text(), QStringLiteral("draft"));
    }

    void whatIsSentTwiceIsRecalledOnce()
    {
        send(QStringLiteral("first"));
        send(QStringLiteral("again"));
        send(QStringLiteral("again"));
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("first"));
    }

    void arrowsMoveWithinSeveralLines()
    {
        send(QStringLiteral("sent"));
        m_edit->setText(QStringLiteral("one\ntwo"));
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("one\ntwo"));
        press(Qt::Key_Up); // from the first line
        QCOMPARE(m_edit->text(), QStringLiteral("sent"));
        press(Qt::Key_Down);
        QCOMPARE(m_edit->text(), QStringLiteral("one\ntwo"));
    }

    void purposesAreRecalledApart()
    {
        send(QStringLiteral("text"));
        m_edit->setPurpose(1);
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QString());
        send(QStringLiteral("00 ff"));
        m_edit->setPurpose(0);
        press(Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("text"));
        QCOMPARE(m_edit->lastSent(), QStringLiteral("text"));
    }

    void rememberedTextsAreBounded()
    {
        SentTexts sent;
        for (int i = 0; i < 2 * SentTexts::most; ++i)
            sent.add(QString::number(i));
        qsizetype steps = 0;
        while (sent.older({}))
            ++steps;
        QCOMPARE(steps, SentTexts::most);
    }

private:
    void type(const QString& text) { QTest::keyClicks(m_edit.get(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit.get(), key, modifiers);
    }
    void send(const QString& text)
    {
        m_edit->setText(text);
        m_edit->clearSent();
    }

    std::unique_ptr<ChatEdit> m_edit;
};

QTEST_MAIN(TestChatEdit)
#include "tst_chatedit.moc"
