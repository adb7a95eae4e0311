// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/conversation/conversationmodel.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/transcript.h"
#include "ui/conversation/transcriptlines.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

/// Finding in a conversation, one connection of it alone, and saving it.
class TestConversationBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::instance().install();
    }
    void init();
    void cleanup() { m_window.reset(); }

    void findsTheNewestThenOlderOnes();
    void saysWhenThereIsNone();
    void escapeClosesAndShowsAll();
    void oneConnectionAlone();
    void searchGoesOnInOneConnectionAlone();
    void connectionsAreOffered();
    void savesAsText();
    void savesAsJson();
    void savesAsPage();
    void endingsNameFormats();
    void saysWhyItWasNotSaved();

private:
    void show();
    [[nodiscard]] QByteArray savedAs(const char* name);
    template<typename T>
    [[nodiscard]] T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit* edit() const { return child<QLineEdit>("conversationSearchEdit"); }
    [[nodiscard]] QString count() const { return child<QLabel>("conversationHitsLabel")->text(); }
    [[nodiscard]] QString current() const
    {
        return m_pane->view()->currentIndex().data().toString();
    }
    [[nodiscard]] int rows() const { return m_pane->view()->model()->rowCount(); }

    Session m_session {{}};
    std::unique_ptr<SnapshotBuilder> m_capture;
    EndpointId m_endpoint;
    ConnectionId m_one;
    ConnectionId m_other;
    std::unique_ptr<QWidget> m_window;
    ConversationPane* m_pane = nullptr;
};

void TestConversationBar::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_capture = std::make_unique<SnapshotBuilder>();
    m_endpoint = m_capture->openEndpoint(QStringLiteral("raw"));
    m_one = m_capture->addConnection(m_endpoint);
    m_other = m_capture->addConnection(m_endpoint);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_pane = new ConversationPane(&m_session, m_window.get());
    m_pane->resize(600, 400);
    m_pane->setEndpoint(m_endpoint);
    m_window->show();
    for (const char* text : {"apple 1", "pear 2", "Apple 3", "plum 4", "APPLE 5"})
        m_capture->data(m_one, Direction::In, text);
    m_capture->data(m_other, Direction::In, "from the other");
    show();
}

void TestConversationBar::show()
{
    const AnalysisSnapshotPtr snapshot = m_capture->analyzed();
    m_pane->setSnapshot(snapshot);
    QTRY_VERIFY(m_pane->view()->lines() && m_pane->view()->lines()->analysis == snapshot
        && m_pane->view()->lines()->examined == snapshot->messages.end());
}

void TestConversationBar::findsTheNewestThenOlderOnes()
{
    m_pane->find();
    QTest::keyClicks(edit(), QStringLiteral("apple"));
    QTRY_COMPARE(count(), QStringLiteral("3 of 3"));
    QCOMPARE(current(), QStringLiteral("APPLE 5"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(current(), QStringLiteral("Apple 3"));
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(current(), QStringLiteral("APPLE 5")); // from the newest again
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), QStringLiteral("apple 1"));
    child<QToolButton>("conversationNewerButton")->click();
    QCOMPARE(current(), QStringLiteral("Apple 3"));
    m_capture->data(m_other, Direction::In, "apple 7");
    show();
    QTRY_COMPARE(count(), QStringLiteral("2 of 4"));
    QCOMPARE(current(), QStringLiteral("Apple 3")); // what comes moves nothing
}

void TestConversationBar::saysWhenThereIsNone()
{
    m_pane->find();
    QTest::keyClicks(edit(), QStringLiteral("quince"));
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
    QVERIFY(!child<QToolButton>("conversationOlderButton")->isEnabled());
    edit()->clear();
    QCOMPARE(count(), QString());
}

void TestConversationBar::escapeClosesAndShowsAll()
{
    m_pane->showOnly(m_other);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(edit()->isVisible());
    m_pane->find();
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!edit()->isVisible());
    QTRY_COMPARE(rows(), 7);
}

