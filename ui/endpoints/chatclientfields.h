// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behaviorspec.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class WrappedLabel;

/// The settings of a chat that a client joins, as rows of its form.
class ChatClientFields : public QObject
{
    Q_OBJECT

public:
    /// `window` gets the fields.
    explicit ChatClientFields(QWidget* window);

    void addTo(QFormLayout* form);
    void setVisible(bool on);
    void setEnabled(bool on);
    void setSettings(const ChatClientSettings& settings);
    [[nodiscard]] ChatClientSettings settings() const;
    /// What is wrong with them, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;
    /// "IRC as ada"
    [[nodiscard]] QString summary() const;

private:
    void updateDialect();

    QFormLayout* m_form = nullptr;
    QComboBox* m_dialect;
    WrappedLabel* m_meaning;
    QLineEdit* m_name;
    QLineEdit* m_room;
};
