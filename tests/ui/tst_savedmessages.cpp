// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/savedmessages.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestSavedMessages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsMessages();
    void reorders();
    void othersMessagesStay();
    void whatOthersChangeIsSeen();
    void takesAndPutsBack();
    void renames();
    void importsAndExports();
    void refusesWhatIsNoFileOfMessages_data();
    void refusesWhatIsNoFileOfMessages();
    void neverOverwritesWhatItCannotRead();
    void tellsWhenItCannotKeep();

private:
    static SavedMessage message(const QString& name)
    {
        SavedMessage message {name, {}};
        message.draft.content = name + QLatin1String(" content");
        message.draft.faults.fields = {{QStringLiteral("header-length"), 7}};
        return message;
    }
    static QString names(const SavedMessages& messages)
    {
        QString names;
        for (int row = 0; row < messages.rowCount(); ++row)
            names += messages.index(row).data().toString();
        return names;
    }
    static void fill(SavedMessages& messages)
    {
        for (const QChar name : QStringLiteral("abc"))
            messages.insert(messages.rowCount(), message(name));
    }
};

void TestSavedMessages::keepsMessages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/messages.json"));
    {
        SavedMessages messages(path);
        const QAbstractItemModelTester tester(&messages);
        fill(messages);
    }
    const SavedMessages again(path);
    QCOMPARE(names(again), QStringLiteral("abc"));
    QCOMPARE(again.at(1), message(QStringLiteral("b")));
}

// Two windows, or two programs.
void TestSavedMessages::othersMessagesStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.json"));
    SavedMessages one(path);
    SavedMessages other(path);
    one.insert(0, {QStringLiteral("a"), {}});
    other.insert(0, {QStringLiteral("b"), {}}); // without the event loop: it was told of nothing
    one.insert(2, {QStringLiteral("c"), {}});
    QCOMPARE(names(SavedMessages(path)), QStringLiteral("bac"));
    QCOMPARE(other.take(0).name, QStringLiteral("b"));
    QCOMPARE(one.take(1).name, QStringLiteral("a")); // not what stands there now
    QCOMPARE(names(SavedMessages(path)), QStringLiteral("c"));
}

void TestSavedMessages::whatOthersChangeIsSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.json"));
    SavedMessages one(path);
    SavedMessages other(path);
    one.insert(0, {QStringLiteral("a"), {}});
    QTRY_COMPARE(names(other), QStringLiteral("a"));
    other.setData(other.index(0), QStringLiteral("renamed"), Qt::EditRole);
    QTRY_COMPARE(names(one), QStringLiteral("renamed"));
}

void TestSavedMessages::reorders()
{
    SavedMessages messages({});
    const QAbstractItemModelTester tester(&messages);
    fill(messages);
    messages.move(0, 2);
    QCOMPARE(names(messages), QStringLiteral("bca"));
    messages.move(2, 1);
    QCOMPARE(names(messages), QStringLiteral("bac"));
    messages.move(1, 1);
    QCOMPARE(names(messages), QStringLiteral("bac"));
}

void TestSavedMessages::takesAndPutsBack()
{
    SavedMessages messages({});
    const QAbstractItemModelTester tester(&messages);
    fill(messages);
    const SavedMessage taken = messages.take(1);
    QCOMPARE(names(messages), QStringLiteral("ac"));
    messages.insert(1, taken);
    QCOMPARE(names(messages), QStringLiteral("abc"));
}

void TestSavedMessages::renames()
{
    SavedMessages messages({});
    const QAbstractItemModelTester tester(&messages);
    fill(messages);
    QVERIFY(messages.setData(messages.index(1), QStringLiteral(" x "), Qt::EditRole));
    QVERIFY(!messages.setData(messages.index(1), QStringLiteral(" "), Qt::EditRole));
    QCOMPARE(names(messages), QStringLiteral("axc"));
}

void TestSavedMessages::importsAndExports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.json"));
    SavedMessages messages({});
    const QAbstractItemModelTester tester(&messages);
    fill(messages);
    QVERIFY(messages.exportTo(path));
    QVERIFY(messages.importFrom(path));
    QCOMPARE(names(messages), QStringLiteral("abcabc"));
    QCOMPARE(messages.at(4), messages.at(1));
}

void TestSavedMessages::refusesWhatIsNoFileOfMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("at byte 0");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("at byte 1");
    QTest::newRow("other JSON") << QByteArray("[1]") << QStringLiteral("messages");
    QTest::newRow("not an object")
        << QByteArray(R"({"messages": [3]})") << QStringLiteral("messages[0].source");
    QTest::newRow("unknown source")
        << QByteArray(R"({"messages": [{"source": "hex", "content": ""}, {"source": "x"}]})")
        << QStringLiteral("messages[1].source");
}

void TestSavedMessages::refusesWhatIsNoFileOfMessages()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    SavedMessages messages({});
    fill(messages);
    const Result<> imported = messages.importFrom(file.fileName());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(imported.error().detail.endsWith(detail), qPrintable(imported.error().detail));
    QCOMPARE(messages.rowCount(), 3);
    QCOMPARE(
        messages.importFrom(QStringLiteral("/no/such/file")).error().code, ErrorCode::CannotRead);
}

void TestSavedMessages::neverOverwritesWhatItCannotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.json"));
    const auto readAll = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"messages\": [ten years of work");
    file.close();
    SavedMessages messages(path);
    fill(messages);
    QCOMPARE(readAll(path + QLatin1String(".unreadable")),
        QByteArray("{\"messages\": [ten years of work"));
}

void TestSavedMessages::tellsWhenItCannotKeep()
{
    const QTemporaryDir folder;
    SavedMessages messages(folder.path()); // a folder is no file
    QSignalSpy failed(&messages, &SavedMessages::failed);
    fill(messages);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(names(messages), QStringLiteral("abc"));
}

QTEST_GUILESS_MAIN(TestSavedMessages)
#include "tst_savedmessages.moc"
