// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/senttexts.h"

#include <QMap>
#include <QPlainTextEdit>

/// The line to say something: Enter sends, Shift+Enter begins a new line, Up and Down recall what
/// was sent. Grows with its lines.
class ChatEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 6; ///< seen at once

    explicit ChatEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString& text);
    /// Texts that are written for different purposes are recalled apart.
    void setPurpose(int purpose) { m_purpose = purpose; }
    /// What stands there was sent: it is remembered, and gone.
    void clearSent();
    /// What was sent last for this purpose.
    [[nodiscard]] QString lastSent() const { return m_sent.value(m_purpose).newest(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sendRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool recall(int key);
    [[nodiscard]] bool isInLine(bool first) const;
    [[nodiscard]] int heightOf(int lines) const;
    void fitHeight();

    int m_purpose = 0;
    QMap<int, SentTexts> m_sent; // by purpose
};
