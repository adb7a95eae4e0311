// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/composedmessage.h"
#include "core/framing/fieldlook.h"
#include "core/words/composewords.h"
#include "tests/support/connectiontables.h"
#include "tests/support/testframings.h"
#include "ui/compose/composepanel.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

/// Of connection 1.
static AnalysisSnapshotPtr snapshotOf(ConnectionState state)
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    ConnectionFacts facts;
    facts.id = {1};
    facts.state = state;
    append(snapshot->connections, facts);
    return snapshot;
}

/// The same, of which some bytes that a cause wants sent still wait.
static AnalysisSnapshotPtr snapshotWaiting(qint64 bytes, Cause cause)
{
    auto now = std::make_shared<NowTable>();
    now->connections.push_back(
        {.connection = {1}, .queuedBytes = bytes, .queued = {{cause, bytes, {}}}});
    auto capture = std::make_shared<CaptureSnapshot>();
    capture->now = now;
    auto snapshot = std::make_shared<AnalysisSnapshot>(*snapshotOf(ConnectionState::Connected));
    snapshot->capture = capture;
    return snapshot;
}

/// What sendRequested() asked for.
static Commands::Send sendOf(const QVariantList& arguments)
{
    return arguments.first().value<Commands::Send>();
}

class TestComposePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { TestFramings::registerNote(); }
    void init();
    void cleanup() { m_panel.reset(); }
    void findsJsonProblems_data();
    void findsJsonProblems();
    void previewsExactBytes();
    void previewsPartsInTheirColors();
    void cutsLongPreviews();
    void sendsToTarget();
    void sendsByKeyboard();
    void goesThroughTheFormByTab();
    void sendsWrongJsonOnPurpose();
    void needsATarget();
    void needsAnOpenTarget_data();
    void needsAnOpenTarget();
    void knowsThatOneWasGivenUp();
    void forgetsPiecesWithTheirTarget();
    void followsFramingOfTarget();
    void composesANewFraming();
    void marksFaultsInPreview();
    void turnsFaultsOff();
    void sendsInPieces();
    void stopsSendingInPieces();
    void spoilsHeaderMembers();
    void keepsContentOfEachSource();
    void savesWhatIsWritten();
    void sendsSavedByKey();
    void tellsOfSavedThatCannotBeSent();
    void undoesRemoval();

private:
    [[nodiscard]] QString targetNote() const
    {
        return m_panel->findChild<ElidedLabel*>(QStringLiteral("composeNoteLabel"))->text();
    }

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
    m_panel = std::make_unique<ComposePanel>(nullptr, QString());
    m_content = find<QPlainTextEdit>("composeContentEdit");
    m_preview = find<QPlainTextEdit>("composePreview");
    m_sendButton = find<QPushButton>("composeSendButton");
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestComposePanel::findsJsonProblems_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("object") << QStringLiteral("{}") << QString();
    QTest::newRow("scalar") << QStringLiteral("\"x\"") << QString();
    QTest::newRow("number") << QStringLiteral(" 1 ") << QString();
    QTest::newRow("word") << QStringLiteral("{\"a\": nope}")
                          << QStringLiteral("line 1, column 8: “o”");
    QTest::newRow("second line") << QStringLiteral("{\n\"a\": }")
                                 << QStringLiteral("line 2, column 6: “}”");
    QTest::newRow("two values") << QStringLiteral("1, 2")
                                << QStringLiteral("line 1, column 2: “,”");
    QTest::newRow("half") << QStringLiteral("{\"a\"") << QStringLiteral("ends too early");
    QTest::newRow("nothing") << QString() << QStringLiteral("ends too early");
}

void TestComposePanel::findsJsonProblems()
{
    QFETCH(QString, json);
    QFETCH(QString, where);
    const JsonProblem problem = jsonProblem(json);
    QCOMPARE(problem.offset < 0, where.isEmpty());
    using Kind = ComposeProblem::Kind;
    const QString text = ComposeWords::problem({.kind = Kind::NotJson, .json = problem});
    QVERIFY2(text.contains(where), qPrintable(text));
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
        (QVector<QColor> {theme.color(ColorRole::MetaFill), theme.color(ColorRole::HeaderFill),
            theme.color(ColorRole::ContentFill)}));
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
    QCOMPARE(sendOf(sent.first()).target.connection, ConnectionId {2});
    QCOMPARE(sendOf(sent.first()).bytes, m_panel->message());
}

