// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/socketview.h"

#include <QHash>
#include <QWidget>

class InlineMessage;
class QAbstractButton;
class QGridLayout;
class QLabel;
class QSpinBox;

/// The options of one connection's socket, to look at and to change while it is connected. What is
/// changed is asked for at once; what the kernel made of it is shown.
class SocketPage : public QWidget
{
    Q_OBJECT

public:
    explicit SocketPage(QWidget* parent = nullptr);

    void showSocket(const SocketView& view);
    /// The system refused what was asked for last.
    void showError(const QString& text);

signals:
    void optionRequested(SocketOption option, qint64 value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The control of one option: a box to check, or a number.
    struct Control {
        QAbstractButton* check = nullptr;
        QSpinBox* number = nullptr;
        QLabel* label = nullptr; ///< of a number
        QLabel* name = nullptr; ///< in the manual pages
        qint64 shown = SocketOptions::unknown;
    };

    void addOption(QGridLayout* grid, SocketOption option);
    void showOption(SocketOption option, qint64 value);
    void updateNames();
    void applyTheme();

    QHash<int, Control> m_controls; // by SocketOption
    QVector<QLabel*> m_quiet;
    QVector<QLabel*> m_names;
    QLabel* m_note;
    QWidget* m_options;
    InlineMessage* m_error;
    ConnectionId m_connection;
    bool m_hasRoomForNames = true;
};
