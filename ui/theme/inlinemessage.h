// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// A band of plain text at the place it is about: what happened, what to do, and perhaps a button
/// that does it. Hidden until something is to be said; never a modal box.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Notice, Warning, Error };

    explicit InlineMessage(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    /// The same with a button of `actionText`, which emits actionTriggered() and hides the band.
    void showMessage(Kind kind, const QString& text, const QString& actionText);
    [[nodiscard]] QString text() const;
    /// What holds the text, to be named.
    [[nodiscard]] QLabel* label() const { return m_label; }
    /// What emits actionTriggered(), to be named.
    [[nodiscard]] QToolButton* button() const { return m_actionButton; }
    void setClosable(bool on);

signals:
    void actionTriggered();

protected:
    /// Behind the others.
    void addButton(QToolButton* button);
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateColors();
    void makeRoom();

    Kind m_kind = Kind::Notice;
    bool m_isLaidOut = false;
    QLabel* m_icon;
    QLabel* m_label;
    QBoxLayout* m_body; // words and buttons
    QHBoxLayout* m_buttons;
    QToolButton* m_actionButton;
    QToolButton* m_closeButton;
};
