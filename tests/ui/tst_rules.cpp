// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/words/rulewords.h"
#include "tests/support/rawpeer.h"
#include "tests/support/rulebuilder.h"
#include "tests/support/sessiontools.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/rules/answersdialog.h"
#include "ui/endpoints/rules/ruleeditor.h"
#include "ui/endpoints/rules/rulemodel.h"
#include "ui/endpoints/rules/rulesdialog.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using MatchKind = ReplyMatch::Kind;
using ReplyKind = ReplyText::Kind;

namespace {

ReplyRulesPtr rulesOf(const ReplyRuleList& rules)
{
    return ReplyRules::make(rules).value();
}

template<typename T>
T* find(const QWidget& window, const char* name)
{
    T* found = window.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void click(const QWidget& window, const char* name)
{
    QTest::mouseClick(find<QPushButton>(window, name), Qt::LeftButton);
}

QStringList column(const QWidget& window, const char* table, int column)
{
    const QAbstractItemModel* model = find<QTableView>(window, table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

void undo(const QWidget& window)
{
    for (QToolButton* button : window.findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Undo"))
            return button->click();
    }
    QFAIL("nothing to undo");
}

QString visibleMessage(const QWidget& window)
{
    for (const InlineMessage* message : window.findChildren<InlineMessage*>()) {
        if (message->isVisibleTo(&window))
            return message->text();
    }
    return {};
}

}

/// The windows in which a person edits rules and answers.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void words_data();
    void words();
    void modelCountsWithFewSignals();
    void editorGivesBackWhatItGot_data();
    void editorGivesBackWhatItGot();
    void editorNamesWhatIsWrong_data();
    void editorNamesWhatIsWrong();
    void rulesAreAddedEditedMovedRemoved();
    void rulesGoThroughAFile();
    void badFileIsToldInTheWindow();
    void answersAreEdited();
    void serverAnswersByRulesThatChange();
    void missingFileIsToldInTheServerWindow();
    void rulesAndAnswersAreRemembered();

private:
    QTemporaryDir m_folder;
};

void TestRules::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    Theme::instance().install();
}

void TestRules::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QSettings().clear();
}

void TestRules::words_data()
{
    QTest::addColumn<ReplyRule>("rule");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("answer");
    ReplyRule made = rule("", "");
    QTest::newRow("nothing") << made << QStringLiteral("Any message") << QStringLiteral("nothing");
    made = rule("<b>\x1B", "hi\\n");
    made.delay = std::chrono::milliseconds(100);
    made.isOnce = true;
    made.then = AfterAnswer::Close;
    QTest::newRow("all") << made << QStringLiteral("Contains “<b>␛”")
                         << QStringLiteral("“hi\\n”, after 100 ms, once, then close");
    made = rule("text/json", "/tmp/a/b.bin");
    made.match.kind = MatchKind::Member;
    made.match.member = QStringLiteral("content-type");
    made.reply.kind = ReplyKind::File;
    made.then = AfterAnswer::Reset;
    QTest::newRow("member, file") << made << QStringLiteral("content-type: “text/json”")
                                  << QStringLiteral("file b.bin, then reset");
}

void TestRules::words()
{
    QFETCH(ReplyRule, rule);
    QTEST(RuleWords::matchText(rule.match), "match");
    QTEST(RuleWords::answerText(rule), "answer");
}

