// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent.h"
#include "ui/compose/composedmessage.h"
#include "ui/compose/composepanel.h"
#include "ui/parts/messagepart.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

class TestComposePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }
    void makesMessages_data();
    void makesMessages();
    void findsJsonProblems_data();
    void findsJsonProblems();
    void previewsExactBytes();
    void previewsPartsInTheirColors();
    void cutsLongPreviews();
    void sendsToTarget();
    void sendsByKeyboard();
    void sendsWrongJsonOnPurpose();
    void needsATarget();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<ComposePanel> m_panel;
    QPlainTextEdit* m_content = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QPushButton* m_sendButton = nullptr;
};

void TestComposePanel::init()
{
    // The offscreen platform itself warns of what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
    m_panel = std::make_unique<ComposePanel>(nullptr);
    m_content = find<QPlainTextEdit>("composeContentEdit");
    m_preview = find<QPlainTextEdit>("composePreview");
    m_sendButton = find<QPushButton>("composeSendButton");
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestComposePanel::makesMessages_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isSound");
    const QString json = QStringLiteral("text/json");
    const QString plain = QStringLiteral("text/plain");
    const QString binary = QStringLiteral("binary/custom");
    const QString utf8 = QStringLiteral("utf-8");
    QTest::newRow("json") << json << utf8 << QStringLiteral("{\"a\": 1}")
                          << QByteArray("{\"a\": 1}") << true;
    QTest::newRow("wrong json") << json << utf8 << QStringLiteral("{") << QByteArray("{") << false;
    QTest::newRow("text") << plain << utf8 << QStringLiteral("é\\n") << QByteArray("\xc3\xa9\\n")
                          << true;
    QTest::newRow("latin-1") << plain << QStringLiteral("latin-1") << QStringLiteral("é")
                             << QByteArray("\xe9") << true;
    QTest::newRow("encoding that cannot hold it")
        << plain << QStringLiteral("latin-1") << QStringLiteral("日") << QByteArray("日") << false;
    QTest::newRow("unknown encoding")
        << plain << QStringLiteral("no-such") << QStringLiteral("x") << QByteArray("x") << false;
    QTest::newRow("binary with escapes")
        << binary << QStringLiteral("binary") << QStringLiteral("a\\x00\\n")
        << QByteArray("a\0\n", 3) << true;
    QTest::newRow("wrong escape") << binary << QStringLiteral("binary") << QStringLiteral("\\q")
                                  << QByteArray("\\q") << false;
    QTest::newRow("empty text") << plain << utf8 << QString() << QByteArray() << true;
}

void TestComposePanel::makesMessages()
{
    QFETCH(QString, type);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto message = ComposedMessage::of(type, encoding, text);
    const auto parts = HeaderContent::dissect(message.bytes);
    QTEST(message.bytes.mid(parts.header.end), "content");
    QTEST(message.problem.isEmpty(), "isSound");
    QCOMPARE(parts.contentType, type);
    QCOMPARE(parts.contentEncoding, encoding);
    QCOMPARE(parts.contentLength, message.bytes.size() - parts.header.end);
}

void TestComposePanel::findsJsonProblems_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("object") << QStringLiteral("{}") << QString();
    QTest::newRow("scalar") << QStringLiteral("\"x\"") << QString();
    QTest::newRow("number") << QStringLiteral(" 1 ") << QString();
    QTest::newRow("word") << QStringLiteral("{\"a\": nope}") << QStringLiteral("line 1, column");
    QTest::newRow("second line") << QStringLiteral("{\n\"a\": }")
                                 << QStringLiteral("line 2, column");
    QTest::newRow("two values") << QStringLiteral("1, 2") << QStringLiteral("single JSON value");
    QTest::newRow("nothing") << QString() << QStringLiteral("single JSON value");
}

void TestComposePanel::findsJsonProblems()
{
    QFETCH(QString, json);
    QFETCH(QString, where);
    const QString problem = jsonProblem(json);
    QCOMPARE(problem.isEmpty(), where.isEmpty());
    QVERIFY2(problem.contains(where), qPrintable(problem));
}

void TestComposePanel::previewsExactBytes()
{
    m_content->setPlainText(QStringLiteral("{\"value\": \"é\"}"));
    const QByteArray message = m_panel->message();
    QVERIFY(message.endsWith("{\"value\": \"é\"}"));
    const QString shown = m_preview->toPlainText();
    QVERIFY(shown.startsWith(QStringLiteral("%1 bytes").arg(message.size())));
    QVERIFY(shown.endsWith(QString::fromLatin1(message.toHex(' '))));
    find<QComboBox>("composeEncodingCombo")->setCurrentText(QStringLiteral("latin-1"));
    QVERIFY(m_panel->message().endsWith("{\"value\": \"\xe9\"}"));
    QVERIFY(m_preview->toPlainText().endsWith(QStringLiteral("e9 22 7d")));
}

void TestComposePanel::previewsPartsInTheirColors()
{
    QVector<QColor> fills;
    const QTextBlock block = m_preview->document()->begin();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().background().style() != Qt::NoBrush)
            fills.append(it.fragment().charFormat().background().color());
    }
    const Theme& theme = Theme::instance();
    QCOMPARE(fills,
        (QVector<QColor> {theme.color(ColorRole::FixedHeaderFill),
            theme.color(ColorRole::JsonHeaderFill), theme.color(ColorRole::ContentFill)}));
}

void TestComposePanel::cutsLongPreviews()
{
    m_content->setPlainText(
        QLatin1Char('"') + QString(100'000, QLatin1Char('x')) + QLatin1Char('"'));
    QCOMPARE_LT(m_preview->toPlainText().size(), 5'000);
    QVERIFY(m_preview->toPlainText().contains(QChar(u'…')));
    QVERIFY(m_panel->message().size() > 100'000);
}

void TestComposePanel::sendsToTarget()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({2});
    QTest::mouseClick(m_sendButton, Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).value<ConnectionId>(), ConnectionId {2});
    QCOMPARE(sent.first().at(1).toByteArray(), m_panel->message());
}

void TestComposePanel::sendsByKeyboard()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({2});
    QTest::keyClick(m_content, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QVERIFY(!m_content->toPlainText().contains(QLatin1Char('\n')));
}

void TestComposePanel::sendsWrongJsonOnPurpose()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({1});
    m_content->setPlainText(QStringLiteral("{\"a\": nope}"));
    QVERIFY(find<QLabel>("composeProblemLabel")->isVisible());
    m_sendButton->click();
    QVERIFY(sent.first().at(1).toByteArray().endsWith("nope}"));
}

void TestComposePanel::needsATarget()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    QVERIFY(!m_sendButton->isEnabled());
    QTest::keyClick(m_content, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    m_panel->setTarget({1});
    QVERIFY(m_sendButton->isEnabled());
    m_panel->setTarget({});
    QVERIFY(!m_sendButton->isEnabled());
}

QTEST_MAIN(TestComposePanel)
#include "tst_composepanel.moc"