void TestConversationBar::oneConnectionAlone()
{
    m_pane->showOnly(m_other);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(
        m_pane->view()->model()->index(1, 0).data().toString(), QStringLiteral("from the other"));
    auto* const only = child<QComboBox>("conversationOnlyCombo");
    QCOMPARE(only->currentText(), QStringLiteral("Connection 2"));
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Home);
    QTRY_COMPARE(rows(), 7);
}

void TestConversationBar::searchGoesOnInOneConnectionAlone()
{
    m_pane->find();
    QTest::keyClicks(edit(), QStringLiteral("from"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    m_pane->showOnly(m_one);
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
    edit()->setText(QStringLiteral("apple"));
    QTRY_COMPARE(count(), QStringLiteral("3 of 3"));
    m_pane->showOnly(m_other);
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
    m_pane->showOnly({});
    QTRY_COMPARE(count(), QStringLiteral("3 found")); // nobody has gone to one of them
}

void TestConversationBar::connectionsAreOffered()
{
    m_pane->find();
    auto* const only = child<QComboBox>("conversationOnlyCombo");
    QCOMPARE(only->count(), 1); // as long as nobody asks
    only->showPopup();
    QCOMPARE(only->count(), 3);
    QCOMPARE(only->itemData(1).toUInt(), m_other.value); // the newest first
    only->hidePopup();
}

/// What is in the file.
QByteArray TestConversationBar::savedAs(const char* name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(name));
    Transcript transcript;
    QSignalSpy saved(&transcript, &Transcript::saved);
    transcript.save(m_pane->view()->lines(), path);
    if (saved.isEmpty() && !saved.wait(20'000))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConversationBar::endingsNameFormats()
{
    QCOMPARE(transcriptFormat(QStringLiteral("/a/talk.txt")), TranscriptFormat::Text);
    QCOMPARE(transcriptFormat(QStringLiteral("/a.html/talk")), TranscriptFormat::Text);
    QCOMPARE(transcriptFormat(QStringLiteral("talk.HTML")), TranscriptFormat::Html);
    QCOMPARE(transcriptFormat(QStringLiteral("talk.json")), TranscriptFormat::Json);
}

void TestConversationBar::savesAsJson()
{
    const QJsonArray lines = QJsonDocument::fromJson(savedAs("talk.json")).array();
    QCOMPARE(lines.size(), 7);
    const QJsonObject first = lines[1].toObject();
    QCOMPARE(first[QLatin1String("direction")].toString(), QStringLiteral("in"));
    QCOMPARE(first[QLatin1String("text")].toString(), QStringLiteral("apple 1"));
    QCOMPARE(first[QLatin1String("who")].toString(), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(first[QLatin1String("connections")].toArray(), QJsonArray {qint64(m_one.value)});
    QVERIFY(!lines[0].toObject()[QLatin1String("remark")].toString().isEmpty());
}

void TestConversationBar::savesAsPage()
{
    const QByteArray page = savedAs("talk.html");
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.trimmed().endsWith("</html>"));
    QCOMPARE(page.count("<li class=\"said\">"), 6);
    QVERIFY(page.contains("<bdi class=\"text\">apple 1</bdi>"));
}

void TestConversationBar::savesAsText()
{
    const QByteArrayList lines = savedAs("talk.txt").split('\n');
    QCOMPARE(lines.size(), 8); // the last one is empty
    QVERIFY(lines[1].endsWith("127.0.0.1:5000: apple 1"));
    QVERIFY(lines[6].endsWith("127.0.0.1:5000: from the other"));
}

void TestConversationBar::saysWhyItWasNotSaved()
{
    Transcript transcript;
    const QSignalSpy failed(&transcript, &Transcript::failed);
    transcript.save(m_pane->view()->lines(), QStringLiteral("/no/such/folder/talk.txt"));
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first()[1].value<Error>();
    QCOMPARE(error.code, ErrorCode::CannotWrite);
    QVERIFY(!error.detail.isEmpty());
}

QTEST_MAIN(TestConversationBar)
#include "tst_conversationbar.moc"