void TestComposePanel::sendsByKeyboard()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({2});
    QTest::keyClick(m_content, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QVERIFY(!m_content->toPlainText().contains(QLatin1Char('\n')));
}

void TestComposePanel::goesThroughTheFormByTab()
{
    m_panel->setTarget({1});
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_content->setFocus();
    for (const char* const next : {"composeContentTypeCombo", "composeEncodingCombo",
             "composeFaultsButton", "composeSendButton", "composePreview"}) {
        QTest::keyClick(m_panel.get(), Qt::Key_Tab);
        QCOMPARE(m_panel->focusWidget()->objectName(), QLatin1String(next));
    }
}

void TestComposePanel::sendsWrongJsonOnPurpose()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({1});
    m_content->setPlainText(QStringLiteral("{\"a\": nope}"));
    QVERIFY(find<QLabel>("composeProblemLabel")->isVisible());
    QCOMPARE(m_content->extraSelections().size(), 1);
    QCOMPARE(m_content->extraSelections().first().cursor.selectedText(), QStringLiteral("o"));
    m_sendButton->click();
    QVERIFY(sendOf(sent.first()).bytes.endsWith("nope}"));
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

void TestComposePanel::needsAnOpenTarget_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("note");
    QTest::newRow("ended") << int(ConnectionState::Ended)
                           << QStringLiteral("connection 1 has ended");
    QTest::newRow("half-closed") << int(ConnectionState::HalfClosed)
                                 << QStringLiteral("connection 1 is half-closed by us");
    QTest::newRow("connecting") << int(ConnectionState::Connecting)
                                << QStringLiteral("connection 1 is not open yet");
}

void TestComposePanel::needsAnOpenTarget()
{
    QFETCH(int, state);
    QFETCH(QString, note);
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({1});
    m_panel->setSnapshot(snapshotOf(ConnectionState(state)));
    QVERIFY(!m_sendButton->isEnabled());
    QCOMPARE(targetNote(), note);
    QTest::keyClick(m_content, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    m_panel->setSnapshot(snapshotOf(ConnectionState::PeerHalfClosed));
    QVERIFY(m_sendButton->isEnabled());
}

void TestComposePanel::knowsThatOneWasGivenUp()
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    for (quint32 id = 1; id <= 1000; ++id) {
        ConnectionFacts facts;
        facts.id = {id};
        facts.state = ConnectionState::Ended;
        append(snapshot->connections, facts);
    }
    QVERIFY(!snapshot->connections.giveUp(1).empty());
    m_panel->setTarget({1});
    m_panel->setSnapshot(snapshot);
    QVERIFY(!m_sendButton->isEnabled());
    QCOMPARE(targetNote(), QStringLiteral("connection 1 has ended and is no longer known"));
    m_panel->setTarget({1001}); // not analysed yet
    QVERIFY(m_sendButton->isEnabled());
}

void TestComposePanel::forgetsPiecesWithTheirTarget()
{
    m_panel->setTarget({1}, QStringLiteral("raw"));
    find<QSpinBox>("faultPieceSpin")->setValue(1);
    m_sendButton->click();
    m_panel->follow({7});
    m_panel->setSnapshot(snapshotWaiting(10, {7}));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Stop"));
    m_panel->setTarget({2}, QStringLiteral("raw"));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Send"));
    m_panel->setTarget({1}, QStringLiteral("raw"));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Stop"));
    m_panel->setSnapshot(snapshotOf(ConnectionState::Ended));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Send"));
}

void TestComposePanel::followsFramingOfTarget()
{
    m_content->setPlainText(QStringLiteral("a\\x00b"));
    m_panel->setTarget({1}, QStringLiteral("lines:delimiter=\\r\\n"));
    QCOMPARE(m_panel->message(), QByteArray("a\0b\r\n", 5));
    QVERIFY(!find<QComboBox>("composeContentTypeCombo")->isVisible());
    m_panel->setTarget({2}, QStringLiteral("header-content"));
    QVERIFY(m_panel->message().endsWith("a\\x00b"));
    QVERIFY(find<QComboBox>("composeContentTypeCombo")->isVisible());
    m_panel->setTarget({3}, QStringLiteral("raw"));
    m_panel->setTarget({});
    QCOMPARE(m_panel->message(), QByteArray("a\0b", 3));
}

