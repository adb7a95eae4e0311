// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/snapshotbuilder.h"
#include "ui/inspector/hexview.h"
#include "ui/inspector/inspector.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

/// An inspector in a window of its own, and what of it tests look at.
class InspectorFixture
{
protected:
    void setUp()
    {
        // The offscreen platform itself warns of what it cannot do.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        m_builder = std::make_unique<SnapshotBuilder>();
        m_inspector = std::make_unique<Inspector>();
        m_header = m_inspector->findChild<QTableWidget*>(QStringLiteral("frameHeaderTable"));
        m_content = m_inspector->findChild<QTreeView*>(QStringLiteral("frameContentView"));
        m_fault = m_inspector->findChild<QLabel*>(QStringLiteral("frameErrorLabel"));
        m_hex = m_inspector->findChild<HexView*>(QStringLiteral("hexView"));
        m_inspector->resize(420, 600);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    }
    void tearDown()
    {
        m_inspector.reset();
        m_builder.reset();
    }
    void show(const QByteArray& bytes, const QString& framing = QStringLiteral("header-content"))
    {
        const ConnectionId id = m_builder->addConnected(framing);
        m_builder->data(id, Direction::In, bytes);
        m_builder->event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
        m_inspector->setSnapshot(snapshot);
        const qint64 index = snapshot->messages.end() - 2; // the last tells that it ended
        m_inspector->showMessage(snapshot->messages[index], index);
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_header->item(row, column)->text();
    }
    [[nodiscard]] QString note() const
    {
        return m_inspector->findChild<QLabel*>(QStringLiteral("frameContentNote"))->text();
    }
    [[nodiscard]] QString content(int row, int column = 0) const
    {
        return m_content->model()->index(row, column).data().toString();
    }

    std::unique_ptr<SnapshotBuilder> m_builder;
    std::unique_ptr<Inspector> m_inspector;
    QTableWidget* m_header = nullptr;
    QTreeView* m_content = nullptr;
    QLabel* m_fault = nullptr;
    HexView* m_hex = nullptr;
};