void TestRules::modelCountsWithFewSignals()
{
    RuleModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReplyRule catastrophic = rule("(a+)+$", "");
    catastrophic.match.kind = MatchKind::Regex;
    const ReplyRulesPtr rules = rulesOf({rule("a", "1"), catastrophic});
    model.setRules(rules);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateCounts();
    QCOMPARE(changed.size(), 0);
    std::vector<QByteArrayView> captures;
    const QByteArray catastrophe = QByteArray(10'000, 'a') + 'b';
    for (const auto& compiled : rules->rules()) {
        for (int i = 0; i < 1'000; ++i)
            (void)compiled->matches({"a", {}}, captures);
        (void)compiled->matches({catastrophe, {}}, captures);
    }
    model.updateCounts();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, RuleModel::CountColumn).data().toString(), QStringLiteral("1,001"));
    QCOMPARE(model.index(1, RuleModel::CountColumn).data().toString(),
        QStringLiteral("1,000, failed: 1"));
    model.setRules(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRules::editorGivesBackWhatItGot_data()
{
    QTest::addColumn<ReplyRule>("rule");
    QTest::newRow("empty") << ReplyRule();
    ReplyRule full = rule("v\xC3\xA4lue", "${0}\\n");
    full.match.kind = MatchKind::Member;
    full.match.member = QStringLiteral("name");
    full.reply.kind = ReplyKind::Message;
    full.delay = std::chrono::milliseconds(3'600'000);
    full.isOnce = true;
    full.then = AfterAnswer::Reset;
    QTest::newRow("full") << full;
}

void TestRules::editorGivesBackWhatItGot()
{
    QFETCH(ReplyRule, rule);
    const RuleEditor editor(rule);
    QCOMPARE(editor.rule(), rule);
    QCOMPARE(visibleMessage(editor), QString());
    for (const QWidget* field : editor.findChildren<QWidget*>()) {
        if (field->objectName().startsWith(QStringLiteral("rule")))
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
}

void TestRules::editorNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("combo");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char* name, bool isMatch, int kind, const char* text, const char* message) {
              QTest::newRow(name) << (isMatch ? QStringLiteral("ruleMatchCombo")
                                              : QStringLiteral("ruleReplyCombo"))
                                  << kind
                                  << (isMatch ? QStringLiteral("ruleMatchEdit")
                                              : QStringLiteral("ruleReplyEdit"))
                                  << QString::fromLatin1(text) << QString::fromLatin1(message);
          };
    row("expression", true, int(MatchKind::Regex), "ab(", "offset 3: missing closing parenthesis");
    row("hex", true, int(MatchKind::Hex), "7E x", "offset 3: two hexadecimal digits or ??");
    row("escape", false, int(ReplyKind::Text), "a\\q", "offset 1:");
    row("placeholder", false, int(ReplyKind::Message), "${now}", "offset 0: the placeholders");
    row("hex reply", false, int(ReplyKind::Hex), "0", "offset 0:");
    row("file", false, int(ReplyKind::File), "/nonexistent", "\"/nonexistent\" is no file");
}

void TestRules::editorNamesWhatIsWrong()
{
    QFETCH(QString, combo);
    QFETCH(int, kind);
    QFETCH(QString, edit);
    QFETCH(QString, text);
    QFETCH(QString, message);
    RuleEditor editor({});
    find<QComboBox>(editor, qPrintable(combo))->setCurrentIndex(kind);
    find<QLineEdit>(editor, qPrintable(edit))->setText(text);
    QVERIFY2(visibleMessage(editor).contains(message), qPrintable(visibleMessage(editor)));
    const QPushButton* ok = editor.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    find<QComboBox>(editor, qPrintable(combo))->setCurrentIndex(0);
    find<QLineEdit>(editor, qPrintable(edit))->setText(QStringLiteral("x"));
    QCOMPARE(visibleMessage(editor), QString());
    QVERIFY(ok->isEnabled());
}

void TestRules::rulesAreAddedEditedMovedRemoved()
{
    RulesDialog dialog;
    dialog.setRules(rulesOf({rule("a", "1")}));
    dialog.show();
    QSignalSpy changed(&dialog, &RulesDialog::rulesChanged);
    const auto answers = [&dialog] {
        return column(dialog, "serverRulesTable", RuleModel::AnswerColumn).join(u' ');
    };

    click(dialog, "addRuleButton");
    auto* editor = find<RuleEditor>(dialog, "ruleEditor");
    find<QLineEdit>(*editor, "ruleReplyEdit")->setText(QStringLiteral("2"));
    find<QSpinBox>(*editor, "ruleDelaySpin")->setValue(5);
    editor->accept();
    QCOMPARE(answers(), QStringLiteral("“1” “2”, after 5 ms"));
    QTRY_VERIFY(!dialog.findChild<RuleEditor*>());

    click(dialog, "ruleUpButton"); // the new one is selected
    QCOMPARE(answers(), QStringLiteral("“2”, after 5 ms “1”"));
    QVERIFY(!find<QPushButton>(dialog, "ruleUpButton")->isEnabled());
    click(dialog, "editRuleButton");
    editor = find<RuleEditor>(dialog, "ruleEditor");
    QCOMPARE(find<QLineEdit>(*editor, "ruleReplyEdit")->text(), QStringLiteral("2"));
    find<QSpinBox>(*editor, "ruleDelaySpin")->setValue(0);
    find<QCheckBox>(*editor, "ruleOnceCheck")->setChecked(true);
    editor->accept();
    QCOMPARE(answers(), QStringLiteral("“2”, once “1”"));
    QTRY_VERIFY(!dialog.findChild<RuleEditor*>());

    click(dialog, "ruleDownButton");
    QCOMPARE(answers(), QStringLiteral("“1” “2”, once"));
    auto* table = find<QTableView>(dialog, "serverRulesTable");
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(answers(), QStringLiteral("“1”"));
    undo(dialog);
    QCOMPARE(answers(), QStringLiteral("“1” “2”, once"));
    QCOMPARE(visibleMessage(dialog), QString());
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(dialog.findChild<RuleEditor*>());
    find<RuleEditor>(dialog, "ruleEditor")->reject();
    QCOMPARE(answers(), QStringLiteral("“1” “2”, once")); // Enter pressed no button
    click(dialog, "removeRuleButton");
    click(dialog, "removeRuleButton");
    QVERIFY(!find<QPushButton>(dialog, "removeRuleButton")->isEnabled());
    QCOMPARE(changed.size(), 8);
    QCOMPARE(changed.last()[0].value<ReplyRulesPtr>()->list(), ReplyRuleList());
}

void TestRules::rulesGoThroughAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("rules.json"));
    const ReplyRuleList rules {rule("a", "1"), rule("b", "${0}\\n")};
    RulesDialog dialog;
    dialog.setRules(rulesOf(rules));
    dialog.exportTo(path);
    QCOMPARE(visibleMessage(dialog), QString());
    RulesDialog other;
    const QSignalSpy changed(&other, &RulesDialog::rulesChanged);
    other.importFrom(path);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ReplyRulesPtr>()->list(), rules);
    QCOMPARE(visibleMessage(other), QString());
    other.setRules(rulesOf({rule("c", "3")}));
    other.importFrom(path);
    undo(other);
    QCOMPARE(changed.last()[0].value<ReplyRulesPtr>()->list(), ReplyRuleList {rule("c", "3")});
}

