// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/elidedlabel.h"
#include "ui/window/statusbar.h"

#include <QTest>

class TestStatusBar : public QObject
{
    Q_OBJECT

private slots:
    void countsBeforeItNames()
    {
        auto snapshot = std::make_shared<AnalysisSnapshot>();
        snapshot->totals.connections = 6;
        snapshot->totals.liveConnections = 4;
        snapshot->totals.messages = 1209;
        StatusBar bar;
        bar.setSnapshot(snapshot);
        const auto text = [&bar](const char* name) {
            return bar.findChild<ElidedLabel*>(QLatin1String(name))->text();
        };
        QCOMPARE(text("statusConnections"), QStringLiteral("4 of 6 connections live"));
        QCOMPARE(text("statusMessages"), QStringLiteral("1,209 messages"));
    }

    void saysNothingWhereNothingIsLost()
    {
        StatusBar bar;
        bar.setSnapshot(std::make_shared<AnalysisSnapshot>());
        QVERIFY(lostLabel(bar)->toolTip().isEmpty());
    }

    void tellsWhatIsLost()
    {
        auto snapshot = std::make_shared<AnalysisSnapshot>();
        Totals& totals = snapshot->totals;
        totals.droppedMessages = 11;
        totals.droppedConnections = 12;
        totals.droppedRecords = 13;
        totals.refusedBytes = 14;
        totals.droppedBytes = 15;
        totals.unrecordedBytes = 16;
        StatusBar bar;
        bar.setSnapshot(snapshot);
        QCOMPARE(lostLabel(bar)->text(),
            QStringLiteral("11 dropped   29 B not sent   16 B not recorded"));
        const QStringList sentences = lostLabel(bar)->toolTip().split(u'\n');
        QCOMPARE(sentences.size(), 6);
        for (int at = 0; at < 6; ++at)
            QVERIFY2(sentences[at].contains(QString::number(11 + at)), qPrintable(sentences[at]));
    }

private:
    static ElidedLabel* lostLabel(const StatusBar& bar)
    {
        return bar.findChild<ElidedLabel*>(QStringLiteral("statusLost"));
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
