// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/socketview.h"

#include <QWidget>

class ElidedLabel;
class QGridLayout;
class QLabel;
class QPushButton;
class StateDiagram;
class StateLine;
class TransportFacts;

/// The state of one connection: the way it took through RFC 9293's diagram, what the state means,
/// what holds its bytes up, and what can be done with it. Of another transport than TCP, what that
/// has in place of states.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget* parent = nullptr);

    void showSocket(const SocketView& view);

signals:
    void sendRequested();
    void halfCloseRequested();
    void closeRequested();
    void resetRequested();
    void readingRequested(bool on);

private:
    QWidget* makeActions();
    QPushButton* addAction(QWidget* row, const QString& name, const QString& text,
        const QString& toolTip, void (StatePage::*requested)());
    QWidget* makeFacts();
    ElidedLabel* addFact(
        QGridLayout* grid, int row, int column, const QString& name, const QString& text);
    void applyTheme();
    void showState();
    void showTransport();
    void showFacts();
    void showActions();
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] QString duration() const;

    SocketView m_view;
    StateDiagram* m_diagram;
    StateLine* m_line;
    QLabel* m_words;
    QWidget* m_tcpFacts = nullptr;
    TransportFacts* m_transportFacts; // of others
    ElidedLabel* m_unread;
    ElidedLabel* m_unacknowledged;
    ElidedLabel* m_queued;
    ElidedLabel* m_roundTrip;
    ElidedLabel* m_retransmitted;
    ElidedLabel* m_heldUp;
    QVector<QLabel*> m_names;
    QPushButton* m_send = nullptr;
    QPushButton* m_halfClose = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_reading = nullptr;
    TcpState m_chosen = TcpState::Unknown; // to read about
};
