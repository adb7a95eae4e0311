// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedcapture.h"
#include "ui/framing/decodeasdialog.h"
#include "ui/framing/decodememory.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

/// Chooses framings for what is there already, as a person does.
class TestDecodeAsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aFramingChangesTheMessages();
    void aPortIsRemembered();
    void anEncodingIsChosen();
    void automaticSaysWhy();
    void parametersAreAFormOfTheirOwn();
    void aBadParameterIsNamed();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void openDialog() const;
    void choose(const QString& framing) const;
    [[nodiscard]] int messages() const
    {
        return find<QAbstractItemView>("messageLog")->model()->rowCount();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestDecodeAsDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_decodeasdialog"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    Theme::instance().install();
    recordEcho(m_folder.filePath(QStringLiteral("lines.pcapng")), "one\ntwo\nthree\nfour\n");
}

void TestDecodeAsDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QSettings().clear();
    m_session = std::make_unique<Session>(
        Session::Options {{}, m_folder.filePath(QStringLiteral("lines.pcapng")), {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QTRY_VERIFY(messages() > 0);
}

void TestDecodeAsDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestDecodeAsDialog::openDialog() const
{
    QTRY_COMPARE(find<QAbstractItemView>("connectionTable")->model()->rowCount(), 2);
    auto* table = find<QAbstractItemView>("connectionTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(find<QAction>("decodeAsAction")->isEnabled());
    find<QAction>("decodeAsAction")->trigger();
    QVERIFY(find<DecodeAsDialog>("decodeAsDialog"));
}

void TestDecodeAsDialog::choose(const QString& framing) const
{
    auto* combo = find<QComboBox>("decodeAsFramingCombo");
    combo->setCurrentIndex(combo->findData(framing));
    QCOMPARE(combo->currentData().toString(), framing);
}

void TestDecodeAsDialog::aFramingChangesTheMessages()
{
    const int before = messages();
    openDialog();
    choose(QStringLiteral("lines"));
    const QString preview = find<QLabel>("decodeAsPreviewLabel")->text();
    QCOMPARE(preview.split(QLatin1Char('\n')).size(), 4);
    QVERIFY(preview.contains(QStringLiteral("three")));
    QTest::mouseClick(find<QPushButton>("decodeAsApplyButton"), Qt::LeftButton);
    // Both ends are ours, and each has a line where it had a read.
    QTRY_COMPARE(messages(), before + 4 * 3);
    QTRY_VERIFY(!find<DecodeAsDialog>("decodeAsDialog"));
    QVERIFY(DecodeMemory::portRules().all().empty());

    openDialog();
    choose({});
    QTest::mouseClick(find<QPushButton>("decodeAsApplyButton"), Qt::LeftButton);
    QTRY_COMPARE(messages(), before);
}

void TestDecodeAsDialog::aPortIsRemembered()
{
    const int before = messages();
    openDialog();
    auto* scope = find<QComboBox>("decodeAsScopeCombo");
    scope->setCurrentIndex(scope->count() - 1);
    QVERIFY(scope->currentText().startsWith(QStringLiteral("Port")));
    choose(QStringLiteral("lines"));
    QTest::mouseClick(find<QPushButton>("decodeAsApplyButton"), Qt::LeftButton);
    QTRY_COMPARE(messages(), before + 4 * 3);

    m_window = std::make_unique<MainWindow>(m_session.get());
    m_session->clearDecodeAs(DecodeMemory::portRules().all().begin()->first);
    m_window = std::make_unique<MainWindow>(m_session.get()); // applies it again
    QTRY_COMPARE(messages(), before + 4 * 3);
}

void TestDecodeAsDialog::anEncodingIsChosen()
{
    openDialog();
    choose(QStringLiteral("lines"));
    auto* encoding = find<QComboBox>("decodeAsEncodingCombo");
    encoding->setCurrentText(QStringLiteral("klingon"));
    const auto* band = find<DecodeAsDialog>("decodeAsDialog")->findChild<InlineMessage*>();
    QVERIFY(band->text().contains(QStringLiteral("klingon")));
    QVERIFY(!find<QPushButton>("decodeAsApplyButton")->isEnabled());
    encoding->setCurrentText(QStringLiteral("utf-16-be"));
    const QString preview = find<QLabel>("decodeAsPreviewLabel")->text();
    QVERIFY2(preview.contains(QStringLiteral("\u666f\u7572")), qPrintable(preview)); // "four"
    QSignalSpy spy(find<DecodeAsDialog>("decodeAsDialog"), &DecodeAsDialog::chosen);
    QTest::mouseClick(find<QPushButton>("decodeAsApplyButton"), Qt::LeftButton);
    const auto chosen = spy.at(0).at(1).value<std::optional<FramingSpec>>();
    QCOMPARE(chosen->toString(), QStringLiteral("lines:encoding=utf-16-be"));

    openDialog();
    QCOMPARE(find<QComboBox>("decodeAsEncodingCombo")->currentText(), QStringLiteral("utf-16-be"));
    choose({});
    QTest::mouseClick(find<QPushButton>("decodeAsApplyButton"), Qt::LeftButton);
}

void TestDecodeAsDialog::automaticSaysWhy()
{
    openDialog();
    choose(QStringLiteral("auto"));
    const QString text = find<QLabel>("decodeAsExplanationLabel")->text();
    QVERIFY2(text.startsWith(QStringLiteral("Lines")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("delimiter")));
}

void TestDecodeAsDialog::parametersAreAFormOfTheirOwn()
{
    openDialog();
    choose(QStringLiteral("fixed"));
    auto* size = find<QLineEdit>("decodeAsParameterEdit-size");
    QVERIFY(size);
    size->setText(QStringLiteral("4"));
    QVERIFY(find<QLabel>("decodeAsPreviewLabel")->text().contains(QStringLiteral("one")));
    QCOMPARE(find<QLabel>("decodeAsPreviewLabel")->text().split(QLatin1Char('\n')).size(), 4);
    choose(QStringLiteral("length-prefixed"));
    QVERIFY(!find<QLineEdit>("decodeAsParameterEdit-delimiter"));
    QVERIFY(find<QComboBox>("decodeAsParameterEdit-order"));
}

void TestDecodeAsDialog::aBadParameterIsNamed()
{
    const int before = messages();
    openDialog();
    choose(QStringLiteral("fixed"));
    find<QLineEdit>("decodeAsParameterEdit-size")->setText(QStringLiteral("0"));
    const auto* band = find<DecodeAsDialog>("decodeAsDialog")->findChild<InlineMessage*>();
    QVERIFY(band->isVisible());
    QVERIFY2(band->text().contains(QStringLiteral("cannot be “0”. Expected: a number from 1")),
        qPrintable(band->text()));
    QVERIFY(!find<QPushButton>("decodeAsApplyButton")->isEnabled());
    QTest::keyClick(find<DecodeAsDialog>("decodeAsDialog"), Qt::Key_Return);
    QVERIFY(find<DecodeAsDialog>("decodeAsDialog")->isVisible());
    QCOMPARE(messages(), before);
}

QTEST_MAIN(TestDecodeAsDialog)
#include "tst_decodeasdialog.moc"
