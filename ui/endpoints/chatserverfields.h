// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behaviorspec.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// The settings of a chat that a server holds, as rows of its form.
class ChatServerFields : public QObject
{
    Q_OBJECT

public:
    /// `window` gets the fields.
    explicit ChatServerFields(QWidget* window);

    void addTo(QFormLayout* form);
    void setVisible(bool on);
    void setSettings(const ChatSettings& settings);
    [[nodiscard]] ChatSettings settings() const;
    /// What is wrong with them, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;

signals:
    /// The person has changed something, and is done with it.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList rooms() const;
    void chooseLimits();

    QWidget* m_window;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_rooms;
    QPlainTextEdit* m_motd;
    QPushButton* m_limitsButton;
    ChatLimits m_limits;
};