void TestRules::badFileIsToldInTheWindow()
{
    const QString path = m_folder.filePath(QStringLiteral("bad.json"));
    RulesDialog dialog;
    dialog.setRules(rulesOf({rule("a", "1")}));
    const QSignalSpy changed(&dialog, &RulesDialog::rulesChanged);
    dialog.importFrom(path);
    QVERIFY(visibleMessage(dialog).contains(QStringLiteral("cannot be read")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"~({"rules": [{"match": {"regex": "("}, "reply": {"text": ""}}]})~");
    file.close();
    dialog.importFrom(path);
    QVERIFY2(visibleMessage(dialog).contains(QStringLiteral("rule 1: offset 1")),
        qPrintable(visibleMessage(dialog)));
    dialog.exportTo(m_folder.filePath(QStringLiteral("missing/rules.json")));
    QVERIFY(visibleMessage(dialog).contains(QStringLiteral("cannot be written")));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(column(dialog, "serverRulesTable", RuleModel::AnswerColumn),
        QStringList(QStringLiteral("“1”")));
}

void TestRules::answersAreEdited()
{
    AnswersDialog dialog;
    dialog.setAnswers({{QStringLiteral("a"), QStringLiteral("1")}});
    dialog.show();
    const QSignalSpy changed(&dialog, &AnswersDialog::answersChanged);
    auto* table = find<QTableWidget>(dialog, "serverAnswersTable");
    click(dialog, "addAnswerButton");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(dialog.answers().size(), 1); // not an answer yet
    table->item(1, 0)->setText(QStringLiteral("b"));
    table->item(1, 1)->setText(QStringLiteral("2"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(dialog.answers().value(QStringLiteral("b")), QStringLiteral("2"));
    table->setCurrentCell(0, 0);
    click(dialog, "removeAnswerButton");
    QCOMPARE(dialog.answers().keys(), QStringList(QStringLiteral("b")));
    undo(dialog);
    QCOMPARE(dialog.answers().size(), 2);
    QVERIFY(!find<QPushButton>(dialog, "removeAnswerButton")->isEnabled());
    click(dialog, "restoreAnswersButton");
    QCOMPARE(dialog.answers(), defaultAnswers());
    undo(dialog);
    QCOMPARE(dialog.answers().size(), 2);
}

void TestRules::serverAnswersByRulesThatChange()
{
    Session session({});
    ServerWindow window(&session);
    window.show();
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Rules);
    config.port = 0;
    config.framing.name = QStringLiteral("lines");
    config.behavior.rules = rulesOf({rule("", "old")});
    window.setConfig(config);
    QCOMPARE(find<QPushButton>(window, "serverRulesButton")->text(), QStringLiteral("Edit… (1)"));
    QVERIFY(!find<QPushButton>(window, "serverAnswersButton")->isVisible());
    window.start();
    QVERIFY(SessionTools::waitFor(session, [](const AnalysisSnapshot& snapshot) {
        return !snapshot.endpoints.empty() && snapshot.endpoints.front().local.port > 0;
    }));
    window.setSnapshot(session.snapshot());
    RawPeer peer = RawPeer::connectTo(session.snapshot()->endpoints.front().local.port);
    QVERIFY(peer.send("a\n"));
    QCOMPARE(peer.receive(3), QByteArray("old"));

    QVERIFY(find<QPushButton>(window, "serverRulesButton")->isEnabled());
    click(window, "serverRulesButton");
    auto* dialog = find<RulesDialog>(window, "rulesDialog");
    QCOMPARE(column(*dialog, "serverRulesTable", RuleModel::CountColumn),
        QStringList(QStringLiteral("1")));
    click(*dialog, "addRuleButton");
    auto* editor = find<RuleEditor>(*dialog, "ruleEditor");
    find<QLineEdit>(*editor, "ruleMatchEdit")->setText(QStringLiteral("new"));
    find<QLineEdit>(*editor, "ruleReplyEdit")->setText(QStringLiteral("new"));
    editor->accept();
    click(*dialog, "ruleUpButton");
    QCOMPARE(find<QPushButton>(window, "serverRulesButton")->text(), QStringLiteral("Edit… (2)"));
    QVERIFY(QTest::qWaitFor([&] { return peer.send("new\n") && peer.receive(3) == "new"; }));
    QVERIFY(SessionTools::waitFor(session, [&](const AnalysisSnapshot&) {
        window.setSnapshot(session.snapshot());
        return column(*dialog, "serverRulesTable", RuleModel::CountColumn).front()
            == QStringLiteral("1");
    }));
    window.stop();
}

void TestRules::missingFileIsToldInTheServerWindow()
{
    Session session({});
    ServerWindow window(&session);
    window.show();
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Rules);
    config.port = 0;
    ReplyRule file = rule("", "/nonexistent/file");
    file.reply.kind = ReplyKind::File;
    config.behavior.rules = rulesOf({file});
    window.setConfig(config);
    window.start();
    QVERIFY(SessionTools::waitFor(session, [](const AnalysisSnapshot& snapshot) {
        return !snapshot.endpoints.empty() && snapshot.endpoints.front().local.port > 0;
    }));
    RawPeer peer = RawPeer::connectTo(session.snapshot()->endpoints.front().local.port);
    QVERIFY(peer.send("a"));
    QTRY_VERIFY(visibleMessage(window).contains(QStringLiteral("/nonexistent/file")));
    window.setSnapshot(session.snapshot());
    QVERIFY(visibleMessage(window).contains(QStringLiteral("cannot be read"))); // it stays
    QVERIFY(window.isRunning());
}

void TestRules::rulesAndAnswersAreRemembered()
{
    QCOMPARE(LastSettings::server().behavior.answers, defaultAnswers());
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Rules);
    config.behavior.rules = rulesOf({rule("\xF0\x9F\x90\xB0\"", "\\x00")});
    config.behavior.answers = {{QStringLiteral("a/b=\U0001F430"), QStringLiteral("\U0001F48D\n")}};
    config.framingOut = FramingSpec::parse(QStringLiteral("slip")).value();
    LastSettings::remember(config);
    const EndpointConfig kept = LastSettings::server();
    QCOMPARE(kept.behavior.kind, BehaviorSpec::Kind::Rules);
    QCOMPARE(kept.behavior.rules->list(), config.behavior.rules->list());
    QCOMPARE(kept.behavior.answers, config.behavior.answers);
    QCOMPARE(kept.framingOut, config.framingOut);

    config.behavior.answers.clear(); // an empty table stays empty
    config.behavior.rules = rulesOf({});
    config.framingOut.reset();
    LastSettings::remember(config);
    QVERIFY(LastSettings::server().behavior.answers.isEmpty());
    QVERIFY(!LastSettings::server().framingOut);
    QVERIFY(LastSettings::server().behavior.rules->list().isEmpty());
}

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