/// One that the composer has no line about.
void TestComposePanel::composesANewFraming()
{
    auto* const kind = find<QComboBox>("composeNoteKindCombo");
    m_panel->setTarget({1}, QStringLiteral("lines"));
    QVERIFY(!kind->isVisible());
    m_panel->setTarget({1}, QStringLiteral("note"));
    QVERIFY(kind->isVisible());
    QCOMPARE(kind->count(), 4);
    m_content->setPlainText(QStringLiteral("[1, 2]"));
    kind->setCurrentText(QStringLiteral("J"));
    find<QComboBox>("composeNoteLabelCombo")->setCurrentText(QStringLiteral("work"));
    QCOMPARE(m_panel->message(), TestFramings::note('J', "work", "[1, 2]"));
}

void TestComposePanel::marksFaultsInPreview()
{
    find<QSpinBox>("faultHeaderLengthSpin")->setValue(0);
    find<QSpinBox>("faultCutSpin")->setValue(10);
    QCOMPARE(m_panel->message().size(), 10);
    QVERIFY(m_preview->toPlainText().startsWith(QStringLiteral("10 bytes: 00 00 7b")));
    QTextCursor cursor(m_preview->document());
    cursor.setPosition(int(m_preview->toPlainText().indexOf(QStringLiteral("00 00"))) + 1);
    QCOMPARE(
        cursor.charFormat().background().color(), Theme::instance().color(ColorRole::FaultFill));
    QVERIFY(m_preview->toPlainText().contains(QStringLiteral("left out")));
}

void TestComposePanel::turnsFaultsOff()
{
    const QByteArray sound = m_panel->message();
    const auto* const band = find<QWidget>("composeFaultBand");
    QVERIFY(!band->isVisible());
    find<QSpinBox>("faultCopiesSpin")->setValue(2);
    QCOMPARE(m_panel->message(), sound + sound);
    QVERIFY(band->isVisible());
    for (QToolButton* const button : band->findChildren<QToolButton*>()) {
        if (button->isVisible())
            button->click();
    }
    QVERIFY(!band->isVisible());
    QCOMPARE(m_panel->message(), sound);
    QCOMPARE(find<QSpinBox>("faultCopiesSpin")->value(), 1);
}

void TestComposePanel::sendsInPieces()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({1}, QStringLiteral("raw"));
    m_content->setPlainText(QStringLiteral("abcde"));
    find<QSpinBox>("faultPieceSpin")->setValue(2);
    find<QSpinBox>("faultPauseSpin")->setValue(30);
    m_sendButton->click();
    QCOMPARE(sent.size(), 1);
    const Commands::Send send = sendOf(sent.first());
    QCOMPARE(send.target, Target::to({1}));
    QCOMPARE(send.bytes, QByteArray("abcde"));
    QCOMPARE(send.pieceSize, 2);
    QCOMPARE(send.pause, std::chrono::milliseconds(30));
    m_panel->follow({7});
    m_panel->setSnapshot(snapshotWaiting(3, {7}));
    QCOMPARE(targetNote(), QStringLiteral("sent 2 of 5 bytes"));
    m_panel->setSnapshot(snapshotWaiting(3, {8})); // of somebody else
    QCOMPARE(targetNote(), QStringLiteral("to connection 1, raw"));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Send"));
}

void TestComposePanel::stopsSendingInPieces()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    QSignalSpy canceled(m_panel.get(), &ComposePanel::cancelRequested);
    m_panel->setTarget({1}, QStringLiteral("raw"));
    find<QSpinBox>("faultPieceSpin")->setValue(1);
    m_sendButton->click();
    m_panel->follow({7});
    m_panel->setSnapshot(snapshotWaiting(3, {7}));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Stop"));
    m_sendButton->click();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(canceled.size(), 1);
    const auto cancel = canceled.first().first().value<Commands::CancelSend>();
    QCOMPARE(cancel.target, Target::to({1}));
    QCOMPARE(cancel.cause, Cause {7});
    m_panel->setSnapshot(snapshotOf(ConnectionState::Connected));
    QCOMPARE(m_sendButton->text(), QStringLiteral("Send"));
}

