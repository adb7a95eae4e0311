// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QWidget>

class PanelHeader;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Writes a header/content message by form, shows its exact bytes while it is written, and sends it
/// to one connection.
class ComposePanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` may be null: sendRequested() tells what was asked for.
    explicit ComposePanel(Session* session, QWidget* parent = nullptr);

    /// Where messages go; invalid: nowhere.
    void setTarget(ConnectionId id);
    /// The bytes that Send sends.
    [[nodiscard]] const QByteArray& message() const { return m_message; }

signals:
    void sendRequested(ConnectionId id, const QByteArray& bytes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpForm();
    void setUpPreview();
    void applyTheme();
    void updateMessage();
    void updatePreview();
    void send();

    PanelHeader* m_header;
    QPlainTextEdit* m_content;
    QComboBox* m_type;
    QComboBox* m_encoding;
    QPushButton* m_sendButton;
    QLabel* m_problem;
    QPlainTextEdit* m_preview;
    ConnectionId m_target;
    QByteArray m_message;
};