void TestComposePanel::spoilsHeaderMembers()
{
    auto* const members = find<QTableWidget>("faultMemberTable");
    QCOMPARE(members->rowCount(), 1);
    members->setItem(0, 0, new QTableWidgetItem(QStringLiteral("byteorder")));
    members->setItem(0, 1, new QTableWidgetItem(QStringLiteral("[1, \"a\"]")));
    QVERIFY(m_panel->message().contains("\"byteorder\": [1, \"a\"], "));
    QCOMPARE(members->rowCount(), 2);
    members->setItem(1, 0, new QTableWidgetItem(QStringLiteral("x-note")));
    members->setItem(1, 1, new QTableWidgetItem(QStringLiteral("not JSON")));
    QVERIFY(m_panel->message().contains("\"x-note\": \"not JSON\"}"));
}

void TestComposePanel::keepsContentOfEachSource()
{
    const QString text = m_content->toPlainText();
    const QList<QAction*> sources = find<QToolButton>("composeSourceButton")->menu()->actions();
    sources.at(1)->trigger();
    QCOMPARE(m_content->toPlainText(), QString());
    m_content->setPlainText(QStringLiteral("ff 00"));
    QVERIFY(m_panel->message().endsWith(QByteArray("\xff\0", 2)));
    sources.at(0)->trigger();
    QCOMPARE(m_content->toPlainText(), text);
    sources.at(1)->trigger();
    QCOMPARE(m_content->toPlainText(), QStringLiteral("ff 00"));
}

void TestComposePanel::savesWhatIsWritten()
{
    const QByteArray message = m_panel->message();
    find<QToolButton>("saveMessageButton")->click();
    auto* const list = find<QListView>("savedMessageList");
    QCOMPARE(list->model()->rowCount(), 1);
    m_content->setPlainText(QStringLiteral("{}"));
    emit list->activated(list->model()->index(0, 0));
    QCOMPARE(m_panel->message(), message);
}

void TestComposePanel::sendsSavedByKey()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({4});
    for (const char* const content : {"{\"n\": 1}", "{\"n\": 2}"}) {
        m_content->setPlainText(QString::fromLatin1(content));
        find<QToolButton>("saveMessageButton")->click();
    }
    QTest::keyClick(m_content, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(m_content, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_content, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(sent.size(), 2);
    QVERIFY(sendOf(sent.at(0)).bytes.endsWith("{\"n\": 1}"));
    QVERIFY(sendOf(sent.at(1)).bytes.endsWith("{\"n\": 2}"));
    QCOMPARE(m_content->toPlainText(), QStringLiteral("{\"n\": 2}"));
    m_content->setPlainText(QStringLiteral("not sent yet"));
    QTest::keyClick(m_content, Qt::Key_1, Qt::AltModifier);
    QVERIFY(sendOf(sent.at(2)).bytes.endsWith("{\"n\": 1}"));
    QCOMPARE(m_content->toPlainText(), QStringLiteral("not sent yet"));
}

void TestComposePanel::tellsOfSavedThatCannotBeSent()
{
    QSignalSpy sent(m_panel.get(), &ComposePanel::sendRequested);
    m_panel->setTarget({4});
    const MessageDraft written = m_panel->draft();
    MessageDraft draft;
    draft.source = MessageDraft::Source::File;
    draft.content = QStringLiteral("/there/is/none");
    m_panel->setDraft(draft);
    find<QToolButton>("saveMessageButton")->click();
    m_panel->setDraft(written);
    QTest::keyClick(m_content, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(sent.size(), 0);
    QVERIFY(find<QLabel>("composeProblemLabel")->text().contains(QStringLiteral("/there/is/none")));
    QCOMPARE(m_panel->draft(), written);
}

void TestComposePanel::undoesRemoval()
{
    auto* const list = find<QListView>("savedMessageList");
    auto* const remove = find<QToolButton>("savedRemoveButton");
    QVERIFY(!remove->isEnabled());
    find<QToolButton>("saveMessageButton")->click();
    remove->click();
    QCOMPARE(list->model()->rowCount(), 0);
    remove->click();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->currentIndex().isValid());
}

QTEST_MAIN(TestComposePanel)
#include "tst_composepanel.moc"
